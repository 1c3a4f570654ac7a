package org.placewise.view.plot;

import java.util.List;
import java.util.Optional;
import org.placewise.view.chart.ChartTable;

/**
 * What a chart of dots in rows shows. Places are in the unit that the axis shows.
 *
 * @param rows  names from above
 * @param note  a caution below the chart; empty if none
 */
public record StripModel(LinesModel.Axis x, List<Row> rows, List<Dot> dots, List<LinesModel.Vertical> verticals,
                         String note, String spoken, ChartTable table) {
    /**
     * @param strong whether the name stands out
     */
    public record Row(String name, boolean strong) {
    }

    /**
     * @param tag    whose hue, form and fill the mark has; a plain diamond where empty
     * @param strong whether the mark is large and named
     * @param label  its name
     * @param asks   whether it is the very value of the option that the chart is about, whose trace can be opened
     */
    public record Dot(int row, double x, Optional<OptionTag> tag, boolean strong, String label, String tip,
                      boolean asks) {
        public Dot(int row, double x, Optional<OptionTag> tag, boolean strong, String label, String tip) {
            this(row, x, tag, strong, label, tip, strong);
        }
    }

    public StripModel {
        rows = List.copyOf(rows);
        dots = List.copyOf(dots);
        verticals = List.copyOf(verticals);
    }
}
