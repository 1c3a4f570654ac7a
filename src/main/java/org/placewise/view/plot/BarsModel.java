package org.placewise.view.plot;

import java.awt.Color;
import java.util.List;
import org.placewise.i18n.Numbers;
import org.placewise.model.quantity.Unit;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.ValueScale;

/**
 * What stacked bars show: one row for each option, made of parts.
 *
 * @param series the parts in the order in which they are stacked
 * @param scale  of the lengths, from 0 to the longest bar, or to what all bars fill where they show shares
 */
public record BarsModel(List<Series> series, List<Row> rows, ValueScale scale, String spoken, ChartTable table) {
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
     * @param length in the SI base of the scale; at least 0
     * @param number the length as text
     */
    public record Part(double length, String number, String tip) {
    }

    /**
     * The scale of bars.
     *
     * @param most the longest, in the SI base of the unit; nothing is as good as 1
     */
    public static ValueScale scale(Unit unit, double most, Numbers numbers) {
        double longest = most > 0 ? most : 1;
        ValueScale scale = ValueScale.of(unit, List.of(longest), numbers);
        return scale.withRange(0, scale.shown(longest), false);
    }

    public BarsModel {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
    }
}
