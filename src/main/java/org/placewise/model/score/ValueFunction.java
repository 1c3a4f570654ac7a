package org.placewise.model.score;

/**
 * Maps a raw value to [0, 1] between two declared anchors, 1 at the best. The anchors belong to the scenario and not
 * to the options on screen, so hiding an option never changes the value of another.
 *
 * @param shape how values between the anchors are read
 * @param worst raw value worth 0
 * @param best  raw value worth 1; smaller than {@code worst} where less is better
 */
public record ValueFunction(Shape shape, double worst, double best) {
    /** How values between the anchors are read. */
    public enum Shape {
        /** Equal differences are worth the same. */
        LINEAR,
        /** Equal ratios are worth the same; both anchors are positive. */
        LOGARITHMIC
    }

    public ValueFunction {
        if (!Double.isFinite(worst) || !Double.isFinite(best) || worst == best) {
            throw new IllegalArgumentException("anchors must be two different finite numbers: " + worst + ", " + best);
        }
        if (shape == Shape.LOGARITHMIC && (worst <= 0 || best <= 0)) {
            throw new IllegalArgumentException("logarithmic anchors must be positive: " + worst + ", " + best);
        }
    }

    /** Value in [0, 1]; a raw value beyond an anchor is clamped, see {@link #isOutside(double)}. */
    public double of(double raw) {
        if (shape == Shape.LOGARITHMIC && raw <= 0) {
            return best < worst ? 1 : 0;
        }
        double value = switch (shape) {
            case LINEAR -> (raw - worst) / (best - worst);
            case LOGARITHMIC -> Math.log(raw / worst) / Math.log(best / worst);
        };
        return Math.clamp(value, 0, 1);
    }

    /** The raw value worth {@code value}, which lies in [0, 1]. */
    public double inverse(double value) {
        return switch (shape) {
            case LINEAR -> worst + value * (best - worst);
            case LOGARITHMIC -> worst * Math.pow(best / worst, value);
        };
    }

    /** Whether the raw value lies beyond an anchor, so that its value was clamped. */
    public boolean isOutside(double raw) {
        return raw < Math.min(worst, best) || raw > Math.max(worst, best);
    }
}
