package org.placewise.view.latency;

import java.util.List;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.explore.LatencyMeasure;
import org.placewise.model.explore.LatencyStudy;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.NamedChart;

/** The charts of the Latency page without the page, as somebody finds them who has chosen nothing. */
public final class LatencyCharts {
    private LatencyCharts() {
    }

    public static List<NamedChart> of(Comparison comparison, Catalogue catalogue, Messages messages,
                                      ChartStyle style) {
        LatencyStudy study = LatencyStudy.of(comparison, catalogue);
        LatencyMeasure measure = LatencyMeasure.RESPONSE;
        return List.of(
                new NamedChart("anatomy", messages.get("view.latency.anatomy"), new AnatomyChart(
                        AnatomyModel.of(study, measure, Percentile.BOTH, messages), style, messages)),
                new NamedChart("load", messages.get("view.latency.load"), new LoadChart(
                        LoadModel.of(study, measure, Percentile.BOTH.line(), messages), style, messages)));
    }
}
