package org.placewise.store;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as files show them. */
final class Decimals {
    private static final int LONGEST_WHOLE = 17;
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private Decimals() {
    }

    /** The shortest decimal that reads back as the same number: 20000 and 0.001, not 20000.0 and 1.0E-3. */
    static BigDecimal of(double value) {
        return plain(new BigDecimal(Double.toString(value)));
    }

    /** The same after a change of unit, whose rounding error it takes off again: what had 15 digits keeps them. */
    static BigDecimal ofConverted(double value) {
        return plain(new BigDecimal(value, FIFTEEN_DIGITS));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        boolean whole = stripped.scale() < 0 && stripped.precision() - stripped.scale() <= LONGEST_WHOLE;
        return whole ? stripped.setScale(0) : stripped;
    }
}
