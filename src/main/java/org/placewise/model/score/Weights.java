package org.placewise.model.score;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Arithmetic of weights that always sum to 1. */
public final class Weights {
    private static final int WHOLE = 100;
    /** A percent that misses the next whole one by less is taken for it. */
    private static final double ROUNDING = 1e-9;

    private Weights() {
    }

    /**
     * Gives one weight a share; the unlocked others scale in proportion so that the sum stays 1, or split what is left
     * equally where they are all zero. The share is clamped to what the locked others leave; it cannot change where no
     * other is unlocked.
     *
     * @param weights at least 0, sum 1
     * @param locked  which weights stay when another moves
     * @param index   the weight that is moved, locked or not
     * @param share   wanted weight; finite
     * @return new weights that sum to 1
     */
    public static double[] move(double[] weights, boolean[] locked, int index, double share) {
        if (!Double.isFinite(share)) {
            throw new IllegalArgumentException("a weight must be a finite number, not " + share);
        }
        double[] moved = normalised(weights);
        double kept = 0;
        double free = 0;
        int others = 0;
        for (int i = 0; i < moved.length; i++) {
            if (i != index && locked[i]) {
                kept += moved[i];
            } else if (i != index) {
                free += moved[i];
                others++;
            }
        }
        double available = Math.max(0, 1 - kept);
        double given = others == 0 ? available : Math.clamp(share, 0, available);
        double left = available - given;
        for (int i = 0; i < moved.length; i++) {
            if (i == index) {
                moved[i] = given;
            } else if (!locked[i]) {
                moved[i] = free > 0 ? moved[i] / free * left : left / others;
            }
        }
        return moved;
    }

    /**
     * The same proportions with sum 1; equal weights where all are zero.
     *
     * @throws IllegalArgumentException if there are none, or one is negative or not finite
     */
    public static double[] normalised(double[] weights) {
        if (weights.length == 0 || !Arrays.stream(weights).allMatch(w -> w >= 0 && Double.isFinite(w))) {
            throw new IllegalArgumentException("weights must be numbers of at least 0: " + Arrays.toString(weights));
        }
        double largest = Arrays.stream(weights).max().orElseThrow();
        if (largest == 0) {
            return equal(weights.length);
        }
        double[] scaled = Arrays.stream(weights).map(w -> w / largest).toArray();
        double sum = Arrays.stream(scaled).sum();
        return Arrays.stream(scaled).map(w -> w / sum).toArray();
    }

    /** The same weight for each of {@code count} criteria. */
    public static double[] equal(int count) {
        double[] weights = new double[count];
        Arrays.fill(weights, 1.0 / count);
        return weights;
    }

    /** Whole percents that sum to 100, by largest remainder; of equal remainders the earlier is rounded up. */
    public static int[] wholePercents(double[] weights) {
        double[] exact = Arrays.stream(normalised(weights)).map(w -> WHOLE * w).toArray();
        int[] percents = Arrays.stream(exact).mapToInt(p -> (int) Math.floor(p + ROUNDING)).toArray();
        int missing = WHOLE - Arrays.stream(percents).sum();
        IntStream.range(0, exact.length).boxed()
                .sorted(Comparator.comparingLong(i -> -Math.round((exact[i] - percents[i]) / ROUNDING)))
                .limit(missing).forEach(i -> percents[i]++);
        return percents;
    }
}
