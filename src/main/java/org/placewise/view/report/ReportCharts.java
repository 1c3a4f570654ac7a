package org.placewise.view.report;

import org.placewise.i18n.Messages;
import org.placewise.model.report.Fact;
import org.placewise.model.report.Report;
import org.placewise.view.chart.Chart;
import org.placewise.view.chart.ChartStyle;

/** Figures of the report without the page. */
public final class ReportCharts {
    private final Report report;
    private final ChartStyle style;
    private final FactTexts texts;

    public ReportCharts(Report report, Messages messages, ChartStyle style) {
        this.report = report;
        this.style = style;
        texts = new FactTexts(messages, report);
    }

    /** Figure 3: the share of inference. */
    public Chart share() {
        return new YearsChart(new YearFigures(texts).share(fact("idc-inference-share")), style);
    }

    /** Figure 6: prices of tokens. */
    public Chart tokens() {
        return new FigureBars(new BarFigures(texts).tokens(fact("token-prices")), style);
    }

    /** Table 3: power of graphics cards. */
    public Chart power() {
        return new FigureBars(new BarFigures(texts).power(fact("table-3-power")), style);
    }

    private Fact fact(String id) {
        return report.fact(id).orElseThrow();
    }
}
