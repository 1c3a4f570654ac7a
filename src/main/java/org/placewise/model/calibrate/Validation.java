package org.placewise.model.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.placewise.model.calibrate.Errors.Error;
import org.placewise.model.catalogue.Measurement;
import org.placewise.model.performance.Metric;

/**
 * How good the estimates are on accelerators that the formulae were not fitted to: each accelerator is left out in
 * turn, parameters and ranges are made from the others, and its measurements are compared with what they say.
 *
 * @param rows   all samples of a quantity, then by site, silicon and class
 * @param points every comparison, in the order of accelerators
 */
public record Validation(List<Row> rows, List<Point> points) {
    private static final double MOST = 0.9;
    private static final double MEDIAN = 0.5;
    /** The 90th percentile may be so many times the median's target. */
    public static final double TAIL = 2.5;

    public Validation {
        rows = List.copyOf(rows);
        points = List.copyOf(points);
    }

    /**
     * Errors of one group.
     *
     * @param group  "all", or site, silicon or class
     * @param median of the absolute relative errors
     * @param p90    their 90th percentile
     * @param bias   median of the relative errors: above 0, the estimate is above the measurement
     * @param inside share of the measurements inside the estimate's 90 % range
     */
    public record Row(Observed observed, String group, int n, double median, double p90, double bias, double inside) {
    }

    /**
     * One measurement beside its estimate, both in the unit of the measurement's metric.
     *
     * @param inside whether the measurement lies in the estimate's 90 % range
     */
    public record Point(Measurement measurement, String acceleratorId, String className, Observed observed,
                        double estimate, boolean inside) {
        /** Estimate over measurement, less one. */
        public double error() {
            return estimate / measurement.value() - 1;
        }

        private double distance() {
            return Math.abs(StrictMath.log(estimate / measurement.value()));
        }
    }

    public static Validation of(List<Sample> samples) {
        List<Error> errors = Errors.leavingOut(samples);
        Ranges ranges = new Ranges(errors);
        List<Point> points = errors.stream().map(error -> point(error, ranges)).toList();
        List<Row> rows = new ArrayList<>();
        for (Observed observed : Observed.values()) {
            List<Point> some = points.stream().filter(point -> point.observed() == observed).toList();
            if (!some.isEmpty()) {
                rows.add(row(observed, "all", some));
                rows.addAll(grouped(observed, some, point -> point.measurement().site().name()));
                rows.addAll(grouped(observed, some, point -> point.measurement().silicon().name()));
                rows.addAll(grouped(observed, some, Point::className));
            }
        }
        return new Validation(rows, points);
    }

    /** The points whose estimates are off by the largest factor. */
    public List<Point> worst(int count) {
        return points.stream().sorted(Comparator.comparingDouble(Point::distance).reversed()).limit(count).toList();
    }

    private static Point point(Error error, Ranges ranges) {
        Sample sample = error.sample();
        Predicate<Error> others = other -> !other.sample().acceleratorId().equals(sample.acceleratorId());
        Ranges.Factors factors = ranges.of(sample.className(), sample.observed().metric(), others);
        if (sample.observed() == Observed.ENERGY) {
            factors = factors.and(ranges.of(sample.className(), Metric.THROUGHPUT, others));
        }
        boolean inside = sample.value() >= error.expected() * factors.low()
                && sample.value() <= error.expected() * factors.high();
        double ratio = error.expected() / sample.value();
        double published = sample.measurement().value();
        double estimate = isRate(sample.measurement()) ? published / ratio : published * ratio;
        return new Point(sample.measurement(), sample.acceleratorId(), sample.className(), sample.observed(),
                estimate, inside);
    }

    private static boolean isRate(Measurement measurement) {
        return measurement.metric().contains("tok_s") || measurement.metric().equals(Samples.RATE);
    }

    private static List<Row> grouped(Observed observed, List<Point> points, Function<Point, String> group) {
        Map<String, List<Point>> groups = new TreeMap<>();
        points.forEach(point -> groups.computeIfAbsent(group.apply(point).toLowerCase(Locale.ROOT),
                _ -> new ArrayList<>()).add(point));
        return groups.entrySet().stream().map(entry -> row(observed, entry.getKey(), entry.getValue())).toList();
    }

    private static Row row(Observed observed, String group, List<Point> points) {
        double[] errors = points.stream().mapToDouble(Point::error).toArray();
        double[] absolute = points.stream().mapToDouble(point -> Math.abs(point.error())).toArray();
        double inside = (double) points.stream().filter(Point::inside).count() / points.size();
        return new Row(observed, group, points.size(), Errors.quantile(absolute, MEDIAN),
                Errors.quantile(absolute, MOST), Errors.quantile(errors, MEDIAN), inside);
    }
}
