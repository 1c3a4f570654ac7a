package org.placewise.model.calibrate;

import java.util.Locale;
import java.util.Optional;
import org.placewise.model.catalogue.Measurement;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.scenario.Precision;

/**
 * Number formats as publishers name them.
 *
 * @param precision format whose arithmetic applies
 * @param bits      per weight, scales included
 */
record Formats(Precision precision, double bits) {
    static Optional<Formats> of(Measurement measurement, boolean language) {
        if (measurement.precision() == null) {
            return language ? Optional.empty() : Optional.of(usual(measurement));
        }
        String text = measurement.precision().toLowerCase(Locale.ROOT);
        return named(text).map(precision -> {
            Double stated = measurement.bitsPerWeight();
            double usual = precision == Precision.Q8_0 && !text.contains("q8_0") ? 8 : precision.bitsPerWeight();
            return new Formats(precision, stated == null || stated <= 0 ? usual : stated);
        });
    }

    /** Fixed networks run in 8-bit integers on neural processors and in benchmarks, in 16 bit elsewhere. */
    private static Formats usual(Measurement measurement) {
        boolean integer = measurement.silicon() == Silicon.ASIC || measurement.model().contains("MLPerf");
        Precision precision = integer ? Precision.INT8 : Precision.FP16;
        return new Formats(precision, precision.bitsPerWeight());
    }

    /** Cache of 8 bit where stated, and with the 8- and 4-bit checkpoints of the vendors' own engines; else 16 bit. */
    static Precision cache(Measurement measurement, Precision weights) {
        String stated = measurement.kvPrecision() == null ? "" : measurement.kvPrecision().toLowerCase(Locale.ROOT);
        if (!stated.isEmpty()) {
            return stated.contains("8") ? Precision.FP8 : Precision.FP16;
        }
        String software = measurement.software() == null ? "" : measurement.software().toLowerCase(Locale.ROOT);
        boolean narrow = weights == Precision.FP8 || weights == Precision.FP4;
        return narrow && (software.contains("tensorrt") || software.contains("synapse")) ? Precision.FP8
                : Precision.FP16;
    }

    private static Optional<Precision> named(String text) {
        for (Precision precision : new Precision[] {Precision.Q8_0, Precision.Q6_K, Precision.Q4_0}) {
            if (text.contains(precision.id())) {
                return Optional.of(precision);
            }
        }
        if (text.contains("q4_k") || text.contains("4-bit gguf") || text.contains("ollama")) {
            return Optional.of(Precision.Q4_K_M);
        }
        if (text.contains("q5_k")) {
            return Optional.of(Precision.Q5_K_M);
        }
        if (text.contains("mxfp4")) {
            return Optional.of(Precision.MXFP4);
        }
        if (text.contains("fp4")) {
            return Optional.of(Precision.FP4);
        }
        return integerOrFloat(text);
    }

    private static Optional<Precision> integerOrFloat(String text) {
        if (has(text, "w4", "int4", "4-bit", "a8w4", "q4f16") || text.startsWith("q4")) {
            return Optional.of(Precision.INT4);
        }
        if (has(text, "weight-only", "w8a16")) {
            return Optional.of(Precision.Q8_0);
        }
        if (text.contains("fp8")) {
            return Optional.of(Precision.FP8);
        }
        if (has(text, "int8", "w8a8", "8-bit")) {
            return Optional.of(Precision.INT8);
        }
        if (has(text, "bf16", "bfloat16", "f16", "16-bit", "runs as fp16")) {
            return Optional.of(Precision.BF16);
        }
        return text.contains("fp32") ? Optional.of(Precision.FP32) : Optional.empty();
    }

    private static boolean has(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
