package org.placewise.model.score;

import java.util.List;

/**
 * Maps a raw value to [0, 1] between two declared anchors, 1 at the best. The anchors belong to the scenario and not
 * to the options on screen, so hiding an option never changes the value of another.
 *
 * @param shape how values between the anchors are read
 * @param worst raw value worth 0
 * @param best  raw value worth 1; smaller than {@code worst} where less is better
 * @param knots for {@link Shape#PIECEWISE}: at least one point between the anchors, ordered from worst to best, raw
 *              value and value both strictly changing; else empty
 */
public record ValueFunction(Shape shape, double worst, double best, List<Knot> knots) {
    /** How values between the anchors are read. */
    public enum Shape {
        /** Equal differences are worth the same. */
        LINEAR,
        /** Equal ratios are worth the same; both anchors are positive. */
        LOGARITHMIC,
        /** Straight lines between the anchors and the knots. */
        PIECEWISE
    }

    /**
     * A point of a piecewise linear function.
     *
     * @param raw   strictly between the anchors
     * @param value strictly between 0 and 1
     */
    public record Knot(double raw, double value) {
    }

    public ValueFunction {
        knots = List.copyOf(knots);
        if (!Double.isFinite(worst) || !Double.isFinite(best) || worst == best) {
            throw new IllegalArgumentException("anchors must be two different finite numbers: " + worst + ", " + best);
        }
        if (shape == Shape.LOGARITHMIC && (worst <= 0 || best <= 0)) {
            throw new IllegalArgumentException("logarithmic anchors must be positive: " + worst + ", " + best);
        }
        if (shape == Shape.PIECEWISE == knots.isEmpty()) {
            throw new IllegalArgumentException("knots belong to piecewise functions, and only to those: " + knots);
        }
        requireMonotone(worst, best, knots);
    }

    public ValueFunction(Shape shape, double worst, double best) {
        this(shape, worst, best, List.of());
    }

    private static void requireMonotone(double worst, double best, List<Knot> knots) {
        double direction = Math.signum(best - worst);
        Knot last = new Knot(worst, 0);
        for (Knot knot : knots) {
            if (!((knot.raw - last.raw) * direction > 0 && knot.value > last.value)) {
                throw new IllegalArgumentException("knots must rise from the worst to the best anchor: " + knots);
            }
            last = knot;
        }
        if (!((best - last.raw) * direction > 0 && last.value < 1)) {
            throw new IllegalArgumentException("knots must lie between the anchors: " + knots);
        }
    }

    /** Value in [0, 1]; a raw value beyond an anchor is clamped, see {@link #isOutside(double)}. */
    public double of(double raw) {
        return Math.clamp(position(raw), 0, 1);
    }

    /**
     * Where a raw value lies on the scale: its value, or beyond 0 and 1 what it would be if the scale went on. What is
     * not positive has no place on a logarithmic scale and is taken for the anchor of small values.
     */
    public double position(double raw) {
        if (shape == Shape.LOGARITHMIC && raw <= 0) {
            return best < worst ? 1 : 0;
        }
        return switch (shape) {
            case LINEAR -> (raw - worst) / (best - worst);
            case LOGARITHMIC -> Math.log(raw / worst) / Math.log(best / worst);
            case PIECEWISE -> piecewise(raw);
        };
    }

    private double piecewise(double raw) {
        double direction = Math.signum(best - worst);
        Knot from = new Knot(worst, 0);
        for (Knot to : knots) {
            if ((to.raw - raw) * direction >= 0) {
                return between(raw, from.raw, from.value, to.raw, to.value);
            }
            from = to;
        }
        return between(raw, from.raw, from.value, best, 1);
    }

    /** The raw value worth {@code value}, which lies in [0, 1]. */
    public double inverse(double value) {
        return switch (shape) {
            case LINEAR -> worst + value * (best - worst);
            case LOGARITHMIC -> worst * Math.pow(best / worst, value);
            case PIECEWISE -> piecewiseInverse(value);
        };
    }

    private double piecewiseInverse(double value) {
        Knot from = new Knot(worst, 0);
        for (Knot to : knots) {
            if (value <= to.value) {
                return between(value, from.value, from.raw, to.value, to.raw);
            }
            from = to;
        }
        return between(value, from.value, from.raw, 1, best);
    }

    private static double between(double x, double x0, double y0, double x1, double y1) {
        return y0 + (x - x0) / (x1 - x0) * (y1 - y0);
    }

    /** Whether the raw value lies beyond an anchor, so that its value was clamped. */
    public boolean isOutside(double raw) {
        return raw < Math.min(worst, best) || raw > Math.max(worst, best);
    }
}
