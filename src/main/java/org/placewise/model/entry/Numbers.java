package org.placewise.model.entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people enter them. */
final class Numbers {
    /** What a change of unit leaves of a number that had so many. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private Numbers() {
    }

    static String text(double number) {
        BigDecimal plain = new BigDecimal(number, DIGITS).stripTrailingZeros();
        return plain.toPlainString();
    }
}
