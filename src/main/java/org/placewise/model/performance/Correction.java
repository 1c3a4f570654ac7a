package org.placewise.model.performance;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placewise.model.catalogue.Calibration;
import org.placewise.model.catalogue.MeasuredRatio;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;

/**
 * What measurements of the very configuration make of a calculated value: at a measured batch the value is the
 * measurement's, carried by the formula to other prompts; between measured batches the ratio follows the logarithm of
 * the batch, beyond them it stays.
 */
final class Correction {
    /** Batches and bits within this ratio of each other are the same: means and scales are rounded. */
    private static final double SAME = 1.1;
    private static final String DATASET = "dataset";

    private static final Correction NONE = new Correction(List.of(), null);

    private final List<MeasuredRatio> ratios;
    private final Range range;

    private Correction(List<MeasuredRatio> ratios, Range range) {
        this.ratios = ratios;
        this.range = range;
    }

    /** What was measured of every metric. */
    static Map<Metric, Correction> of(Calibration calibration, Configuration configuration, String className) {
        List<MeasuredRatio> own = calibration.measured(configuration.accelerator().id(), className);
        Map<Metric, Correction> corrections = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            corrections.put(metric, own.isEmpty() ? NONE : of(calibration, configuration, own, metric));
        }
        return corrections;
    }

    private static Correction of(Calibration calibration, Configuration configuration, List<MeasuredRatio> own,
                                 Metric metric) {
        String name = metric.name().toLowerCase(Locale.ROOT);
        List<MeasuredRatio> ratios = own.stream().filter(ratio -> ratio.metric().equals(name)
                        && isSame(ratio, configuration))
                .sorted(Comparator.comparingInt(MeasuredRatio::batch)).toList();
        OptionalDouble low = calibration.find(Calibration.MEASURED, name + "_low");
        OptionalDouble high = calibration.find(Calibration.MEASURED, name + "_high");
        return new Correction(ratios, ratios.isEmpty() || low.isEmpty() || high.isEmpty() ? null
                : new Range(low.getAsDouble(), high.getAsDouble()));
    }

    private static boolean isSame(MeasuredRatio ratio, Configuration configuration) {
        return ratio.modelId().equals(configuration.model().id()) && ratio.count() == configuration.count()
                && near(ratio.bits(), configuration.bitsPerWeight())
                && (ratio.count() == 1 || ratio.parallelism().equals(name(configuration.parallelism())));
    }

    static String name(Parallelism parallelism) {
        return parallelism.name().toLowerCase(Locale.ROOT);
    }

    private static boolean near(double one, double other) {
        return Math.max(one, other) <= SAME * Math.min(one, other);
    }

    /** Measured over calculated; 1 where nothing was measured. */
    double ratio(double batch) {
        MeasuredRatio before = null;
        for (MeasuredRatio next : ratios) {
            if (next.batch() >= batch) {
                return before == null ? next.ratio() : between(before, next, batch);
            }
            before = next;
        }
        return before == null ? 1 : before.ratio();
    }

    private static double between(MeasuredRatio before, MeasuredRatio next, double batch) {
        double share = Math.log(batch / before.batch()) / Math.log((double) next.batch() / before.batch());
        return before.ratio() * Math.pow(next.ratio() / before.ratio(), share);
    }

    /** The calculated value, corrected, but not below a limit, as long as the calculated one is not. */
    double corrected(double batch, double calculated, double least) {
        return ratios.isEmpty() ? calculated : Math.max(Math.min(calculated, least), ratio(batch) * calculated);
    }

    /** Whether this configuration was measured at any batch. */
    boolean isPresent() {
        return !ratios.isEmpty();
    }

    /** Whether this very batch was measured. */
    boolean isMeasured(double batch) {
        return ratios.stream().anyMatch(ratio -> near(ratio.batch(), batch));
    }

    /** The 90 % range of values that rest on a measurement; empty where none does. */
    Optional<Range> range() {
        return Optional.ofNullable(range);
    }

    /** The calculation as an input beside the measurement that corrects it. */
    Trace trace(double batch, double calculated, double corrected, Unit unit, Trace calculation, TraceInputs inputs) {
        String symbol = unit == Unit.WATT ? "P" : "t";
        MeasuredRatio nearest = ratios.stream().min(Comparator.comparingDouble(
                ratio -> Math.abs(Math.log(ratio.batch() / batch)))).orElseThrow();
        return inputs.measured("measured_ratio", "r", corrected / calculated,
                        new Source(nearest.source(), DATASET, nearest.metric() + ", batch " + nearest.batch()))
                .result("calculated", "x", calculated, unit, calculation)
                .trace("measured", symbol + " = r x");
    }
}
