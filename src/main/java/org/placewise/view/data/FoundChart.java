package org.placewise.view.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.explore.HardwareSearch.Found;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.ValueScale;
import org.placewise.view.plot.LinesModel;
import org.placewise.view.plot.OptionTag;
import org.placewise.view.plot.ScatterModel;

/** What was found by cost and another goal, with the options of the scenario. */
final class FoundChart {
    private FoundChart() {
    }

    /**
     * @param upright the goal that the upright axis shows
     * @param chosen  the one of those found that is chosen; null if none
     */
    static ScatterModel of(List<Found> found, Comparison comparison, Criterion upright, Found chosen, NeedTexts texts) {
        List<OptionResult> options = comparison.options().stream().filter(result -> value(result,
                Criterion.COST_PER_MONTH).isPresent() && value(result, upright).isPresent()).toList();
        LinesModel.Axis x = axis(Criterion.COST_PER_MONTH, found, options, texts);
        LinesModel.Axis y = axis(upright, found, options, texts);
        List<ScatterModel.Point> points = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Found one : found) {
            points.add(new ScatterModel.Point(x.scale().shown(one.cost()),
                    y.scale().shown(FoundTable.value(one, upright)), one.option().site(), one.option().silicon(),
                    Optional.empty(), one == chosen, texts.hardware(one.option()), texts.whole(one)));
            rows.add(List.of(texts.hardware(one.option()), texts.place(one.option()),
                    texts.quantity(one.cost(), Criterion.COST_PER_MONTH.unit()),
                    texts.quantity(FoundTable.value(one, upright), upright.unit())));
        }
        for (OptionResult result : options) {
            double cost = value(result, Criterion.COST_PER_MONTH).orElseThrow().value();
            double height = value(result, upright).orElseThrow().value();
            OptionTag tag = OptionTag.of(result, texts.ui().messages());
            String hardware = texts.hardware(result.option());
            List<String> row = List.of(hardware, tag.name(), texts.quantity(cost, Criterion.COST_PER_MONTH.unit()),
                    texts.quantity(height, upright.unit()));
            points.add(new ScatterModel.Point(x.scale().shown(cost), y.scale().shown(height), tag.site(),
                    tag.silicon(), Optional.of(tag), false, tag.name(), texts.ui().text("view.data.need.now",
                    tag.name(), hardware, row.get(2), row.get(3))));
            rows.add(row);
        }
        String spoken = texts.ui().text("view.data.need.spoken", (double) found.size(), (double) options.size(),
                name(Criterion.COST_PER_MONTH, texts), name(upright, texts));
        return new ScatterModel(x, y, points, "", spoken, new ChartTable(List.of(
                texts.ui().text("view.data.need.hardware"), texts.ui().text("view.data.need.place"),
                name(Criterion.COST_PER_MONTH, texts), name(upright, texts)), rows));
    }

    private static Optional<Estimate> value(OptionResult result, Criterion criterion) {
        return result.value(criterion);
    }

    private static String name(Criterion criterion, NeedTexts texts) {
        return texts.ui().text("common.criterion." + criterion.key());
    }

    private static LinesModel.Axis axis(Criterion criterion, List<Found> found, List<OptionResult> options,
                                        NeedTexts texts) {
        List<Double> values = Stream.concat(found.stream().map(one -> FoundTable.value(one, criterion)),
                options.stream().map(result -> value(result, criterion).orElseThrow().value())).toList();
        ValueScale scale = ValueScale.of(criterion.unit(), values, texts.ui().messages().numbers());
        return new LinesModel.Axis(texts.ui().text("view.compare.lower", name(criterion, texts), scale.symbol()),
                scale);
    }
}
