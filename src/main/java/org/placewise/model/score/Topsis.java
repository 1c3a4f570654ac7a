package org.placewise.model.score;

/**
 * Closeness to the ideal against the anti-ideal (Hwang and Yoon 1981): C = d- / (d+ + d-), 1 where both distances are 0.
 */
final class Topsis {
    private Topsis() {
    }

    /** @param scaled values where more is better */
    static double[] of(double[][] scaled, double[] weights) {
        double[] toBest = new double[scaled.length];
        double[] toWorst = new double[scaled.length];
        for (int j = 0; j < weights.length; j++) {
            double best = Double.NEGATIVE_INFINITY;
            double worst = Double.POSITIVE_INFINITY;
            for (double[] row : scaled) {
                best = Math.max(best, weights[j] * row[j]);
                worst = Math.min(worst, weights[j] * row[j]);
            }
            for (int i = 0; i < scaled.length; i++) {
                double value = weights[j] * scaled[i][j];
                toBest[i] += (best - value) * (best - value);
                toWorst[i] += (value - worst) * (value - worst);
            }
        }
        double[] closeness = new double[scaled.length];
        for (int i = 0; i < closeness.length; i++) {
            double plus = Math.sqrt(toBest[i]);
            double minus = Math.sqrt(toWorst[i]);
            closeness[i] = plus + minus == 0 ? 1 : minus / (plus + minus);
        }
        return closeness;
    }
}
