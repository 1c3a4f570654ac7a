package org.placewise.model.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.placewise.model.catalogue.Calibration;
import org.placewise.model.catalogue.Measurement;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.performance.Configuration;
import org.placewise.model.performance.MissingFigureException;
import org.placewise.model.scenario.Criterion;

/**
 * A published measurement of an option's accelerator beside what the formulae say of the measured case, which is near
 * to the option's own.
 *
 * @param measured    in the unit of {@code observed}
 * @param expected    by formula alone, with the parameters that ship
 * @param differences in what the measured case is another than the option's; empty for the very configuration
 */
public record Nearest(Measurement measurement, Observed observed, double measured, double expected,
                      Set<Difference> differences) {
    /** Batches and bits within this ratio of each other count as the same: means and scales are rounded. */
    private static final double SAME = 1.1;
    private static final double BITS_WEIGHT = 0.5;
    private static final double BATCH_WEIGHT = 0.3;

    public Nearest {
        differences = Set.copyOf(differences);
    }

    /** In what a measured case may be another than the one asked for. */
    public enum Difference {
        MODEL, COUNT, WEIGHTS, BATCH
    }

    /** How far the formulae are off: 0.1 where they say a tenth too much. */
    public double deviation() {
        return expected / measured - 1;
    }

    /**
     * What an estimate is compared with.
     *
     * @param count accelerators for one copy of the model
     * @param bits  of a weight
     * @param batch sequences or inputs at once
     */
    public record Case(String acceleratorId, int count, Model model, double bits, double batch) {
    }

    /**
     * The measurements of the same accelerator that bear on a criterion, nearest first: the very
     * configuration, then by size of the model, bits of its weights and batch.
     *
     * @param most how many at most
     */
    public static List<Nearest> of(List<Sample> samples, Case wanted, Criterion criterion, Calibration calibration,
                                   int most) {
        Set<Observed> bearing = bearing(criterion, wanted.model.kind());
        List<Sample> near = samples.stream().filter(sample -> bearing.contains(sample.observed())
                        && sample.acceleratorId().equals(wanted.acceleratorId)
                        && sample.configuration().model().kind() == wanted.model.kind())
                .sorted(Comparator.comparing((Sample sample) -> !differences(sample, wanted).isEmpty())
                        .thenComparingDouble(sample -> distance(sample, wanted))).toList();
        List<Nearest> nearest = new ArrayList<>();
        for (Sample sample : near) {
            try {
                double expected = sample.expected(calibration.formulae());
                if (Double.isFinite(expected) && nearest.size() < most) {
                    nearest.add(new Nearest(sample.measurement(), sample.observed(), sample.value(), expected,
                            differences(sample, wanted)));
                }
            } catch (MissingFigureException cannotBeCompared) {
                continue;
            }
        }
        return nearest;
    }

    private static Set<Observed> bearing(Criterion criterion, ModelKind kind) {
        boolean language = kind == ModelKind.LANGUAGE;
        return switch (criterion) {
            case LATENCY_P50, LATENCY_P95 -> language ? EnumSet.of(Observed.DECODE, Observed.FIRST_TOKEN)
                    : EnumSet.of(Observed.VISION);
            case FIRST_TOKEN_P95 -> EnumSet.of(Observed.FIRST_TOKEN, Observed.PREFILL);
            case TIME_PER_TOKEN -> EnumSet.of(Observed.DECODE);
            case POWER -> EnumSet.of(Observed.POWER);
            case ENERGY -> EnumSet.of(Observed.ENERGY, Observed.POWER);
            case HEADROOM -> language ? EnumSet.of(Observed.SERVED) : EnumSet.of(Observed.VISION);
            default -> EnumSet.noneOf(Observed.class);
        };
    }

    /** Logarithms of ratios, so that half and double are equally far. */
    private static double distance(Sample sample, Case wanted) {
        Configuration configuration = sample.configuration();
        double size = ratio(configuration.model().activeParameters().orElse(Double.NaN),
                wanted.model.activeParameters().orElse(Double.NaN));
        return size + BITS_WEIGHT * ratio(configuration.bitsPerWeight(), wanted.bits)
                + BATCH_WEIGHT * ratio(sample.batch(), wanted.batch);
    }

    private static Set<Difference> differences(Sample sample, Case wanted) {
        Configuration configuration = sample.configuration();
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        if (!configuration.model().id().equals(wanted.model.id())) {
            differences.add(Difference.MODEL);
        }
        if (configuration.count() != wanted.count) {
            differences.add(Difference.COUNT);
        }
        if (ratio(configuration.bitsPerWeight(), wanted.bits) > Math.log(SAME)) {
            differences.add(Difference.WEIGHTS);
        }
        if (ratio(sample.batch(), wanted.batch) > Math.log(SAME)) {
            differences.add(Difference.BATCH);
        }
        return differences;
    }

    private static double ratio(double one, double other) {
        double distance = Math.abs(Math.log(one / other));
        return Double.isFinite(distance) ? distance : 1;
    }
}
