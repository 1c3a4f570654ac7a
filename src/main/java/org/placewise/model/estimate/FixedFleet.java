package org.placewise.model.estimate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.placewise.model.catalogue.Site;
import org.placewise.model.scenario.Traffic;
import org.placewise.model.scenario.Workload;

/**
 * An option's fleet, built for the scenario's load and held fixed: as many groups, each with the same largest batch.
 * Asked about other loads, it answers up to the one that it cannot serve. Loads are requests, or frames, per second of
 * all users in the busiest hour.
 */
public final class FixedFleet {
    private static final double SECONDS_PER_DAY = 86_400;
    private final Deployment deployment;
    private final Traffic traffic;
    private final double ownLimit;
    private final double networkLimit;

    FixedFleet(Deployment deployment) {
        this.deployment = deployment;
        this.traffic = deployment.scenario().workload().traffic();
        double stream = Load.of(deployment.option().site(), workload(0)).peak();
        double share = Load.users(deployment.option().site(), traffic) / traffic.users();
        double capacity = deployment.groups() * deployment.sizing().capacity();
        ownLimit = stream >= capacity ? 0 : capacity / share;
        double bits = deployment.network().bitsNeeded(1);
        double bandwidth = deployment.network().bandwidth(deployment.world());
        double perUser = bits > 0 ? bandwidth / bits : Double.POSITIVE_INFINITY;
        networkLimit = stream >= perUser ? 0 : perUser * traffic.users();
    }

    /** Response times at one load. */
    public record Times(Map<LatencyPart, Double> firstP50, Map<LatencyPart, Double> firstP95,
                        Map<LatencyPart, Double> wholeP50, Map<LatencyPart, Double> wholeP95, double perToken) {
        public Times {
            firstP50 = Collections.unmodifiableMap(new EnumMap<>(firstP50));
            firstP95 = Collections.unmodifiableMap(new EnumMap<>(firstP95));
            wholeP50 = Collections.unmodifiableMap(new EnumMap<>(wholeP50));
            wholeP95 = Collections.unmodifiableMap(new EnumMap<>(wholeP95));
        }
    }

    /** The load for which the fleet is built. */
    public double rate() {
        return traffic.peakRate();
    }

    /** The load from which on the fleet, or its users' connections, cannot keep up; 0 if they never can. */
    public double saturation() {
        return Math.min(ownLimit, networkLimit);
    }

    /** Whether the connections of the users are full before the accelerators are. */
    public boolean isLimitedByNetwork() {
        return networkLimit < ownLimit;
    }

    /**
     * Highest load at which waiting has been worked out: close to saturation a queue grows without bound, and on a
     * device, where nobody waits for others, saturation itself.
     */
    public double steady() {
        return deployment.option().site() == Site.DEVICE ? saturation()
                : Math.min(networkLimit, Service.MOST_BUSY * ownLimit);
    }

    /**
     * How long responses take at a load; empty from saturation on.
     *
     * @param rate positive
     */
    public Optional<Times> at(double rate) {
        if (!(rate > 0 && rate < saturation())) {
            return Optional.empty();
        }
        // The very load of the scenario must give the very figures of its estimate.
        Point point = rate == rate() ? deployment.peak() : point(Load.of(deployment.option().site(),
                workload(rate)));
        return Optional.of(new Times(Latency.firstParts(deployment, point, false),
                Latency.firstParts(deployment, point, true), Latency.parts(deployment, point, false),
                Latency.parts(deployment, point, true), point.perToken()));
    }

    private Point point(Load load) {
        Point point = deployment.service().at(load.peak() / deployment.groups(), deployment.batch(),
                deployment.groups(), 1, 1);
        return deployment.option().site() == Site.DEVICE ? point.withoutQueue() : point;
    }

    private Workload workload(double rate) {
        double perDay = Math.max(Double.MIN_NORMAL, rate * SECONDS_PER_DAY / traffic.users() / traffic.peakFactor());
        return new Workload(deployment.scenario().workload().task(), traffic.withRequests(perDay));
    }
}
