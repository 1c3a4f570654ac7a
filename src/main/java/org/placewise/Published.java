package org.placewise;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.placewise.model.calibrate.Validation;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Measurement;
import org.placewise.model.estimate.Fitting;
import org.placewise.store.MeasurementStore;
import org.placewise.store.ValidationStore;
import org.placewise.view.data.Library;
import org.placewise.view.entry.TableFiles;

/** The measurements and what came of them, read once, when somebody first asks. */
final class Published {
    private final Catalogue catalogue;
    private List<Measurement> measurements;
    private Validation validation;

    Published(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Library library(TableFiles tables, Executor background, Executor publisher, Consumer<Throwable> failed) {
        return new Library(this::measurements, this::validation, scenario -> Fitting.of(scenario, catalogue),
                tables, background, publisher, failed);
    }

    private synchronized List<Measurement> measurements() {
        if (measurements == null) {
            measurements = MeasurementStore.load().value();
        }
        return measurements;
    }

    private synchronized Validation validation() {
        if (validation == null) {
            validation = ValidationStore.read(measurements());
        }
        return validation;
    }
}
