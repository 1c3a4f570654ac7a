package org.placewise.model.score;

import java.util.stream.IntStream;

/** Options that no other option beats on one criterion without losing to it on another. */
public final class Pareto {
    private Pareto() {
    }

    /** Rows that are not dominated, ascending. Criteria without weight count like the others. */
    public static int[] front(double[][] raw, boolean[] benefit) {
        return IntStream.range(0, raw.length)
                .filter(i -> IntStream.range(0, raw.length).noneMatch(k -> dominates(raw[k], raw[i], benefit)))
                .toArray();
    }

    /** Whether one option is at least as good on every criterion and better on one. */
    public static boolean dominates(double[] one, double[] other, boolean[] benefit) {
        boolean better = false;
        for (int j = 0; j < benefit.length; j++) {
            double lead = benefit[j] ? one[j] - other[j] : other[j] - one[j];
            if (lead < 0) {
                return false;
            }
            better |= lead > 0;
        }
        return better;
    }
}
