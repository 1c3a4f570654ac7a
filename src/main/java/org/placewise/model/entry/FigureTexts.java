package org.placewise.model.entry;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.placewise.model.quantity.Figure;
import org.placewise.model.quantity.Source;

/**
 * The figures of an entry as texts and back.
 *
 * @param factor what a number in the column's unit is multiplied by
 * @param <F>    fields of the figures
 */
record FigureTexts<F>(ToDoubleFunction<F> factor) {
    String text(F field, Figure figure) {
        return figure == null ? "" : Numbers.text(figure.value() / factor.applyAsDouble(field));
    }

    /** Puts what the cells say of a field into the figures, which hold those of the entry that is changed. */
    void read(F field, Column column, Cells cells, Map<F, Figure> figures) {
        if (!cells.has(column) || cells.raw(column).equals(text(field, figures.get(field)))) {
            return;
        }
        OptionalDouble number = cells.number(column);
        if (number.isEmpty()) {
            figures.remove(field);
        } else {
            figures.put(field, new Figure(number.getAsDouble() * factor.applyAsDouble(field), Source.own()));
        }
    }
}
