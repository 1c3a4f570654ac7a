package org.placewise.model.score;

/** Arithmetic of weights that always sum to 1. */
public final class Weights {
    private Weights() {
    }

    /** Gives one weight a share; the unlocked others scale in proportion so that the sum stays 1. */
    public static double[] move(double[] weights, boolean[] locked, int index, double share) {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Whole percents that sum to 100, by largest remainder. */
    public static int[] wholePercents(double[] weights) {
        throw new UnsupportedOperationException("skeleton");
    }
}
