package org.placewise.controller;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.sensitivity.FactorEffects;
import org.placewise.model.sensitivity.Variants;

/** Where the questions are worked out that take longer than a comparison: in the background, beside comparisons. */
public final class Analysis {
    private final Catalogue catalogue;
    private final Executor background;
    private final Executor publisher;
    private final Consumer<Throwable> failed;
    private FactorEffects effects;
    private Variants variants;

    /**
     * @param background runs the work; not the one that compares, which must not wait
     * @param publisher  runs what shows the results
     * @param failed     told when a question could not be worked out
     */
    Analysis(Catalogue catalogue, Executor background, Executor publisher, Consumer<Throwable> failed) {
        this.catalogue = catalogue;
        this.background = background;
        this.publisher = publisher;
        this.failed = failed;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** A task whose results are shown by {@code publish}. */
    public <T> LiveTask<T> task(Consumer<T> publish) {
        return new LiveTask<>(background, publisher, publish, failed);
    }

    /** Calls once all that was asked until now is worked out and shown. */
    public void afterAll(Runnable then) {
        background.execute(() -> publisher.execute(then));
    }

    /** What the assumptions do to the options; remembered while only weights and the like change. For the background. */
    public synchronized FactorEffects effects(Scenario scenario) {
        if (effects == null || !effects.hold(scenario)) {
            effects = FactorEffects.of(scenario, catalogue);
        }
        return effects;
    }

    /** The scenario with its inputs elsewhere; remembered as long. For the background. */
    public synchronized Variants variants(Scenario scenario) {
        if (variants == null || !variants.hold(scenario)) {
            variants = new Variants(scenario, catalogue);
        }
        return variants;
    }
}
