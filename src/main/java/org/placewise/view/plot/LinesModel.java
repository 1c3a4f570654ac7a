package org.placewise.view.plot;

import java.util.List;
import java.util.Optional;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.ValueScale;

/**
 * What a chart of lines shows. All places are in the units that the axes show.
 *
 * @param note     a caution below the chart; empty if none
 * @param verticals places marked by an upright line, such as the present traffic
 */
public record LinesModel(Axis x, Axis y, List<Line> lines, List<Dot> dots, List<Vertical> verticals, String note,
                         String spoken, ChartTable table) implements XyModel {
    /**
     * @param title with the unit
     */
    public record Axis(String title, ValueScale scale) {
    }

    /**
     * One line.
     *
     * @param tag    the option whose line it is; empty for what is only compared with
     * @param label  written beside it
     * @param strong whether it stands out among the lines that are only compared with
     * @param atEnd  whether the label stands in the margin at the right, and not along the line
     * @param points from left to right; a y that is not a number breaks the line
     */
    public record Line(Optional<OptionTag> tag, String label, boolean strong, boolean atEnd, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * @param tip what is said of the point; empty for one that cannot be pointed at
     */
    public record Point(double x, double y, String tip) {
    }

    /**
     * A marked place.
     *
     * @param tag   the option's mark is drawn; a ring where empty
     * @param label written beside it; empty for none
     */
    public record Dot(double x, double y, Optional<OptionTag> tag, String label, String tip) {
    }

    /** An upright line with a word at its top. */
    public record Vertical(double x, String label) {
    }

    public LinesModel {
        lines = List.copyOf(lines);
        dots = List.copyOf(dots);
        verticals = List.copyOf(verticals);
    }

    @Override
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** A line that begins at nothing begins later where the axis is logarithmic. */
    @Override
    public List<Double> heights() {
        return lines.stream().flatMap(line -> line.points().stream()).map(Point::y).filter(y -> !y.isNaN() && y != 0)
                .toList();
    }
}
