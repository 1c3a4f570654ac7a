package org.placewise.model.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/**
 * Net outranking flows (PROMETHEE II, Brans and Vincke 1985), divided by the number of rivals; they sum to 0 and are
 * linear in the weights. One option alone has a flow of 0.
 */
public final class Promethee {
    /** Thresholds carry six significant digits, so that they can be written down and repeated. */
    private static final MathContext DIGITS = new MathContext(6);
    private static final double INDIFFERENCE = 0.5;
    private static final double STRICT = 2;

    private Promethee() {
    }

    /**
     * Differences up to {@code q} count nothing, beyond {@code p} wholly, and in proportion between.
     *
     * @param q by criterion, in its unit; at least 0
     * @param p by criterion, in its unit; at least q
     */
    public record Thresholds(double[] q, double[] p) {
        public Thresholds {
            for (int j = 0; j < q.length; j++) {
                if (!(q[j] >= 0 && p[j] >= q[j] && Double.isFinite(p[j]))) {
                    throw new IllegalArgumentException("not thresholds: 0 <= " + q[j] + " <= " + p[j]);
                }
            }
        }

        /** Half of and twice the standard deviation of the options' values. */
        static Thresholds of(DecisionMatrix matrix) {
            double[] q = new double[matrix.criteria()];
            double[] p = new double[matrix.criteria()];
            for (int j = 0; j < q.length; j++) {
                double deviation = deviation(matrix.column(j));
                q[j] = rounded(INDIFFERENCE * deviation);
                p[j] = rounded(STRICT * deviation);
            }
            return new Thresholds(q, p);
        }
    }

    private static double deviation(double[] x) {
        double mean = Arrays.stream(x).average().orElseThrow();
        return Math.sqrt(Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
    }

    private static double rounded(double x) {
        return new BigDecimal(x).round(DIGITS).doubleValue();
    }

    /** Any difference counts wholly. */
    static double[] usual(DecisionMatrix matrix) {
        double[] zero = new double[matrix.criteria()];
        return flows(matrix, new Thresholds(zero, zero));
    }

    static double[] flows(DecisionMatrix matrix, Thresholds thresholds) {
        int options = matrix.options();
        double[] flows = new double[options];
        for (int i = 0; i < options; i++) {
            for (int k = 0; k < options; k++) {
                for (int j = 0; j < matrix.criteria() && k != i; j++) {
                    double difference = matrix.raw()[i][j] - matrix.raw()[k][j];
                    double better = matrix.benefit()[j] ? difference : -difference;
                    double flow = matrix.weights()[j] * preference(better, thresholds.q[j], thresholds.p[j])
                            / (options - 1);
                    flows[i] += flow;
                    flows[k] -= flow;
                }
            }
        }
        return flows;
    }

    private static double preference(double difference, double q, double p) {
        if (difference <= q) {
            return 0;
        }
        return difference > p ? 1 : (difference - q) / (p - q);
    }
}
