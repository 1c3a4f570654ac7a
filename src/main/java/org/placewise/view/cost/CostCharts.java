package org.placewise.view.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.explore.CostSentence;
import org.placewise.model.explore.TokenPrice;
import org.placewise.model.explore.TrafficCosts;
import org.placewise.model.explore.Volume;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Scenario;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.NamedChart;
import org.placewise.view.plot.BarsChart;
import org.placewise.view.plot.LinesChart;

/** The charts of the Cost page without the page, as somebody finds them who has chosen nothing: in USD. */
public final class CostCharts {
    private CostCharts() {
    }

    /**
     * @param report whose token prices are shown beside the catalogue's
     */
    public static List<NamedChart> of(Comparison comparison, Catalogue catalogue, Report report, Messages messages,
                                      ChartStyle style) {
        Money money = Money.of(messages.numbers(), false, 1);
        Api api = new Api(report, catalogue.prices(), messages);
        TrafficLines.Study study = study(comparison.scenario(), catalogue, api);
        return List.of(
                new NamedChart("month", messages.get("view.cost.month"), new BarsChart(MonthBars.of(comparison,
                        messages, style.palette(), money, MonthBars.areFarApart(comparison)), style,
                        messages.numbers()), messages.text(money.in(CostSentence.of(comparison)))),
                new NamedChart("cash", messages.get("view.cost.cash"), new LinesChart(CashLines.of(comparison,
                        messages, money, CashLines.areFarApart(comparison), Optional.empty()), style,
                        messages.numbers())),
                new NamedChart("traffic", messages.get("view.cost.traffic." + study.costs().criterion().key()),
                        new LinesChart(TrafficLines.of(comparison, study, messages, money, api), style,
                                messages.numbers()), TrafficLines.finding(comparison, study, messages, money, api)));
    }

    private static TrafficLines.Study study(Scenario scenario, Catalogue catalogue, Api api) {
        TokenPrice beaten = api.all().isEmpty() ? null : api.all().getFirst();
        List<TokenPrice> prices = new ArrayList<>();
        List<Double> usd = new ArrayList<>();
        api.shown(beaten).forEach(price -> Api.usd(price, scenario).ifPresent(value -> {
            prices.add(price);
            usd.add(value);
        }));
        return new TrafficLines.Study(TrafficCosts.of(scenario, catalogue, Volume.USERS, usd), prices, usd,
                prices.indexOf(beaten));
    }
}
