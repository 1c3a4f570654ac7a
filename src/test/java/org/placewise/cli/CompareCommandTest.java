package org.placewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.store.ScenarioStore;

class CompareCommandTest {
    private static final PresetStore PRESETS = new PresetStore();
    private static final Data DATA = new Data(CatalogueStore.load().value(), PRESETS);

    @TempDir
    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Commands.run(DATA, new PrintWriter(out), new PrintWriter(err), arguments);
    }

    private String changed() throws Exception {
        Path file = folder.resolve("b.placewise");
        ScenarioStore.write(PRESETS.preset("ai-glasses").withOption("edge-gpu", option -> option.withCount(2)), file);
        return file.toString();
    }

    @Test
    void theTableNamesInputsAndResultsThatDiffer() throws Exception {
        assertEquals(0, run("compare", "ai-glasses", changed()), err::toString);
        assertTrue(out.toString().startsWith("A: AI glasses assistant, B: AI glasses assistant\nOne input differs; "),
                out::toString);
        assertTrue(out.toString().contains("Accelerator of Edge GPU  L4 ×1  L4 ×2"), out::toString);
        assertTrue(out.toString().contains("Edge GPU     Power"), out::toString);
    }

    @Test
    void jsonHoldsTheSame() throws Exception {
        assertEquals(0, run("compare", "ai-glasses", changed(), "--format", "json"), err::toString);
        JsonObject json = JsonParser.parseString(out.toString()).getAsJsonObject();
        assertEquals(List.of("a", "b", "finding", "inputs", "options"), List.copyOf(json.keySet()));
        JsonObject input = json.getAsJsonArray("inputs").get(0).getAsJsonObject();
        assertEquals("option", input.get("group").getAsString());
        assertEquals("L4 ×1", input.get("a").getAsString());
        JsonObject edge = json.getAsJsonArray("options").get(2).getAsJsonObject();
        assertEquals("edge-gpu", edge.get("id").getAsString());
        JsonObject power = edge.getAsJsonObject("changed").getAsJsonObject("power");
        assertTrue(power.get("b").getAsDouble() > power.get("a").getAsDouble());
        assertEquals("W", power.get("unit").getAsString());
        JsonObject cloud = json.getAsJsonArray("options").get(0).getAsJsonObject();
        assertEquals(0, cloud.getAsJsonObject("changed").size());
        assertEquals(cloud.getAsJsonObject("score").get("a"), cloud.getAsJsonObject("score").get("b"));
    }

    @Test
    void bothMustBeNamed() {
        assertEquals(2, run("compare", "ai-glasses"));
        assertEquals(1, err.toString().lines().count(), err::toString);
        err.getBuffer().setLength(0);
        assertEquals(2, run("compare", "ai-glasses", "nothing"));
        assertTrue(err.toString().contains("no file and no preset named \"nothing\""), err::toString);
    }
}
