package org.placewise.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.controller.ScenarioChanges;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Site;
import org.placewise.model.explore.HardwareFinder.Question;
import org.placewise.model.explore.HardwareFinder.Subject;
import org.placewise.model.explore.HardwareSearch.Found;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

final class HardwareFinderTest {
    private static final PresetStore PRESETS = new PresetStore();
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final Set<Site> EVERYWHERE = EnumSet.allOf(Site.class);
    private static final Question ANY = new Question(EVERYWHERE, SearchSpace.Models.SCENARIO, OptionalDouble.empty());

    static List<String> presets() {
        return PRESETS.ids();
    }

    private static HardwareSearch.Result answer(Scenario scenario, Question question) {
        return HardwareFinder.answer(CATALOGUE, scenario, question, (_, _) -> { }, () -> false).orElseThrow();
    }

    /** Whatever is found says of itself what the comparison says once it is in use, and misses no requirement. */
    @ParameterizedTest
    @MethodSource("presets")
    void whatIsFoundKeepsItsPromiseInTheComparison(String preset) {
        Scenario scenario = PRESETS.preset(preset);
        List<Found> found = HardwareFinder.found(answer(scenario, ANY));
        assertFalse(found.isEmpty());
        // Every seventh, which is of every site and kind.
        for (int i = 0; i < found.size(); i += 7) {
            Found one = found.get(i);
            OptionResult used = Comparison.of(ScenarioChanges.useHardware(scenario, one.option()), CATALOGUE).options()
                    .stream().filter(result -> result.option().id().equals(one.option().id())).findFirst()
                    .orElseThrow();
            assertNotEquals(OptionResult.Status.EXCLUDED, used.status(), one.toString());
            for (Map.Entry<Criterion, Double> promise : Map.of(Criterion.COST_PER_MONTH, one.cost(),
                    Criterion.LATENCY_P95, one.latency(), Criterion.ENERGY, one.energy(), Criterion.POWER, one.power())
                    .entrySet()) {
                assertEquals(promise.getValue(), used.value(promise.getKey()).orElseThrow().value(),
                        1e-9 * promise.getValue(), one + " " + promise.getKey());
            }
        }
    }

    @Test
    void searchesOnlyTheSitesAskedFor() {
        Scenario scenario = PRESETS.preset("office-assistant");
        HardwareSearch.Result all = answer(scenario, ANY);
        HardwareSearch.Result edge = answer(scenario, new Question(Set.of(Site.EDGE), SearchSpace.Models.SCENARIO,
                OptionalDouble.empty()));
        assertEquals(Set.of(Site.EDGE), edge.tallies().keySet());
        assertEquals(all.front().get(Site.EDGE), edge.front().get(Site.EDGE));
        assertEquals(0, answer(scenario, new Question(Set.of(), SearchSpace.Models.ALL, OptionalDouble.empty()))
                .searched());
    }

    @Test
    void countsUpToAllThatThereIs() {
        List<Long> done = new ArrayList<>();
        List<Long> sizes = new ArrayList<>();
        HardwareSearch.Result result = HardwareFinder.answer(CATALOGUE, PRESETS.preset("office-assistant"), ANY,
                (now, all) -> {
                    synchronized (done) {
                        done.add(now);
                        sizes.add(all);
                    }
                }, () -> false).orElseThrow();
        assertEquals(List.of(result.searched()), sizes.stream().distinct().toList());
        assertEquals(result.searched(), done.stream().mapToLong(Long::longValue).max().orElseThrow());
        assertTrue(HardwareFinder.answer(CATALOGUE, PRESETS.preset("office-assistant"), ANY, (_, _) -> { },
                () -> true).isEmpty());
    }

    /** Weights change nothing; what is required, the hardware that is settled for and the budget do. */
    @Test
    void theAnswerDependsOnWhatMatters() {
        Scenario scenario = PRESETS.preset("office-assistant");
        Subject subject = Subject.of(ANY, scenario);
        assertEquals(subject, Subject.of(ANY, ScenarioChanges.moveWeight(scenario, 0, 0.9)));
        Stream.of(Subject.of(ANY, scenario.withRequirement(new Requirement(Requirement.Kind.COST_UNDER, 1))),
                Subject.of(ANY, scenario.withOption("edge-gpu", option -> option.withCount(2))),
                Subject.of(new Question(EVERYWHERE, SearchSpace.Models.SCENARIO, OptionalDouble.of(5)), scenario))
                .forEach(other -> assertNotEquals(subject, other));
    }
}
