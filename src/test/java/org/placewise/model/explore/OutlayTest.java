package org.placewise.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.estimate.CostPart;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Assumptions;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

final class OutlayTest {
    private static final PresetStore PRESETS = new PresetStore();
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();

    static List<String> presets() {
        return PRESETS.ids();
    }

    /** 1000 once and 10 a month overtake 100 a month after 1000 / (100 - 10) = 11.11 months. */
    @Test
    void aBreakEvenIsExact() {
        Outlay bought = new Outlay(1000, 10);
        Outlay rented = new Outlay(0, 100);
        assertEquals(1000 / 90.0, bought.breakEven(rented).orElseThrow(), 1e-12);
        assertEquals(bought.breakEven(rented), rented.breakEven(bought));
        assertEquals(bought.after(1000 / 90.0), rented.after(1000 / 90.0), 1e-9);
    }

    @Test
    void linesThatNeverMeetHaveNone() {
        assertTrue(new Outlay(0, 10).breakEven(new Outlay(100, 10)).isEmpty(), "parallel");
        assertTrue(new Outlay(50, 10).breakEven(new Outlay(50, 10)).isEmpty(), "the same");
        assertTrue(new Outlay(0, 10).breakEven(new Outlay(100, 20)).isEmpty(), "cheaper in both");
        assertTrue(new Outlay(50, 10).breakEven(new Outlay(50, 20)).isEmpty(), "only at the start");
    }

    /** Walks through the horizon in steps of a thousandth of a month and notes where the order of two lines changes. */
    @Test
    void breakEvensAreThoseThatASearchFinds() {
        Random random = new Random(7);
        double horizon = 36;
        for (int trial = 0; trial < 50; trial++) {
            Map<String, Outlay> outlays = new LinkedHashMap<>();
            for (String name : List.of("a", "b", "c", "d")) {
                outlays.put(name, new Outlay(1000 * random.nextInt(20), 10 * random.nextInt(1, 80)));
            }
            List<BreakEven> found = BreakEven.all(outlays, horizon);
            for (String one : outlays.keySet()) {
                for (String other : outlays.keySet()) {
                    if (one.compareTo(other) < 0) {
                        double searched = search(outlays.get(one), outlays.get(other), horizon);
                        Optional<BreakEven> even = found.stream()
                                .filter(e -> e.involves(one) && e.involves(other)).findFirst();
                        assertEquals(Double.isNaN(searched), even.isEmpty(), one + other + outlays);
                        even.ifPresent(e -> {
                            assertEquals(searched, e.months(), 1.001e-3);
                            assertTrue(outlays.get(e.cheaper()).after(e.months() + 1)
                                    < outlays.get(e.dearer()).after(e.months() + 1));
                            boolean least = outlays.values().stream()
                                    .allMatch(o -> o.after(e.months()) >= e.usd() - 1e-6);
                            assertEquals(least, e.leading());
                        });
                    }
                }
            }
        }
    }

    private static double search(Outlay one, Outlay other, double horizon) {
        double start = Math.signum(one.once() - other.once());
        if (start == 0) {
            return Double.NaN;
        }
        for (int step = 1; step <= horizon * 1000; step++) {
            double months = step / 1000.0;
            double now = Math.signum(one.after(months) - other.after(months));
            if (now != start) {
                return months;
            }
        }
        return Double.NaN;
    }

    /**
     * What is paid at the start, spread as an annuity, is what the month's cost says: for the hardware
     * C = p (1 - r (1 + i)^-H) i / (1 - (1 + i)^-H), for porting the same with r = 0.
     */
    @ParameterizedTest
    @MethodSource("presets")
    void theCashIsThatOfTheMonthlyCost(String id) {
        Scenario scenario = PRESETS.preset(id);
        Comparison comparison = Comparison.of(scenario, CATALOGUE);
        Assumptions given = scenario.assumptions();
        for (OptionResult result : comparison.options()) {
            Optional<Outlay> outlay = Outlay.of(result.estimate(), given);
            assertEquals(result.value(Criterion.COST_PER_MONTH).isPresent(), outlay.isPresent());
            outlay.ifPresent(cash -> {
                Map<CostPart, Double> parts = result.estimate().monthlyCost();
                double porting = parts.getOrDefault(CostPart.PORTING, 0.0);
                double hardware = parts.getOrDefault(CostPart.ACCELERATORS, 0.0)
                        + parts.getOrDefault(CostPart.HOST, 0.0);
                double rate = Math.pow(1 + given.value(Assumption.INTEREST), 1.0 / 12) - 1;
                double left = Math.pow(1 + rate, -given.value(Assumption.HORIZON));
                double annuity = rate / (1 - left);
                double once = porting / annuity
                        + hardware / (annuity * (1 - given.value(Assumption.RESIDUAL) * left));
                assertEquals(once, cash.once(), 1e-9 * Math.max(1, once));
                double whole = result.value(Criterion.COST_PER_MONTH).orElseThrow().value();
                assertEquals(whole, cash.monthly() + hardware + porting, 1e-9 * whole);
                assertFalse(cash.once() < 0 || cash.monthly() < 0);
            });
        }
    }
}
