package org.placewise.model.explore;

import java.util.ArrayList;
import java.util.List;
import org.placewise.model.estimate.FixedFleet;

/**
 * Response times of one fleet against load, up to where it can serve no more.
 *
 * @param points     by rising load
 * @param saturation requests per second from which on there is no finite time; 0 if there never is one
 * @param byNetwork  whether the users' connections are full first
 */
public record LoadCurve(List<Point> points, double saturation, boolean byNetwork) {
    private static final int POINTS_PER_DECADE = 10;
    private static final int MOST_POINTS = 80;
    /** Loads, as shares of the highest, where a curve rises so fast that it needs points of its own. */
    private static final double[] STEEP = {0.55, 0.65, 0.73, 0.8, 0.85, 0.89, 0.92, 0.94, 0.96, 0.975, 0.99, 1};

    /**
     * @param rate requests per second of all users
     */
    public record Point(double rate, FixedFleet.Times times) {
    }

    public LoadCurve {
        points = List.copyOf(points);
    }

    /**
     * @param lowest load to begin with, requests per second; positive
     */
    public static LoadCurve of(FixedFleet fleet, double lowest) {
        List<Point> points = new ArrayList<>();
        double steady = fleet.steady();
        if (Double.isFinite(steady) && lowest < STEEP[0] * steady) {
            double decades = Math.log10(STEEP[0] * steady / lowest);
            int steps = (int) Math.clamp(Math.ceil(decades * POINTS_PER_DECADE), 1, MOST_POINTS);
            for (int i = 0; i < steps; i++) {
                add(points, fleet, lowest * Math.pow(10, decades * i / steps));
            }
        }
        for (double share : STEEP) {
            double rate = share * steady;
            if (rate >= lowest) {
                // Saturation itself has no time, the last load before it has.
                add(points, fleet, rate < fleet.saturation() ? rate : Math.nextDown(fleet.saturation()));
            }
        }
        return new LoadCurve(points, fleet.saturation(), fleet.isLimitedByNetwork());
    }

    private static void add(List<Point> points, FixedFleet fleet, double rate) {
        fleet.at(rate).ifPresent(times -> points.add(new Point(rate, times)));
    }
}
