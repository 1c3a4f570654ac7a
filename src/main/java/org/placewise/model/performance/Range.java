package org.placewise.model.performance;

/**
 * A 90 % range as factors on the predicted value, from the errors of the formulae on hardware they were not fitted to.
 *
 * @param low  at most 1
 * @param high at least 1
 */
public record Range(double low, double high) {
    public Range {
        if (!(0 < low && low <= 1 && 1 <= high) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("not a range around 1: " + low + ", " + high);
        }
    }

    /** The part of this range that lies in the other, too. */
    Range within(Range other) {
        return new Range(Math.max(low, other.low), Math.min(high, other.high));
    }
}
