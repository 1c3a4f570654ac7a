package org.placewise.model.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.estimate.Estimator;
import org.placewise.model.estimate.OptionEstimate;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Task;

/**
 * What a million tokens, or a thousand requests, cost with less and with more traffic: each point is an estimate of the
 * whole option at that traffic, with the fleet that it needs.
 *
 * @param criterion cost per million tokens or per thousand requests
 * @param present   traffic of the scenario
 * @param curves    one for each option, in the scenario's order
 */
public record TrafficCosts(Volume volume, Criterion criterion, double present, List<Curve> curves) {
    private static final int POINTS_PER_DECADE = 7;
    private static final double TOLERANCE = 1e-9;

    /**
     * One option.
     *
     * @param points    with rising traffic
     * @param crossings one at most for each price asked about, in the order of the prices
     */
    public record Curve(Option option, List<Point> points, List<Crossing> crossings) {
        public Curve {
            points = List.copyOf(points);
            crossings = List.copyOf(crossings);
        }
    }

    /**
     * @param cost USD; NaN where the option cannot serve this traffic or its cost is not known
     */
    public record Point(double volume, double cost) {
        boolean isKnown() {
            return !Double.isNaN(cost);
        }
    }

    /**
     * Where a curve passes a price for the last time.
     *
     * @param price        index of the price asked about
     * @param volume       traffic at which that is
     * @param cheaperAbove whether the option costs less than the price with more traffic, and not with less
     */
    public record Crossing(int price, double volume, boolean cheaperAbove) {
    }

    public TrafficCosts {
        curves = List.copyOf(curves);
    }

    /**
     * Follows the cost of every option over some powers of ten of traffic.
     *
     * @param prices to find crossings with, in USD for what the criterion counts
     */
    public static TrafficCosts of(Scenario scenario, Catalogue catalogue, Volume volume, List<Double> prices) {
        Estimator estimator = new Estimator(catalogue.with(scenario.own()));
        Criterion criterion = criterion(scenario);
        double present = volume.of(scenario);
        double[] volumes = volumes(volume, present);
        List<Curve> curves = new ArrayList<>();
        for (Option option : scenario.options()) {
            DoubleUnaryOperator cost = traffic -> cost(estimator, volume.with(scenario, traffic), option, criterion);
            List<Point> points = new ArrayList<>();
            for (double traffic : volumes) {
                points.add(new Point(traffic, cost.applyAsDouble(traffic)));
            }
            curves.add(new Curve(option, points, crossings(points, cost, prices)));
        }
        return new TrafficCosts(volume, criterion, present, curves);
    }

    /** What the cost is counted in: tokens where there are any. */
    public static Criterion criterion(Scenario scenario) {
        return scenario.workload().task() instanceof Task.Language ? Criterion.COST_PER_MILLION_TOKENS
                : Criterion.COST_PER_THOUSAND_REQUESTS;
    }

    /** Evenly spaced in powers of ten, the present traffic among them. */
    private static double[] volumes(Volume volume, double present) {
        int reach = volume.decades() * POINTS_PER_DECADE;
        List<Double> volumes = new ArrayList<>();
        for (int i = -reach; i <= reach; i++) {
            double traffic = i == 0 ? present : present * Math.pow(10, (double) i / POINTS_PER_DECADE);
            if (traffic >= volume.least()) {
                volumes.add(traffic);
            }
        }
        return volumes.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double cost(Estimator estimator, Scenario scenario, Option option, Criterion criterion) {
        OptionEstimate estimate = estimator.estimate(scenario, option);
        return Optional.ofNullable(estimate.figures().get(criterion)).map(Estimate::value).orElse(Double.NaN);
    }

    private static List<Crossing> crossings(List<Point> points, DoubleUnaryOperator cost, List<Double> prices) {
        List<Crossing> crossings = new ArrayList<>();
        for (int i = 0; i < prices.size(); i++) {
            crossing(points, cost, i, prices.get(i)).ifPresent(crossings::add);
        }
        return crossings;
    }

    private static Optional<Crossing> crossing(List<Point> points, DoubleUnaryOperator cost, int index, double price) {
        for (int i = points.size() - 1; i > 0; i--) {
            Point below = points.get(i - 1);
            Point above = points.get(i);
            if (below.isKnown() && above.isKnown() && below.cost > price != above.cost > price) {
                // On the scale of the logarithm, on which costs are nearly straight lines.
                double logarithm = Root.find(x -> Math.log(cost.applyAsDouble(Math.exp(x)) / price),
                        Math.log(below.volume), Math.log(above.volume), TOLERANCE);
                return Double.isNaN(logarithm) ? Optional.empty()
                        : Optional.of(new Crossing(index, Math.exp(logarithm), below.cost > price));
            }
        }
        return Optional.empty();
    }

    /** The cost with the present traffic; NaN where it is not known. */
    public static double presentCost(Curve curve, double present) {
        return curve.points.stream().filter(point -> point.volume == present).findFirst().map(Point::cost)
                .orElse(Double.NaN);
    }
}
