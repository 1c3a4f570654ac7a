package org.placewise.model;

import java.util.List;
import java.util.stream.IntStream;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.score.AdditiveScore;
import org.placewise.model.score.Ranks;

/**
 * The ranked options against the criteria whose value is known for each of them, as numbers for the scoring methods.
 *
 * @param options  rows
 * @param criteria columns: every criterion with weight, and those without weight that have no gap
 * @param raw      values in the SI base of each criterion's unit
 * @param values   the same by value function: 0 at the worst anchor, 1 at the best
 * @param weights  by column
 * @param locked   by column
 */
public record DecisionTable(List<OptionResult> options, List<Judgement> criteria, double[][] raw, double[][] values,
                            double[] weights, boolean[] locked) {
    public DecisionTable {
        options = List.copyOf(options);
        criteria = List.copyOf(criteria);
    }

    /** The options in first place if the weights, by column, were others: one, or several that tie. */
    public List<OptionResult> first(double[] others) {
        int[] ranks = Ranks.descending(AdditiveScore.of(values, others));
        return IntStream.range(0, ranks.length).filter(i -> ranks[i] == 1).mapToObj(options::get).toList();
    }

    public static DecisionTable of(Comparison comparison) {
        return of(comparison.scenario(), comparison.options());
    }

    static DecisionTable of(Scenario scenario, List<OptionResult> results) {
        List<OptionResult> options = results.stream().filter(r -> r.status() == OptionResult.Status.RANKED).toList();
        List<Judgement> criteria = scenario.criteria().stream()
                .filter(j -> options.stream().allMatch(option -> option.criteria().containsKey(j.criterion()))).toList();
        double[][] raw = new double[options.size()][criteria.size()];
        double[][] values = new double[options.size()][criteria.size()];
        for (int i = 0; i < raw.length; i++) {
            for (int j = 0; j < criteria.size(); j++) {
                Estimate estimate = options.get(i).criteria().get(criteria.get(j).criterion());
                raw[i][j] = estimate.value();
                values[i][j] = criteria.get(j).value().of(estimate.value());
            }
        }
        boolean[] locked = new boolean[criteria.size()];
        for (int j = 0; j < locked.length; j++) {
            locked[j] = criteria.get(j).locked();
        }
        return new DecisionTable(options, criteria, raw, values,
                criteria.stream().mapToDouble(Judgement::weight).toArray(), locked);
    }
}
