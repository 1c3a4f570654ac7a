package org.placewise.i18n;

import java.text.NumberFormat;
import java.util.Locale;
import org.placewise.model.quantity.Unit;

/** Numbers as people read them: three significant digits, grouping, and the unit's symbol scaled to fit. */
public final class Numbers {
    private static final int SIGNIFICANT_DIGITS = 3;
    private final Locale locale;

    Numbers(Locale locale) {
        this.locale = locale;
    }

    /** A number with up to three significant digits, whole from 100 upwards. */
    public String number(double value) {
        double magnitude = Math.abs(value);
        int integerDigits = magnitude < 1 ? 1 : (int) Math.floor(Math.log10(magnitude) + 1e-12) + 1;
        int decimals = Math.max(0, SIGNIFICANT_DIGITS - integerDigits);
        if (magnitude > 0 && magnitude < 1) {
            decimals = Math.min(6, SIGNIFICANT_DIGITS - 1 - (int) Math.floor(Math.log10(magnitude)));
        }
        return fixed(value, 0, decimals);
    }

    /** A whole number with grouping. */
    public String whole(double value) {
        return fixed(value, 0, 0);
    }

    /** A number with a fixed range of decimals. */
    public String fixed(double value, int minimumDecimals, int maximumDecimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(minimumDecimals);
        format.setMaximumFractionDigits(maximumDecimals);
        String text = format.format(value);
        return text.equals("-0") ? "0" : text;
    }

    /** A share in whole percent. */
    public String percent(double share) {
        return whole(100 * share) + " %";
    }

    /** A value in its unit's SI base, shown in the unit people read: {@code 410 ms}, {@code 3.1 USD/1M tokens}. */
    public String quantity(double value, Unit unit) {
        return switch (unit) {
            case SECOND -> Math.abs(value) >= 10 ? number(value) + " s" : number(unit.shown(value)) + " ms";
            case SHARE -> number(unit.shown(value)) + " %";
            case USD_PER_MONTH, USD, USD_PER_MILLION_TOKENS, USD_PER_THOUSAND_REQUESTS, USD_PER_HOUR, USD_PER_KWH,
                 USD_PER_GB -> dollars(value, unit);
            case JOULE -> Math.abs(value) >= 3600 ? number(value / 3600) + " Wh"
                    : Math.abs(value) >= 1 || value == 0 ? number(value) + " J" : number(value * 1e3) + " mJ";
            case COUNT -> number(value);
            default -> number(unit.shown(value)) + " " + unit.symbol();
        };
    }

    private String dollars(double value, Unit unit) {
        String per = unit.symbol().substring("USD".length());
        double magnitude = Math.abs(value);
        if (magnitude >= 1e9) {
            return "$" + number(value / 1e9) + "B" + per;
        }
        if (magnitude >= 1e6) {
            return "$" + number(value / 1e6) + "M" + per;
        }
        return magnitude >= 1e4 ? "$" + number(value / 1e3) + "k" + per : "$" + number(value) + per;
    }
}
