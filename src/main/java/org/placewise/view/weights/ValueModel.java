package org.placewise.view.weights;

import java.util.ArrayList;
import java.util.List;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.score.ValueFunction;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.DrawnChart;

/**
 * A value function with the options on it.
 *
 * @param function in the SI base of the unit
 * @param unit     of the values
 * @param options  those whose value is known
 * @param anchors  the anchors as text: worst, best
 */
record ValueModel(ValueFunction function, Unit unit, List<Item> options, List<String> anchors, String spoken,
                  ChartTable table) implements DrawnChart.Model {
    /**
     * An option.
     *
     * @param raw   in the SI base
     * @param value 0 to 1
     */
    record Item(Site site, Silicon silicon, String name, double raw, double value, String tip) {
    }

    static ValueModel of(Comparison comparison, Criterion criterion, ValueFunction function, Messages messages) {
        List<Item> items = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (OptionResult result : comparison.options()) {
            result.value(criterion).map(Estimate::value).ifPresent(raw -> {
                String name = messages.get("common.option." + result.option().id());
                double value = function.of(raw);
                String shown = messages.numbers().quantity(raw, criterion.unit());
                String points = messages.numbers().whole(100 * value);
                String tip = messages.get(function.isOutside(raw) ? "view.weights.value.tip.outside"
                        : "view.weights.value.tip", name, shown, points);
                items.add(new Item(result.option().site(), result.option().silicon(), name, raw, value, tip));
                rows.add(List.of(name, shown, points));
            });
        }
        String name = messages.get("common.criterion." + criterion.key());
        List<String> anchors = List.of(messages.numbers().quantity(function.worst(), criterion.unit()),
                messages.numbers().quantity(function.best(), criterion.unit()));
        return new ValueModel(function, criterion.unit(), items, anchors,
                messages.get("view.weights.value.spoken", name, anchors.get(0), anchors.get(1)),
                new ChartTable(List.of(messages.get("chart.option"), name, messages.get("view.weights.value.points")), rows));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
