package org.placewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.Score;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Source;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Grade;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Supply;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

/** The starting points that ship with the program hold what they promise. */
class PresetTest {
    private static final PresetStore PRESETS = new PresetStore();
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final int FEWEST_RANKED = 4;
    private static final int FEWEST_CRITERIA = 5;
    private static final int MOST_CRITERIA = 8;
    private static final int SHORTEST_REASON = 20;
    private static final Set<String> OPTIONS = Set.of("cloud-gpu", "cloud-asic", "edge-gpu", "edge-asic",
            "device-gpu", "device-asic");

    static List<String> ids() {
        return PRESETS.ids();
    }

    @Test
    void theUsesOfTheReportAreThereAndTheGlassesComeFirst() {
        assertEquals("ai-glasses", ids().getFirst());
        assertEquals(Set.of("driver-assistance", "ai-glasses", "smart-home-voice", "office-assistant",
                "security-video", "field-offline", "phone-assistant", "public-chat"), Set.copyOf(ids()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void allSixOptionsUseHardwareAndModelsOfTheCatalogue(String id) {
        Scenario preset = PRESETS.preset(id);
        assertEquals(OPTIONS, preset.options().stream().map(Option::id).collect(Collectors.toSet()));
        for (Option option : preset.options()) {
            Accelerator accelerator = CATALOGUE.accelerator(option.acceleratorId()).orElseThrow();
            assertEquals(option.silicon(), accelerator.silicon(), option.id());
            assertTrue(accelerator.sites().contains(option.site()), accelerator.name() + " as " + option.id());
            String model = option.task(preset.workload().task()).modelId();
            assertTrue(CATALOGUE.model(model).isPresent(), model);
            assertEquals(option.id().startsWith("cloud") ? Supply.RENT : Supply.BUY, option.supply(), option.id());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nameDescriptionAndReasonsStandInEveryLanguage(String id) {
        Scenario preset = PRESETS.preset(id);
        Stream<String> own = Stream.of("name", "description", "why").map(text -> "preset." + id + "." + text);
        Stream<String> reasons = preset.grades().values().stream().flatMap(grades -> grades.values().stream())
                .map(Grade::reasonKey);
        List<String> keys = Stream.concat(own, reasons).distinct().toList();
        for (Messages messages : Messages.LANGUAGES.stream().map(Messages::of).toList()) {
            for (String key : keys) {
                assertTrue(messages.has(key), key + " in " + messages.locale());
                assertFalse(messages.get(key).isBlank(), key);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyAssumptionSaysWhereItComesFromOrWhy(String id) {
        Scenario preset = PRESETS.preset(id);
        Stream<Source> world = preset.assumptions().values().values().stream().map(Assumed::source);
        Stream<Source> hardware = preset.options().stream().flatMap(option -> option.assumed().values().stream())
                .map(figure -> figure.source());
        List<Source> weak = Stream.concat(world, hardware)
                .filter(source -> source.ref().length() < SHORTEST_REASON || source.tier() == null).toList();
        assertEquals(List.of(), weak, "too short to defend");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void gradesCiteFactsOfTheReportOrAreOurOwn(String id) throws IOException {
        Set<String> facts = facts();
        Map<String, Map<Criterion, Grade>> grades = PRESETS.preset(id).grades();
        assertEquals(OPTIONS, grades.keySet());
        for (Map<Criterion, Grade> byCriterion : grades.values()) {
            assertEquals(EnumSet.copyOf(Arrays.stream(Criterion.values()).filter(Criterion::isGrade).toList()),
                    byCriterion.keySet());
            for (Grade grade : byCriterion.values()) {
                switch (grade.basis()) {
                    case REPORT -> assertTrue(facts.containsAll(List.of(grade.citation().split(","))),
                            grade.citation());
                    default -> assertEquals("", grade.citation());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void comparesToFiniteNumbersAndRanksAtLeastFourOptions(String id) {
        Scenario preset = PRESETS.preset(id);
        int criteria = preset.criteria().size();
        assertTrue(criteria >= FEWEST_CRITERIA && criteria <= MOST_CRITERIA, criteria + " criteria");
        Comparison comparison = Comparison.of(preset, CATALOGUE);
        for (OptionResult result : comparison.options()) {
            assertTrue(result.status() == Status.RANKED || !result.obstacles().isEmpty(), result.option().id());
            assertTrue(result.status() != Status.NOT_SCORED, () -> result.option().id() + result.obstacles());
            for (Map.Entry<Criterion, Estimate> entry : result.criteria().entrySet()) {
                Estimate estimate = entry.getValue();
                assertTrue(DoubleStream.of(estimate.low(), estimate.value(), estimate.high())
                        .allMatch(number -> Double.isFinite(number) && number >= 0), () -> entry.toString());
            }
        }
        long ranked = comparison.options().stream().filter(result -> result.status() == Status.RANKED).count();
        assertTrue(ranked >= FEWEST_RANKED, ranked + " options ranked");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void anchorsHoldTheValuesOfNearlyEveryOption(String id) {
        List<Score> scores = Comparison.of(PRESETS.preset(id), CATALOGUE).options().stream()
                .flatMap(result -> result.score().stream()).toList();
        long outside = scores.stream().mapToLong(score -> score.outside().size()).sum();
        assertTrue(outside <= 1, outside + " values lie beyond their anchors");
    }

    /** Where one option won everywhere, the presets would argue for a conclusion instead of for uses. */
    @Test
    void noOptionWinsEverywhere() {
        Set<String> winners = new HashSet<>();
        for (String id : ids()) {
            Comparison.of(PRESETS.preset(id), CATALOGUE).winners().forEach(winner -> winners.add(winner.option().id()));
        }
        assertTrue(winners.size() > 1, () -> "only " + winners);
    }

    private static Set<String> facts() throws IOException {
        try (InputStream file = PresetTest.class.getResourceAsStream("/data/report-facts.json");
             Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            Set<String> ids = new HashSet<>();
            for (JsonElement fact : JsonParser.parseReader(reader).getAsJsonObject().getAsJsonArray("facts")) {
                ids.add(fact.getAsJsonObject().get("id").getAsString());
            }
            return ids;
        }
    }
}
