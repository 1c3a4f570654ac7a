package org.placewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewise.export.ExportSamples;
import org.placewise.export.Exporter;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.OwnEntries;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.difference.Difference;
import org.placewise.model.difference.Differences;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Figure;
import org.placewise.model.quantity.Source;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.store.ScenarioStore;
import org.placewise.store.StoreException;

/** What the user enters counts everywhere: in the ranking, in the file, in what is exported. */
class OwnEntriesTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final Scenario CHAT = new PresetStore().preset("public-chat");
    @TempDir
    private Path folder;

    /** A card that is better in everything than what anybody sells. */
    private static Accelerator dream() {
        Map<AcceleratorField, Figure> figures = new EnumMap<>(AcceleratorField.class);
        Map.of(AcceleratorField.FP16_PEAK, 5e16, AcceleratorField.FP8_PEAK, 1e17, AcceleratorField.INT8_PEAK, 1e17,
                AcceleratorField.INT4_PEAK, 2e17, AcceleratorField.MEMORY, 512.0 * (1L << 30),
                AcceleratorField.MEMORY_BANDWIDTH, 4e14, AcceleratorField.TDP, 20.0, AcceleratorField.IDLE_POWER, 1.0,
                AcceleratorField.LIST_PRICE, 50.0).forEach((field, value) ->
                figures.put(field, new Figure(value, Source.own())));
        return new Accelerator("dream-1", "Dream <1>", "Our company", Silicon.ASIC, Set.of(Site.EDGE), "HBM4", null,
                null, List.of(), figures);
    }

    private static Scenario withDream() {
        return CHAT.withOwn(CHAT.own().withAccelerators(List.of(dream()))).withOption("edge-asic", option -> option
                .withAccelerator("dream-1").withCount(1));
    }

    private static OptionResult leader(Comparison comparison) {
        return comparison.options().stream().filter(result -> result.score().map(s -> s.rank().equals("1"))
                .orElse(false)).findFirst().orElseThrow();
    }

    private int run(StringWriter out, String... arguments) {
        Data data = new Data(CATALOGUE, new PresetStore(), null, new Exporter(CATALOGUE, ExportSamples.FIGURES,
                () -> ExportSamples.origin()));
        return Commands.run(data, new PrintWriter(out), new PrintWriter(new StringWriter()), arguments);
    }

    @Test
    void anAcceleratorOfTheUsersWinsFromTheScreenToTheExport() throws StoreException, IOException {
        assertNotEquals("edge-asic", leader(Comparison.of(CHAT, CATALOGUE)).option().id());
        Comparison comparison = Comparison.of(withDream(), CATALOGUE);
        assertEquals("edge-asic", leader(comparison).option().id());
        Path file = folder.resolve("dream.placewise");
        ScenarioStore.write(withDream(), file);
        Scenario reopened = ScenarioStore.read(file, CATALOGUE).value();
        assertEquals(withDream(), reopened);
        StringWriter json = new StringWriter();
        assertEquals(0, run(json, "evaluate", file.toString(), "--format", "json"));
        JsonObject edge = JsonParser.parseString(json.toString()).getAsJsonObject().getAsJsonArray("options")
                .asList().stream().map(option -> option.getAsJsonObject())
                .filter(option -> option.get("id").getAsString().equals("edge-asic")).findFirst().orElseThrow();
        assertEquals("1", edge.get("rank").getAsString());
        for (String format : List.of("csv", "json", "html", "xlsx", "pdf", "pptx")) {
            Path exported = folder.resolve("out." + format);
            assertEquals(0, run(new StringWriter(), "export", file.toString(), "--to", exported.toString()), format);
            assertTrue(Files.size(exported) > 0, format);
        }
        assertTrue(Files.readString(folder.resolve("out.csv")).contains("Dream <1>"));
        String html = Files.readString(folder.resolve("out.html"));
        assertTrue(html.contains("Dream &lt;1&gt; (yours)"));
        assertFalse(html.contains("Dream <1>"));
    }

    @Test
    void whatRestsOnItIsMarkedAsTheUsers() {
        OptionResult edge = leader(Comparison.of(withDream(), CATALOGUE));
        assertTrue(edge.estimate().accelerator().own());
        for (Criterion criterion : List.of(Criterion.LATENCY_P95, Criterion.ENERGY, Criterion.COST_PER_MONTH)) {
            assertEquals(Basis.USER, edge.value(criterion).orElseThrow().basis(), criterion.key());
        }
    }

    @Test
    void anOverriddenFigureTakesThePlaceOfThePublishedOneAndNoOther() {
        Option option = CHAT.option("cloud-gpu");
        Accelerator published = CATALOGUE.accelerator(option.acceleratorId()).orElseThrow();
        Figure bandwidth = published.figure(AcceleratorField.MEMORY_BANDWIDTH).orElseThrow();
        Scenario changed = CHAT.withOwn(CHAT.own().withAccelerators(List.of(published.with(Map.of(
                AcceleratorField.MEMORY_BANDWIDTH, new Figure(2 * bandwidth.value(), Source.own()))))));
        Comparison before = Comparison.of(CHAT, CATALOGUE);
        Comparison after = Comparison.of(changed, CATALOGUE);
        assertTrue(token(after, "cloud-gpu") < token(before, "cloud-gpu"));
        for (String other : List.of("edge-gpu", "device-asic")) {
            assertEquals(token(before, other), token(after, other), other);
        }
        List<String> told = Differences.between(CHAT, changed, CATALOGUE).stream().map(Difference::sentence)
                .map(Messages.of(Locale.ENGLISH)::text).toList();
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.getFirst().contains("Memory bandwidth") && told.getFirst().contains(published.name()),
                told.getFirst());
    }

    private static double token(Comparison comparison, String option) {
        return comparison.options().stream().filter(result -> result.option().id().equals(option)).findFirst()
                .orElseThrow().estimate().figures().get(Criterion.LATENCY_P95).value();
    }

    @Test
    void aCatalogueHoldsTheEntriesOfOneScenarioOnly() {
        Catalogue with = CATALOGUE.with(withDream().own());
        assertTrue(with.accelerator("dream-1").isPresent());
        assertEquals(CATALOGUE.accelerators().size() + 1, with.accelerators().size());
        assertEquals(with, with.with(withDream().own()));
        assertEquals(CATALOGUE, with.with(OwnEntries.NONE));
        assertFalse(CATALOGUE.accelerator("dream-1").isPresent());
    }
}
