package org.placewise.model.score;

import java.util.stream.IntStream;

/**
 * How far one weight can move, the unlocked others in proportion, before the result changes. An option's score, and so
 * its lead over another, is linear in that weight: a lead stays at least 0 on an interval.
 *
 * @param low  lowest weight, 0 to 1; 0 also where locks keep the weight from going as far as a change
 * @param high highest weight, 0 to 1; 1 also where locks keep the weight from going as far as a change
 */
public record Stability(double low, double high) {
    /** By criterion, the weights at which those now in first place stay there. */
    public static Stability[] ofWinner(double[][] values, double[] weights) {
        return ofWinner(values, weights, new boolean[weights.length]);
    }

    /** The same where some weights stay as they are when another moves. */
    public static Stability[] ofWinner(double[][] values, double[] weights, boolean[] locked) {
        int[] ranks = Ranks.descending(AdditiveScore.of(values, weights));
        int[] winners = IntStream.range(0, ranks.length).filter(i -> ranks[i] == 1).toArray();
        return byCriterion(values, weights, locked, (least, most) -> {
            Stability interval = new Stability(0, 1);
            for (int b : winners) {
                for (int i = 0; i < values.length; i++) {
                    if (i != b) {
                        interval = interval.where(most[b] - most[i], least[b] - least[i]);
                    }
                }
            }
            return interval;
        });
    }

    /** By criterion, the weights at which the whole order stays as it is. */
    public static Stability[] ofRanking(double[][] values, double[] weights) {
        int[] ranks = Ranks.descending(AdditiveScore.of(values, weights));
        return byCriterion(values, weights, new boolean[weights.length], (least, most) -> {
            Stability interval = new Stability(0, 1);
            for (int b = 0; b < values.length; b++) {
                for (int i = 0; i < values.length; i++) {
                    if (i != b && ranks[b] <= ranks[i]) {
                        interval = interval.where(most[b] - most[i], least[b] - least[i]);
                    }
                }
            }
            return interval;
        });
    }

    /** Finds the interval, as part of the way, from the options' scores with the least and the most of a weight. */
    private interface Search {
        Stability find(double[] least, double[] most);
    }

    private static Stability[] byCriterion(double[][] values, double[] weights, boolean[] locked, Search search) {
        Stability[] intervals = new Stability[weights.length];
        for (int k = 0; k < intervals.length; k++) {
            double[] most = Weights.move(weights, locked, k, 1);
            Stability found = search.find(AdditiveScore.of(values, Weights.move(weights, locked, k, 0)),
                    AdditiveScore.of(values, most));
            double high = found.high < 1 ? found.high * most[k] : 1;
            intervals[k] = new Stability(Math.min(found.low * most[k], weights[k]), Math.max(high, weights[k]));
        }
        return intervals;
    }

    /** The part where {@code e + t (d - e)}, the lead at part t of the way, is at least 0. */
    private Stability where(double d, double e) {
        double slope = d - e;
        if (Math.abs(slope) < Ranks.TOLERANCE) {
            return this;
        }
        double root = -e / slope;
        return slope > 0 ? new Stability(Math.clamp(root, low, 1), high) : new Stability(low, Math.clamp(root, 0, high));
    }
}
