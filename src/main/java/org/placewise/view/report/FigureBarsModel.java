package org.placewise.view.report;

import java.util.List;
import java.util.Optional;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.DrawnChart;
import org.placewise.view.plot.LinesModel.Vertical;

/**
 * Figures of the report as bars, with our check of them beside.
 *
 * @param logarithmic whether equal lengths are equal ratios: then dots stand in place of bars, which would mislead
 * @param low         where the axis begins; 0 unless logarithmic
 * @param high        the greatest length
 * @param printed     names what the report prints
 * @param ours        names our check; empty where no row has one
 */
record FigureBarsModel(List<Row> rows, boolean logarithmic, double low, double high, List<Vertical> verticals,
                       String printed, String ours, String spoken, ChartTable table) implements DrawnChart.Model {
    /** One figure of the report, our check of it, or both. */
    record Row(String label, Optional<Bar> printed, Optional<Bar> ours) {
    }

    record Bar(double length, String text, String tip) {
    }

    FigureBarsModel {
        rows = List.copyOf(rows);
        verticals = List.copyOf(verticals);
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
