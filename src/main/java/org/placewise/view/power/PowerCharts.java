package org.placewise.view.power;

import java.util.Arrays;
import java.util.List;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.explore.PowerBudget;
import org.placewise.model.explore.PowerSentence;
import org.placewise.model.report.Report;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.NamedChart;
import org.placewise.view.plot.BarsChart;
import org.placewise.view.plot.StripChart;

/** The charts of the Power page without the page, as somebody finds them who has chosen nothing. */
public final class PowerCharts {
    private PowerCharts() {
    }

    /**
     * @param report whose table 3 stands beside the catalogue
     */
    public static List<NamedChart> of(Comparison comparison, Catalogue catalogue, Report report, Messages messages,
                                      ChartStyle style) {
        List<PowerBudget> budgets = Arrays.stream(PowerBudget.Kind.values()).map(PowerBudget.Kind::usual).toList();
        return List.of(
                new NamedChart("watts", messages.get("view.power.title.watts"), new BarsChart(
                        WattBars.watts(comparison, messages, style.palette(), true), style,
                        messages.numbers())),
                new NamedChart("energy", messages.get("view.power.energy"), new BarsChart(EnergyBars.of(comparison,
                        messages, style.palette(), true, EnergyBars.areFarApart(comparison)), style,
                        messages.numbers())),
                new NamedChart("ladder", messages.get("view.power.ladder"), new StripChart(Ladder.of(comparison,
                        catalogue.accelerators(), report, budgets, messages), style, messages.numbers()),
                        messages.text(PowerSentence.of(comparison, budgets, catalogue.accelerators()))),
                new NamedChart("carbon", messages.get("view.power.carbon"), new StripChart(CarbonStrip.of(comparison,
                        catalogue.prices().carbonIntensity(), messages, false), style, messages.numbers()),
                        CarbonStrip.finding(comparison, catalogue.prices().carbonIntensity(), messages)));
    }
}
