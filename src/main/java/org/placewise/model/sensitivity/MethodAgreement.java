package org.placewise.model.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placewise.model.Comparison;
import org.placewise.model.DecisionTable;
import org.placewise.model.OptionResult;
import org.placewise.model.score.AdditiveScore;
import org.placewise.model.score.DecisionMatrix;
import org.placewise.model.score.KendallTau;
import org.placewise.model.score.Method;
import org.placewise.model.score.Ranks;
import org.placewise.model.text.Message;

/**
 * What other scoring methods say, each on the raw values with scales that depend on the options shown.
 *
 * @param options ranked options, the rows of every result
 * @param entries one for each method; none where fewer than two options are ranked
 */
public record MethodAgreement(List<OptionResult> options, List<Entry> entries) {
    public MethodAgreement {
        options = List.copyOf(options);
        entries = List.copyOf(entries);
    }

    /**
     * One method's view.
     *
     * @param result scores and ranks by row, or why there are none
     * @param agrees whether it puts the same options first
     * @param tau    rank correlation (Kendall's tau-b) with the ranking shown, -1 to 1; NaN where there is no result or
     *               no order
     */
    public record Entry(Method method, Method.Result result, boolean agrees, double tau) {
        public Message name() {
            return Message.of("score.method." + method.key());
        }
    }

    /** The weighted product is counted once: how its ratios are scaled does not change its ranking. */
    public static MethodAgreement of(Comparison comparison) {
        DecisionTable table = DecisionTable.of(comparison);
        if (table.options().size() < 2) {
            return new MethodAgreement(table.options(), List.of());
        }
        DecisionMatrix matrix = matrix(table);
        int[] shown = Ranks.descending(AdditiveScore.of(table.values(), table.weights()));
        return new MethodAgreement(table.options(), methods().map(method -> entry(method, matrix, shown)).toList());
    }

    static Stream<Method> methods() {
        return Arrays.stream(Method.values()).filter(method -> method != Method.WPM_LINEAR);
    }

    static DecisionMatrix matrix(DecisionTable table) {
        boolean[] benefit = new boolean[table.criteria().size()];
        for (int j = 0; j < benefit.length; j++) {
            benefit[j] = table.criteria().get(j).criterion().moreIsBetter();
        }
        return new DecisionMatrix(table.raw(), table.weights(), benefit);
    }

    private static Entry entry(Method method, DecisionMatrix matrix, int[] shown) {
        Method.Result result = method.evaluate(matrix);
        if (!result.isPresent()) {
            return new Entry(method, result, false, Double.NaN);
        }
        boolean agrees = IntStream.range(0, shown.length).allMatch(i -> (shown[i] == 1) == (result.ranks()[i] == 1));
        return new Entry(method, result, agrees, KendallTau.of(shown, result.ranks()));
    }

    /** How many methods have a result. */
    public int count() {
        return (int) entries.stream().filter(entry -> entry.result().isPresent()).count();
    }

    /** How many of those put the same options first. */
    public int agreeing() {
        return (int) entries.stream().filter(Entry::agrees).count();
    }

    /** "6 of 8 other methods agree." */
    public Message sentence() {
        return Message.of("score.agreement", agreeing(), count());
    }
}
