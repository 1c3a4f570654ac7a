package org.placewise.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.model.quantity.Unit;

class NumbersTest {
    private static final Numbers ENGLISH = Messages.of(Locale.ENGLISH).numbers();
    private static final Numbers CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE).numbers();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0|0", "-0.0|0", "1|1", "1.25|1.25", "1.2549|1.25", "9.999|10", "12.34|12.3", "99.96|100", "123.4|123",
        "999.6|1,000", "1234567|1,234,567", "0.5|0.5", "0.12345|0.123", "0.00012345|0.000123", "-3.456|-3.46",
        "0.9999|1", "1000|1,000", "1e15|1,000,000,000,000,000", "2.5e17|2.5e17", "1.234e-9|1.23e-9", "-1e-8|-1e-8",
    })
    void numbersHaveThreeDigits(double value, String shown) {
        assertEquals(shown, ENGLISH.number(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0.41|SECOND|410 ms", "0.9994|SECOND|999 ms", "9.9|SECOND|9.9 s", "12.34|SECOND|12.3 s",
        "0.00005|SECOND|0.05 ms",
        "0.123|SHARE|12.3 %", "0|JOULE|0 J", "0.002|JOULE|2 mJ", "12|JOULE|12 J", "4630|JOULE|4.63 kJ",
        "7.2e6|JOULE|7.2 MJ",
        "3.1|USD_PER_MILLION_TOKENS|$3.1/1M tokens", "9999|USD|$9,999", "12345|USD_PER_MONTH|$12.3k/month",
        "999400|USD|$999k", "999600|USD|$1M", "1.5e9|USD|$1.5B", "-20|USD|-$20", "0|USD|$0",
        // 8 * 2^30 bytes are what a data sheet calls 8 GB
        "8589934592|BYTE|8 GiB", "3000|BYTE|3 kB", "2500000|BYTE|2.5 MB", "12|BYTE|12 B",
        "2e8|BITS_PER_SECOND|200 Mbit/s", "4|GRADE|4 / 5", "1.5|RATIO|1.5×", "36|MONTH|36 months", "7|COUNT|7",
        "120|KG_CO2_PER_YEAR|120 kg CO2/year",
    })
    void quantitiesHaveTheUnitThatSuitsTheirSize(double value, Unit unit, String shown) {
        assertEquals(shown, ENGLISH.quantity(value, unit));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0.41|SECOND|410 ms", "12345|USD_PER_MONTH|$12.3k/月", "3.1|USD_PER_MILLION_TOKENS|$3.1/百万词元",
        "1500|TOKENS_PER_SECOND|1,500 词元/秒", "36|MONTH|36 个月",
    })
    void unitsAreInTheLanguageOfTheReader(double value, Unit unit, String shown) {
        assertEquals(shown, CHINESE.quantity(value, unit));
    }

    @Test
    void halvesAreRoundedUp() {
        assertEquals("13 %", ENGLISH.percent(0.125));
        assertEquals("3", ENGLISH.whole(2.5));
        assertEquals("1.50", ENGLISH.fixed(1.5, 2, 2));
        assertEquals("0.0", ENGLISH.fixed(-0.01, 1, 1));
    }
}
