package org.placewise.model.performance;

import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;

/** How the rates that hardware sustains follow from its data sheet's. */
final class RateTrace {
    private final Configuration configuration;
    private final Parameters parameters;
    private final Peak peak;
    private final Basis fitted;

    RateTrace(Configuration configuration, Parameters parameters, Peak peak, Basis fitted) {
        this.configuration = configuration;
        this.parameters = parameters;
        this.peak = peak;
        this.fitted = fitted;
    }

    private TraceInputs inputs() {
        return new TraceInputs(configuration, fitted);
    }

    Interconnect interconnect() {
        return Interconnect.of(configuration.accelerator(), configuration.count());
    }

    /** Of matrix products with the weights. */
    Trace products(boolean mixture) {
        TraceInputs inputs = reached();
        StringBuilder symbols = new StringBuilder("F_e = min(0.97 F n, F_r n e_c");
        if (peak.dequantised()) {
            inputs.fit("dequantised_efficiency", "e_q", parameters.dequantisedEfficiency(), Unit.SHARE);
            symbols.append(" e_q");
        }
        if (mixture) {
            inputs.fit("expert_efficiency", "e_x", parameters.expertEfficiency(), Unit.SHARE);
            symbols.append(" e_x");
        }
        return inputs.trace("compute_rate", symbols.append(')').toString());
    }

    Trace attention() {
        return reached().fit("attention_efficiency", "e_a", parameters.attentionEfficiency(), Unit.SHARE)
                .trace("compute_rate", "F_a = min(0.97 F n, F_r n e_c) e_a");
    }

    private TraceInputs reached() {
        TraceInputs inputs = peakRate(inputs());
        if (peak.reach() > peak.value()) {
            Trace tensor = inputs().figure(AcceleratorField.FP32_PEAK, "fp32_peak", "F_32")
                    .trace("tensor_rate", "F_r = 4 F_32");
            inputs.result("tensor_rate", "F_r", peak.reach(), Unit.OPERATIONS_PER_SECOND, tensor);
        } else {
            inputs.result("reach", "F_r", peak.reach(), Unit.OPERATIONS_PER_SECOND, null);
        }
        return sharing(inputs).fit("compute_efficiency", "e_c", parameters.computeEfficiency(), Unit.SHARE);
    }

    /** The data sheet's peak, or how it was inferred from another format's. */
    private TraceInputs peakRate(TraceInputs inputs) {
        AcceleratorField field = peak.field();
        double read = peak.figure(configuration.accelerator()).value();
        if (read == peak.value()) {
            return inputs.peak(field, "F");
        }
        Trace inferred = inputs().peak(field, "F_0").result("peak_ratio", "k", peak.value() / read, Unit.RATIO, null)
                .trace("peak_inferred", "F = k F_0");
        return inputs.result("peak", "F", peak.value(), Unit.OPERATIONS_PER_SECOND, inferred);
    }

    private TraceInputs sharing(TraceInputs inputs) {
        return configuration.parallelism() == Parallelism.TENSOR ? inputs.count("n")
                : inputs.result("working", "n", 1, Unit.COUNT, null);
    }

    Trace memory() {
        double bits = configuration.bitsPerWeight();
        Trace efficiency = inputs().fit("memory_efficiency_16", "e_16", parameters.memoryEfficiency(), Unit.SHARE)
                .asked("bits", "b", bits).fit("quantised_exponent", "x", parameters.quantisedExponent(), Unit.COUNT)
                .trace("memory_efficiency", "e_m = e_16 (min(16, b) / 16)^x");
        return sharing(inputs().figure(AcceleratorField.MEMORY_BANDWIDTH, "bandwidth", "W"))
                .result("memory_efficiency", "e_m", parameters.memoryEfficiency(bits), Unit.SHARE, efficiency)
                .trace("memory_rate", "W_e = e_m W n");
    }

    /** Of one accelerator that runs a fixed network. */
    Trace network() {
        return peakRate(inputs()).fit("compute_efficiency", "e_c", parameters.computeEfficiency(), Unit.SHARE)
                .trace("compute_rate_network", "F_e = e_c F");
    }

    Trace networkMemory() {
        return inputs().figure(AcceleratorField.MEMORY_BANDWIDTH, "bandwidth", "W")
                .fit("memory_efficiency", "e_m", parameters.memoryEfficiency(), Unit.SHARE)
                .trace("memory_rate_network", "W_e = e_m W");
    }
}
