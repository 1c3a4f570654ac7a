package org.placewise.view.data;

import java.util.List;
import java.util.function.Function;
import org.placewise.view.chart.MarkNode;

/**
 * One column.
 *
 * @param heading name, and in a second line the unit
 * @param numeric whether it is aligned at the right
 * @param usual   whether it is shown until somebody chooses otherwise
 * @param cell    its value of a row
 * @param marks   marks before the text; null for none
 */
record Field<T>(String heading, boolean numeric, boolean usual, Function<T, Cell> cell,
                Function<T, List<MarkNode>> marks) {
    static <T> Field<T> text(String heading, boolean usual, Function<T, Cell> cell) {
        return new Field<>(heading, false, usual, cell, null);
    }

    static <T> Field<T> number(String heading, boolean usual, Function<T, Cell> cell) {
        return new Field<>(heading, true, usual, cell, null);
    }

    Field<T> withMarks(Function<T, List<MarkNode>> before) {
        return new Field<>(heading, numeric, usual, cell, before);
    }

    /** The heading in one line. */
    String name() {
        return heading.replace('\n', ' ');
    }
}
