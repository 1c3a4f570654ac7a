package org.placewise.model.estimate;

import java.util.function.ToDoubleFunction;
import org.placewise.model.performance.Range;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Assumptions;

/**
 * The 90 % range and the basis of a figure. Everything uncertain that enters is put at its low and at its high end,
 * the rest staying where it is; the effects on the logarithm of the figure, taken as independent, add as the root of
 * the sum of squares, upwards and downwards apart. So the range of a product is exact for logarithmic errors and the
 * low end of a positive figure stays positive.
 *
 * <p>The basis is the weakest of those that matter: an assumption matters where moving it to an end of its range (by a
 * fifth where it has none) moves the figure by more than a tenth.
 */
final class Uncertainty {
    private static final double MATTERS = 0.1;
    private static final double FIFTH = 0.2;
    /** No single input is taken to bring a figure further down than this; a ratio to nothing has no logarithm. */
    private static final double LEAST_RATIO = 1e-3;
    private static final Assumption[] ASSUMPTIONS = Assumption.values();
    private final double value;
    /** Squares of logarithms of ratios to the value; of values themselves where the value is 0. */
    private double squaresUp;
    private double squaresDown;
    private Basis basis;

    /**
     * @param value not negative
     */
    Uncertainty(double value, Basis basis) {
        this.value = value;
        this.basis = basis;
    }

    /** Adds something whose two ends bring the figure to these values. */
    Uncertainty ends(double one, double other) {
        double most = Math.max(value, Math.max(one, other));
        double least = Math.min(value, Math.min(one, other));
        double up = value > 0 ? Math.log(most / value) : most;
        double down = value > 0 ? -Math.log(Math.max(least / value, LEAST_RATIO)) : 0;
        squaresUp += up * up;
        squaresDown += down * down;
        return this;
    }

    /** Adds a factor that multiplies the whole figure. */
    Uncertainty factor(Range range) {
        return ends(value * range.low(), value * range.high());
    }

    /** Adds every assumption on which the figure depends. */
    Uncertainty assumptions(Assumptions assumptions, ToDoubleFunction<World> figure) {
        Shift shift = new Shift(assumptions);
        figure.applyAsDouble(shift);
        for (long left = shift.asked; left != 0; left &= left - 1) {
            Assumption assumption = ASSUMPTIONS[Long.numberOfTrailingZeros(left)];
            Assumed assumed = assumptions.get(assumption);
            boolean ranged = assumed.low() < assumed.high();
            double low = shift.figure(figure, assumption, ranged ? assumed.low() : assumed.value() * (1 - FIFTH));
            double high = shift.figure(figure, assumption, ranged ? assumed.high() : assumed.value() * (1 + FIFTH));
            if (ranged) {
                ends(low, high);
            }
            if (Math.max(Math.abs(low - value), Math.abs(high - value)) > MATTERS * value) {
                weaken(assumed.source().isUsers() ? Basis.USER : Basis.SPEC);
            }
        }
        return this;
    }

    Uncertainty weaken(Basis other) {
        basis = weaker(basis, other);
        return this;
    }

    /** The same figure in another measure. */
    Uncertainty times(double scale) {
        Uncertainty scaled = new Uncertainty(scale * value, basis);
        scaled.squaresUp = value > 0 ? squaresUp : scale * scale * squaresUp;
        scaled.squaresDown = squaresDown;
        return scaled;
    }

    boolean isFinite() {
        return Double.isFinite(low()) && Double.isFinite(high());
    }

    static Basis weaker(Basis one, Basis other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    Basis basis() {
        return basis;
    }

    double low() {
        return value > 0 ? value * Math.exp(-Math.sqrt(squaresDown)) : value;
    }

    double high() {
        return value > 0 ? value * Math.exp(Math.sqrt(squaresUp)) : value + Math.sqrt(squaresUp);
    }

    Estimate estimate(Unit unit, Trace trace) {
        return new Estimate(value, unit, low(), high(), basis, trace);
    }

    /** The world with one assumption moved; remembers which were asked for, as a bit each. */
    private static final class Shift implements World {
        private final Assumptions base;
        private Assumption moved;
        private double movedTo;
        private long asked;

        Shift(Assumptions base) {
            this.base = base;
        }

        double figure(ToDoubleFunction<World> figure, Assumption assumption, double to) {
            moved = assumption;
            movedTo = to;
            return figure.applyAsDouble(this);
        }

        @Override
        public double value(Assumption assumption) {
            asked |= 1L << assumption.ordinal();
            return assumption == moved ? movedTo : base.value(assumption);
        }
    }
}
