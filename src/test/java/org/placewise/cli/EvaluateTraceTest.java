package org.placewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.model.scenario.Criterion;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

/** {@code evaluate --trace}. */
class EvaluateTraceTest {
    private static final Data DATA = new Data(CatalogueStore.load().value(), new PresetStore(), null, null);

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertEquals(0, Commands.run(DATA, new PrintWriter(out), new PrintWriter(err), arguments), err::toString);
        return out.toString();
    }

    private static JsonObject criteria(String... arguments) {
        return JsonParser.parseString(run(arguments)).getAsJsonObject().getAsJsonArray("options").get(0)
                .getAsJsonObject().getAsJsonObject("criteria");
    }

    @Test
    void jsonHoldsATraceForEveryFigure() {
        for (Map.Entry<String, JsonElement> entry : criteria("evaluate", "public-chat", "--format", "json", "--trace")
                .entrySet()) {
            JsonObject figure = entry.getValue().getAsJsonObject();
            JsonObject trace = figure.getAsJsonObject("trace");
            assertFalse(trace.get("formula").getAsString().isBlank());
            assertEquals(figure.get("low"), trace.getAsJsonObject("range").get("low"));
            assertEquals(Criterion.ofKey(entry.getKey()).orElseThrow().isGrade(),
                    trace.get("symbols").getAsString().isEmpty());
            for (JsonElement element : trace.getAsJsonArray("inputs")) {
                JsonObject input = element.getAsJsonObject();
                assertFalse(input.get("name").getAsString().isBlank());
                assertFalse(input.get("source").getAsString().isBlank(), input::toString);
                assertTrue(input.has("symbol") && input.has("value") && input.has("unit") && input.has("basis"));
            }
        }
    }

    @Test
    void withoutTheOptionThereIsNone() {
        criteria("evaluate", "public-chat", "--format", "json").entrySet()
                .forEach(entry -> assertFalse(entry.getValue().getAsJsonObject().has("trace")));
    }

    @Test
    void tableIsFollowedByTheSameAsText() {
        String text = run("evaluate", "ai-glasses", "--trace");
        assertTrue(text.contains("t = RTT + J + 8 (U + D) / w + t_q + t_p + (O - 1) t_t"), text);
        assertTrue(text.contains("b_kv = 2 L g d_h b / 8"));
        assertTrue(text.contains("[as above]"));
        String chinese = run("evaluate", "ai-glasses", "--trace", "--lang", "zh");
        assertTrue(chinese.contains("同上"));
    }

    @Test
    void helpNamesIt() {
        assertTrue(run("evaluate", "--help").contains("--trace"));
    }
}
