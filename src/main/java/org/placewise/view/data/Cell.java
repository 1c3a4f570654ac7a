package org.placewise.view.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import org.placewise.model.quantity.Source;

/**
 * One value of a table.
 *
 * @param text   as shown
 * @param number what it is sorted by; null: by its text
 * @param known  whether somebody read it; what is not known stands last in every order
 * @param source where it was read; null if the whole row has one source or none
 */
record Cell(String text, Double number, boolean known, Source source) {
    /** What sums of doubles can be trusted to. */
    private static final MathContext DIGITS = new MathContext(12);

    static Cell text(String text, Source source) {
        return new Cell(text, null, true, source);
    }

    static Cell number(double number, String text, Source source) {
        return new Cell(text, number, true, source);
    }

    /** Of what does not exist, and so cannot be unknown. */
    static Cell absent() {
        return new Cell("", null, false, null);
    }

    static Cell unknown(String text) {
        return new Cell(text, null, false, null);
    }

    /** The value alone: all digits of a number, without grouping, and nothing where it is not known. */
    String bare() {
        if (!known) {
            return "";
        }
        return number == null ? text : BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /** Small before large, and what is not known after both, whichever way the column is sorted. */
    static Comparator<Cell> order(boolean descending) {
        Comparator<Cell> known = (one, other) -> one.number != null && other.number != null
                ? Double.compare(one.number, other.number)
                : String.CASE_INSENSITIVE_ORDER.compare(one.text, other.text);
        return (one, other) -> one.known != other.known ? (one.known == descending ? 1 : -1)
                : one.known ? known.compare(one, other) : 0;
    }
}
