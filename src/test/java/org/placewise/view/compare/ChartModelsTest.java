package org.placewise.view.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.ComparisonFixture;
import org.placewise.view.compare.TradeoffModel.Choice;

class ChartModelsTest {
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final Choice USUAL = new Choice(Criterion.LATENCY_P95, Criterion.COST_PER_MILLION_TOKENS,
            Criterion.ENERGY);

    @Test
    void rankingHasTheBestFirstAndPartsThatSumToTheScore() {
        RankingModel model = RankingModel.of(ComparisonFixture.normal(), ENGLISH);
        assertEquals("Edge ASIC", model.rows().getFirst().mark().name());
        assertEquals("#1 Edge ASIC", model.rows().getFirst().label());
        for (RankingModel.Row row : model.rows()) {
            assertEquals(row.score(), row.parts().stream().mapToDouble(RankingModel.Part::points).sum(), 1e-9);
        }
        assertTrue(model.spoken().startsWith("Edge ASIC leads"), model.spoken());
        assertTrue(model.spoken().contains("Device GPU"), model.spoken());
    }

    @Test
    void rankingGivesReasonsInPlaceOfScores() {
        RankingModel model = RankingModel.of(ComparisonFixture.infeasible(), ENGLISH);
        RankingModel.Row last = model.rows().getLast();
        assertEquals("Does not fit: needs 15.2 GiB, has 8 GiB", last.note());
        assertTrue(last.parts().isEmpty());
        assertEquals(6, model.rows().size());
        assertEquals(6, model.table().rows().size());
    }

    @Test
    void rankingSaysSoOnceWhereAValueIsUnknown() {
        RankingModel model = RankingModel.of(ComparisonFixture.excluded(), ENGLISH);
        assertEquals("not scored: Cost per 1M tokens is not known", model.rows().getLast().note());
    }

    @Test
    void rankingOfNothingSpeaksTheVerdict() {
        RankingModel model = RankingModel.of(ComparisonFixture.allExcluded(), ENGLISH);
        assertEquals("No option meets every requirement.", model.spoken());
        assertTrue(model.rows().stream().allMatch(row -> row.mark().out()));
    }

    @Test
    void tradeoffFrontierRunsFromTheBestXToTheBestY() {
        // Lowest latency: edge GPU 330 ms at $2.2; then edge ASIC 360 ms at $1.5; cheapest: device ASIC at $1.1.
        TradeoffModel model = TradeoffModel.of(ComparisonFixture.normal(), USUAL, ENGLISH);
        assertEquals(List.of("Edge GPU", "Edge ASIC", "Device ASIC"),
                model.frontier().stream().map(i -> model.bubbles().get(i).mark().name()).toList());
        assertEquals(330, model.bubbles().get(model.frontier().getFirst()).x(), 1e-9);
        assertEquals("Latency p95 (ms), lower is better", model.x().title());
        assertEquals("", model.missing());
    }

    @Test
    void tradeoffSizesAreSharesOfTheGreatest() {
        TradeoffModel model = TradeoffModel.of(ComparisonFixture.normal(), USUAL, ENGLISH);
        assertEquals(1, bubble(model, "edge-gpu").size(), 1e-9);
        assertEquals(250.0 / 2600, bubble(model, "device-asic").size(), 1e-9);
    }

    @Test
    void tradeoffLeavesExcludedOptionsOffTheFrontierAndNamesMissingOnes() {
        TradeoffModel model = TradeoffModel.of(ComparisonFixture.excluded(), USUAL, ENGLISH);
        assertEquals(5, model.bubbles().size());
        assertEquals("Not shown, values unknown: Device ASIC", model.missing());
        assertTrue(model.frontier().stream().noneMatch(i -> model.bubbles().get(i).mark().site().name()
                .equals("CLOUD")));
    }

    @Test
    void tradeoffFallsBackWhereACriterionHasNoValues() {
        Comparison vision = ComparisonFixture.vision();
        Choice choice = USUAL.within(TradeoffModel.known(vision));
        assertEquals(Criterion.LATENCY_P95, choice.x());
        assertEquals(Criterion.LATENCY_P95, choice.y());
        assertEquals(Criterion.COST_PER_THOUSAND_REQUESTS, TradeoffModel.usual(vision).y());
    }

    @Test
    void tradeoffOfGradesIsHigherTheBetter() {
        TradeoffModel model = TradeoffModel.of(ComparisonFixture.normal(),
                new Choice(Criterion.PRIVACY, Criterion.FLEXIBILITY, Criterion.ENERGY), ENGLISH);
        assertEquals("Privacy (/ 5), higher is better", model.x().title());
        // Privacy 5: device GPU (flexibility 4) beats device ASIC (2); flexibility 5: edge GPU (4) beats cloud GPU (2).
        assertEquals(List.of("Device GPU", "Edge GPU"),
                model.frontier().stream().map(i -> model.bubbles().get(i).mark().name()).toList());
    }

    @Test
    void profilesRunFromWorstToBest() {
        ProfileModel model = ProfileModel.of(ComparisonFixture.excluded(), ENGLISH);
        ProfileModel.Line winner = model.lines().getLast();
        assertEquals("Edge ASIC", winner.mark().name());
        // Latency 0.36 s between 1.5 s (worst) and 0.1 s (best): 1.14 / 1.4.
        assertEquals(1.14 / 1.4, winner.values().getFirst(), 1e-9);
        ProfileModel.Line unknown = model.lines().stream().filter(l -> l.mark().id().equals("device-asic")).findFirst()
                .orElseThrow();
        assertTrue(unknown.values().get(2).isNaN());
        assertFalse(unknown.tips().get(2).contains("NaN"));
        assertTrue(unknown.tips().get(2).endsWith("unknown"));
    }

    @Test
    void frontierKeepsEqualsAndDropsTheBeaten() {
        List<Pareto.Place> places = List.of(new Pareto.Place(0, 1, 3), new Pareto.Place(1, 1, 3),
                new Pareto.Place(2, 1, 4), new Pareto.Place(3, 2, 2), new Pareto.Place(4, 3, 2));
        assertEquals(List.of(0, 1, 3), Pareto.frontier(places, false, false).stream().map(Pareto.Place::index)
                .toList());
        // More of both is better: (3, 2) and (1, 4) are beaten by none; (2, 2) and (1, 3) are.
        assertEquals(List.of(4, 2), Pareto.frontier(places, true, true).stream().map(Pareto.Place::index).toList());
    }

    private static TradeoffModel.Bubble bubble(TradeoffModel model, String id) {
        return model.bubbles().stream().filter(bubble -> bubble.mark().id().equals(id)).findFirst().orElseThrow();
    }
}
