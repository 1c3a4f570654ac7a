package org.placewise.model.sensitivity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.placewise.model.Comparison;
import org.placewise.model.DecisionTable;
import org.placewise.model.OptionResult;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.score.WeightTriangle;
import org.placewise.model.score.WeightTriangle.Region;
import org.placewise.model.text.Message;

/**
 * Who wins at every mix of three groups of criteria, whose sum and whose proportions inside stay as they are, as do all
 * other weights.
 *
 * @param options  ranked options, to which the regions' rows point
 * @param triangle where each wins
 * @param present  the present mix: three shares that sum to 1
 * @param sum      what the three groups weigh together, 0 to 1
 */
public record WeightMix(List<OptionResult> options, WeightTriangle triangle, double[] present, double sum) {
    public WeightMix {
        options = List.copyOf(options);
    }

    /**
     * Empty where fewer than two options are ranked, a group has no criterion of the scenario, or none has weight.
     *
     * @param groups three sets of criteria, none in two of them
     */
    public static Optional<WeightMix> of(Comparison comparison, List<Set<Criterion>> groups) {
        DecisionTable table = DecisionTable.of(comparison);
        List<int[]> columns = groups.stream().map(group -> columns(table, group)).toList();
        double[] weights = columns.stream()
                .mapToDouble(group -> Arrays.stream(group).mapToDouble(j -> table.weights()[j]).sum()).toArray();
        double sum = Arrays.stream(weights).sum();
        if (table.options().size() < 2 || sum <= 0 || columns.stream().anyMatch(group -> group.length == 0)) {
            return Optional.empty();
        }
        WeightTriangle triangle = WeightTriangle.of(WeightTriangle.corners(table.values(), table.weights(), columns));
        return Optional.of(new WeightMix(table.options(), triangle,
                Arrays.stream(weights).map(w -> w / sum).toArray(), sum));
    }

    private static int[] columns(DecisionTable table, Set<Criterion> group) {
        return IntStream.range(0, table.criteria().size())
                .filter(j -> group.contains(table.criteria().get(j).criterion())).toArray();
    }

    public List<OptionResult> options(Region region) {
        return Arrays.stream(region.options()).mapToObj(options::get).toList();
    }

    /** "Share of all mixes at which each wins: Edge ASIC 58 %, Device ASIC 30 % and Cloud GPU 12 %." */
    public Message sentence() {
        return Message.of("score.mix", Phrasing.list(triangle.regions().stream().sorted(Comparator.comparingDouble(region -> -region.area()))
                .map(region -> Message.of("score.mix.share", Phrasing.options(options(region)),
                        Phrasing.percent(region.area()))).toList()));
    }
}
