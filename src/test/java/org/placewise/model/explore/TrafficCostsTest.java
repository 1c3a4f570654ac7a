package org.placewise.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.explore.TrafficCosts.Crossing;
import org.placewise.model.explore.TrafficCosts.Curve;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

final class TrafficCostsTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final Scenario GLASSES = new PresetStore().preset("ai-glasses");
    private static final Scenario CAMERAS = new PresetStore().preset("security-video");

    /** x^2 = 2, and a jump from -1 to 1 at 0.3. */
    @Test
    void aRootIsFoundWhereAFunctionPassesOrJumpsOverZero() {
        assertEquals(Math.sqrt(2), Root.find(x -> x * x - 2, 0, 5, 1e-12), 1e-12);
        assertEquals(0.3, Root.find(x -> x < 0.3 ? -1 : 1, 0, 5, 1e-12), 1e-12);
        assertEquals(0.3, Root.find(x -> x < 0.3 ? 100 : -1e-3 * x, 0, 5, 1e-12), 1e-12);
    }

    @ParameterizedTest
    @EnumSource
    void thePresentPointIsTheFigureOfTheComparison(Volume volume) {
        for (Scenario scenario : List.of(GLASSES, CAMERAS)) {
            TrafficCosts costs = TrafficCosts.of(scenario, CATALOGUE, volume, List.of());
            Comparison comparison = Comparison.of(scenario, CATALOGUE);
            for (Curve curve : costs.curves()) {
                assertEquals(comparison.result(curve.option().id()).value(costs.criterion()).map(Estimate::value)
                        .orElse(Double.NaN), TrafficCosts.presentCost(curve, costs.present()));
            }
        }
    }

    /** With ten times the users, the point of the curve is the figure of that other scenario. */
    @Test
    void aPointIsTheFigureAtItsTraffic() {
        TrafficCosts costs = TrafficCosts.of(GLASSES, CATALOGUE, Volume.USERS, List.of());
        TrafficCosts.Point point = costs.curves().getFirst().points().getLast();
        assertEquals(1000 * Volume.USERS.of(GLASSES), point.volume(), 1e-3);
        assertEquals(cost(Volume.USERS, point.volume(), 0), point.cost());
    }

    private static double cost(Volume volume, double traffic, int option) {
        return Comparison.of(volume.with(GLASSES, traffic), CATALOGUE).options().get(option)
                .value(Criterion.COST_PER_MILLION_TOKENS).orElseThrow().value();
    }

    /** On both sides of a crossing, a millionth away, the cost lies on different sides of the price. */
    @Test
    void crossingsLieWhereTheCostPassesThePrice() {
        List<Double> prices = List.of(0.4, 2.0, 9.0, 1e9);
        int found = 0;
        for (Volume volume : Volume.values()) {
            TrafficCosts costs = TrafficCosts.of(GLASSES, CATALOGUE, volume, prices);
            for (int i = 0; i < costs.curves().size(); i++) {
                for (Crossing crossing : costs.curves().get(i).crossings()) {
                    double price = prices.get(crossing.price());
                    double below = cost(volume, crossing.volume() * (1 - 1e-6), i);
                    double above = cost(volume, crossing.volume() * (1 + 1e-6), i);
                    assertEquals(crossing.cheaperAbove(), above <= price);
                    assertEquals(crossing.cheaperAbove(), below >= price);
                    found++;
                }
            }
        }
        assertTrue(found >= 8, "only " + found);
    }

    /** A search on a fine grid finds the last crossing of the cloud GPU with 40 cents in the same place. */
    @Test
    void theLastCrossingIsTheOneThatCounts() {
        Crossing crossing = TrafficCosts.of(GLASSES, CATALOGUE, Volume.USERS, List.of(0.4)).curves().getFirst()
                .crossings().getFirst();
        double last = Double.NaN;
        for (double users = 2000; users < 50_000; users += 100) {
            if (cost(Volume.USERS, users, 0) > 0.4 != cost(Volume.USERS, users + 100, 0) > 0.4) {
                last = users;
            }
        }
        assertTrue(last <= crossing.volume() && crossing.volume() <= last + 100, last + " " + crossing);
    }
}
