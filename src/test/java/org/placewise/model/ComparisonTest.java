package org.placewise.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Basis;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Grade;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Requirement.Kind;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.score.ValueFunction;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

final class ComparisonTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final PresetStore PRESETS = new PresetStore();
    private static final Scenario SCENARIO = PRESETS.preset("ai-glasses");

    static Iterable<String> presets() {
        return PRESETS.ids();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyOptionIsJudgedAndSomeAreRanked(String preset) {
        Scenario scenario = PRESETS.preset(preset);
        Comparison comparison = Comparison.of(scenario, CATALOGUE);
        assertEquals(scenario.options().stream().map(option -> option.id()).toList(),
                comparison.options().stream().map(result -> result.option().id()).toList());
        assertTrue(comparison.options().stream().anyMatch(result -> result.status() == Status.RANKED));
        for (OptionResult result : comparison.options()) {
            assertEquals(result.status() == Status.RANKED, result.score().isPresent());
            assertEquals(result.status() == Status.RANKED, result.obstacles().isEmpty());
        }
    }

    @Test
    void theSameScenarioGivesTheSameComparison() {
        Comparison first = Comparison.of(SCENARIO, CATALOGUE);
        Comparison second = Comparison.of(SCENARIO, CATALOGUE);
        for (int i = 0; i < first.options().size(); i++) {
            assertEquals(first.options().get(i).estimate(), second.options().get(i).estimate());
            assertEquals(first.options().get(i).score(), second.options().get(i).score());
        }
        assertEquals(first.verdict(), second.verdict());
    }

    @Test
    void aRequirementExcludes() {
        Comparison comparison = Comparison.of(SCENARIO.withRequirement(new Requirement(Kind.WORKS_OFFLINE, 0)),
                CATALOGUE);
        for (OptionResult result : comparison.options()) {
            if (result.option().site() == Site.CLOUD) {
                assertEquals(Status.EXCLUDED, result.status());
                assertFalse(result.criteria().isEmpty());
            }
        }
    }

    @Test
    void whatDoesNotFitHasNoValuesButAReason() {
        Scenario scenario = SCENARIO.withOption("device-asic", option -> new Option(
                option.site(), option.silicon(), option.acceleratorId(), 1, "qwen2.5-72b", option.weights(), null,
                option.supply(), option.assumed()));
        OptionResult result = Comparison.of(scenario, CATALOGUE).result("device-asic");
        assertEquals(Status.INFEASIBLE, result.status());
        assertTrue(result.criteria().isEmpty());
        assertEquals("estimate.obstacle.memory", result.obstacles().getFirst().key());
    }

    @Test
    void aCriterionWithWeightThatNobodyGradedIsNotScored() {
        ValueFunction scale = new ValueFunction(ValueFunction.Shape.LINEAR, Grade.WORST, Grade.BEST);
        Grade grade = new Grade(4, 3, 5, "common.untitled", "", Basis.USER);
        Scenario scenario = new Scenario(null, "test", SCENARIO.workload(), SCENARIO.options(),
                SCENARIO.assumptions(), List.of(new Judgement(Criterion.PRIVACY, 1, false, scale),
                new Judgement(Criterion.FLEXIBILITY, 0, false, scale)), List.of(),
                Map.of("edge-gpu", Map.of(Criterion.PRIVACY, grade)));
        Comparison comparison = Comparison.of(scenario, CATALOGUE);
        assertEquals(Status.NOT_SCORED, comparison.result("cloud-gpu").status());
        assertEquals("common.not_scored", comparison.result("cloud-gpu").obstacles().getFirst().key());
        OptionResult graded = comparison.result("edge-gpu");
        assertEquals(Status.RANKED, graded.status());
        assertEquals(4, graded.value(Criterion.PRIVACY).orElseThrow().value());
        assertEquals("common.untitled", graded.value(Criterion.PRIVACY).orElseThrow().trace().formulaKey());
    }

    @Test
    void anUnknownOptionOrAcceleratorIsAnError() {
        assertThrows(IllegalArgumentException.class,
                () -> Comparison.of(SCENARIO, CATALOGUE).result("moon-gpu"));
        assertThrows(IllegalArgumentException.class, () -> Comparison.of(
                SCENARIO.withOption("edge-gpu", option -> option.withAccelerator("none")), CATALOGUE));
    }
}
