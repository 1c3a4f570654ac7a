package org.placewise.view.report;

import java.util.List;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.DrawnChart;

/**
 * Figures of the report by year, with other readings beside.
 *
 * @param yTitle with the unit
 * @param ticks  the heights that are named, with their names; from low to high
 */
record YearsModel(String yTitle, boolean logarithmic, double low, double high, List<Tick> ticks, List<Series> series,
                  String printed, String ours, String spoken, ChartTable table) implements DrawnChart.Model {
    record Tick(double y, String text) {
    }

    /**
     * @param ours   whether it is ours, and not as printed
     * @param joined whether a line joins the points
     * @param marked whether the points are marked and can be pointed at
     * @param name   written beside the line's end; empty for none
     */
    record Series(boolean ours, boolean joined, boolean marked, String name, List<Point> points) {
        Series {
            points = List.copyOf(points);
        }
    }

    /**
     * @param label written beside it; empty for none
     */
    record Point(double year, double y, String label, String tip) {
    }

    YearsModel {
        ticks = List.copyOf(ticks);
        series = List.copyOf(series);
    }

    @Override
    public boolean isEmpty() {
        return series.isEmpty();
    }

    double firstYear() {
        return series.stream().flatMap(one -> one.points().stream()).mapToDouble(Point::year).min().orElse(0);
    }

    double lastYear() {
        return series.stream().flatMap(one -> one.points().stream()).mapToDouble(Point::year).max().orElse(0);
    }
}
