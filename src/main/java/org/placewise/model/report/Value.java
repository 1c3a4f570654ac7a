package org.placewise.model.report;

import java.util.Objects;

/**
 * One value of the report, or of our check of it, as printed: never converted and never corrected.
 *
 * @param label     what it is the value of
 * @param number    null where the report has words instead
 * @param words     such as "a few"; null where there is a number
 * @param unit      as printed; not one of our units
 * @param year      of release, in tables that have the column; else null
 * @param developer in tables that have the column; else null
 */
public record Value(String label, Double number, String words, String unit, Integer year, String developer) {
    public Value {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        if ((number == null) == (words == null)) {
            throw new IllegalArgumentException("either a number or words: " + label);
        }
    }

    /** Whether the report is not exact here. */
    public boolean isQualitative() {
        return words != null;
    }
}
