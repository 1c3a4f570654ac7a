package org.placewise.model.estimate;

import org.placewise.model.catalogue.Site;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Traffic;
import org.placewise.model.scenario.Workload;

/**
 * What one place has to serve: the cloud all users, an edge site its users, a device its own.
 *
 * @param places       clouds (1), edge sites or devices
 * @param peak         requests per second at one place in the busiest hour; of video at least one whole stream
 * @param mean         requests per second at one place, averaged over the day
 * @param perUser      requests per second of one user while active: a stream's frames, else those of the busiest hour
 */
record Load(double places, double peak, double mean, double perUser) {
    private static final double SECONDS_PER_DAY = 86_400;

    /** Whether the rates, and the times between requests, are numbers at all: no input is so large or small as not. */
    boolean isWorkable() {
        return Double.isFinite(places) && Double.isFinite(peak) && Double.isFinite(1 / mean)
                && Double.isFinite(1 / perUser);
    }

    static Load of(Site site, Workload workload) {
        Traffic traffic = workload.traffic();
        double places = switch (site) {
            case CLOUD -> 1;
            case EDGE -> traffic.sites();
            case DEVICE -> traffic.users();
        };
        double users = users(site, traffic);
        double meanOfUser = traffic.requestsPerUserPerDay() / SECONDS_PER_DAY;
        double peakOfUser = meanOfUser * traffic.peakFactor();
        double stream = workload.task() instanceof Task.Vision vision ? vision.framesPerSecond() : 0;
        return new Load(places, Math.max(users * peakOfUser, stream), traffic.meanRate() / places,
                Math.max(peakOfUser, stream));
    }

    /** Users that one place serves. */
    static double users(Site site, Traffic traffic) {
        return switch (site) {
            case CLOUD -> traffic.users();
            case EDGE -> Math.min(traffic.users(), traffic.usersPerSite());
            case DEVICE -> 1;
        };
    }
}
