package org.placewise.model.estimate;

import java.util.function.IntToDoubleFunction;

/**
 * A fixed network that processes the frames of streams. A group takes all frames that arrived during one pass into the
 * next, up to its batch, so n = max(1 + v x, x) with x = rate t(n): a frame shares its pass with those that came with
 * it. One stream's frames come at even intervals and never meet; those of many streams meet as if at random. Between
 * the two the variability of arrivals is taken as v = 1 - 1 / streams. Waiting is that of a single server with passes
 * of constant length: t (v + 0) / 2 / (1 - u) for the share of frames that finds it busy (Allen and Cunneen's formula,
 * exact for M/D/1 means). Streams stay with their group, so every group has a queue of its own.
 */
final class VisionService implements Service {
    private final Steps pass;
    private final double framesPerSecond;

    /**
     * @param pass            seconds of one pass over so many frames
     * @param framesPerSecond of one stream
     * @param mostBatch       largest batch that will be asked for
     */
    VisionService(IntToDoubleFunction pass, double framesPerSecond, int mostBatch) {
        this.pass = new Steps(pass, mostBatch);
        this.framesPerSecond = framesPerSecond;
    }

    @Override
    public double capacity(int batch, double early, double late) {
        return batch / (early * pass.at(batch));
    }

    /** A frame that just misses a pass waits for the whole of it. */
    @Override
    public boolean holds(Limits limits, int batch) {
        double longest = batch == 1 ? pass.at(1) : 2 * pass.at(batch);
        return longest <= limits.response() && longest <= limits.first();
    }

    @Override
    public Point at(double rate, int batch, double groups, double early, double late) {
        double streams = Math.max(1, rate / framesPerSecond);
        double variability = 1 - 1 / streams;
        double slope = rate * early;
        double needed = pass.balance(0, slope, batch);
        double shared = Math.max(pass.balance(1, variability * slope, batch), needed);
        double time = early * pass.at(shared);
        double meanBatch = Math.clamp(LanguageService.meanIfAny(variability * rate * time), needed, shared);
        double seconds = early * pass.at(meanBatch) / meanBatch;
        double busy = Math.min(1, rate * seconds);
        double utilisation = Math.min(MOST_BUSY, rate / capacity(batch, early, late));
        double meanWait = variability * time / 2 / (1 - utilisation);
        return new Point(Queue.exponentialQuantile(busy, meanWait, 0.5),
                Queue.exponentialQuantile(busy, meanWait, 0.95), time, 0, 0, shared, meanBatch, 1, seconds, 0);
    }
}
