package org.placewise.view.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placewise.i18n.Messages;
import org.placewise.model.OptionResult;
import org.placewise.model.difference.SideBySide;
import org.placewise.model.difference.SideBySide.Pair;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.ValueScale;
import org.placewise.view.plot.LinesModel;
import org.placewise.view.plot.OptionTag;
import org.placewise.view.plot.StripModel;

/** The values of one criterion in both scenarios on one axis: the option's mark for the first, a diamond for the other. */
final class SharedAxis {
    private final SideBySide pair;
    private final Criterion criterion;
    private final Messages messages;

    private SharedAxis(SideBySide pair, Criterion criterion, Messages messages) {
        this.pair = pair;
        this.criterion = criterion;
        this.messages = messages;
    }

    static StripModel of(SideBySide pair, Criterion criterion, Messages messages) {
        return new SharedAxis(pair, criterion, messages).model();
    }

    private StripModel model() {
        List<Double> values = new ArrayList<>();
        pair.options().forEach(option -> {
            value(option.first()).ifPresent(estimate -> values.add(estimate.value()));
            value(option.second()).ifPresent(estimate -> values.add(estimate.value()));
        });
        ValueScale scale = ValueScale.of(criterion.unit(), values, messages.numbers());
        List<StripModel.Row> rows = new ArrayList<>();
        List<StripModel.Dot> dots = new ArrayList<>();
        List<List<String>> table = new ArrayList<>();
        int largest = -1;
        double most = 0;
        for (Pair option : pair.options()) {
            String name = messages.get("common.option." + option.id());
            String first = text(option.first());
            String second = text(option.second());
            String tip = messages.get("files.slope.tip", name, first, second);
            rows.add(new StripModel.Row(name, option.firstScore().map(score -> score.isFirst()).orElse(false)));
            int row = rows.size() - 1;
            value(option.second()).ifPresent(estimate -> dots.add(new StripModel.Dot(row,
                    scale.shown(estimate.value()), Optional.empty(), false, name, tip)));
            value(option.first()).ifPresent(estimate -> dots.add(new StripModel.Dot(row,
                    scale.shown(estimate.value()), option.first().map(result -> OptionTag.of(result, messages)), true,
                    "", tip)));
            table.add(List.of(name, first, second));
            double factor = factor(option);
            if (factor > most) {
                most = factor;
                largest = row;
            }
        }
        return new StripModel(new LinesModel.Axis(title(scale), scale), rows, dots, List.of(),
                messages.get("files.axis.note"), spoken(largest, table), new ChartTable(
                List.of(messages.get("chart.option"), "A", "B"), table));
    }

    private String spoken(int largest, List<List<String>> table) {
        String name = messages.get("common.criterion." + criterion.key());
        return largest < 0 ? messages.get("files.axis.same", name) : messages.get("files.axis.spoken", name,
                table.get(largest).getFirst(), table.get(largest).get(1), table.get(largest).get(2));
    }

    /** How far apart the two values are: the logarithm of their ratio; 0 where they are equal or one is missing. */
    private double factor(Pair option) {
        Function<Estimate, Double> positive = estimate -> Math.max(estimate.value(), Double.MIN_NORMAL);
        Optional<Double> one = value(option.first()).map(positive);
        Optional<Double> other = value(option.second()).map(positive);
        return one.isEmpty() || other.isEmpty() || !option.changed().contains(criterion) ? 0
                : Math.abs(Math.log(one.get() / other.get()));
    }

    private Optional<Estimate> value(Optional<OptionResult> result) {
        return result.flatMap(known -> known.value(criterion));
    }

    private String text(Optional<OptionResult> result) {
        return value(result).map(estimate -> messages.numbers().quantity(estimate.value(), estimate.unit()))
                .orElse(messages.get("view.compare.unknown"));
    }

    private String title(ValueScale scale) {
        String name = messages.get("common.criterion." + criterion.key());
        return scale.symbol().isEmpty() ? name : messages.get("files.axis.title", name, scale.symbol());
    }
}
