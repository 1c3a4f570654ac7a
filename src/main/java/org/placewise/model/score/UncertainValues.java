package org.placewise.model.score;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Values with 90 % ranges, of which a part comes from factors that are common to all options: one electricity price,
 * one level of traffic. Each factor and each value's own remainder follows a normal distribution with a spread of its
 * own to either side, and their effects add.
 */
public final class UncertainValues implements ValueDraw {
    /** The 95th percentile of the standard normal distribution: a 90 % range ends there. */
    private static final double RANGE_END = 1.6448536269514722;
    private final int options;
    private final double[] values;
    private final double[] atLow;
    private final double[] atHigh;
    private final double[][] factorLow;
    private final double[][] factorHigh;

    /**
     * What the ends of a common factor's 90 % range do to the values.
     *
     * @param atLow  change of each value, options by criteria, at the low end
     * @param atHigh the same at the high end
     */
    public record SharedEffect(double[][] atLow, double[][] atHigh) {
    }

    /**
     * @param values  options by criteria, at least one of each; may lie beyond 0 and 1, drawn values are clamped
     * @param atLow   the values at the low ends of their whole ranges, which may be the better ends
     * @param atHigh  the values at the high ends
     * @param factors the common factors; what they do is part of the ranges
     */
    public UncertainValues(double[][] values, double[][] atLow, double[][] atHigh, List<SharedEffect> factors) {
        this.options = values.length;
        this.values = ValueDraw.flat(values);
        this.factorLow = factors.stream().map(f -> perUnit(ValueDraw.flat(f.atLow))).toArray(double[][]::new);
        this.factorHigh = factors.stream().map(f -> perUnit(ValueDraw.flat(f.atHigh))).toArray(double[][]::new);
        this.atLow = own(ValueDraw.flat(atLow));
        this.atHigh = own(ValueDraw.flat(atHigh));
    }

    private static double[] perUnit(double[] effect) {
        for (int k = 0; k < effect.length; k++) {
            effect[k] /= RANGE_END;
        }
        return effect;
    }

    /** What is left of the distance from value to end without the factors' part, whose squares add. */
    private double[] own(double[] ends) {
        double[] own = new double[ends.length];
        for (int k = 0; k < own.length; k++) {
            double whole = (ends[k] - values[k]) / RANGE_END;
            double square = whole * whole;
            for (int f = 0; f < factorLow.length; f++) {
                double low = factorLow[f][k];
                double high = factorHigh[f][k];
                double towards = whole > 0 ? Math.max(0, Math.max(low, high)) : Math.min(0, Math.min(low, high));
                square -= towards * towards;
            }
            own[k] = Math.copySign(Math.sqrt(Math.max(0, square)), whole);
        }
        return own;
    }

    @Override
    public int options() {
        return options;
    }

    @Override
    public int criteria() {
        return values.length / options;
    }

    @Override
    public Drawer drawer(SplittableRandom random) {
        double[] own = new double[values.length];
        double[] common = new double[factorLow.length];
        double[] drawn = new double[values.length];
        return () -> {
            NormalDraw.fill(random, own);
            NormalDraw.fill(random, common);
            for (int k = 0; k < drawn.length; k++) {
                double z = own[k];
                drawn[k] = values[k] + Math.max(z, 0) * atHigh[k] - Math.min(z, 0) * atLow[k];
            }
            for (int f = 0; f < common.length; f++) {
                double z = common[f];
                addScaled(drawn, Math.abs(z), z < 0 ? factorLow[f] : factorHigh[f]);
            }
            for (int k = 0; k < drawn.length; k++) {
                drawn[k] = Math.min(1, Math.max(0, drawn[k]));
            }
            return drawn;
        };
    }

    private static void addScaled(double[] sum, double scale, double[] effect) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += scale * effect[k];
        }
    }
}
