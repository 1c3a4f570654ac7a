package org.placewise.model.score;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How far one weight can move, the others in proportion, before the result changes. With weight t on criterion k, an
 * option's score is t v_k + (1 - t) A, where A is its score on the other criteria; a lead over another option is thus
 * linear in t, and stays at least 0 on an interval.
 *
 * @param low  lowest weight, 0 to 1
 * @param high highest weight, 0 to 1
 */
public record Stability(double low, double high) {
    /** By criterion, the weights at which those now in first place stay there. */
    public static Stability[] ofWinner(double[][] values, double[] weights) {
        double[] scores = AdditiveScore.of(values, weights);
        int[] ranks = Ranks.descending(scores);
        int[] winners = IntStream.range(0, ranks.length).filter(i -> ranks[i] == 1).toArray();
        return byCriterion(values, weights, (rest, k) -> {
            Stability interval = new Stability(0, 1);
            for (int b : winners) {
                for (int i = 0; i < values.length; i++) {
                    if (i != b) {
                        interval = interval.where(values[b][k] - values[i][k], rest[b] - rest[i]);
                    }
                }
            }
            return interval;
        });
    }

    /** By criterion, the weights at which the whole order stays as it is. */
    public static Stability[] ofRanking(double[][] values, double[] weights) {
        int[] ranks = Ranks.descending(AdditiveScore.of(values, weights));
        return byCriterion(values, weights, (rest, k) -> {
            Stability interval = new Stability(0, 1);
            for (int b = 0; b < values.length; b++) {
                for (int i = 0; i < values.length; i++) {
                    if (i != b && ranks[b] <= ranks[i]) {
                        interval = interval.where(values[b][k] - values[i][k], rest[b] - rest[i]);
                    }
                }
            }
            return interval;
        });
    }

    /** Finds the interval of one criterion from the options' scores on the others. */
    private interface Search {
        Stability find(double[] rest, int criterion);
    }

    private static Stability[] byCriterion(double[][] values, double[] weights, Search search) {
        Stability[] intervals = new Stability[weights.length];
        for (int k = 0; k < intervals.length; k++) {
            Stability found = new Stability(0, 1);
            if (weights.length > 1) {
                found = search.find(AdditiveScore.of(values, others(weights, k)), k);
            }
            intervals[k] = new Stability(Math.min(found.low, weights[k]), Math.max(found.high, weights[k]));
        }
        return intervals;
    }

    /** The other weights scaled to sum 1; equal where they are all zero. */
    private static double[] others(double[] weights, int criterion) {
        double[] others = weights.clone();
        others[criterion] = 0;
        if (Arrays.stream(others).sum() == 0) {
            Arrays.fill(others, 1);
            others[criterion] = 0;
        }
        return Weights.normalised(others);
    }

    /** The part where {@code e + t (d - e)}, the lead at weight t, is at least 0. */
    private Stability where(double d, double e) {
        double slope = d - e;
        if (Math.abs(slope) < Ranks.TOLERANCE) {
            return this;
        }
        double root = -e / slope;
        return slope > 0 ? new Stability(Math.clamp(root, low, 1), high) : new Stability(low, Math.clamp(root, 0, high));
    }
}
