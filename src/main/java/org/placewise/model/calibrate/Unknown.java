package org.placewise.model.calibrate;

/**
 * A parameter to be fitted.
 *
 * @param name   in the calibration
 * @param start  where fitting starts and what it is drawn to where measurements say nothing
 * @param low    least value; positive if {@code ratio}
 * @param high   greatest value
 * @param spread how far from the start it may well be: as a factor's logarithm if {@code ratio}, else as a difference
 * @param ratio  whether it is fitted on a logarithmic scale
 */
record Unknown(String name, double start, double low, double high, double spread, boolean ratio) {
    static Unknown ratio(String name, double start, double low, double high, double spread) {
        return new Unknown(name, start, low, high, spread, true);
    }

    static Unknown difference(String name, double start, double low, double high, double spread) {
        return new Unknown(name, start, low, high, spread, false);
    }

    double toScale(double value) {
        return ratio ? StrictMath.log(value) : value;
    }

    double fromScale(double scaled) {
        double value = ratio ? StrictMath.exp(scaled) : scaled;
        return Math.min(high, Math.max(low, value));
    }
}
