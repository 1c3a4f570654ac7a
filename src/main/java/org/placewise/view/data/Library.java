package org.placewise.view.data;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.placewise.controller.LatestTask;
import org.placewise.model.calibrate.Validation;
import org.placewise.model.catalogue.Measurement;
import org.placewise.model.scenario.Scenario;
import org.placewise.view.entry.TableFiles;

/**
 * What the page shows beside the catalogue. It is large, so that it is read only when somebody asks for it, and in the
 * background.
 *
 * @param measurements everything that was measured
 * @param validation   how the estimates compare with it
 * @param fitting      ids of the accelerators one of which holds a scenario's model
 * @param tables       tables of values that can be imported
 * @param background   where it is read
 * @param publisher    where it is shown; the JavaFX thread in the window
 * @param failed       told when it cannot be read
 */
public record Library(Supplier<List<Measurement>> measurements, Supplier<Validation> validation,
                      Function<Scenario, Set<String>> fitting, TableFiles tables, Executor background,
                      Executor publisher, Consumer<Throwable> failed) {
    <T> void read(Supplier<T> what, Consumer<T> show) {
        new LatestTask<>(background, publisher, show, failed).request(what);
    }
}
