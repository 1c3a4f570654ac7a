package org.placewise.model.catalogue;

import org.placewise.model.quantity.Source;

/**
 * One published measurement. Components that the publisher did not state are null.
 *
 * @param hardware     as the source names it
 * @param hardwareKey  normalised hardware name
 * @param metric       such as decode_tok_s_per_stream, ttft_ms, latency_ms, avg_power_w; the name carries the unit
 * @param value        in the metric's unit
 * @param precision    of the weights, as the source names it
 * @param bitsPerWeight with quantisation scales
 * @param batch        sequences or inputs at once; the mean of a varying number need not be whole
 * @param batchKind    what the source means by batch
 * @param parallelism  how several accelerators share the work, as the source names it
 * @param powerScope   what the power covers; scopes must not be mixed
 * @param runId        figures of one run are not independent of each other
 * @param tier         A, B or C (C: not for calibration)
 */
public record Measurement(String id, Source source, String date, String hardware, String hardwareKey,
                          Integer hardwareCount, Site site, Silicon silicon, String software, String model,
                          Double parametersBillion, Double activeParametersBillion, String precision,
                          Double bitsPerWeight, String kvPrecision, Double weightsGib, Double batch, String batchKind,
                          Integer promptTokens, Integer outputTokens, String inputResolution,
                          Double gigaOperationsPerInference, String metric, double value, String powerScope,
                          String parallelism, String runId, String tier, String notes) {
}
