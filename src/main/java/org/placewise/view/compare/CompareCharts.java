package org.placewise.view.compare;

import java.util.List;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.NamedChart;

/** The charts of the start page without the page, as somebody finds them who has chosen nothing. */
public final class CompareCharts {
    private CompareCharts() {
    }

    public static List<NamedChart> of(Comparison comparison, Messages messages, ChartStyle style) {
        TradeoffModel.Choice usual = TradeoffModel.usual(comparison).within(TradeoffModel.known(comparison));
        return List.of(
                new NamedChart("ranking", messages.get("view.compare.ranking"),
                        new RankingChart(RankingModel.of(comparison, messages), style, messages.numbers())),
                new NamedChart("tradeoff", messages.get("view.compare.tradeoff"),
                        new TradeoffChart(TradeoffModel.of(comparison, usual, messages), style, messages.numbers())),
                new NamedChart("profiles", messages.get("view.compare.profiles.title"),
                        new ProfileChart(ProfileModel.of(comparison, messages), style)));
    }
}
