package org.placewise.model.performance;

/** What a {@link Performance} predicts; each has an error of its own. */
public enum Metric {
    PREFILL_TIME, DECODE_TIME, THROUGHPUT, INFERENCE_TIME, POWER
}
