package org.placewise.model.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What would have to be true for a rival to draw level: one of its raw values would have to be another.
 *
 * @param rival     row of the option
 * @param criterion column of the value
 * @param now       its present raw value
 * @param needed    raw value with which the rival has the winner's score
 */
public record TippingPoint(int rival, int criterion, double now, double needed) {
    /** Change relative to the present value; infinite where that is 0. */
    public double relativeChange() {
        return Math.abs(needed - now) / Math.abs(now);
    }

    /**
     * For each option, in order of rows and none for the winner, the change of one value that ties it and is smallest in
     * relation to the present value; empty where no single value within its scale suffices. Options that tie for first
     * place need no change.
     *
     * @param raw       options by criteria
     * @param functions by criterion
     */
    public static List<Optional<TippingPoint>> of(double[][] raw, ValueFunction[] functions, double[] weights) {
        double[][] values = new double[raw.length][weights.length];
        for (int i = 0; i < raw.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                values[i][j] = functions[j].of(raw[i][j]);
            }
        }
        double[] scores = AdditiveScore.of(values, weights);
        int best = AdditiveScore.best(scores);
        List<Optional<TippingPoint>> points = new ArrayList<>();
        for (int i = 0; i < raw.length; i++) {
            points.add(i == best ? Optional.empty()
                    : smallest(i, scores[best] - scores[i], raw[i], values[i], functions, weights));
        }
        return points;
    }

    private static Optional<TippingPoint> smallest(int rival, double margin, double[] raw, double[] values,
                                                   ValueFunction[] functions, double[] weights) {
        List<TippingPoint> possible = new ArrayList<>();
        for (int j = 0; j < weights.length; j++) {
            double needed = values[j] + margin / weights[j];
            if (margin > Ranks.TOLERANCE && needed <= 1 + Ranks.TOLERANCE) {
                possible.add(new TippingPoint(rival, j, raw[j], functions[j].inverse(Math.min(1, needed))));
            }
        }
        return possible.stream().min(Comparator.comparingDouble(TippingPoint::relativeChange));
    }
}
