package org.placewise.model.score;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What data-dependent scoring methods work on.
 *
 * @param raw     options by criteria; finite
 * @param weights by criterion; at least 0. They are scaled to sum 1, and equal where all are zero
 * @param benefit by criterion: whether more is better
 */
public record DecisionMatrix(double[][] raw, double[] weights, boolean[] benefit) {
    public DecisionMatrix {
        int criteria = weights.length;
        if (raw.length == 0 || benefit.length != criteria || !Arrays.stream(raw).allMatch(r -> r.length == criteria)) {
            throw new IllegalArgumentException("not a matrix with a weight and a direction for each criterion");
        }
        if (!Arrays.stream(raw).flatMapToDouble(Arrays::stream).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("values must be finite: " + Arrays.deepToString(raw));
        }
        weights = Weights.normalised(weights);
    }

    public int options() {
        return raw.length;
    }

    public int criteria() {
        return weights.length;
    }

    double[] column(int criterion) {
        return Arrays.stream(raw).mapToDouble(row -> row[criterion]).toArray();
    }

    double min(int criterion) {
        return Arrays.stream(raw).mapToDouble(row -> row[criterion]).min().orElseThrow();
    }

    double max(int criterion) {
        return Arrays.stream(raw).mapToDouble(row -> row[criterion]).max().orElseThrow();
    }

    /** Whether all options have the same value, so that the criterion does not discriminate. */
    public boolean isConstant(int criterion) {
        return min(criterion) == max(criterion);
    }

    /** Whether the values of a criterion are all above 0, as ratios of them need. */
    boolean isPositive(int criterion) {
        return min(criterion) > 0;
    }

    /** From 0 at the worst to 1 at the best option; 1 for all where a criterion does not discriminate. */
    public double[][] minMax() {
        return Normalisation.MIN_MAX.of(this);
    }

    /** The matrix of some of its options. */
    DecisionMatrix of(int[] options) {
        return new DecisionMatrix(Arrays.stream(options).mapToObj(i -> raw[i]).toArray(double[][]::new), weights,
                benefit);
    }

    /** The same matrix with other weights. */
    public DecisionMatrix withWeights(double[] others) {
        return new DecisionMatrix(raw, others, benefit);
    }
}
