package org.placewise.model.estimate;

import org.placewise.model.catalogue.Site;
import org.placewise.model.scenario.Assumption;

/**
 * How many groups of accelerators one place needs: peak load / (capacity x target utilisation), rounded up, plus
 * spares, which take their share of the load. A device has its own chip and no more.
 *
 * @param capacity requests per second that one group completes
 */
record Sizing(Site site, double peak, double capacity) {
    /** Targets beyond these are of no use: below, nobody builds so; above, waiting times run away. */
    private static final double LEAST_TARGET = 0.01;
    private static final double MOST_TARGET = 0.95;
    private static final double ROUNDING = 1e-9;

    /**
     * @param factor on the capacity, 1 for the estimate itself
     */
    double groups(World world, double factor) {
        if (site == Site.DEVICE) {
            return 1;
        }
        double target = Math.clamp(world.value(Assumption.TARGET_UTILISATION), LEAST_TARGET, MOST_TARGET);
        double needed = Math.ceil(peak / (capacity * factor * target) * (1 - ROUNDING));
        return Math.max(1, needed) + Math.ceil(world.value(Assumption.SPARE_GROUPS));
    }

    double utilisation(double groups) {
        return peak / (groups * capacity);
    }
}
