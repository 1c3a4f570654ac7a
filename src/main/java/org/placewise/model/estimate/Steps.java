package org.placewise.model.estimate;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/** A quantity by batch size, asked of its source once per size and interpolated between whole sizes. */
final class Steps {
    private final IntToDoubleFunction source;
    private final double[] known;

    /**
     * @param source positive, for batch sizes from 1
     * @param most   largest batch size that will be asked for
     */
    Steps(IntToDoubleFunction source, int most) {
        this.source = source;
        this.known = new double[most + 1];
    }

    double at(int batch) {
        double value = known[batch];
        if (value == 0) {
            value = source.applyAsDouble(batch);
            known[batch] = value;
        }
        return value;
    }

    /** Value at a mean batch size, 1 to the largest. */
    double at(double batch) {
        return interpolate(this::at, batch);
    }

    static double interpolate(IntToDoubleFunction source, double batch) {
        int below = (int) batch;
        double value = source.applyAsDouble(below);
        return batch == below ? value : value + (batch - below) * (source.applyAsDouble(below + 1) - value);
    }

    /**
     * The batch size n at which {@code n = base + slope * at(n)}: so many are in flight when they arrive at a rate and
     * stay for a time that itself depends on n (Little's law). At least 1; {@code most} where the load needs more.
     */
    double balance(double base, double slope, int most) {
        if (base + slope * at(most) >= most) {
            return most;
        }
        int low = 1;
        int high = most;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (base + slope * at(middle) >= middle) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double excessLow = base + slope * at(low) - low;
        double excessHigh = base + slope * at(high) - high;
        return excessLow <= 0 ? low : low + excessLow / (excessLow - excessHigh);
    }

    /** The largest number from 1 to {@code most} that holds, if all below it do; 0 if not even 1 does. */
    static int largest(int most, IntPredicate holds) {
        if (holds.test(most)) {
            return most;
        }
        int low = 0;
        int high = most;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
