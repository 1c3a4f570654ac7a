package org.placewise.model.score;

import java.util.SplittableRandom;

/** Fast standard normal numbers: the middles of 2,048 equally likely steps, several of which one random word selects. */
final class NormalDraw {
    private static final int BITS = 11;
    private static final int STEPS = 1 << BITS;
    private static final int PER_WORD = Long.SIZE / BITS;
    private static final double[] MIDDLES = middles();

    private NormalDraw() {
    }

    static void fill(SplittableRandom random, double[] numbers) {
        int whole = numbers.length - numbers.length % PER_WORD;
        for (int at = 0; at < whole; at += PER_WORD) {
            // A fixed number of steps, which the compiler unrolls.
            spread(random.nextLong(), numbers, at, PER_WORD);
        }
        if (whole < numbers.length) {
            spread(random.nextLong(), numbers, whole, numbers.length - whole);
        }
    }

    private static void spread(long word, double[] numbers, int at, int count) {
        for (int i = 0; i < count; i++) {
            numbers[at + i] = MIDDLES[(int) (word >>> i * BITS) & STEPS - 1];
        }
    }

    /** Follows dz/dp = 1 / density(z) from the median upwards; the lower half mirrors the upper. */
    private static double[] middles() {
        double[] middles = new double[STEPS];
        int substeps = 64;
        double step = 1.0 / STEPS / substeps;
        double z = 0;
        for (int i = 0; i < substeps / 2; i++) {
            z = next(z, step);
        }
        for (int k = STEPS / 2; k < STEPS; k++) {
            middles[k] = z;
            middles[STEPS - 1 - k] = -z;
            for (int i = 0; i < substeps && k < STEPS - 1; i++) {
                z = next(z, step);
            }
        }
        return middles;
    }

    /** One step of the classical Runge-Kutta method. */
    private static double next(double z, double step) {
        double k1 = slope(z);
        double k2 = slope(z + step / 2 * k1);
        double k3 = slope(z + step / 2 * k2);
        double k4 = slope(z + step * k3);
        return z + step / 6 * (k1 + 2 * k2 + 2 * k3 + k4);
    }

    private static double slope(double z) {
        return Math.sqrt(2 * Math.PI) * Math.exp(z * z / 2);
    }

    /** The middle of a step, counted from the lowest. */
    static double middle(int step) {
        return MIDDLES[step];
    }
}
