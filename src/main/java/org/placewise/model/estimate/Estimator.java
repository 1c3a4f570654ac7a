package org.placewise.model.estimate;

import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;

/** Estimates what an option takes to serve a scenario's workload: time, power, energy, money. */
public final class Estimator {
    private final Catalogue catalogue;

    public Estimator(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @throws IllegalArgumentException if the option names an accelerator or model that the catalogue lacks
     */
    public OptionEstimate estimate(Scenario scenario, Option option) {
        throw new UnsupportedOperationException("skeleton " + catalogue + scenario + option);
    }
}
