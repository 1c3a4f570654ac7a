package org.placewise.view.plot;

import java.awt.Color;
import java.util.List;
import org.placewise.view.chart.ChartTable;

/**
 * What stacked bars show: one row for each option, made of parts.
 *
 * @param series the parts in the order in which they are stacked
 * @param most   the longest bar, or what all bars fill where they show shares; positive
 */
public record BarsModel(List<Series> series, List<Row> rows, double most, String spoken, ChartTable table) {
    /** A kind of part. */
    public record Series(String name, Color colour) {
    }

    /**
     * One option.
     *
     * @param detail a second line below the name; empty where there is none
     * @param parts  in the order of the series; empty where they are not known
     * @param total  the whole as text
     * @param tip    the whole with what a reader should know of it, or the note
     * @param note   why nothing is shown; empty where something is
     */
    public record Row(OptionTag tag, String detail, List<Part> parts, String total, String tip, String note) {
        public Row {
            parts = List.copyOf(parts);
        }

        /** An option of which nothing is known. */
        public static Row unknown(OptionTag tag, String detail, String note) {
            return new Row(tag, detail, List.of(), "", tag.name() + "\n" + note, note);
        }
    }

    /**
     * A part of a bar.
     *
     * @param length in the measure of the longest bar; at least 0
     * @param number the length as text
     */
    public record Part(double length, String number, String tip) {
    }

    public BarsModel {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
    }
}
