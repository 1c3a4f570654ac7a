package org.placewise.model.quantity;

import java.util.Objects;

/**
 * A derived or measured value with its 90 % range and the way it came about.
 *
 * @param value finite, in the SI base of {@code unit}
 * @param unit  what it is measured in
 * @param low   lower end of the 90 % range, {@code low <= value}
 * @param high  upper end of the 90 % range, {@code value <= high}
 * @param basis what it rests on
 * @param trace formula, inputs and intermediate results
 */
public record Estimate(double value, Unit unit, double low, double high, Basis basis, Trace trace) {
    public Estimate {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(trace, "trace");
        if (!Double.isFinite(value) || !Double.isFinite(low) || !Double.isFinite(high) || low > value || value > high) {
            throw new IllegalArgumentException("not a range: " + low + " <= " + value + " <= " + high);
        }
    }

    /** An estimate known exactly: the range is the value itself. */
    public static Estimate exact(double value, Unit unit, Basis basis, Trace trace) {
        return new Estimate(value, unit, value, value, basis, trace);
    }
}
