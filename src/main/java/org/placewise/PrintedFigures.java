package org.placewise;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Supplier;
import org.placewise.export.Figure;
import org.placewise.export.Figures;
import org.placewise.export.Table;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.report.Report;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.NamedChart;
import org.placewise.view.compare.CompareCharts;
import org.placewise.view.cost.CostCharts;
import org.placewise.view.latency.LatencyCharts;
import org.placewise.view.power.PowerCharts;
import org.placewise.view.sensitivity.SensitivityCharts;
import org.placewise.view.theme.Palette;

/**
 * Makes the window's charts anew for export, from the same data with colours for print. They are JFreeCharts, which
 * draw on whatever they are given: no toolkit is started, and no chart on screen is touched.
 */
final class PrintedFigures implements Figures {
    private static final List<String> PAGES = List.of("compare", "latency", "cost", "power", "sensitivity");
    private final Catalogue catalogue;
    private final Supplier<Report> report;

    PrintedFigures(Catalogue catalogue, Supplier<Report> report) {
        this.catalogue = catalogue;
        this.report = report;
    }

    @Override
    public List<String> pages() {
        return PAGES;
    }

    @Override
    public List<Figure> of(String page, Comparison comparison, Messages messages, boolean dark) {
        Palette palette = dark ? Palette.DARK : Palette.LIGHT;
        ChartStyle style = ChartStyle.of(palette);
        Catalogue known = catalogue.with(comparison.scenario().own());
        List<NamedChart> charts = switch (page) {
            case "compare" -> CompareCharts.of(comparison, messages, style);
            case "latency" -> LatencyCharts.of(comparison, known, messages, style);
            case "cost" -> CostCharts.of(comparison, known, report.get(), messages, style);
            case "power" -> PowerCharts.of(comparison, known, report.get(), messages, style);
            case "sensitivity" -> SensitivityCharts.of(comparison, known, messages, style);
            default -> throw new IllegalArgumentException("no page " + page);
        };
        return charts.stream().map(chart -> figure(page, chart, spoken(chart, messages), palette.ground())).toList();
    }

    private static String spoken(NamedChart named, Messages messages) {
        return named.finding().isEmpty() ? named.chart().spoken()
                : messages.get("explore.sentences", named.finding(), named.chart().spoken());
    }

    private static Figure figure(String page, NamedChart named, String spoken, Color ground) {
        ChartTable table = named.chart().table();
        return new Figure(page, named.key(), named.title(), spoken,
                new Table(table.headings(), table.rows()), (g2, width, height) -> {
                    g2.setPaint(ground);
                    g2.fill(new Rectangle2D.Double(0, 0, width, height));
                    named.chart().chart().draw(g2, new Rectangle2D.Double(0, 0, width, height));
                });
    }
}
