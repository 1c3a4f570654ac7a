package org.placewise.model.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.placewise.model.catalogue.Calibration;

/** How far the formulae are off on accelerators that were left out of fitting. */
final class Errors {
    private Errors() {
    }

    /**
     * The error of one sample.
     *
     * @param expected what the formulae say, in the unit of the observation
     */
    record Error(Sample sample, double expected) {
        /** Logarithm of expected over observed value; positive: too slow, or too much power. */
        double log() {
            return StrictMath.log(expected / sample.value());
        }
    }

    /** Leaves out each accelerator in turn and fits anew to the others. */
    static List<Error> leavingOut(List<Sample> samples) {
        List<Error> errors = new ArrayList<>();
        for (String accelerator : Calibrator.accelerators(samples)) {
            List<Sample> others = new ArrayList<>();
            List<Sample> own = new ArrayList<>();
            samples.forEach(sample -> (sample.acceleratorId().equals(accelerator) ? own : others).add(sample));
            Set<String> classes = own.stream().map(Sample::className).collect(Collectors.toSet());
            errors.addAll(of(own, Calibrator.fit(others, classes)));
        }
        return errors;
    }

    static List<Error> of(List<Sample> samples, Calibration calibration) {
        return samples.stream().map(sample -> new Error(sample,
                sample.value() * StrictMath.exp(Calibrator.logError(sample, calibration)))).toList();
    }

    /** Share {@code p} of the values lies below; values between two are interpolated. */
    static double quantile(double[] values, double p) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double position = p * (sorted.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}
