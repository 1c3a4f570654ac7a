package org.placewise.model.calibrate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewise.model.catalogue.Calibration;
import org.placewise.model.performance.AcceleratorClass;
import org.placewise.model.performance.SoftwareClass;

/**
 * The parameters of the formulae with their starting values and bounds. The starting values are orders of magnitude
 * that any engine shows; the measurements move them.
 */
final class Unknowns {
    /** Of language models: efficiencies, then overheads in seconds. */
    static final List<Unknown> LANGUAGE = List.of(
            Unknown.ratio("memory_efficiency", 0.7, 0.1, 0.95, 1.0),
            Unknown.difference("quantised_exponent", 0.1, 0, 0.5, 0.1),
            Unknown.ratio("compute_efficiency", 0.5, 0.05, 0.95, 0.5),
            Unknown.ratio("attention_efficiency", 0.5, 0.005, 1, 1.5),
            Unknown.ratio("dequantised_efficiency", 0.85, 0.2, 1, 0.3),
            Unknown.ratio("expert_efficiency", 0.7, 0.1, 1, 0.5),
            Unknown.ratio("half_rows", 2, 0.1, 50, 1),
            Unknown.ratio("layer_seconds", 1e-5, 1e-7, 3e-4, 1),
            Unknown.ratio("expert_overhead", 1.5, 1, 6, 0.5),
            Unknown.ratio("step_seconds", 5e-4, 1e-6, 2e-2, 1.5),
            Unknown.ratio("sequence_seconds", 2e-5, 1e-7, 2e-3, 2),
            Unknown.ratio("hop_seconds", 1e-5, 1e-6, 2e-4, 1));
    /** Of fixed networks. */
    static final List<Unknown> NETWORK = List.of(
            Unknown.ratio("compute_efficiency", 0.4, 0.01, 0.95, 0.7),
            Unknown.ratio("half_operations", 1e9, 1e6, 1e11, 1.5),
            Unknown.ratio("passes", 2, 1, 16, 0.7),
            Unknown.ratio("step_seconds", 3e-4, 1e-6, 2e-2, 1));
    /** Of power, for both. */
    static final List<Unknown> POWER = List.of(
            Unknown.difference("power_base", 0.2, 0, 0.9, 0.2),
            Unknown.difference("power_compute", 0.5, 0, 1.5, 0.4),
            Unknown.difference("power_memory", 0.5, 0, 1.5, 0.4));
    /** Share of the rated power that an idle accelerator draws where nobody measured it; not fitted. */
    private static final double IDLE_SHARE = 0.1;
    /** Traffic of fixed networks is too uncertain to fit a bandwidth to it. */
    private static final double NETWORK_MEMORY_EFFICIENCY = 0.7;

    private Unknowns() {
    }

    /** Every class with its starting values. */
    static Map<String, Map<String, Double>> startByClass() {
        Map<String, Map<String, Double>> classes = new TreeMap<>();
        for (AcceleratorClass hardware : AcceleratorClass.values()) {
            for (SoftwareClass software : SoftwareClass.values()) {
                classes.put(hardware.key() + '/' + software.key(), start(software));
            }
        }
        return classes;
    }

    static Calibration start() {
        return new Calibration(startByClass());
    }

    private static Map<String, Double> start(SoftwareClass software) {
        Map<String, Double> parameters = new TreeMap<>();
        LANGUAGE.forEach(unknown -> parameters.put(unknown.name(), unknown.start()));
        parameters.put("half_operations", 0.0);
        parameters.put("passes", 1.0);
        if (software == SoftwareClass.NETWORK) {
            parameters.replaceAll((_, _) -> 0.0);
            parameters.put("memory_efficiency", NETWORK_MEMORY_EFFICIENCY);
            parameters.put("attention_efficiency", 1.0);
            parameters.put("dequantised_efficiency", 1.0);
            parameters.put("expert_efficiency", 1.0);
            NETWORK.forEach(unknown -> parameters.put(unknown.name(), unknown.start()));
        }
        POWER.forEach(unknown -> parameters.put(unknown.name(), unknown.start()));
        parameters.put("idle_share", IDLE_SHARE);
        return parameters;
    }
}
