package org.placewise.model.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.placewise.model.catalogue.AcceleratorField;

/**
 * Number format of weights. Bits include the scales that a quantised format stores beside its values; the formats
 * named {@code Q...} are llama.cpp's, their bits as llama.cpp prints them for a 8B-parameter model.
 */
public enum Precision {
    FP32("fp32", 32, AcceleratorField.FP32_PEAK),
    BF16("bf16", 16, AcceleratorField.FP16_PEAK),
    FP16("fp16", 16, AcceleratorField.FP16_PEAK),
    FP8("fp8", 8, AcceleratorField.FP8_PEAK),
    INT8("int8", 8, AcceleratorField.INT8_PEAK),
    /** 4-bit integers with one 16-bit scale for every 128 weights, computed in 16 bit. */
    INT4("int4", 4.125, AcceleratorField.FP16_PEAK),
    FP4("fp4", 4.5, AcceleratorField.FP4_PEAK),
    MXFP4("mxfp4", 4.25, AcceleratorField.FP4_PEAK),
    Q8_0("q8_0", 8.5, AcceleratorField.FP16_PEAK),
    Q6_K("q6_k", 6.56, AcceleratorField.FP16_PEAK),
    Q5_K_M("q5_k_m", 5.7, AcceleratorField.FP16_PEAK),
    Q4_K_M("q4_k_m", 4.9, AcceleratorField.FP16_PEAK),
    Q4_0("q4_0", 4.65, AcceleratorField.FP16_PEAK);

    private final String id;
    private final double bitsPerWeight;
    private final AcceleratorField peak;

    Precision(String id, double bitsPerWeight, AcceleratorField peak) {
        this.id = id;
        this.bitsPerWeight = bitsPerWeight;
        this.peak = peak;
    }

    /** Name in files and on the command line. */
    public String id() {
        return id;
    }

    public double bitsPerWeight() {
        return bitsPerWeight;
    }

    public double bytesPerWeight() {
        return bitsPerWeight / 8;
    }

    /** The peak at which matrix products in this format are computed where the accelerator has one. */
    public AcceleratorField peak() {
        return peak;
    }

    public static Optional<Precision> ofId(String id) {
        String wanted = id.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(precision -> precision.id.equals(wanted)).findFirst();
    }
}
