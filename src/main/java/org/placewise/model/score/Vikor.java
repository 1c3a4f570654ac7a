package org.placewise.model.score;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Compromise ranking (Opricovic and Tzeng 2004) with equal regard for the group's utility and the largest regret.
 * Criteria that do not discriminate are left out; where all options have the same S or R, that part adds 0.
 *
 * @param s          weighted distance from the best, by option
 * @param r          largest single weighted distance, by option
 * @param q          0 (best) to 1 (worst), by option
 * @param compromise rows of the compromise set, ascending: the best alone if its advantage is at least 1 / (m - 1) and
 *                   it is also best by S or R; the best and the next if only its advantage suffices; else all whose
 *                   distance from the best is smaller than that advantage
 */
public record Vikor(double[] s, double[] r, double[] q, int[] compromise) {
    private static final double UTILITY_SHARE = 0.5;

    public static Vikor of(DecisionMatrix matrix) {
        double[] s = new double[matrix.options()];
        double[] r = new double[matrix.options()];
        for (int j = 0; j < matrix.criteria(); j++) {
            double[] regret = Normalisation.MIN_MAX.column(matrix.column(j), matrix.benefit()[j]);
            for (int i = 0; i < s.length; i++) {
                double distance = matrix.weights()[j] * (1 - regret[i]);
                s[i] += distance;
                r[i] = Math.max(r[i], distance);
            }
        }
        double[] q = new double[s.length];
        double[] fromS = fromBest(s);
        double[] fromR = fromBest(r);
        Arrays.setAll(q, i -> UTILITY_SHARE * fromS[i] + (1 - UTILITY_SHARE) * fromR[i]);
        return new Vikor(s, r, q, compromise(s, r, q));
    }

    /** Position between the lowest and the highest; 0 for all where they are the same. */
    private static double[] fromBest(double[] x) {
        double min = Arrays.stream(x).min().orElseThrow();
        double range = Arrays.stream(x).max().orElseThrow() - min;
        return Arrays.stream(x).map(v -> range <= Ranks.TOLERANCE ? 0 : (v - min) / range).toArray();
    }

    private static int[] compromise(double[] s, double[] r, double[] q) {
        if (q.length == 1) {
            return new int[] {0};
        }
        double advantage = 1.0 / (q.length - 1);
        int[] ranks = Ranks.ascending(q);
        int[] first = IntStream.range(0, q.length).filter(i -> ranks[i] == 1).toArray();
        double best = q[first[0]];
        double next = first.length > 1 ? best
                : IntStream.range(0, q.length).filter(i -> i != first[0]).mapToDouble(i -> q[i]).min().orElseThrow();
        if (next - best < advantage - Ranks.TOLERANCE) {
            return IntStream.range(0, q.length).filter(i -> q[i] - best < advantage - Ranks.TOLERANCE).toArray();
        }
        boolean stable = Ranks.ascending(s)[first[0]] == 1 || Ranks.ascending(r)[first[0]] == 1;
        return stable ? first : IntStream.range(0, q.length).filter(i -> q[i] <= next + Ranks.TOLERANCE).toArray();
    }
}
