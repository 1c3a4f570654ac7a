package org.placewise.model.score;

import java.util.Arrays;

/** Ways to bring criteria with different units to a common scale, where more is better; each depends on the data. */
enum Normalisation {
    /** From 0 at the worst to 1 at the best option; 1 for all where a criterion does not discriminate. */
    MIN_MAX {
        @Override
        double[] column(double[] x, boolean benefit) {
            double min = Arrays.stream(x).min().orElseThrow();
            double range = Arrays.stream(x).max().orElseThrow() - min;
            return Arrays.stream(x).map(v -> range == 0 ? 1 : benefit ? (v - min) / range : 1 - (v - min) / range)
                    .toArray();
        }
    },
    /** Share of the sum; of the sum of reciprocals where less is better. */
    SUM {
        @Override
        double[] column(double[] x, boolean benefit) {
            double[] good = benefit ? x : Arrays.stream(x).map(v -> 1 / v).toArray();
            double sum = Arrays.stream(good).sum();
            return Arrays.stream(good).map(v -> v / sum).toArray();
        }
    },
    /** Ratio to the best. */
    LINEAR {
        @Override
        double[] column(double[] x, boolean benefit) {
            double max = Arrays.stream(x).max().orElseThrow();
            double min = Arrays.stream(x).min().orElseThrow();
            return Arrays.stream(x).map(v -> benefit ? v / max : min / v).toArray();
        }
    },
    /** Share of the Euclidean norm, counted from 1 downwards where less is better. */
    VECTOR {
        @Override
        double[] column(double[] x, boolean benefit) {
            double largest = Arrays.stream(x).map(Math::abs).max().orElseThrow();
            double norm = largest * Math.sqrt(Arrays.stream(x).map(v -> v / largest * (v / largest)).sum());
            return Arrays.stream(x).map(v -> largest == 0 ? 0 : benefit ? v / norm : 1 - v / norm).toArray();
        }
    };

    abstract double[] column(double[] x, boolean benefit);

    double[][] of(DecisionMatrix matrix) {
        double[][] scaled = new double[matrix.options()][matrix.criteria()];
        for (int j = 0; j < matrix.criteria(); j++) {
            double[] column = column(matrix.column(j), matrix.benefit()[j]);
            for (int i = 0; i < scaled.length; i++) {
                scaled[i][j] = column[i];
            }
        }
        return scaled;
    }
}
