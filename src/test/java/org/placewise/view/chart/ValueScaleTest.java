package org.placewise.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.model.quantity.Unit;

class ValueScaleTest {
    @Test
    void startsAtZeroWhereValuesAreOfOneSize() {
        ValueScale scale = ValueScale.of(Unit.SECOND, List.of(0.33, 0.98));
        assertEquals("ms", scale.symbol());
        assertFalse(scale.logarithmic());
        assertTrue(scale.low() <= 0 && scale.high() > 980);
        assertEquals(330, scale.shown(0.33), 1e-9);
    }

    @Test
    void takesSecondsForLongTimes() {
        ValueScale scale = ValueScale.of(Unit.SECOND, List.of(0.9, 12.0));
        assertEquals("s", scale.symbol());
        assertEquals(12, scale.shown(12), 1e-9);
    }

    @Test
    void isLogarithmicOnlyForPositiveValuesFarApart() {
        assertTrue(ValueScale.of(Unit.USD_PER_MONTH, List.of(100.0, 100_000.0)).logarithmic());
        assertTrue(ValueScale.of(Unit.USD_PER_MONTH, List.of(100.0, 100_000.0)).low() > 0);
        assertFalse(ValueScale.of(Unit.USD_PER_MONTH, List.of(0.0, 100_000.0)).logarithmic());
        assertFalse(ValueScale.of(Unit.USD_PER_MONTH, List.of(1e-300, 1e300)).logarithmic());
    }

    @Test
    void hasARangeForOneValueAndForNone() {
        ValueScale one = ValueScale.of(Unit.WATT, List.of(7.0, 7.0));
        assertTrue(one.low() < 7 && one.high() > 7);
        ValueScale zero = ValueScale.of(Unit.WATT, List.of(0.0));
        assertTrue(zero.low() < zero.high());
        ValueScale none = ValueScale.of(Unit.WATT, List.of());
        assertTrue(none.low() < none.high());
    }

    @Test
    void showsTheWholeRangeOfGrades() {
        ValueScale scale = ValueScale.of(Unit.GRADE, List.of(4.0));
        assertEquals(0.5, scale.low());
        assertEquals(5.5, scale.high());
    }
}
