package org.placewise.model.score;

import java.util.Arrays;

/** Kendall's rank correlation tau-b, which allows for ties. */
public final class KendallTau {
    private KendallTau() {
    }

    /**
     * @return from -1 (reversed) to 1 (same order); NaN where all of one ranking tie, since there is no order then
     */
    public static double of(double[] x, double[] y) {
        long agreement = 0;
        long orderedX = 0;
        long orderedY = 0;
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) {
                int dx = (int) Math.signum(x[i] - x[k]);
                int dy = (int) Math.signum(y[i] - y[k]);
                agreement += dx * dy;
                orderedX += dx * dx;
                orderedY += dy * dy;
            }
        }
        return agreement / Math.sqrt((double) orderedX * orderedY);
    }

    public static double of(int[] x, int[] y) {
        return of(asDoubles(x), asDoubles(y));
    }

    private static double[] asDoubles(int[] ranks) {
        return Arrays.stream(ranks).asDoubleStream().toArray();
    }
}
