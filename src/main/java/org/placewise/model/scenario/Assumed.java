package org.placewise.model.scenario;

import java.util.Objects;
import org.placewise.model.quantity.Source;

/**
 * The value of an {@link Assumption} with its 90 % range and the reason for it.
 *
 * @param value  in the SI base of the assumption's unit; finite and not negative
 * @param low    {@code low <= value}
 * @param high   {@code value <= high}
 * @param source where it was read, or why it is assumed
 */
public record Assumed(double value, double low, double high, Source source) {
    public Assumed {
        Objects.requireNonNull(source, "source");
        if (!(0 <= low && low <= value && value <= high) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("not a range: 0 <= " + low + " <= " + value + " <= " + high);
        }
    }
}
