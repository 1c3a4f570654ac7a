package org.placewise.model.score;

import java.util.Arrays;

/**
 * Weights from paired comparisons (Saaty 1980): the principal eigenvector of the matrix, by power iteration.
 *
 * @param weights          sum 1
 * @param consistencyRatio (lambda - n) / (n - 1) over the random index; 0 where comparisons agree perfectly, doubtful
 *                         from 0.1 on. 0 for two criteria, which cannot contradict each other
 * @param worstTriad       the three criteria whose comparisons contradict each other most; empty where none do
 */
public record Ahp(double[] weights, double consistencyRatio, int[] worstTriad) {
    /** A higher consistency ratio asks for another look at the comparisons. */
    public static final double ACCEPTABLE_RATIO = 0.1;
    /** Saaty's random indices for 1 to 10 criteria. */
    private static final double[] RANDOM_INDEX = {0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49};
    private static final int MOST_STEPS = 10_000;
    private static final double CONVERGED = 1e-15;
    /** A triad whose product is nearer to 1 by this is consistent. */
    private static final double CONTRADICTION = 1e-9;

    /**
     * @param comparisons how many times as important the row is as the column: positive, reciprocal, 1 on the diagonal
     * @throws IllegalArgumentException if it is not such a matrix, or has more than ten rows
     */
    public static Ahp of(double[][] comparisons) {
        requireReciprocal(comparisons);
        int n = comparisons.length;
        double[] vector = Weights.equal(n);
        double lambda = n;
        double change = 1;
        for (int step = 0; step < MOST_STEPS && change > CONVERGED; step++) {
            double[] product = AdditiveScore.of(comparisons, vector);
            lambda = Arrays.stream(product).sum();
            change = 0;
            for (int i = 0; i < n; i++) {
                double next = product[i] / lambda;
                change = Math.max(change, Math.abs(next - vector[i]));
                vector[i] = next;
            }
        }
        double ratio = n < 3 ? 0 : Math.max(0, (lambda - n) / (n - 1) / RANDOM_INDEX[n - 1]);
        return new Ahp(vector, ratio, worstTriad(comparisons));
    }

    private static void requireReciprocal(double[][] a) {
        if (a.length == 0 || a.length > RANDOM_INDEX.length) {
            throw new IllegalArgumentException("1 to " + RANDOM_INDEX.length + " criteria, not " + a.length);
        }
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                if (a[i].length != a.length || !(a[i][j] > 0) || Math.abs(a[i][j] * a[j][i] - 1) > 1e-6) {
                    throw new IllegalArgumentException("not a reciprocal matrix: " + Arrays.deepToString(a));
                }
            }
        }
    }

    private static int[] worstTriad(double[][] a) {
        int[] worst = {};
        double most = CONTRADICTION;
        for (int i = 0; i < a.length; i++) {
            for (int j = i + 1; j < a.length; j++) {
                for (int k = j + 1; k < a.length; k++) {
                    double contradiction = Math.abs(Math.log(a[i][j] * a[j][k] * a[k][i]));
                    if (contradiction > most) {
                        most = contradiction;
                        worst = new int[] {i, j, k};
                    }
                }
            }
        }
        return worst;
    }

    public boolean isConsistent() {
        return consistencyRatio < ACCEPTABLE_RATIO;
    }
}
