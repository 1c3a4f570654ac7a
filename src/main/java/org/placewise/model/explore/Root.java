package org.placewise.model.explore;

import java.util.function.DoubleUnaryOperator;

/** Finds where a function changes its sign, be it by passing through 0 or by a jump. */
final class Root {
    private static final int MOST_STEPS = 100;

    private Root() {
    }

    /**
     * A place where the sign changes: by turns a secant, which is fast where the function is smooth, and a halving,
     * which never fails.
     *
     * @param low       the sign here ...
     * @param high      ... differs from the sign here
     * @param tolerance width of the interval in which the place is known at the end
     */
    static double find(DoubleUnaryOperator function, double low, double high, double tolerance) {
        double a = low;
        double b = high;
        double atA = function.applyAsDouble(a);
        double atB = function.applyAsDouble(b);
        for (int step = 0; step < MOST_STEPS && Math.abs(b - a) > tolerance; step++) {
            double middle = (a + b) / 2;
            double next = middle;
            if (step % 2 == 0) {
                double secant = a - atA * (b - a) / (atB - atA);
                // A little inside, so that the interval shrinks from both ends.
                double least = Math.min(tolerance / 4, (b - a) / 4);
                next = secant > a && secant < b ? Math.clamp(secant, a + least, b - least) : middle;
            }
            double value = function.applyAsDouble(next);
            if (value == 0) {
                return next;
            }
            if (Double.isNaN(value)) {
                return Double.NaN;
            }
            if (Math.signum(value) == Math.signum(atA)) {
                a = next;
                atA = value;
            } else {
                b = next;
                atB = value;
            }
        }
        return (a + b) / 2;
    }
}
