package org.placewise.model.score;

import java.util.Arrays;

/** Weights from what people say of the criteria. */
public final class Elicitation {
    private Elicitation() {
    }

    /**
     * Swing weights: how much going from the worst to the best anchor of a criterion is worth.
     *
     * @param ratings at least 0, the most valuable swing usually 100; equal weights where all are 0
     */
    public static double[] swing(double[] ratings) {
        return Weights.normalised(ratings);
    }

    /**
     * Rank-order centroid weights: the mean of all weights in that order, (1/j + ... + 1/n) / n for place j. Criteria
     * that share a rank share the mean of their places.
     *
     * @param ranks by criterion; any numbers, the lowest first
     */
    public static double[] rankOrder(int[] ranks) {
        int n = ranks.length;
        double[] place = new double[n];
        for (int j = n - 1; j >= 0; j--) {
            place[j] = 1.0 / (j + 1) / n + (j + 1 < n ? place[j + 1] : 0);
        }
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            int own = ranks[i];
            int before = (int) Arrays.stream(ranks).filter(rank -> rank < own).count();
            int sharing = (int) Arrays.stream(ranks).filter(rank -> rank == own).count();
            weights[i] = Arrays.stream(place, before, before + sharing).average().orElseThrow();
        }
        return weights;
    }
}
