package org.placewise.model.calibrate;

import java.util.Comparator;
import java.util.List;
import org.placewise.model.catalogue.Calibration;
import org.placewise.model.catalogue.Measurement;
import org.placewise.model.performance.Case;
import org.placewise.model.performance.Configuration;
import org.placewise.model.performance.Metric;
import org.placewise.model.performance.Performance;
import org.placewise.model.performance.SoftwareClass;

/**
 * Finds the published measurements nearest to a case: where the very configuration was measured, the measurement can be
 * shown beside the estimate; elsewhere the nearest ones show how far to trust it.
 */
public final class Neighbours {
    /** Distances below this are the same configuration but for rounding. */
    private static final double SAME = 0.06;
    private static final double OTHER_ACCELERATOR = 2;
    private static final double OTHER_MODEL = 0.3;
    private static final double OTHER_SOFTWARE = 0.5;
    private static final double TOKENS = 64;

    private final List<Sample> samples;
    private final Calibration calibration;

    public Neighbours(List<Sample> samples, Calibration calibration) {
        this.samples = List.copyOf(samples);
        this.calibration = calibration;
    }

    /**
     * A measurement near a case.
     *
     * @param distance  0: the very configuration; grows with the logarithms of what differs
     * @param deviation the formulae's estimate of the measured configuration over the measurement, less one
     */
    public record Neighbour(Measurement measurement, Observed observed, double distance, double deviation) {
        /** Whether this very configuration was measured. */
        public boolean isSame() {
            return distance < SAME;
        }
    }

    /** The nearest measurements of a metric on the same class of accelerator, nearest first; at most so many. */
    public List<Neighbour> of(Case asked, Metric metric, int most) {
        String className = Performance.className(asked.configuration());
        String hardware = className.substring(0, className.indexOf('/'));
        return samples.stream()
                .filter(sample -> sample.observed().metric() == metric && sample.observed() != Observed.ENERGY
                        && sample.className().startsWith(hardware + '/')
                        && sample.configuration().model().kind() == asked.configuration().model().kind())
                .map(sample -> new Neighbour(sample.measurement(), sample.observed(), distance(asked, sample),
                        StrictMath.expm1(Calibrator.logError(sample, calibration))))
                .sorted(Comparator.comparingDouble(Neighbour::distance)).limit(most).toList();
    }

    private static double distance(Case asked, Sample sample) {
        Configuration a = asked.configuration();
        Configuration b = sample.configuration();
        double distance = a.accelerator().id().equals(b.accelerator().id()) ? 0 : OTHER_ACCELERATOR;
        distance += a.model().id().equals(b.model().id()) ? 0 : OTHER_MODEL + size(a, b);
        distance += SoftwareClass.of(a) == SoftwareClass.of(b) ? 0 : OTHER_SOFTWARE;
        distance += a.parallelism() == b.parallelism() || a.count() == 1 ? 0 : OTHER_SOFTWARE;
        distance += apart(a.bitsPerWeight(), b.bitsPerWeight()) + apart(a.count(), b.count());
        distance += apart(asked.batch(), sample.batch()) / 2;
        distance += apart(TOKENS + asked.promptTokens(), TOKENS + sample.prompt()) / 4;
        boolean outputs = sample.observed() == Observed.SERVED || sample.observed() == Observed.POWER;
        return outputs ? distance + apart(TOKENS + asked.outputTokens(), TOKENS + sample.output()) / 4 : distance;
    }

    private static double size(Configuration a, Configuration b) {
        double left = a.model().activeParameters().orElse(1);
        return apart(left, b.model().activeParameters().orElse(left));
    }

    private static double apart(double left, double right) {
        return Math.abs(StrictMath.log(left / right));
    }
}
