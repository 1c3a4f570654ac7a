package org.placewise.model.score;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewise.model.text.Message;

/**
 * How much the options differ on each criterion, as weights: a property of the data, never of importance. A criterion
 * that does not discriminate has weight 0; where none does, or the data say nothing else, the rest weigh the same.
 */
public final class DataWeights {
    private DataWeights() {
    }

    /** Why entropy weights cannot be had: they are made of shares, so no value may be negative. */
    public static Optional<Message> entropyRefusal(DecisionMatrix matrix) {
        return IntStream.range(0, matrix.criteria()).filter(j -> matrix.min(j) < 0)
                .mapToObj(j -> Message.of("score.refused.negative", j + 1)).findFirst();
    }

    /**
     * Entropy weights: 1 + sum of p ln p / ln m with p = x / sum x, scaled to sum 1. Directions play no part.
     *
     * @throws IllegalArgumentException if a value is negative
     */
    public static double[] entropy(DecisionMatrix matrix) {
        if (entropyRefusal(matrix).isPresent()) {
            throw new IllegalArgumentException("entropy weights need values of at least 0");
        }
        double[] spread = new double[matrix.criteria()];
        for (int j = 0; j < spread.length; j++) {
            if (!matrix.isConstant(j)) {
                double[] column = matrix.column(j);
                double sum = Arrays.stream(column).sum();
                double entropy = -Arrays.stream(column).map(x -> x / sum).map(p -> p == 0 ? 0 : p * Math.log(p)).sum()
                        / Math.log(column.length);
                spread[j] = Math.max(0, 1 - entropy);
            }
        }
        return scaled(spread, matrix);
    }

    /**
     * CRITIC (Diakoulaki, Mavrotas and Papayannakis 1995): standard deviation of the min-max values times the sum of
     * 1 - correlation with the other criteria; the criterion's direction counts.
     */
    public static double[] critic(DecisionMatrix matrix) {
        double[][] columns = new double[matrix.criteria()][];
        for (int j = 0; j < columns.length; j++) {
            columns[j] = centred(Normalisation.MIN_MAX.column(matrix.column(j), matrix.benefit()[j]));
        }
        double[] information = new double[columns.length];
        for (int j = 0; j < columns.length; j++) {
            double conflict = 0;
            for (int k = 0; k < columns.length; k++) {
                if (k != j && !matrix.isConstant(j) && !matrix.isConstant(k)) {
                    double correlation = dot(columns[j], columns[k])
                            / Math.sqrt(dot(columns[j], columns[j]) * dot(columns[k], columns[k]));
                    conflict += Math.max(0, 1 - correlation);
                }
            }
            information[j] = Math.sqrt(dot(columns[j], columns[j])) * conflict;
        }
        return scaled(information, matrix);
    }

    private static double[] scaled(double[] information, DecisionMatrix matrix) {
        if (Arrays.stream(information).sum() > Ranks.TOLERANCE) {
            return Weights.normalised(information);
        }
        double[] discriminating = new double[information.length];
        Arrays.setAll(discriminating, j -> matrix.isConstant(j) ? 0 : 1);
        return Weights.normalised(discriminating);
    }

    private static double[] centred(double[] x) {
        double mean = Arrays.stream(x).average().orElseThrow();
        return Arrays.stream(x).map(v -> v - mean).toArray();
    }

    private static double dot(double[] x, double[] y) {
        return IntStream.range(0, x.length).mapToDouble(i -> x[i] * y[i]).sum();
    }
}
