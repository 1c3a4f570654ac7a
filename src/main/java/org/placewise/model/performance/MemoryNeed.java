package org.placewise.model.performance;

import java.util.OptionalDouble;
import java.util.Set;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Site;

/**
 * Memory of one accelerator of a group: what a model needs and what it may use.
 *
 * @param weights  bytes of weights on each accelerator
 * @param perToken bytes of key-value cache for each token of each sequence on each accelerator
 * @param perRow   bytes of working memory for each row that passes through at once
 * @param perSequence bytes of working memory for each sequence: its scores over the vocabulary
 * @param usable   bytes that weights, cache and working memory may take together; infinite if nobody read the memory
 */
record MemoryNeed(double weights, double perToken, double perRow, double perSequence, double usable) {
    /** Runtime, its kernels and buffers. */
    static final double RESERVE = 0.75 * (1L << 30);
    private static final double SHARED_RESERVE = 0.25 * (1L << 30);
    /** Engines feed prompts in pieces of at most so many rows. */
    private static final double MOST_ROWS = 8192;
    /** Values of the hidden vector's width alive at once for each row, in 16 bit. */
    private static final double ALIVE = 8 * 2;
    private static final double DISCRETE_SHARE = 0.95;
    /** Apple recommends a working set of at most about three quarters of unified memory; boards leave about that. */
    private static final double SHARED_SHARE = 0.75;
    /**
     * Phones and small computers: the system and other programs keep about a third; a
     * Mac of 8 GB is measured to run 8 billion 4-bit weights. Boards that also stand at the edge are neither.
     */
    private static final double SMALL_SHARE = 2.0 / 3;
    private static final double SMALL_MEMORY = 16.0 * (1L << 30);

    static MemoryNeed language(Configuration configuration, LanguageShape shape, double kvBytesPerToken) {
        int n = configuration.count();
        boolean tensor = configuration.parallelism() == Parallelism.TENSOR;
        double kvParts = tensor ? Math.min(n, Math.max(1, shape.kvHeads())) : n;
        return new MemoryNeed(shape.parameters() * configuration.bitsPerWeight() / 8 / n, kvBytesPerToken / kvParts,
                shape.hidden() * ALIVE, 4 * shape.vocabulary(), usable(configuration.accelerator()));
    }

    static MemoryNeed network(Configuration configuration, NetworkRoofline roofline) {
        return new MemoryNeed(roofline.weightBytes(), 0, roofline.activationBytes(), 0,
                usable(configuration.accelerator()));
    }

    /** Share of the installed memory that a model may use on this accelerator. */
    static double usableShare(Accelerator accelerator, double installed) {
        if (!AcceleratorClass.of(accelerator).sharesMemory()) {
            return DISCRETE_SHARE;
        }
        boolean small = accelerator.sites().equals(Set.of(Site.DEVICE)) && installed <= SMALL_MEMORY;
        return small ? SMALL_SHARE : SHARED_SHARE;
    }

    private static double usable(Accelerator accelerator) {
        OptionalDouble installed = accelerator.value(AcceleratorField.MEMORY);
        if (installed.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        double bytes = installed.getAsDouble();
        double reserve = AcceleratorClass.of(accelerator).sharesMemory() ? SHARED_RESERVE : RESERVE;
        return Math.max(0, bytes * usableShare(accelerator, bytes) - Math.min(reserve, bytes / 8));
    }

    double bytes(double batch, double tokens) {
        double rows = Math.min(batch * tokens, MOST_ROWS);
        return weights + batch * (tokens * perToken + perSequence) + rows * perRow;
    }

    /** Bytes of a fixed network that works on so many inputs at once. */
    double networkBytes(double inputs) {
        return weights + inputs * perRow;
    }
}
