package org.placewise.model.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.quantity.Figure;
import org.placewise.model.scenario.Precision;

/**
 * The rate at which an accelerator multiplies matrices in a number format: its data sheet's, else inferred from
 * another format's by a ratio that holds within its class.
 *
 * @param value    operations per second
 * @param field    figure it rests on
 * @param ratio    factor on that figure; 1 where the format itself is known
 * @param inferred whether the format's own peak is unknown and another had to stand in
 */
record Peak(double value, AcceleratorField field, double ratio, boolean inferred) {
    private record Step(AcceleratorField field, double ratio, boolean inferred) {
    }

    static Peak of(Accelerator accelerator, AcceleratorClass hardware, Precision precision)
            throws MissingFigureException {
        for (Step step : steps(hardware, precision)) {
            OptionalDouble known = accelerator.value(step.field());
            if (known.isPresent()) {
                return new Peak(known.getAsDouble() * step.ratio(), step.field(), step.ratio(), step.inferred());
            }
        }
        throw MissingFigureException.of("peak", accelerator.name());
    }

    Figure figure(Accelerator accelerator) {
        return accelerator.figure(field).orElseThrow();
    }

    private static List<Step> steps(AcceleratorClass hardware, Precision precision) {
        return switch (precision.peak()) {
            case FP8_PEAK -> join(List.of(own(AcceleratorField.FP8_PEAK)), sixteenBit(hardware, false));
            case FP4_PEAK -> join(List.of(own(AcceleratorField.FP4_PEAK)), sixteenBit(hardware, false));
            case INT8_PEAK -> join(List.of(own(AcceleratorField.INT8_PEAK), other(AcceleratorField.FP8_PEAK, 1)),
                    sixteenBit(hardware, true));
            case FP32_PEAK -> join(List.of(own(AcceleratorField.FP32_PEAK)), sixteenBit(hardware, true));
            default -> sixteenBit(hardware, false);
        };
    }

    /**
     * 16-bit peaks: a format that is computed in 16 bit where hardware lacks it is not inferred. Graphics cards
     * compute 16-bit products with 32-bit sums at twice their 32-bit rate, GPUs with shared memory at the same rate;
     * 8-bit rates are twice the 16-bit ones, 4-bit rates four times (eight on graphics cards, whose 4-bit rate has
     * 16-bit sums).
     */
    private static List<Step> sixteenBit(AcceleratorClass hardware, boolean inferred) {
        Step known = new Step(AcceleratorField.FP16_PEAK, 1, inferred);
        Step half8 = other(AcceleratorField.FP8_PEAK, 0.5);
        Step halfInt = other(AcceleratorField.INT8_PEAK, 0.5);
        return switch (hardware) {
            case GPU_GDDR -> List.of(known, half8, other(AcceleratorField.FP32_PEAK, 2), halfInt,
                    other(AcceleratorField.FP4_PEAK, 0.125));
            case GPU_SHARED -> List.of(known, half8, halfInt, other(AcceleratorField.FP32_PEAK, 1),
                    other(AcceleratorField.FP4_PEAK, 0.25));
            default -> List.of(known, half8, halfInt, other(AcceleratorField.FP4_PEAK, 0.25),
                    other(AcceleratorField.INT4_PEAK, 0.25), other(AcceleratorField.FP32_PEAK, 1));
        };
    }

    private static Step own(AcceleratorField field) {
        return new Step(field, 1, false);
    }

    private static Step other(AcceleratorField field, double ratio) {
        return new Step(field, ratio, true);
    }

    private static List<Step> join(List<Step> first, List<Step> second) {
        List<Step> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
