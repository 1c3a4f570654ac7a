package org.placewise.model.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Guards against scales that depend on the options shown: hiding one may then change the order of the others. */
public final class RankReversal {
    private RankReversal() {
    }

    /**
     * Two options whose order depends on whether a third is shown.
     *
     * @param better the row that does better against the other with all shown than with one hidden
     * @param worse  the other row
     */
    public record Swap(int better, int worse) {
    }

    /**
     * The pairs of other options whose order changes when some are hidden; empty where the method allows no result.
     *
     * @param hidden different rows
     */
    public static List<Swap> whenHidden(Method method, DecisionMatrix matrix, int... hidden) {
        List<Swap> swaps = new ArrayList<>();
        int[] kept = IntStream.range(0, matrix.options())
                .filter(i -> Arrays.stream(hidden).noneMatch(h -> h == i)).toArray();
        if (kept.length < 2) {
            return swaps;
        }
        Method.Result all = method.evaluate(matrix);
        Method.Result rest = method.evaluate(matrix.of(kept));
        if (!all.isPresent() || !rest.isPresent()) {
            return swaps;
        }
        for (int a = 0; a < kept.length; a++) {
            for (int b = a + 1; b < kept.length; b++) {
                int before = Integer.compare(all.ranks()[kept[a]], all.ranks()[kept[b]]);
                int after = Integer.compare(rest.ranks()[a], rest.ranks()[b]);
                if (before != after) {
                    boolean ahead = before < 0 || before == 0 && after > 0;
                    swaps.add(ahead ? new Swap(kept[a], kept[b]) : new Swap(kept[b], kept[a]));
                }
            }
        }
        return swaps;
    }
}
