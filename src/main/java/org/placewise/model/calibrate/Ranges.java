package org.placewise.model.calibrate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.placewise.model.calibrate.Errors.Error;
import org.placewise.model.performance.Metric;

/**
 * The 90 % ranges by class and metric, from errors on accelerators left out of fitting: the class's own where it has
 * enough errors of enough accelerators, else those of all classes.
 */
final class Ranges {
    /**
     * Share of the errors beyond each end: less than the 5 % of a 90 % range, since errors on few accelerators
     * understate those on the next one. With this and the wider borrowed ranges, 85 to 98 % of the values left out
     * lie inside, by quantity.
     */
    static final double TAIL = 0.03;
    static final int ENOUGH_ERRORS = 20;
    private static final int ENOUGH_ACCELERATORS = 3;
    /**
     * A class without enough errors of its own borrows those of all classes, and may differ from them: its range is
     * wider, by this factor on a logarithmic scale.
     */
    private static final double BORROWED_WIDTH = 1.15;
    /** A range for want of any error: half to double. */
    private static final double NOTHING_KNOWN = 2;

    private final List<Error> errors;

    /** Factors on the expected value. */
    record Factors(double low, double high) {
        /** The range of a product whose factors err independently: widths on a logarithmic scale add as squares. */
        Factors and(Factors other) {
            return new Factors(StrictMath.exp(-StrictMath.hypot(StrictMath.log(low), StrictMath.log(other.low))),
                    StrictMath.exp(StrictMath.hypot(StrictMath.log(high), StrictMath.log(other.high))));
        }
    }

    Ranges(List<Error> errors) {
        this.errors = errors;
    }

    /** The range of a class in a metric, counting only errors that may be used. */
    Factors of(String className, Metric metric, Predicate<Error> usable) {
        List<Error> all = errors.stream().filter(usable)
                .filter(error -> error.sample().observed().metric() == metric
                        && error.sample().observed() != Observed.ENERGY).toList();
        List<Error> own = all.stream().filter(error -> error.sample().className().equals(className)).toList();
        boolean enough = own.size() >= ENOUGH_ERRORS && own.stream().map(error -> error.sample().acceleratorId())
                .distinct().count() >= ENOUGH_ACCELERATORS;
        List<Error> basis = enough ? own : all;
        if (basis.isEmpty()) {
            return new Factors(1 / NOTHING_KNOWN, NOTHING_KNOWN);
        }
        double[] logs = basis.stream().mapToDouble(Error::log).toArray();
        double width = enough ? 1 : BORROWED_WIDTH;
        double low = StrictMath.exp(-width * Errors.quantile(logs, 1 - TAIL));
        double high = StrictMath.exp(-width * Errors.quantile(logs, TAIL));
        return new Factors(Math.min(1, low), Math.max(1, high));
    }

    /** The entries of a class for the calibration file: low and high factor and number of samples of each metric. */
    Map<String, Double> entries(String className) {
        Map<String, Double> entries = new HashMap<>();
        for (Metric metric : Metric.values()) {
            String name = metric.name().toLowerCase(Locale.ROOT);
            Factors factors = of(className, metric, _ -> true);
            entries.put(name + "_low", factors.low());
            entries.put(name + "_high", factors.high());
            entries.put(name + "_n", (double) errors.stream().filter(error -> error.sample().className()
                    .equals(className) && error.sample().observed().metric() == metric).count());
        }
        return entries;
    }
}
