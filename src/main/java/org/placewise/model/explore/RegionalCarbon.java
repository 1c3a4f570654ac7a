package org.placewise.model.explore;

import java.util.OptionalDouble;
import org.placewise.model.estimate.OptionEstimate;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Traffic;

/** Carbon dioxide of a year's requests, were the electricity of another grid. */
public final class RegionalCarbon {
    private static final double DAYS_PER_YEAR = 365.25;
    private static final double JOULES_PER_KWH = 3.6e6;
    private static final double GRAMS_PER_KG = 1000;

    private RegionalCarbon() {
    }

    /**
     * Energy of a request times the requests of a year times the grid's intensity, in kg; empty where the option
     * cannot serve the workload.
     */
    public static OptionalDouble kgPerYear(OptionEstimate estimate, Traffic traffic, double gramsPerKwh) {
        Estimate energy = estimate.figures().get(Criterion.ENERGY);
        return energy == null ? OptionalDouble.empty() : OptionalDouble.of(energy.value() * traffic.requestsPerDay()
                * DAYS_PER_YEAR / JOULES_PER_KWH * gramsPerKwh / GRAMS_PER_KG);
    }
}
