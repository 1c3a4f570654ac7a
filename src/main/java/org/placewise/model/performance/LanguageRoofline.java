package org.placewise.model.performance;

/**
 * Time of a language model's prefill and decoding step: matrix products with the weights, then attention over the
 * cache. Each is limited by operations and by traffic, at the data sheet's rates times fitted efficiencies, joined
 * smoothly; overheads and communication come on top.
 *
 * <p>Efficiency of arithmetic rises with the rows m that share a weight as m / (m + h): then the time is
 * {@code 2 (P_a m + h P(m)) / (e F)}, with P(m) the parameters that m rows touch.
 */
final class LanguageRoofline {
    /** Reads and writes of a token's 16-bit hidden vector in one layer, the wider feed-forward vector included. */
    private static final double ACTIVATION_TRAFFIC = 16 * 2;
    private static final double SIXTEEN_BIT = 2;
    /** Rows of the pieces in which llama.cpp feeds prompts. */
    static final double PIECE = 512;
    /** No sustained rate comes closer to a data sheet's than this. */
    private static final double LIGHT = 0.97;

    private final LanguageShape shape;
    private final double halfRows;
    private final double bytesPerWeight;
    private final double kvBytes;
    private final double operationsRate;
    private final double attentionRate;
    private final double bytesRate;
    private final double peak;
    private final double bandwidth;
    private final double stepOverhead;
    private final double sequenceOverhead;
    private final int stages;
    private final double hops;
    private final double exchangeSecondsPerRow;

    LanguageRoofline(Configuration configuration, LanguageShape shape, Parameters parameters, Peak rate,
                     double memoryBandwidth, Interconnect interconnect) {
        boolean tensor = configuration.parallelism() == Parallelism.TENSOR;
        int sharing = tensor ? configuration.count() : 1;
        this.shape = shape;
        halfRows = parameters.halfRows();
        bytesPerWeight = configuration.bitsPerWeight() / 8;
        kvBytes = shape.kvElements() * configuration.kv().bytesPerWeight();
        peak = rate.value() * sharing;
        bandwidth = memoryBandwidth * sharing;
        double reached = rate.reach() * sharing * parameters.computeEfficiency();
        double products = (rate.dequantised() ? parameters.dequantisedEfficiency() : 1)
                * (shape.isMixture() ? parameters.expertEfficiency() : 1);
        operationsRate = Math.min(LIGHT * peak, reached * products);
        attentionRate = Math.min(LIGHT * peak, reached) * parameters.attentionEfficiency();
        bytesRate = bandwidth * parameters.memoryEfficiency(configuration.bitsPerWeight());
        double layer = parameters.layerSeconds() * (shape.isMixture() ? parameters.expertOverhead() : 1);
        stepOverhead = parameters.stepSeconds() + shape.layers() * layer;
        sequenceOverhead = parameters.sequenceSeconds();
        stages = tensor ? 1 : configuration.count();
        int others = configuration.count() - 1;
        double rowBytes = shape.hidden() * SIXTEEN_BIT;
        if (tensor) {
            hops = others == 0 ? 0 : 2 * shape.layers() * parameters.hopSeconds();
            exchangeSecondsPerRow = 2 * shape.layers() * rowBytes * interconnect.allReduceSecondsPerByte();
        } else {
            hops = others * parameters.hopSeconds();
            exchangeSecondsPerRow = others * rowBytes / interconnect.bandwidth();
        }
    }

    /** Operations of the weights' matrix products, for so many rows. */
    double linearOperations(double rows) {
        return 2 * shape.active() * rows;
    }

    /** Bytes of weights touched and of activations, for so many rows. */
    double linearTraffic(double rows) {
        return shape.touched(rows) * bytesPerWeight + rows * activationBytes();
    }

    double linearComputeSeconds(double rows) {
        return (linearOperations(rows) + 2 * halfRows * shape.touched(rows)) / operationsRate;
    }

    double linearMemorySeconds(double rows) {
        return linearTraffic(rows) / bytesRate;
    }

    double prefillAttentionOperations(double batch, double prompt) {
        return batch * prompt * prompt * shape.prefillAttention();
    }

    /** Bytes of the cache that prefill writes and attention reads again. */
    double prefillCacheTraffic(double batch, double prompt) {
        return 2 * batch * prompt * kvBytes;
    }

    double decodeAttentionOperations(double batch, double context) {
        return batch * context * shape.decodeAttention();
    }

    double decodeCacheTraffic(double batch, double context) {
        return batch * context * kvBytes;
    }

    double attentionSeconds(double operations, double traffic) {
        return Parameters.join(operations / attentionRate, traffic / bytesRate);
    }

    double linearSeconds(double rows) {
        return Parameters.join(linearComputeSeconds(rows), linearMemorySeconds(rows));
    }

    /**
     * Accelerators that hold different layers work in turn on the first piece of a prompt; on a longer prompt the
     * pieces follow one another, so that all accelerators work at once but for the time that one piece takes to pass.
     */
    double prefillSeconds(double batch, double prompt) {
        double alone = wholePrefillSeconds(batch, prompt);
        return isPipelined(batch, prompt) ? (alone + (stages - 1) * wholePrefillSeconds(1, PIECE)) / stages : alone;
    }

    boolean isPipelined(double batch, double prompt) {
        return stages > 1 && batch * prompt > PIECE;
    }

    /** As if every piece passed alone. */
    double wholePrefillSeconds(double batch, double prompt) {
        double attention = attentionSeconds(prefillAttentionOperations(batch, prompt),
                prefillCacheTraffic(batch, prompt));
        return linearSeconds(batch * prompt) + attention + overheadSeconds(batch) + exchangeSeconds(batch * prompt);
    }

    double decodeSeconds(double batch, double context) {
        double attention = attentionSeconds(decodeAttentionOperations(batch, context),
                decodeCacheTraffic(batch, context));
        return linearSeconds(batch) + attention + overheadSeconds(batch) + exchangeSeconds(batch);
    }

    /** Less time than this the data sheet's rates do not allow. */
    double prefillLight(double batch, double prompt) {
        return light(batch * prompt, prefillAttentionOperations(batch, prompt), prefillCacheTraffic(batch, prompt));
    }

    /** Less time than this the data sheet's rates do not allow. */
    double decodeLight(double batch, double context) {
        return light(batch, decodeAttentionOperations(batch, context), decodeCacheTraffic(batch, context));
    }

    private double light(double rows, double attentionOperations, double cacheTraffic) {
        double memory = (linearTraffic(rows) + cacheTraffic) / bandwidth;
        double compute = (linearOperations(rows) + attentionOperations) / peak;
        return compute > memory ? compute : memory;
    }

    double overheadSeconds(double batch) {
        return stepOverhead + batch * sequenceOverhead;
    }

    /** Communication of a step in which so many rows pass through every layer. */
    double exchangeSeconds(double rows) {
        return hops + rows * exchangeSecondsPerRow;
    }

    /** Operations per second of all accelerators that work at once, by the data sheet. */
    double peak() {
        return peak;
    }

    /** Bytes per second of all accelerators that work at once, by the data sheet. */
    double bandwidth() {
        return bandwidth;
    }

    double bytesRate() {
        return bytesRate;
    }

    double operationsRate() {
        return operationsRate;
    }

    /** Operations per second that attention sustains. */
    double attentionRate() {
        return attentionRate;
    }

    double kvBytesPerToken() {
        return kvBytes;
    }

    LanguageShape shape() {
        return shape;
    }

    private double activationBytes() {
        return shape.layers() * shape.hidden() * ACTIVATION_TRAFFIC;
    }
}
