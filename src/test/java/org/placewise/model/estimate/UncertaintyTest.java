package org.placewise.model.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.model.performance.Range;
import org.placewise.model.quantity.Basis;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Assumptions;

final class UncertaintyTest {
    private static final Range RANGE = new Range(0.8, 1.25);

    @Test
    void independentFactorsAddInSquares() {
        // ln 1.25 = 0.2231436, times sqrt 2 = 0.3155727: factor 1.371045
        Uncertainty twice = new Uncertainty(100, Basis.CALIBRATED).factor(RANGE).factor(RANGE);
        assertEquals(137.1045, twice.high(), 1e-3);
        assertEquals(100 / 1.371045, twice.low(), 1e-3);
    }

    @Test
    void bothEndsOnOneSideWidenThatSideOnly() {
        Uncertainty skewed = new Uncertainty(100, Basis.SPEC).ends(110, 120);
        assertEquals(100, skewed.low());
        assertEquals(120, skewed.high(), 1e-9);
    }

    @Test
    void theLowEndStaysPositive() {
        Uncertainty uncertainty = new Uncertainty(100, Basis.SPEC).ends(0, 100).ends(1, 100);
        assertTrue(uncertainty.low() > 0);
    }

    @Test
    void nothingMayBecomeSomething() {
        Uncertainty uncertainty = new Uncertainty(0, Basis.SPEC).ends(0, 3).ends(0, 4);
        assertEquals(0, uncertainty.low());
        assertEquals(5, uncertainty.high(), 1e-12);
    }

    @Test
    void scalingKeepsTheRatios() {
        Uncertainty scaled = new Uncertainty(100, Basis.SPEC).factor(RANGE).times(0.01);
        assertEquals(0.8, scaled.low(), 1e-12);
        assertEquals(1.25, scaled.high(), 1e-12);
    }

    @Test
    void anAssumptionMattersWhereItMovesTheFigure() {
        Assumptions assumptions = Worlds.assumptions(Map.of(
                Assumption.CLOUD_RTT, new Assumed(1, 0.5, 2, Worlds.GUESS),
                Assumption.CLOUD_JITTER, new Assumed(0.01, 0, 0.02, Worlds.GUESS)));
        // the round trip brings 10 + 1 to 10.5 or 12, which is 9 % more; 1 + 1 to 1.5 or 3, which is 50 % more
        assertEquals(Basis.CALIBRATED, new Uncertainty(11, Basis.CALIBRATED)
                .assumptions(assumptions, world -> 10 + world.value(Assumption.CLOUD_RTT)).basis());
        Uncertainty matters = new Uncertainty(2, Basis.CALIBRATED)
                .assumptions(assumptions, world -> 1 + world.value(Assumption.CLOUD_RTT));
        assertEquals(Basis.USER, matters.basis());
        assertEquals(3, matters.high(), 1e-9);
        assertEquals(1.5, matters.low(), 1e-9);
    }

    @Test
    void aPublishedValueIsADataSheet() {
        Assumptions assumptions = Worlds.assumptions(Map.of(
                Assumption.CLOUD_RTT, new Assumed(1, 0.5, 2, Worlds.READ)));
        assertEquals(Basis.SPEC, new Uncertainty(1, Basis.CALIBRATED)
                .assumptions(assumptions, world -> world.value(Assumption.CLOUD_RTT)).basis());
    }

    @Test
    void aValueWithoutRangeMattersByWhatAFifthOfItDoes() {
        Assumptions assumptions = Worlds.assumptions(Map.of(
                Assumption.CLOUD_RTT, new Assumed(1, 1, 1, Worlds.GUESS)));
        Uncertainty uncertainty = new Uncertainty(1, Basis.CALIBRATED)
                .assumptions(assumptions, world -> world.value(Assumption.CLOUD_RTT));
        assertEquals(Basis.USER, uncertainty.basis());
        assertEquals(1, uncertainty.high());
    }

    @Test
    void theInfiniteIsRefused() {
        assertFalse(new Uncertainty(Double.POSITIVE_INFINITY, Basis.SPEC).isFinite());
        assertFalse(new Uncertainty(Double.NaN, Basis.SPEC).isFinite());
        assertTrue(new Uncertainty(0, Basis.SPEC).isFinite());
    }
}
