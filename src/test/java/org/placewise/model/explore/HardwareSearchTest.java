package org.placewise.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.Estimator;
import org.placewise.model.estimate.Glance;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Task;
import org.placewise.model.score.Pareto;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

final class HardwareSearchTest {
    private static final PresetStore PRESETS = new PresetStore();
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final Set<Site> EVERYWHERE = EnumSet.allOf(Site.class);

    static List<String> presets() {
        return PRESETS.ids();
    }

    private static SearchSpace small(Scenario scenario) {
        Task task = scenario.workload().task();
        SearchSpace all = SearchSpace.of(CATALOGUE, task, EVERYWHERE, List.of(task.modelId()));
        return new SearchSpace(all.groups().stream().filter(group -> group.count() == 1 || group.count() == 4).toList(),
                List.of(task.weights()), all.models());
    }

    @ParameterizedTest
    @MethodSource("presets")
    void aGlanceSaysWhatTheEstimateSays(String preset) {
        Scenario scenario = PRESETS.preset(preset);
        Estimator estimator = new Estimator(CATALOGUE);
        for (OptionResult result : Comparison.of(scenario, CATALOGUE).options()) {
            Optional<Glance> glance = estimator.glance(scenario, result.option());
            assertEquals(!result.estimate().figures().isEmpty(), glance.isPresent());
            for (Map.Entry<Criterion, Estimate> figure : result.estimate().figures().entrySet()) {
                OptionalDouble value = glance.orElseThrow().value(figure.getKey());
                value.ifPresent(seen -> assertEquals(figure.getValue().value(), seen, 1e-12 * seen,
                        preset + result.option().id() + figure.getKey()));
            }
        }
    }

    /** Against the front by definition, over full estimates. */
    @ParameterizedTest
    @MethodSource("presets")
    void findsWhatNoOtherBeats(String preset) {
        Scenario scenario = PRESETS.preset(preset);
        SearchSpace space = small(scenario);
        HardwareSearch.Result result = new HardwareSearch(CATALOGUE, scenario, space, OptionalDouble.empty())
                .search(_ -> { }, () -> false).orElseThrow();
        for (Site site : Site.values()) {
            List<Option> options = new ArrayList<>();
            List<double[]> values = new ArrayList<>();
            for (long index = 0; index < space.size(); index++) {
                Option option = space.option(index);
                if (option.site() == site) {
                    goals(scenario, option).ifPresent(goals -> {
                        options.add(option);
                        values.add(goals);
                    });
                }
            }
            Set<Option> front = new HashSet<>();
            for (int row : Pareto.front(values.toArray(double[][]::new), new boolean[3])) {
                front.add(options.get(row));
            }
            List<Option> found = result.front().getOrDefault(site, List.of()).stream()
                    .map(HardwareSearch.Found::option).toList();
            assertTrue(front.containsAll(found), preset + site);
            // Of configurations that are equal in all goals the search names one.
            assertEquals(front.stream().map(option -> List.of(boxed(goals(scenario, option).orElseThrow())))
                    .distinct().count(), found.size(), preset + site);
        }
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    private static Optional<double[]> goals(Scenario scenario, Option option) {
        Scenario alone = scenario.withOption(option.id(), _ -> option);
        OptionResult result = Comparison.of(alone, CATALOGUE).options().stream()
                .filter(each -> each.option().equals(option)).findFirst().orElseThrow();
        if (result.status() == OptionResult.Status.EXCLUDED || result.value(Criterion.COST_PER_MONTH).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new double[] {result.value(Criterion.LATENCY_P95).orElseThrow().value(),
                result.value(Criterion.ENERGY).orElseThrow().value(),
                result.value(Criterion.COST_PER_MONTH).orElseThrow().value()});
    }

    @Test
    void aBudgetIsKept() {
        Scenario scenario = PRESETS.preset("office-assistant");
        HardwareSearch.Result free = new HardwareSearch(CATALOGUE, scenario, small(scenario), OptionalDouble.empty())
                .search(_ -> { }, () -> false).orElseThrow();
        double cheapest = free.front().values().stream().flatMap(List::stream)
                .mapToDouble(HardwareSearch.Found::cost).min().orElseThrow();
        HardwareSearch.Result tight = new HardwareSearch(CATALOGUE, scenario, small(scenario),
                OptionalDouble.of(1.5 * cheapest)).search(_ -> { }, () -> false).orElseThrow();
        assertTrue(missing(tight) > missing(free));
        assertTrue(tight.front().values().stream().flatMap(List::stream)
                .allMatch(found -> found.cost() <= 1.5 * cheapest));
    }

    private static long missing(HardwareSearch.Result result) {
        return result.tallies().values().stream().mapToLong(Tally::missing).sum();
    }

    /**
     * Every configuration either falls away for one reason or was held against requirements and budget; a cloud cannot
     * work offline; and no requirement rules out more than all.
     */
    @Test
    void saysWhatRulesOutHowMany() {
        Scenario scenario = PRESETS.preset("office-assistant").withRequirement(
                new Requirement(Requirement.Kind.WORKS_OFFLINE, 0)).withRequirement(
                new Requirement(Requirement.Kind.FIRST_TOKEN_WITHIN, 0));
        SearchSpace space = small(scenario);
        HardwareSearch.Result result = new HardwareSearch(CATALOGUE, scenario, space, OptionalDouble.of(1))
                .search(_ -> { }, () -> false).orElseThrow();
        assertTrue(result.front().isEmpty());
        assertEquals(space.size(), result.searched());
        for (Map.Entry<Site, Tally> entry : result.tallies().entrySet()) {
            Tally tally = entry.getValue();
            assertEquals(tally.searched(), tally.unfit() + tally.unpriced() + tally.missing());
            assertEquals(tally.missing(), tally.missed().getOrDefault(Requirement.Kind.FIRST_TOKEN_WITHIN, 0L));
            assertEquals(entry.getKey() == Site.CLOUD ? tally.missing() : 0,
                    tally.missed().getOrDefault(Requirement.Kind.WORKS_OFFLINE, 0L));
            assertTrue(tally.overBudget() <= tally.missing());
        }
        assertTrue(result.tallies().get(Site.CLOUD).overBudget() > 0);
    }

    /** The glasses' device runs a smaller model in 4 bits on a chip whose price the preset assumes. */
    @Test
    void settlesForWhatTheOptionsOfASiteSettleFor() {
        Scenario scenario = PRESETS.preset("ai-glasses");
        Task task = scenario.workload().task();
        SearchSpace cloud = SearchSpace.at(Site.CLOUD, scenario, CATALOGUE, SearchSpace.Models.SCENARIO);
        assertEquals(List.of(task.modelId()), cloud.models());
        SearchSpace device = SearchSpace.at(Site.DEVICE, scenario, CATALOGUE, SearchSpace.Models.SCENARIO);
        assertEquals(List.of(task.modelId(), "qwen2.5-1.5b"), device.models());
        assertTrue(device.precisions().contains(Precision.INT4));
        Option own = scenario.option("device-asic");
        assertTrue(device.groups().stream().map(SearchSpace.Group::place).anyMatch(place -> place.accelerator().id()
                .equals(own.acceleratorId()) && place.assumed().equals(own.assumed())));
        SearchSpace all = SearchSpace.at(Site.CLOUD, scenario, CATALOGUE, SearchSpace.Models.ALL);
        assertEquals(Set.copyOf(SearchSpace.modelsFor(CATALOGUE, task)), Set.copyOf(all.models()));
        SearchSpace capable = SearchSpace.at(Site.CLOUD, scenario, CATALOGUE, SearchSpace.Models.AS_CAPABLE);
        double score = score(task.modelId());
        assertTrue(capable.models().size() > 1 && capable.models().stream().allMatch(id -> score(id) >= score));
    }

    private static double score(String model) {
        return CATALOGUE.model(model).orElseThrow().value(ModelField.CAPABILITY).orElse(Double.NaN);
    }

    @Test
    void saysHowFarItIsAndStopsWhenAsked() {
        Scenario scenario = PRESETS.preset("office-assistant");
        SearchSpace space = small(scenario);
        AtomicLong most = new AtomicLong();
        new HardwareSearch(CATALOGUE, scenario, space, OptionalDouble.empty())
                .search(done -> most.accumulateAndGet(done, Math::max), () -> false);
        assertEquals(space.size(), most.get());
        assertTrue(new HardwareSearch(CATALOGUE, scenario, space, OptionalDouble.empty())
                .search(_ -> { }, () -> true).isEmpty());
    }

    /** Nobody carries two phones for one answer, and chips that share their host's memory have no link to others. */
    @Test
    void groupsOnlyWhatCanBeGrouped() {
        Scenario scenario = PRESETS.preset("office-assistant");
        SearchSpace space = SearchSpace.of(CATALOGUE, scenario.workload().task(), EVERYWHERE, List.of("qwen3-32b"));
        assertTrue(space.groups().stream().filter(group -> group.place().site() == Site.DEVICE)
                .allMatch(group -> group.count() == 1));
        assertEquals(List.of(1), counts(space, "jetson-orin-nano-super"));
        assertEquals(List.of(1, 2, 4, 8, 16), counts(space, "l4"));
        Scenario two = scenario.withOption("edge-gpu", option -> option.withAccelerator("jetson-orin-nano-super")
                .withCount(2));
        assertEquals(List.of(1, 2), counts(SearchSpace.at(Site.EDGE, two, CATALOGUE, SearchSpace.Models.SCENARIO),
                "jetson-orin-nano-super"));
    }

    private static List<Integer> counts(SearchSpace space, String accelerator) {
        return space.groups().stream().filter(group -> group.place().site() == Site.EDGE
                && group.place().accelerator().id().equals(accelerator)).map(SearchSpace.Group::count).toList();
    }

    /** Counts 1, 2, 4, 8, 16; a number leads to one configuration, and each to another. */
    @Test
    void numbersEveryConfigurationOnce() {
        Scenario scenario = PRESETS.preset("security-video");
        Task task = scenario.workload().task();
        SearchSpace space = SearchSpace.of(CATALOGUE, task, EVERYWHERE, SearchSpace.modelsFor(CATALOGUE, task));
        Set<Option> seen = new HashSet<>();
        for (long index = 0; index < space.size(); index++) {
            assertTrue(seen.add(space.option(index)));
        }
        assertFalse(seen.isEmpty());
        assertTrue(space.grownTo(3 * space.size()).size() >= 3 * space.size());
    }

    /** The staircase against the definition, on few distinct values so that there are many ties. */
    @Test
    void theFrontIsTheOneByDefinition() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<ParetoFront.Entry> entries = IntStream.range(0, 40).mapToObj(index -> new ParetoFront.Entry(index,
                    random.nextInt(6), random.nextInt(6), random.nextInt(6))).toList();
            double[][] rows = entries.stream().map(entry -> new double[] {entry.first(), entry.second(),
                    entry.third()}).toArray(double[][]::new);
            List<List<Double>> expected = IntStream.of(Pareto.front(rows, new boolean[3]))
                    .mapToObj(row -> boxed(rows[row])).distinct().toList();
            List<List<Double>> actual = ParetoFront.of(entries).stream()
                    .map(entry -> List.of(entry.first(), entry.second(), entry.third())).toList();
            assertEquals(Set.copyOf(expected), Set.copyOf(actual));
            assertEquals(expected.size(), actual.size());
        }
    }
}
