package org.placewise.view.trace;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulae as they are written on paper, as far as plain text goes. */
final class Symbols {
    private static final Pattern POWER = Pattern.compile("\\^(\\d+)(?![\\d.])");
    private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private Symbols() {
    }

    /** Whole powers raised, products of numbers and a true minus sign. */
    static String shown(String symbols) {
        return POWER.matcher(symbols).replaceAll(power -> Matcher.quoteReplacement(raised(power.group(1))))
                .replace(" - ", " \u2212 ").replaceAll("(?<=[\\d)]) (?=10[\u2070-\u2079\u00b9\u00b2\u00b3])", " \u00d7 ");
    }

    private static String raised(String digits) {
        StringBuilder raised = new StringBuilder();
        digits.chars().forEach(digit -> raised.append(RAISED.charAt(digit - '0')));
        return raised.toString();
    }
}
