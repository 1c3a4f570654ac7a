package org.placewise.model.sensitivity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.DecisionTable;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.score.Smaa;
import org.placewise.model.score.Stability;
import org.placewise.model.score.Tornado;
import org.placewise.model.score.ValueDraw;
import org.placewise.model.score.WeightDraw;
import org.placewise.model.score.WeightTriangle.Region;
import org.placewise.model.score.Weights;
import org.placewise.model.text.Message;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

/** What is said of the sensitivity of the presets holds when it is tried. */
class SensitivityOfPresetsTest {
    private static final PresetStore PRESETS = new PresetStore();
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final int DRAWS = 20_000;

    static List<String> ids() {
        return PRESETS.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void beyondABoundOfStabilityWhoIsNamedIsFirst(String id) {
        Comparison comparison = compare(id);
        WeightStability stability = WeightStability.of(comparison);
        for (WeightStability.Bound bound : stability.bounds()) {
            List<Judgement> criteria = comparison.scenario().criteria();
            int column = criteria.stream().map(Judgement::criterion).toList().indexOf(bound.criterion());
            double[] weights = criteria.stream().mapToDouble(Judgement::weight).toArray();
            double beyond = bound.weight() + (bound.above() ? 1e-4 : -1e-4);
            Comparison moved = reweighted(comparison, Weights.move(weights, new boolean[weights.length], column,
                    Math.clamp(beyond, 0, 1)));
            assertFalse(moved.winners().stream().anyMatch(w -> ids(comparison.winners()).contains(w.option().id())));
            assertSpoken(bound.sentence());
        }
        for (Stability interval : stability.intervals().values()) {
            assertTrue(0 <= interval.low() && interval.low() <= interval.high() && interval.high() <= 1);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theTornadosEndsAreThoseOfTheComparisonItself(String id) {
        Comparison comparison = compare(id);
        MarginTornado tornado = MarginTornado.of(comparison, CATALOGUE).orElseThrow();
        assertSpoken(tornado.sentence());
        assertFalse(tornado.tornado().bars().isEmpty());
        for (Tornado.Bar bar : tornado.tornado().bars()) {
            Input input = tornado.input(bar);
            assertEquals(5, bar.margin().length);
            assertTrue(bar.lowest() <= tornado.tornado().margin() && tornado.tornado().margin() <= bar.highest());
            Comparison low = Comparison.of(input.with(comparison.scenario(), bar.values()[0]), CATALOGUE);
            boolean holds = ids(low.winners()).contains(tornado.winner().option().id());
            assertEquals(holds, bar.margin()[0] >= -1e-7, input.key());
            assertSpoken(input.label());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatIsRememberedFollowsTheWeights(String id) {
        Comparison comparison = compare(id);
        Variants variants = new Variants(comparison.scenario(), CATALOGUE);
        List<Input> inputs = Input.of(comparison.scenario());
        MarginTornado.of(comparison, variants);
        InputMap.of(comparison, variants, inputs.getFirst(), inputs.getLast(), 9);
        Comparison moved = reweighted(comparison, Weights.equal(comparison.scenario().criteria().size()));
        assertTrue(variants.hold(moved.scenario()));
        assertFalse(variants.hold(inputs.getFirst().with(moved.scenario(), inputs.getFirst().high(moved.scenario()))));
        Tornado remembered = MarginTornado.of(moved, variants).orElseThrow().tornado();
        Tornado fresh = MarginTornado.of(moved, CATALOGUE).orElseThrow().tornado();
        assertEquals(fresh.bars().size(), remembered.bars().size());
        for (int i = 0; i < fresh.bars().size(); i++) {
            assertEquals(fresh.bars().get(i).input(), remembered.bars().get(i).input());
            assertArrayEquals(fresh.bars().get(i).margin(), remembered.bars().get(i).margin());
        }
        assertArrayEquals(InputMap.of(moved, CATALOGUE, inputs.getFirst(), inputs.getLast(), 9).map().winners(),
                InputMap.of(moved, variants, inputs.getFirst(), inputs.getLast(), 9).map().winners());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void confidenceIsOfTheRankedOptionsAndRepeats(String id) {
        Comparison comparison = compare(id);
        FactorEffects effects = FactorEffects.of(comparison.scenario(), CATALOGUE);
        assertTrue(effects.hold(reweighted(comparison, Weights.equal(comparison.scenario().criteria().size()))
                .scenario()));
        Acceptability confidence = Acceptability.ofInputs(comparison, effects, DRAWS).orElseThrow();
        Acceptability again = Acceptability.ofInputs(comparison, effects, DRAWS).orElseThrow();
        assertEquals(ids(DecisionTable.of(comparison).options()), ids(confidence.options()));
        for (int i = 0; i < confidence.options().size(); i++) {
            assertEquals(1, Arrays.stream(confidence.smaa().acceptability()[i]).sum(), 1e-9);
            assertEquals(confidence.first(i), again.first(i));
        }
        assertSpoken(confidence.sentence(confidence.mostOften()));
        assertTrue(Acceptability.ofInputsAndWeights(comparison, effects, DRAWS).isPresent());
    }

    @Test
    void theHeadingNamesBothTheLeaderAndWhoIsFirstMostOften() {
        List<OptionResult> options = DecisionTable.of(compare("ai-glasses")).options();
        double[][] shares = new double[options.size()][options.size()];
        shares[0][0] = 0.31;
        shares[1][0] = 0.38;
        Acceptability found = new Acceptability(options, new Smaa(10_000, shares, shares, shares));
        String leader = ENGLISH.text(option(options.get(0)));
        String other = ENGLISH.text(option(options.get(1)));
        assertEquals(leader + " leads on the middle values, yet " + other
                + " is first most often: in 38 % of 10,000 draws, against 31 %.",
                ENGLISH.text(found.sentence(options.subList(0, 1))));
        assertEquals("按中间值" + CHINESE.text(option(options.get(0))) + " 领先，但"
                + CHINESE.text(option(options.get(1))) + " 居首的次数最多：10,000 次抽样中占 38 %，前者仅占 31 %。",
                CHINESE.text(found.sentence(options.subList(0, 1))));
        assertEquals(other + " is first in 38 % of 10,000 draws.",
                ENGLISH.text(found.sentence(options.subList(1, 2))));
        assertEquals(leader + " and " + other + " share first place on the middle values; " + other
                + " is first in 38 % of 10,000 draws.", ENGLISH.text(found.sentence(options.subList(0, 2))));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theHeadingNamesTheWinnerOfTheVerdict(String id) {
        Comparison comparison = compare(id);
        Acceptability found = Acceptability.ofInputs(comparison,
                FactorEffects.of(comparison.scenario(), CATALOGUE), DRAWS).orElseThrow();
        for (Messages language : List.of(ENGLISH, CHINESE)) {
            String heading = language.text(found.sentence(comparison.winners()));
            for (OptionResult winner : comparison.winners()) {
                assertTrue(heading.contains(language.text(option(winner))), heading);
            }
            assertTrue(heading.contains(language.text(option(found.options().get(found.mostOften())))), heading);
        }
    }

    private static Message option(OptionResult result) {
        return Message.of("common.option." + result.option().id());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theMixFillsTheTriangleAndKnowsThePresentWinner(String id) {
        Comparison comparison = compare(id);
        List<CriterionGroup> groups = CriterionGroup.heaviest(comparison.scenario());
        assertEquals(3, groups.size());
        WeightMix mix = WeightMix.of(comparison, groups.stream().map(CriterionGroup::criteria).toList()).orElseThrow();
        assertEquals(1, mix.triangle().regions().stream().mapToDouble(Region::area).sum(), 1e-9);
        assertEquals(1, Arrays.stream(mix.present()).sum(), 1e-9);
        assertSpoken(mix.sentence());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theAreasOfTheTriangleAreTheShareOfDrawsEachWins(String id) {
        Comparison comparison = compare(id);
        DecisionTable table = DecisionTable.of(comparison);
        List<Set<Criterion>> groups = CriterionGroup.heaviest(comparison.scenario()).stream()
                .map(CriterionGroup::criteria).toList();
        WeightMix mix = WeightMix.of(comparison, groups).orElseThrow();
        // every mix of the groups' weights equally likely; the others keep theirs
        WeightDraw mixes = (random, drawn) -> {
            double[] shares = new double[3];
            WeightDraw.uniform().draw(random, shares);
            double[] sums = groups.stream().mapToDouble(group -> weight(table, group)).toArray();
            for (int j = 0; j < drawn.length; j++) {
                drawn[j] = table.weights()[j];
                for (int g = 0; g < 3; g++) {
                    if (groups.get(g).contains(table.criteria().get(j).criterion())) {
                        drawn[j] *= shares[g] * Arrays.stream(sums).sum() / sums[g];
                    }
                }
            }
        };
        Smaa smaa = Smaa.of(ValueDraw.exactly(table.values()), mixes, DRAWS, 7);
        for (Region region : mix.triangle().regions()) {
            // four standard errors
            assertEquals(region.area(), smaa.acceptability()[region.options()[0]][0],
                    4 / 1.96 * Smaa.halfWidth(region.area(), DRAWS) + 1e-4);
        }
    }

    private static double weight(DecisionTable table, Set<Criterion> group) {
        return IntStream.range(0, table.weights().length)
                .filter(j -> group.contains(table.criteria().get(j).criterion())).mapToDouble(j -> table.weights()[j]).sum();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aContenderWithWhatItNeedsDrawsLevel(String id) {
        Comparison comparison = compare(id);
        double best = comparison.winners().getFirst().score().orElseThrow().value();
        for (Contender contender : Contender.of(comparison)) {
            assertSpoken(contender.sentence());
            contender.point().ifPresent(change -> {
                Judgement judgement = comparison.scenario().criteria().stream()
                        .filter(j -> j.criterion() == change.criterion()).findFirst().orElseThrow();
                double gain = 100 * judgement.weight() * (judgement.value().of(change.needed())
                        - judgement.value().of(change.now()));
                assertEquals(best, contender.option().score().orElseThrow().value() + gain, 1e-6);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void methodsAndSplitAreSaid(String id) {
        Comparison comparison = compare(id);
        MethodAgreement agreement = MethodAgreement.of(comparison);
        assertEquals(8, agreement.entries().size());
        assertTrue(agreement.agreeing() <= agreement.count());
        assertSpoken(agreement.sentence());
        agreement.entries().forEach(entry -> assertSpoken(entry.name()));
        PlaceSplit.of(comparison).ifPresent(split -> {
            assertEquals(1, split.split().rowShare() + split.split().columnShare() + split.split().bothShare(), 1e-9);
            assertEquals(100, Arrays.stream(split.percents()).sum());
            assertSpoken(split.sentence());
        });
        Arrays.stream(CriterionGroup.values()).forEach(group -> assertSpoken(group.label()));
    }

    @Test
    void theMapAgreesWithTheComparisonOnItsGrid() {
        Comparison comparison = compare("ai-glasses");
        List<Input> inputs = Input.of(comparison.scenario());
        Input requests = inputs.stream().filter(i -> i == WorkloadInput.REQUESTS).findFirst().orElseThrow();
        Input rtt = inputs.stream().filter(i -> i.equals(new AssumptionInput(Assumption.CLOUD_RTT))).findFirst()
                .orElseThrow();
        InputMap map = InputMap.of(comparison, CATALOGUE, requests, rtt, 9);
        double[] xs = map.map().xs();
        double[] ys = map.map().ys();
        for (int corner : new int[] {0, 8}) {
            Scenario there = rtt.with(requests.with(comparison.scenario(), xs[corner]), ys[8]);
            assertEquals(ids(Comparison.of(there, CATALOGUE).winners()), ids(map.winners(corner, 8)));
        }
        assertEquals(comparison.scenario().workload().traffic().requestsPerUserPerDay(), map.presentX());
        assertTrue(xs[0] < map.presentX() && map.presentX() < xs[8]);
    }

    @Test
    void criteriaOfTheGroupsAreAllAndDifferent() {
        List<Criterion> grouped = Arrays.stream(CriterionGroup.values()).flatMap(group -> group.criteria().stream())
                .sorted().toList();
        assertEquals(List.of(Criterion.values()), grouped);
    }

    @Test
    void oneRankedOptionHasNothingToBeComparedWith() {
        Comparison all = compare("ai-glasses");
        String only = all.winners().getFirst().option().id();
        Scenario s = all.scenario();
        Comparison alone = Comparison.of(new Scenario(s.presetId(), s.name(), s.workload(), List.of(s.option(only)),
                s.assumptions(), s.criteria(), s.requirements(), s.grades()), CATALOGUE);
        assertEquals(Map.of(), WeightStability.of(alone).intervals());
        assertEquals(List.of(), MethodAgreement.of(alone).entries());
        assertEquals(List.of(), Contender.of(alone));
        assertTrue(MarginTornado.of(alone, CATALOGUE).isEmpty());
        assertTrue(PlaceSplit.of(alone).isEmpty());
        assertTrue(WeightMix.of(alone, List.of(Set.of(Criterion.LATENCY_P95), Set.of(Criterion.ENERGY),
                Set.of(Criterion.COST_PER_MONTH))).isEmpty());
        FactorEffects effects = FactorEffects.of(alone.scenario(), CATALOGUE);
        assertTrue(Acceptability.ofInputs(alone, effects, DRAWS).isEmpty());
        assertTrue(Smaa.halfWidth(0.5, 10_000) < 0.01);
    }

    private static Comparison compare(String id) {
        return Comparison.of(PRESETS.preset(id), CATALOGUE);
    }

    private static Comparison reweighted(Comparison comparison, double[] weights) {
        List<Judgement> criteria = comparison.scenario().criteria();
        return Comparison.of(comparison.scenario().withCriteria(IntStream.range(0, weights.length)
                .mapToObj(j -> criteria.get(j).withWeight(weights[j])).toList()), CATALOGUE);
    }

    private static List<String> ids(List<OptionResult> results) {
        return results.stream().map(result -> result.option().id()).toList();
    }

    private static void assertSpoken(Message message) {
        assertFalse(ENGLISH.text(message).isBlank());
        assertFalse(CHINESE.text(message).isBlank());
        assertFalse(ENGLISH.text(message).contains("NaN") || ENGLISH.text(message).contains("\u221e"));
    }
}
