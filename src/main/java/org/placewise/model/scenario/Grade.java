package org.placewise.model.scenario;

import org.placewise.model.quantity.Basis;

/**
 * A judgement of an option on a criterion that has no measure.
 *
 * @param value     1 (worst) to 5 (best)
 * @param low       lowest defensible grade
 * @param high      highest defensible grade
 * @param reasonKey bundle key of the reason
 * @param citation  the report's facts behind it, by id and separated by commas; empty where it is ours
 * @param basis     REPORT where the report says so, else USER
 */
public record Grade(double value, double low, double high, String reasonKey, String citation, Basis basis) {
    public static final double WORST = 1;
    public static final double BEST = 5;

    public Grade {
        if (!(WORST <= low && low <= value && value <= high && high <= BEST)) {
            throw new IllegalArgumentException("not a grade from 1 to 5: " + low + " <= " + value + " <= " + high);
        }
    }
}
