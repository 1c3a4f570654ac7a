package org.placewise.model.score;

/** The additive value model: a score is the weighted sum of values between 0 and 1. */
public final class AdditiveScore {
    private AdditiveScore() {
    }

    /** The score of one option, 0 to 1. */
    public static double of(double[] values, double[] weights) {
        return of(values, 0, weights);
    }

    /** The score of an option whose values start at an index. */
    static double of(double[] values, int from, double[] weights) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * values[from + j];
        }
        return sum;
    }

    /** The scores of all options, each a row of {@code values}. */
    public static double[] of(double[][] values, double[] weights) {
        double[] scores = new double[values.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = of(values[i], weights);
        }
        return scores;
    }

    /** Index of the highest score; the earliest where several are equally high. */
    static int best(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }
}
