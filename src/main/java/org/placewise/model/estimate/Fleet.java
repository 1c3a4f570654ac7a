package org.placewise.model.estimate;

/**
 * The hardware that serves the load.
 *
 * @param groups           copies of the model, each on its own group of accelerators, over all sites; at least 1
 * @param perGroup         accelerators in one group
 * @param batch            sequences in flight, or frames at once, at which one group runs at peak; at least 1
 * @param capacityPerGroup requests per second that one group can serve at that batch
 * @param utilisation      share of the capacity used in the busiest hour; below 1
 * @param idleWatts        of the accelerators of one group while they wait for work
 */
public record Fleet(double groups, int perGroup, int batch, double capacityPerGroup, double utilisation,
                    double idleWatts) {
    public double accelerators() {
        return groups * perGroup;
    }
}
