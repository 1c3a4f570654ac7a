package org.placewise.i18n;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import org.placewise.model.quantity.Unit;

/** Numbers as people read them: three significant digits, grouping, and the unit's symbol scaled to fit. */
public final class Numbers {
    private static final int SIGNIFICANT_DIGITS = 3;
    /** Beyond these, digits are harder to read than a power of ten. */
    private static final double HUGE = 1e16;
    private static final double TINY = 1e-6;
    private static final double KILO = 1e3;
    private static final double MEGA = 1e6;
    private static final double GIBI = 1L << 30;

    /** Only cloned, never used itself: formats are not for several threads, and making one takes much longer. */
    private final NumberFormat pattern;
    private final Map<Unit, String> symbols;

    /**
     * @param symbols of the units that are words and so differ between languages; the others have their own
     */
    Numbers(Locale locale, Map<Unit, String> symbols) {
        pattern = NumberFormat.getNumberInstance(locale);
        pattern.setRoundingMode(RoundingMode.HALF_UP);
        this.symbols = symbols;
    }

    /** The symbol of the unit that people read, in this language. */
    public String symbol(Unit unit) {
        return symbols.getOrDefault(unit, unit.symbol());
    }

    /** A number with up to three significant digits, whole from 100 upwards. */
    public String number(double value) {
        double magnitude = Math.abs(value);
        if (magnitude == 0 || !Double.isFinite(value)) {
            return fixed(value, 0, 0);
        }
        int exponent = (int) Math.floor(Math.log10(magnitude) + 1e-12);
        if (magnitude >= HUGE || magnitude < TINY) {
            return fixed(value / Math.pow(10, exponent), 0, SIGNIFICANT_DIGITS - 1) + "e" + exponent;
        }
        return fixed(value, 0, Math.max(0, SIGNIFICANT_DIGITS - 1 - exponent));
    }

    /** A whole number with grouping. */
    public String whole(double value) {
        return fixed(value, 0, 0);
    }

    /** A number with a fixed range of decimals. */
    public String fixed(double value, int minimumDecimals, int maximumDecimals) {
        NumberFormat format = (NumberFormat) pattern.clone();
        format.setMinimumFractionDigits(minimumDecimals);
        format.setMaximumFractionDigits(maximumDecimals);
        String text = format.format(value);
        boolean isZero = text.startsWith("-") && text.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
        return isZero ? text.substring(1) : text;
    }

    /** A share in whole percent. */
    public String percent(double share) {
        return whole(100 * share) + " %";
    }

    /** A value in its unit's SI base, shown in the unit people read: {@code 410 ms}, {@code $3.1/1M tokens}. */
    public String quantity(double value, Unit unit) {
        double magnitude = Math.abs(value);
        return switch (unit) {
            case SECOND -> magnitude >= 1 ? number(value) + " s" : number(unit.shown(value)) + " ms";
            case SHARE -> number(unit.shown(value)) + " %";
            case USD_PER_MONTH, USD, USD_PER_MILLION_TOKENS, USD_PER_THOUSAND_REQUESTS, USD_PER_HOUR, USD_PER_KWH,
                 USD_PER_GB -> dollars(value, unit);
            case JOULE -> joules(value);
            case BYTE -> bytes(value);
            case RATIO -> number(value) + "×";
            case COUNT -> number(value);
            default -> number(unit.shown(value)) + " " + symbol(unit);
        };
    }

    /** Always a power of ten of the same unit, so that options are compared at a glance; never watt-hours. */
    private String joules(double value) {
        double magnitude = Math.abs(value);
        if (magnitude >= MEGA) {
            return number(value / MEGA) + " MJ";
        }
        if (magnitude >= KILO) {
            return number(value / KILO) + " kJ";
        }
        return magnitude >= 1 || value == 0 ? number(value) + " J" : number(value * KILO) + " mJ";
    }

    /** Messages in powers of ten; from a gibibyte on it is memory, which comes in powers of two. */
    private String bytes(double value) {
        double magnitude = Math.abs(value);
        if (magnitude >= GIBI) {
            return number(value / GIBI) + " GiB";
        }
        if (magnitude >= MEGA) {
            return number(value / MEGA) + " MB";
        }
        return magnitude >= KILO ? number(value / KILO) + " kB" : number(value) + " B";
    }

    /** Dollars from 10,000 on in thousands, millions or billions. */
    private String dollars(double value, Unit unit) {
        String sign = value < 0 ? "-$" : "$";
        String per = symbol(unit).substring(Unit.USD.symbol().length());
        double magnitude = Math.abs(value);
        if (magnitude < 9999.5) {
            return sign + number(magnitude) + per;
        }
        if (magnitude < 999.5 * KILO) {
            return sign + number(magnitude / KILO) + "k" + per;
        }
        return magnitude < 999.5 * MEGA ? sign + number(magnitude / MEGA) + "M" + per
                : sign + number(magnitude / (KILO * MEGA)) + "B" + per;
    }
}
