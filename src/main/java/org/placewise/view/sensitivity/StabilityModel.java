package org.placewise.view.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.score.Stability;
import org.placewise.model.sensitivity.WeightStability;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.DrawnChart;

/** How far each weight can move before another option is first. */
record StabilityModel(List<Row> rows, String spoken, ChartTable table) implements DrawnChart.Model {
    /**
     * One weight; all of it as a share, 0 to 1.
     *
     * @param below who is first below the interval; empty where it begins at 0
     * @param above who is first above the interval; empty where it ends at 1
     */
    record Row(String name, double weight, double low, double high, String below, String above, String tip) {
        private Row after(Row before, double share) {
            return new Row(name, before.weight + share * (weight - before.weight), before.low + share * (low - before.low),
                    before.high + share * (high - before.high), below, above, tip);
        }
    }

    static StabilityModel of(Comparison comparison, Messages messages) {
        WeightStability stability = WeightStability.of(comparison);
        List<Row> rows = new ArrayList<>();
        for (Judgement judgement : comparison.scenario().criteria()) {
            Stability interval = stability.intervals().get(judgement.criterion());
            if (interval != null) {
                rows.add(row(judgement, interval, stability, messages));
            }
        }
        List<String> headings = List.of(messages.get("chart.criterion"),
                messages.get("view.sensitivity.stability.weight"), messages.get("view.sensitivity.stability.interval"),
                messages.get("view.sensitivity.stability.below"), messages.get("view.sensitivity.stability.above"));
        List<List<String>> cells = rows.stream().map(row -> List.of(row.name, messages.numbers().percent(row.weight),
                interval(row.low, row.high, messages), row.below, row.above)).toList();
        String spoken = rows.isEmpty() ? messages.get("view.sensitivity.few")
                : stability.nearest().map(bound -> messages.text(bound.sentence()))
                        .orElseGet(() -> messages.get("view.sensitivity.stability.always"));
        return new StabilityModel(rows, spoken, new ChartTable(headings, cells));
    }

    /**
     * The same on the way from another state of the same weights; all of it where the weights are others.
     *
     * @param share of the way, 0 to 1
     */
    StabilityModel after(StabilityModel before, double share) {
        boolean same = rows.stream().map(Row::name).toList().equals(before.rows.stream().map(Row::name).toList());
        return !same || share >= 1 ? this : new StabilityModel(IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).after(before.rows.get(i), share)).toList(), spoken, table);
    }

    private static Row row(Judgement judgement, Stability interval, WeightStability stability, Messages messages) {
        String name = messages.get("common.criterion." + judgement.criterion().key());
        String below = next(stability, judgement, false, messages);
        String above = next(stability, judgement, true, messages);
        String tip = messages.get("view.sensitivity.stability.tip", name, messages.numbers().percent(judgement.weight()),
                interval(interval.low(), interval.high(), messages));
        return new Row(name, judgement.weight(), interval.low(), interval.high(), below, above, tip);
    }

    private static String next(WeightStability stability, Judgement judgement, boolean above, Messages messages) {
        Optional<WeightStability.Bound> bound = stability.bounds().stream()
                .filter(b -> b.criterion() == judgement.criterion() && b.above() == above).findFirst();
        return bound.map(b -> OptionName.phrase(b.next(), messages)).orElse("");
    }

    private static String interval(double low, double high, Messages messages) {
        return messages.get("view.sensitivity.stability.from_to", messages.numbers().percent(low),
                messages.numbers().percent(high));
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
