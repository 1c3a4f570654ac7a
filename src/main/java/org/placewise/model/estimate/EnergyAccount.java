package org.placewise.model.estimate;

import java.util.EnumMap;
import java.util.Map;
import org.placewise.model.catalogue.Site;
import org.placewise.model.scenario.Assumption;

/**
 * Energy of one request over the whole chain, averaged over the day: batches are smaller than in the busiest hour. The
 * time in which servers wait for work is shared among all requests. A device's chip sleeps, or works for others,
 * between uses; only between the frames of a stream does it wait.
 *
 * @param active      joules of the group for one request by part: PREFILL and DECODE, or INFERENCE
 * @param busySeconds of the group for one request
 * @param idleWatts   of one group
 * @param meanRate    requests per second at one place, averaged over the day
 * @param gapSeconds  on a device: time between two requests of its user in which the chip must stay awake; 0 for
 *                    single requests
 * @param radio       of the user's device; null where the request never leaves it
 */
record EnergyAccount(Site site, Map<EnergyPart, Double> active, double busySeconds, double idleWatts,
                     double meanRate, double gapSeconds, Radio radio) {
    /** What a range varies: factors on the time and on the power of the accelerators. */
    record Factors(double time, double power) {
        static final Factors NONE = new Factors(1, 1);
    }

    /**
     * Joules of one request.
     *
     * @param groups of accelerators at one place
     */
    double joules(EnergyPart part, World world, double groups, Factors factors) {
        return switch (part) {
            case PREFILL, DECODE, INFERENCE -> active(part) * factors.time * factors.power;
            case IDLE -> idle(groups, factors);
            case HOST -> site == Site.DEVICE ? 0
                    : world.value(Assumption.HOST_POWER_SHARE) * accelerators(world, groups, factors);
            case BUILDING -> site == Site.DEVICE ? 0 : (pue(world) - 1)
                    * (1 + world.value(Assumption.HOST_POWER_SHARE)) * accelerators(world, groups, factors);
            case RADIO -> radio == null ? 0 : radio.joules(world);
        };
    }

    private double active(EnergyPart part) {
        Double joules = active.get(part);
        return joules == null ? 0 : joules;
    }

    private double pue(World world) {
        return Math.max(1, world.value(site == Site.CLOUD ? Assumption.CLOUD_PUE : Assumption.EDGE_PUE));
    }

    private double idle(double groups, Factors factors) {
        double available = site == Site.DEVICE ? gapSeconds : groups / meanRate;
        return idleWatts * factors.power * Math.max(0, available - busySeconds * factors.time);
    }

    /** Accelerators alone, idle time included. */
    double accelerators(World world, double groups, Factors factors) {
        return joules(EnergyPart.PREFILL, world, groups, factors) + joules(EnergyPart.DECODE, world, groups, factors)
                + joules(EnergyPart.INFERENCE, world, groups, factors) + idle(groups, factors);
    }

    /** What the meter of the site, or the device's battery, sees of one request; no radio. */
    double atSite(World world, double groups, Factors factors) {
        return accelerators(world, groups, factors) + joules(EnergyPart.HOST, world, groups, factors)
                + joules(EnergyPart.BUILDING, world, groups, factors);
    }

    double total(World world, double groups, Factors factors) {
        return atSite(world, groups, factors) + joules(EnergyPart.RADIO, world, groups, factors);
    }

    /** Joules by part, without parts that do not apply here. */
    Map<EnergyPart, Double> parts(World world, double groups) {
        Map<EnergyPart, Double> parts = new EnumMap<>(EnergyPart.class);
        for (EnergyPart part : EnergyPart.values()) {
            double joules = joules(part, world, groups, Factors.NONE);
            if (joules > 0 || active.containsKey(part)) {
                parts.put(part, joules);
            }
        }
        return parts;
    }
}
