package org.placewise.model.estimate;

import java.util.function.IntToDoubleFunction;

/**
 * A language model under continuous batching. A group alternates between reading the prompts that have arrived, several
 * in one pass, and decoding steps that write the next token of every sequence in flight.
 *
 * <ul>
 * <li>Capacity at batch B: B / (B r + (O - 1) s(B)), r the time to read one prompt in a full pass, s a decoding step,
 * O output tokens, the first of which comes from the prompt.</li>
 * <li>Sequences in flight at a load follow from Little's law, n = 1 + rate (O - 1) s(n) / (1 - q): a request finds
 * as many others as there are on average (arrivals see time averages), and steps stand still for the share q of time
 * in which prompts are read.</li>
 * <li>Waiting: for a place when all B of all groups are taken (M/M/c, lengths of answers vary about as an exponential
 * distribution does), for prompts being read before it (M/D/1), and for the step under way. The percentiles of the
 * three are added, which errs on the side of too long.</li>
 * </ul>
 */
final class LanguageService implements Service {
    /** Prompt tokens that a server reads in one pass: vLLM's default (SchedulerConfig, max_num_batched_tokens). */
    private static final int TOKENS_PER_PASS = 2048;
    private final Steps prefill;
    private final Steps step;
    private final int steps;
    private final int promptsPerPass;

    /**
     * @param prefill   seconds to read so many prompts in one pass
     * @param step      seconds of one decoding step of so many sequences
     * @param mostBatch largest batch that will be asked for
     */
    LanguageService(IntToDoubleFunction prefill, IntToDoubleFunction step, int promptTokens, int outputTokens,
                    int mostBatch) {
        this.promptsPerPass = Math.clamp(TOKENS_PER_PASS / promptTokens, 1, mostBatch);
        this.prefill = new Steps(prefill, promptsPerPass);
        this.step = new Steps(step, mostBatch);
        this.steps = outputTokens - 1;
    }

    private double readInFullPass(int batch) {
        int prompts = Math.min(promptsPerPass, batch);
        return prefill.at(prompts) / prompts;
    }

    /** Seconds that a request stays in a group whose batch is always full. */
    private double residence(int batch, double early, double late) {
        return early * batch * readInFullPass(batch) + late * steps * step.at(batch);
    }

    @Override
    public double capacity(int batch, double early, double late) {
        return batch / residence(batch, early, late);
    }

    @Override
    public boolean holds(Limits limits, int batch) {
        double residence = residence(batch, 1, 1);
        double first = prefill.at(Math.min(promptsPerPass, batch)) + (batch > 1 ? step.at(batch) : 0);
        double perToken = step.at(batch) + (steps == 0 ? 0 : (batch - 1) * readInFullPass(batch) / steps);
        return first <= limits.first() && residence <= limits.response() && perToken <= limits.perToken();
    }

    @Override
    public Point at(double rate, int batch, double groups, double early, double late) {
        double others = (batch - 1.0) / batch;
        double together = promptsTogether(rate, batch, early, late);
        double read = early * prefill.at(together);
        double readShare = Math.min(MOST_BUSY, rate * read / together);
        double slowed = 1 - others * readShare;
        double slope = rate * steps * late / slowed;
        double inFlight = step.balance(1, slope, batch);
        double stepTime = late * step.at(inFlight);
        double decoding = slope * step.at(inFlight);
        double stepBatch = Math.clamp(meanIfAny(decoding), 1, batch);

        double residence = residence(batch, early, late);
        double utilisation = Math.min(MOST_BUSY, rate * residence / batch);
        double noPlace = Queue.busyProbability(groups * batch, utilisation);
        double placeWait = residence / (groups * batch * (1 - utilisation));
        double readers = others * readShare;
        double fullPasses = others * Math.min(MOST_BUSY, early * rate * readInFullPass(batch));
        double readWait = read / 2 / (1 - fullPasses);
        double stepping = others * (1 - readShare) * -Math.expm1(-decoding);
        double p50 = wait(noPlace, placeWait, readers, readWait, stepping, stepTime, 0.5);
        double p95 = wait(noPlace, placeWait, readers, readWait, stepping, stepTime, 0.95);
        double perToken = stepTime / slowed;
        return new Point(p50, p95, read, perToken, steps * perToken, inFlight, together, stepBatch, read / together,
                steps * late * step.at(stepBatch) / stepBatch);
    }

    private static double wait(double noPlace, double placeWait, double readers, double readWait, double stepping,
                               double stepTime, double p) {
        return Queue.exponentialQuantile(noPlace, placeWait, p) + Queue.exponentialQuantile(readers, readWait, p)
                + Queue.uniformQuantile(stepping, stepTime, p);
    }

    /** Prompts read in one pass: the one that starts it and those that arrived during the pass and step before. */
    private double promptsTogether(double rate, int batch, double early, double late) {
        int most = Math.min(promptsPerPass, batch);
        if (most == 1) {
            return 1;
        }
        double one = early * prefill.at(1);
        double each = (early * prefill.at(most) - one) / (most - 1);
        double room = 1 - rate * each;
        return room <= 0 ? most : Math.min(most, 1 + rate * (one + late * step.at(1)) / room);
    }

    /** Mean of a Poisson number given that it is not zero. */
    static double meanIfAny(double mean) {
        return mean < 1e-9 ? 1 : mean / -Math.expm1(-mean);
    }
}
