package org.placewise.view.plot;

import java.util.List;
import java.util.Optional;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.view.chart.ChartTable;

/**
 * What a chart of points shows: many small ones, and those of the scenario's options, large and named.
 *
 * @param points drawn in this order, options last
 */
public record ScatterModel(LinesModel.Axis x, LinesModel.Axis y, List<Point> points, String note, String spoken,
                           ChartTable table) implements XyModel {
    /**
     * @param option the option of the scenario that it is; empty for any other
     * @param chosen whether it is the one that somebody has chosen
     * @param tip    name and values with units
     */
    public record Point(double x, double y, Site site, Silicon silicon, Optional<OptionTag> option, boolean chosen,
                        String label, String tip) {
    }

    public ScatterModel {
        points = List.copyOf(points);
    }

    @Override
    public boolean isEmpty() {
        return points.isEmpty();
    }

    @Override
    public List<Double> heights() {
        return points.stream().map(Point::y).toList();
    }
}
