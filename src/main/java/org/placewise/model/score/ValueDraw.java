package org.placewise.model.score;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Draws the values of all options on all criteria, 0 to 1. */
public interface ValueDraw {
    int options();

    int criteria();

    /** Draws many times: once made, a drawer is used by one thread. */
    Drawer drawer(SplittableRandom random);

    /** Source of draws for one thread. */
    @FunctionalInterface
    interface Drawer {
        /** The next values, one row after another; overwritten by the next call. */
        double[] next();
    }

    /** Always the same. */
    static ValueDraw exactly(double[][] values) {
        double[] flat = flat(values);
        return new ValueDraw() {
            @Override
            public int options() {
                return values.length;
            }

            @Override
            public int criteria() {
                return values[0].length;
            }

            @Override
            public Drawer drawer(SplittableRandom random) {
                return () -> flat;
            }
        };
    }

    /** The rows of a matrix one after another. */
    static double[] flat(double[][] rows) {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
    }
}
