package org.placewise.view.plot;

import java.util.Optional;
import java.util.function.Supplier;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.Ui;
import org.placewise.view.chart.Chart;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartView;

/** A chart whose marks tell why an option's figure is what it is. */
public final class TracedCard {
    private TracedCard() {
    }

    /**
     * @param shown what the chart is about now
     */
    public static ChartCard of(Ui ui, Chart chart, Supplier<Criterion> shown) {
        ChartView view = new ChartView(chart);
        view.setOnOpen(subject -> ui.openTrace(subject.optionId(), Optional.of(shown.get())));
        return new ChartCard(ui.messages(), view);
    }
}
