package org.placewise.view.chart;

import java.util.List;
import org.placewise.i18n.Numbers;
import org.placewise.model.quantity.Unit;

/**
 * The axis on which values of one unit are shown: a unit that suits their size, and a range with room around them.
 *
 * @param factor      from the SI base to the unit shown
 * @param symbol      of the unit shown; empty for plain counts
 * @param low         lower end of the axis, in the unit shown
 * @param high        upper end of the axis, in the unit shown; above {@code low}
 * @param logarithmic equal lengths are equal ratios; {@code low} is positive
 */
public record ValueScale(double factor, String symbol, double low, double high, boolean logarithmic) {
    /** Values this far apart are all told apart only on a logarithmic axis. */
    private static final double WIDE = 25;
    private static final double ROOM = 0.13;
    /** The longest logarithmic axis; more would leave no room between its ticks. */
    private static final double MOST_DECADES = 12;
    private static final double SECONDS_FROM = 1;
    private static final double KILO = 1000;

    /**
     * The scale for some values.
     *
     * @param values in the SI base of the unit, finite; may be empty
     */
    public static ValueScale of(Unit unit, List<Double> values) {
        double min = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double max = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double factor = unit.shown(1);
        String symbol = unit.symbol();
        if (unit == Unit.SECOND && max >= SECONDS_FROM) {
            factor = 1;
            symbol = "s";
        } else if (unit == Unit.JOULE && max >= KILO) {
            factor = 1 / KILO;
            symbol = "kJ";
        }
        min *= factor;
        max *= factor;
        if (unit == Unit.GRADE) {
            return new ValueScale(factor, symbol, 0.5, 5.5, false);
        }
        if (min > 0 && max / min >= WIDE && Math.log10(max / min) <= MOST_DECADES) {
            double room = Math.pow(max / min, ROOM);
            return new ValueScale(factor, symbol, min / room, max * room, true);
        }
        if (min == max) {
            double around = min == 0 ? 1 : Math.abs(min);
            return new ValueScale(factor, symbol, min - around, min + around, false);
        }
        double low = min >= 0 && min < 0.6 * max ? Math.min(0, min - ROOM * max) : min - ROOM * (max - min);
        return new ValueScale(factor, symbol, low, max + ROOM * (max - low), false);
    }

    /** The same with the unit's symbol in the reader's language. */
    public static ValueScale of(Unit unit, List<Double> values, Numbers numbers) {
        ValueScale scale = of(unit, values);
        return scale.symbol.equals(unit.symbol()) ? scale.withSymbol(numbers.symbol(unit)) : scale;
    }

    private ValueScale withSymbol(String other) {
        return new ValueScale(factor, other, low, high, logarithmic);
    }

    /** The same axis with other ends, in the unit shown. */
    public ValueScale withRange(double from, double to, boolean asLogarithm) {
        return new ValueScale(factor, symbol, from, to, asLogarithm);
    }

    /**
     * The same values on an axis of the kind wanted, with room around them.
     *
     * @param values shown on it, in the unit shown; all positive for a logarithm
     */
    public ValueScale as(boolean asLogarithm, List<Double> values) {
        if (asLogarithm == logarithmic || values.isEmpty()) {
            return this;
        }
        double min = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double max = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        if (asLogarithm) {
            double room = Math.pow(Math.max(max / min, 2), ROOM);
            double least = Math.max(min / room, max / Math.pow(10, MOST_DECADES));
            return withRange(least, max * room, true);
        }
        double room = ROOM * (max - Math.min(0, min));
        return withRange(min >= 0 ? 0 : min - room, max + (room > 0 ? room : 1), false);
    }

    /** A value in the unit shown. */
    public double shown(double value) {
        return value * factor;
    }
}
