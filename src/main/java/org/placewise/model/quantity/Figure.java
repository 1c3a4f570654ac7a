package org.placewise.model.quantity;

import java.util.Objects;

/**
 * One sourced number. Unknown figures are absent, never zero.
 *
 * @param value  in the SI base of its field's {@link Unit}; finite
 * @param source where it was read
 */
public record Figure(double value, Source source) {
    public Figure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a figure must be finite, not " + value);
        }
        Objects.requireNonNull(source, "source");
    }
}
