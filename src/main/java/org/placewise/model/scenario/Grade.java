package org.placewise.model.scenario;

import java.util.Optional;
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
 * @param replaced  the grade that this one took the place of; null if none
 */
public record Grade(double value, double low, double high, String reasonKey, String citation, Basis basis,
                    Grade replaced) {
    public static final double WORST = 1;
    public static final double BEST = 5;

    /** A grade in nobody's place. */
    public Grade(double value, double low, double high, String reasonKey, String citation, Basis basis) {
        this(value, low, high, reasonKey, citation, basis, null);
    }

    public Grade {
        if (!(WORST <= low && low <= value && value <= high && high <= BEST)) {
            throw new IllegalArgumentException("not a grade from 1 to 5: " + low + " <= " + value + " <= " + high);
        }
    }

    /**
     * The same, remembering the grade whose place it takes.
     *
     * @param other null if there was none
     */
    public Grade inPlaceOf(Grade other) {
        return new Grade(value, low, high, reasonKey, citation, basis, other);
    }

    /** What the report says; empty where it says nothing. */
    public Optional<Grade> ofReport() {
        return basis == Basis.REPORT ? Optional.of(this) : Optional.ofNullable(replaced).flatMap(Grade::ofReport);
    }
}
