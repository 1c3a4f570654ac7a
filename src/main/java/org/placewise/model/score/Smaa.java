package org.placewise.model.score;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Stochastic multicriteria acceptability analysis, SMAA-2 (Lahdelma and Salminen 2001): how often each option takes
 * each rank when weights, values or both are drawn at random. The same seed gives the same draws, whatever else moves.
 *
 * @param draws         number of draws
 * @param acceptability share of the draws in which an option (row) takes a rank (column); each row sums to 1. Options
 *                      that tie share the better rank
 * @param pairwise      share of the draws in which the row's option scores higher than the column's
 * @param central       mean of the weights with which an option is first; NaN where it never is
 */
public record Smaa(int draws, double[][] acceptability, double[][] pairwise, double[][] central) {
    private static final int CHUNK = 2_048;
    private static final double NORMAL_95 = 1.959963984540054;

    /** Draws on all processors; the result does not depend on how many there are. */
    public static Smaa of(ValueDraw values, WeightDraw weights, int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("at least one draw, not " + draws);
        }
        List<Tally> tallies = IntStream.rangeClosed(0, (draws - 1) / CHUNK).parallel().mapToObj(chunk -> {
            SplittableRandom random = random(seed, chunk);
            Tally tally = new Tally(values.options(), values.criteria());
            ValueDraw.Drawer drawer = values.drawer(random);
            double[] drawnWeights = new double[values.criteria()];
            int count = Math.min(CHUNK, draws - chunk * CHUNK);
            for (int draw = 0; draw < count; draw++) {
                weights.draw(random, drawnWeights);
                tally.add(drawer.next(), drawnWeights);
            }
            return tally;
        }).toList();
        Tally sum = new Tally(values.options(), values.criteria());
        tallies.forEach(sum::add);
        return sum.result();
    }

    /** A generator for one part of the draws; the seeds of neighbouring parts have nothing in common. */
    private static SplittableRandom random(long seed, int chunk) {
        return new SplittableRandom(new SplittableRandom(seed ^ chunk * 0x9E3779B97F4A7C15L).nextLong());
    }

    /**
     * Confidence factors: how often an option is first with its central weights when values alone are drawn.
     *
     * @return by option; NaN where it has no central weights
     */
    public double[] confidence(ValueDraw values, int count, long seed) {
        double[] shares = new double[central.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Double.isNaN(central[i][0]) ? Double.NaN
                    : of(values, WeightDraw.exactly(central[i]), count, seed).acceptability[i][0];
        }
        return shares;
    }

    /** Half of the 95 % interval of a share found in a number of draws. */
    public static double halfWidth(double share, int draws) {
        return NORMAL_95 * Math.sqrt(share * (1 - share) / draws);
    }

    /** Counts of the draws so far. */
    static final class Tally {
        private final int[][] ranks;
        private final int[][] wins;
        private final double[][] weightSums;
        private final double[] scores;
        private final int[] better;
        private int count;

        Tally(int options, int criteria) {
            ranks = new int[options][options];
            wins = new int[options][options];
            weightSums = new double[options][criteria];
            scores = new double[options];
            better = new int[options];
        }

        /** @param values one row after another */
        void add(double[] values, double[] weights) {
            int options = scores.length;
            for (int i = 0; i < options; i++) {
                scores[i] = AdditiveScore.of(values, i * weights.length, weights);
                better[i] = 0;
            }
            for (int i = 1; i < options; i++) {
                for (int k = 0; k < i; k++) {
                    int higher = scores[i] > scores[k] ? 1 : 0;
                    int lower = scores[i] < scores[k] ? 1 : 0;
                    better[k] += higher;
                    better[i] += lower;
                    wins[i][k] += higher;
                    wins[k][i] += lower;
                }
            }
            for (int i = 0; i < options; i++) {
                ranks[i][better[i]]++;
                if (better[i] == 0) {
                    for (int j = 0; j < weights.length; j++) {
                        weightSums[i][j] += weights[j];
                    }
                }
            }
            count++;
        }

        void add(Tally other) {
            for (int i = 0; i < ranks.length; i++) {
                for (int k = 0; k < ranks.length; k++) {
                    ranks[i][k] += other.ranks[i][k];
                    wins[i][k] += other.wins[i][k];
                }
                for (int j = 0; j < weightSums[i].length; j++) {
                    weightSums[i][j] += other.weightSums[i][j];
                }
            }
            count += other.count;
        }

        Smaa result() {
            double[][] central = new double[ranks.length][];
            for (int i = 0; i < ranks.length; i++) {
                central[i] = shares(weightSums[i], ranks[i][0]);
            }
            return new Smaa(count, shares(ranks), shares(wins), central);
        }

        private double[][] shares(int[][] counts) {
            double[][] shares = new double[counts.length][counts.length];
            for (int i = 0; i < counts.length; i++) {
                for (int k = 0; k < counts.length; k++) {
                    shares[i][k] = (double) counts[i][k] / count;
                }
            }
            return shares;
        }

        private static double[] shares(double[] sums, int first) {
            double[] means = new double[sums.length];
            for (int j = 0; j < means.length; j++) {
                means[j] = first == 0 ? Double.NaN : sums[j] / first;
            }
            return means;
        }
    }
}
