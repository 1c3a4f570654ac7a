package org.placewise.model.explore;

import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Traffic;
import org.placewise.model.scenario.Workload;

/** What more traffic can mean. */
public enum Volume {
    /** More users, each of whom asks as often as before. */
    USERS(3, 1),
    /** The same users ask more often: requests per user and day. */
    REQUESTS(2, Double.MIN_NORMAL);

    private final int decades;
    private final double least;

    Volume(int decades, double least) {
        this.decades = decades;
        this.least = least;
    }

    /** Powers of ten that are looked at on each side of the present traffic. */
    int decades() {
        return decades;
    }

    /** The smallest that makes sense. */
    double least() {
        return least;
    }

    public double of(Scenario scenario) {
        Traffic traffic = scenario.workload().traffic();
        return this == USERS ? traffic.users() : traffic.requestsPerUserPerDay();
    }

    /** The same scenario with so many users, or requests per user and day. */
    public Scenario with(Scenario scenario, double value) {
        Traffic now = scenario.workload().traffic();
        Traffic changed = new Traffic(this == USERS ? value : now.users(), now.usersPerSite(),
                this == USERS ? now.requestsPerUserPerDay() : value, now.peakFactor(), now.uploadBytes(),
                now.downloadBytes());
        return scenario.withWorkload(new Workload(scenario.workload().task(), changed));
    }
}
