package org.placewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.export.TalkSlide;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.store.ScenarioStore;
import org.placewise.store.StoreException;

class CommandsTest {
    private static final PresetStore PRESETS = new PresetStore();
    private static final Data DATA = new Data(CatalogueStore.load().value(), PRESETS, new NoPictures(), null);

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** Knows the pages and draws nothing. */
    private static final class NoPictures implements Pictures {
        @Override
        public List<String> pages(Scenario scenario) {
            return List.of("compare");
        }

        @Override
        public BufferedImage draw(Scenario scenario, Request request) {
            throw new AssertionError("nothing is to be drawn");
        }

        @Override
        public List<TalkSlide> talk(Scenario scenario, Request request) {
            throw new AssertionError("nothing is to be drawn");
        }
    }

    private int run(String... arguments) {
        return Commands.run(DATA, new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void presetsAreListedWithTheirIds() {
        assertEquals(0, run("presets"));
        List<String> lines = out.toString().lines().toList();
        assertEquals(PRESETS.ids(), lines.stream().map(line -> line.split(" ")[0]).toList());
    }

    @Test
    void everyPresetIsEvaluatedWithSixOptionsAndNoNumberThatIsNone() {
        for (String preset : PRESETS.ids()) {
            out.getBuffer().setLength(0);
            assertEquals(0, run("evaluate", preset, "--format", "json"), err::toString);
            JsonObject json = JsonParser.parseString(out.toString()).getAsJsonObject();
            assertEquals(preset, json.getAsJsonObject("scenario").get("preset").getAsString());
            assertEquals(6, json.getAsJsonArray("options").size());
            assertFalse(out.toString().matches("(?s).*(NaN|Infinity).*"), preset);
            json.getAsJsonArray("options").forEach(CommandsTest::checkOption);
        }
    }

    private static void checkOption(JsonElement element) {
        JsonObject option = element.getAsJsonObject();
        String id = option.get("id").getAsString();
        JsonObject criteria = option.getAsJsonObject("criteria");
        if (!option.get("fits").getAsBoolean()) {
            assertFalse(option.getAsJsonArray("missed").isEmpty(), id);
            return;
        }
        for (String key : List.of("latency_p95", "power", "energy_per_request")) {
            JsonObject figure = criteria.getAsJsonObject(key);
            double value = figure.get("value").getAsDouble();
            assertTrue(figure.get("low").getAsDouble() <= value && value <= figure.get("high").getAsDouble(),
                    () -> id + " " + key + " " + figure);
            assertFalse(figure.get("unit").getAsString().isEmpty(), key);
            assertFalse(figure.get("basis").getAsString().isEmpty(), key);
        }
        if (option.get("status").getAsString().equals("ranked")) {
            double sum = option.getAsJsonObject("contributions").entrySet().stream()
                    .mapToDouble(entry -> entry.getValue().getAsDouble()).sum();
            assertEquals(option.get("score").getAsDouble(), sum, 1e-9, id);
            assertTrue(option.get("rank").getAsString().matches("[1-6]=?"), id);
        } else {
            assertTrue(option.get("rank").isJsonNull(), id);
        }
    }

    @Test
    void aSavedScenarioGivesTheResultsOfItsPreset() throws StoreException {
        Path file = folder.resolve("saved.placewise");
        ScenarioStore.write(PRESETS.preset("ai-glasses"), file);
        assertEquals(0, run("evaluate", "ai-glasses", "--format", "json"));
        String expected = out.toString();
        out.getBuffer().setLength(0);
        assertEquals(0, run("evaluate", file.toString(), "--format", "json"), err::toString);
        assertEquals(expected, out.toString());
    }

    @Test
    void theTableAndTheCsvHoldEveryOption() {
        assertEquals(0, run("evaluate", "ai-glasses"));
        assertTrue(out.toString().contains("Cloud GPU") && out.toString().contains("Device ASIC"), out::toString);
        out.getBuffer().setLength(0);
        assertEquals(0, run("evaluate", "ai-glasses", "--format", "csv"));
        List<String> lines = out.toString().lines().toList();
        assertTrue(lines.getFirst().startsWith("option,site,silicon,accelerator,count,"), lines.getFirst());
        assertEquals(6, lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(','))).distinct().count());
    }

    @Test
    void theTableSpeaksChinese() {
        assertEquals(0, run("evaluate", "ai-glasses", "--lang", "zh"));
        assertTrue(out.toString().contains("终端 ASIC"), out::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "evaluate nothing|no file and no preset named \"nothing\"",
        "evaluate --format xml|--format",
        "evaluate --lang fr|languages are en and zh",
        "evaluate FOLDER/broken.placewise|not valid JSON at line 2",
        "predict FOLDER/absent.json|absent.json",
        "score FOLDER/absent.json|absent.json",
        "export --page nowhere --to x.png|no page named \"nowhere\"",
        "export --to x.gif|must end in one of .pdf",
        "export --to x.png --size 9x9|is not a size",
        "export --to x.png --scale 99|is not a scale",
        "export --to x.png --theme pink|is not a theme",
        "frobnicate|frobnicate"
    })
    void whatCannotBeDoneIsSaidInOneLineWithStatus2(String line, String expected) throws IOException {
        Files.writeString(folder.resolve("broken.placewise"), "{\"format\":\"placewise\",\n]");
        assertEquals(2, run(line.replace("FOLDER", folder.toString()).split(" ")));
        assertEquals("", out.toString());
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertTrue(err.toString().startsWith("placewise: ") && err.toString().contains(expected), err::toString);
        assertFalse(err.toString().contains("Exception"), err::toString);
    }

    @Test
    void evidenceCanBeChosen() {
        assertEquals(0, run("evaluate", "public-chat", "--format", "json", "--evidence", "report"));
        JsonObject json = JsonParser.parseString(out.toString()).getAsJsonObject();
        assertEquals("report", json.getAsJsonObject("scenario").get("evidence").getAsString());
        assertTrue(json.getAsJsonArray("details").get(0).getAsString().startsWith("The report's view"));
        JsonObject latency = json.getAsJsonArray("options").get(0).getAsJsonObject().getAsJsonObject("criteria")
                .getAsJsonObject("report_latency");
        assertEquals("REPORT", latency.get("basis").getAsString());
        assertEquals(2, run("evaluate", "public-chat", "--evidence", "hearsay"));
        assertTrue(err.toString().contains("--evidence"), err.toString());
    }
}
