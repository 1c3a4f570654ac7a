package org.placewise.view.report;

import java.util.ArrayList;
import java.util.List;
import org.placewise.model.Comparison;
import org.placewise.model.report.Fact;
import org.placewise.model.report.Report;
import org.placewise.model.report.ReportSection;
import org.placewise.view.Ui;
import org.placewise.view.chart.Chart;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;
import org.placewise.view.plot.LinesChart;
import org.placewise.view.plot.StripChart;

/** The charts of a section of the report. */
final class SectionFigures {
    private final Ui ui;
    private final Report report;
    private final ChartStyle style;
    private final BarFigures bars;
    private final YearFigures years;
    private final GridFigures grids;
    private final LiveFigures live;
    private StripChart sites;

    SectionFigures(Ui ui, Report report, FactTexts texts) {
        this.ui = ui;
        this.report = report;
        style = ChartStyle.of(ui.palette());
        bars = new BarFigures(texts);
        years = new YearFigures(texts);
        grids = new GridFigures(texts);
        live = new LiveFigures(texts);
    }

    private Fact fact(String id) {
        return report.fact(id).orElseThrow();
    }

    /** A card for each figure of the section; none where it has only words. */
    List<ChartCard> cards(ReportSection section, Comparison comparison) {
        List<ChartCard> cards = new ArrayList<>();
        switch (section) {
            case DEPLOYMENT -> {
                sites = new StripChart(live.sites(comparison, fact("deploy-edge")), style, ui.messages().numbers());
                cards.add(card("sites", sites));
            }
            case NEEDS -> cards.add(card("needs", new GridChart(grids.needs(fact("train-vs-infer")), style)));
            case SHARE -> cards.add(card("share", new YearsChart(years.share(fact("idc-inference-share")), style)));
            case MODELS -> {
                cards.add(card("models", new YearsChart(years.models(fact("table-1-models")), style)));
                cards.add(card("scaling", new LinesChart(live.scaling(fact("scaling-law"), fact("text-model-sizes")),
                        style, ui.messages().numbers())));
            }
            case USERS -> {
                cards.add(card("time", new FigureBars(bars.timeToUsers(fact("users-100m")), style)));
                cards.add(card("users", new FigureBars(bars.users(fact("deepseek-users")), style)));
            }
            case TRAINING -> {
                cards.add(card("training", new FigureBars(bars.trainingCost(fact("table-2-v3-training")), style)));
                cards.add(card("h100", new FigureBars(bars.h100(fact("h100-price")), style)));
            }
            case TOKENS -> cards.add(card("tokens", new FigureBars(bars.tokens(fact("token-prices")), style)));
            case CHIPS -> cards.add(card("directions", new GridChart(grids.directions(report), style)));
            case POWER -> cards.add(card("power", new FigureBars(bars.power(fact("table-3-power")), style)));
            case MARKET -> cards.add(card("market", new YearsChart(years.market(fact("asic-market")), style)));
            case OUTLOOK -> {
                return cards;
            }
        }
        return cards;
    }

    /** Brings up to date what hangs on the open scenario. */
    void show(Comparison comparison) {
        if (sites != null) {
            sites.show(live.sites(comparison, fact("deploy-edge")));
        }
    }

    private ChartCard card(String key, Chart chart) {
        ChartCard card = new ChartCard(ui.messages(), new ChartView(chart));
        card.setTitle(ui.text("report.figure." + key));
        return card;
    }
}
