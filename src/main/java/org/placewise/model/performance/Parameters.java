package org.placewise.model.performance;

import java.util.function.ToDoubleFunction;
import org.placewise.model.catalogue.Calibration;

/**
 * Fitted parameters of one class.
 *
 * @param memoryEfficiency  share of the memory bandwidth that 16-bit weights are read at
 * @param quantisedExponent the efficiency falls with the bits per weight as {@code (bits / 16)} to this power
 * @param computeEfficiency share of the peak that matrix products of very many rows reach
 * @param attentionEfficiency  share of that which attention reaches
 * @param dequantisedEfficiency share of that which products of quantised weights reach in 16-bit arithmetic
 * @param expertEfficiency  share of it that products of experts' weights reach, each with few rows of its own
 * @param halfRows          rows at which half of that is reached
 * @param layerSeconds      overhead of each layer in each step: kernel starts and gaps between them
 * @param expertOverhead    factor on the overhead of a layer that chooses among experts
 * @param stepSeconds       overhead of each step, or of each pass of a fixed network
 * @param sequenceSeconds   overhead of each sequence in each step: sampling, scheduling, text
 * @param hopSeconds        latency of one all-reduce or of handing over to the next accelerator
 * @param halfOperations    operations of a fixed network's pass at which half the compute efficiency is reached
 * @param passes            passes of a fixed network under way at once when inputs queue: the overhead of one hides
 *                          behind the work of others
 * @param idleShare         idle power as a share of TDP where the data sheet does not say
 * @param powerBase         share of the power above idle drawn whenever there is work
 * @param powerCompute      share drawn in proportion to the use of the arithmetic units
 * @param powerMemory       share drawn in proportion to the use of the memory
 */
record Parameters(double memoryEfficiency, double quantisedExponent, double computeEfficiency,
                  double attentionEfficiency, double dequantisedEfficiency, double expertEfficiency,
                  double halfRows,
                  double layerSeconds, double expertOverhead, double stepSeconds, double sequenceSeconds,
                  double hopSeconds, double halfOperations, double passes, double idleShare, double powerBase, double powerCompute,
                  double powerMemory) {

    static Parameters of(Calibration calibration, String className) {
        ToDoubleFunction<String> read = calibration.values(className);
        return new Parameters(read.applyAsDouble("memory_efficiency"), read.applyAsDouble("quantised_exponent"),
                read.applyAsDouble("compute_efficiency"), read.applyAsDouble("attention_efficiency"),
                read.applyAsDouble("dequantised_efficiency"), read.applyAsDouble("expert_efficiency"),
                read.applyAsDouble("half_rows"), read.applyAsDouble("layer_seconds"),
                read.applyAsDouble("expert_overhead"), read.applyAsDouble("step_seconds"),
                read.applyAsDouble("sequence_seconds"), read.applyAsDouble("hop_seconds"),
                read.applyAsDouble("half_operations"), read.applyAsDouble("passes"),
                read.applyAsDouble("idle_share"), read.applyAsDouble("power_base"),
                read.applyAsDouble("power_compute"), read.applyAsDouble("power_memory"));
    }

    double memoryEfficiency(double bitsPerWeight) {
        return memoryEfficiency * Math.pow(Math.min(16, bitsPerWeight) / 16, quantisedExponent);
    }

    /**
     * Joins two limits of which both bite near their ridge: the fourth root of the sum of fourth powers, 19 % above
     * either where they are equal. Between 64 and 1,024 rows it is 5 % off measured matrix products
     * (gemm_efficiency.csv) and 13 % at the 90th percentile, where the plain maximum is 21 % off. Never less than the
     * larger.
     */
    static double join(double compute, double memory) {
        double c = compute * compute;
        double m = memory * memory;
        return Math.sqrt(Math.sqrt(c * c + m * m));
    }
}
