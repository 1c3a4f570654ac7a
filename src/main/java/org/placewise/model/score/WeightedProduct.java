package org.placewise.model.score;

/** Weighted product: exp(sum of w ln r), for values above 0 only and never on min-max values, which reach 0. */
final class WeightedProduct {
    private WeightedProduct() {
    }

    static double[] of(double[][] ratios, double[] weights) {
        double[] scores = new double[ratios.length];
        for (int i = 0; i < scores.length; i++) {
            double sum = 0;
            for (int j = 0; j < weights.length; j++) {
                sum += weights[j] * Math.log(ratios[i][j]);
            }
            scores[i] = Math.exp(sum);
        }
        return scores;
    }
}
