package org.placewise.model.explore;

/**
 * Watts that a kind of device can supply and cool.
 *
 * @param watts positive
 */
public record PowerBudget(Kind kind, double watts) {
    /** Kinds of devices, with the watts that are assumed of them until somebody says otherwise. */
    public enum Kind {
        GLASSES(1),
        PHONE(5),
        CAMERA(10),
        CAR(75),
        DESKTOP(300),
        SERVER(700);

        private final double assumed;

        Kind(double assumed) {
            this.assumed = assumed;
        }

        /** The budget that is assumed of it. */
        public PowerBudget usual() {
            return new PowerBudget(this, assumed);
        }
    }

    public PowerBudget {
        if (!(watts > 0) || Double.isInfinite(watts)) {
            throw new IllegalArgumentException("a budget must be positive, not " + watts);
        }
    }
}
