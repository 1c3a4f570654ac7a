package org.placewise.model.calibrate;

import org.placewise.model.performance.Metric;

/** What a measurement observed, in the quantity that the formulae predict. */
public enum Observed {
    /** Seconds of a decoding step. */
    DECODE(Metric.DECODE_TIME, 0.15),
    /** Seconds for each token of prompts read. */
    PREFILL(Metric.PREFILL_TIME, 0.25),
    /** Seconds to the first token. */
    FIRST_TOKEN(Metric.PREFILL_TIME, 0.25),
    /** Seconds for each token of output, prefill included. */
    SERVED(Metric.THROUGHPUT, 0.25),
    /** Seconds for each input of a fixed network, or of a pass. */
    VISION(Metric.INFERENCE_TIME, 0.30),
    /** Watts of the accelerators. */
    POWER(Metric.POWER, 0.20),
    /** Joules of the accelerators for each token or input. */
    ENERGY(Metric.POWER, 0.20);

    private final Metric metric;
    private final double target;

    Observed(Metric metric, double target) {
        this.metric = metric;
        this.target = target;
    }

    /** The metric whose range covers it. */
    public Metric metric() {
        return metric;
    }

    /** Median absolute error aimed at on accelerators that were not fitted to. */
    public double target() {
        return target;
    }

    public boolean isTime() {
        return this != POWER && this != ENERGY;
    }
}
