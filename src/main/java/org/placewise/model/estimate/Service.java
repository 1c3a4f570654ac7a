package org.placewise.model.estimate;

/** How one group of accelerators serves a kind of request, by load and by the largest batch it may run. */
interface Service {
    /** Utilisation up to which waiting times are worked out; above it they have no meaning. */
    double MOST_BUSY = 0.98;

    /** Requests per second that one group completes when it always runs at this batch. */
    default double capacity(int batch) {
        return capacity(batch, 1, 1);
    }

    /** The same with factors on the times, as {@link #at} has them. */
    double capacity(int batch, double early, double late);

    /** Whether each of the limits holds, before any queue, even when the batch is full. */
    boolean holds(Limits limits, int batch);

    /**
     * @param rate   requests per second for this group, below its capacity at this batch
     * @param batch  largest batch
     * @param groups that share one queue with it, itself included
     * @param early  factor on the time of reading prompts or of one pass, 1 for the estimate itself
     * @param late   factor on the time of decoding steps
     */
    Point at(double rate, int batch, double groups, double early, double late);
}
