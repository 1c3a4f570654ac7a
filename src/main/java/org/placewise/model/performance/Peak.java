package org.placewise.model.performance;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.quantity.Figure;
import org.placewise.model.scenario.Precision;

/**
 * The rate at which an accelerator multiplies matrices in a number format: its data sheet's, else inferred from
 * another format's by a ratio that holds within its class.
 *
 * @param value       operations per second
 * @param field       figure it rests on
 * @param inferred    whether the format's own peak is unknown and another had to stand in
 * @param reach       rate that the fitted efficiency refers to: the value, or above it what a graphics card's tensor
 *                    cores do with 16-bit sums
 * @param dequantised whether narrower weights are widened and multiplied in 16 bit
 */
record Peak(double value, AcceleratorField field, boolean inferred, double reach, boolean dequantised) {
    /** NVIDIA's tensor cores since Turing do four times the card's 32-bit rate in 16 bit, if sums are 16-bit too. */
    private static final double TENSOR_RATIO = 4;
    private static final String TENSOR_VENDOR = "nvidia";
    private static final double SIXTEEN = 16;

    /** Stands where no figure gives a rate: arithmetic is taken to cost nothing, which only decoding can bear. */
    static final Peak UNKNOWN = new Peak(Double.POSITIVE_INFINITY, AcceleratorField.FP16_PEAK, true,
            Double.POSITIVE_INFINITY, false);

    private record Step(AcceleratorField field, double ratio, boolean inferred) {
    }

    /**
     * @throws MissingFigureException if no figure of the accelerator gives the rate
     */
    static Peak of(Accelerator accelerator, AcceleratorClass hardware, Precision precision, SoftwareClass software)
            throws MissingFigureException {
        if (software != SoftwareClass.LLAMA) {
            for (Step step : own(precision)) {
                OptionalDouble known = accelerator.value(step.field());
                if (known.isPresent()) {
                    double value = known.getAsDouble() * step.ratio();
                    return new Peak(value, step.field(), step.inferred(), value, false);
                }
            }
        }
        boolean widened = precision.bitsPerWeight() < SIXTEEN;
        for (Step step : sixteenBit(hardware, precision == Precision.FP32)) {
            OptionalDouble known = accelerator.value(step.field());
            if (known.isPresent()) {
                double value = known.getAsDouble() * step.ratio();
                double reach = Math.max(value, tensorRate(accelerator, hardware));
                return new Peak(value, step.field(), step.inferred(), reach, widened);
            }
        }
        throw MissingFigureException.of("peak", accelerator.name());
    }

    /** Catalogues state GeForce cards' 16-bit rate with 32-bit sums, half of what engines may use, others' in full. */
    private static double tensorRate(Accelerator accelerator, AcceleratorClass hardware) {
        boolean tensor = hardware == AcceleratorClass.GPU_GDDR
                && accelerator.vendor().toLowerCase(Locale.ROOT).contains(TENSOR_VENDOR);
        return tensor ? TENSOR_RATIO * accelerator.value(AcceleratorField.FP32_PEAK).orElse(0) : 0;
    }

    boolean isKnown() {
        return this != UNKNOWN;
    }

    Figure figure(Accelerator accelerator) {
        return accelerator.figure(field).orElseThrow();
    }

    /** Peaks in the format itself; none for formats that are always multiplied in 16 bit. */
    private static List<Step> own(Precision precision) {
        return switch (precision.peak()) {
            case FP8_PEAK -> List.of(own(AcceleratorField.FP8_PEAK));
            case FP4_PEAK -> List.of(own(AcceleratorField.FP4_PEAK));
            case INT8_PEAK -> List.of(own(AcceleratorField.INT8_PEAK), other(AcceleratorField.FP8_PEAK, 1));
            case FP32_PEAK -> List.of(own(AcceleratorField.FP32_PEAK));
            default -> List.of();
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
            case GPU_SHARED -> List.of(known, half8, halfInt, other(AcceleratorField.FP4_PEAK, 0.25),
                    other(AcceleratorField.FP32_PEAK, 1));
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
}
