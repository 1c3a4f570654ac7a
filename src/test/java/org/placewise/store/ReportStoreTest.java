package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placewise.i18n.Messages;
import org.placewise.model.report.Check;
import org.placewise.model.report.Direction;
import org.placewise.model.report.Fact;
import org.placewise.model.report.Report;
import org.placewise.model.report.Value;

class ReportStoreTest {
    private static final Set<String> FACT_ENTRIES = Set.of("id", "section", "where", "topic", "claim", "values",
            "cited_source", "check");
    private static final Set<String> VALUE_ENTRIES = Set.of("label", "value", "unit", "qualitative", "year",
            "developer");

    /** Walks the file beside what was read of it: no fact, value, check or direction may be lost or changed. */
    @Test
    void nothingInTheFileIsLost() throws IOException {
        Loaded<Report> loaded = ReportStore.load();
        assertEquals(List.of(), loaded.problems());
        Report report = loaded.value();
        JsonObject file;
        try (Reader text = Assets.open("data/report-facts.json")) {
            file = new Gson().fromJson(text, JsonObject.class);
        }
        assertEquals(file.getAsJsonObject("source").get("title").getAsString(), report.citation().title());
        assertEquals("源达信息证券研究所", report.citation().publisher());
        JsonArray facts = file.getAsJsonArray("facts");
        assertEquals(25, facts.size());
        assertEquals(25, report.facts().size());
        for (int i = 0; i < facts.size(); i++) {
            assertSame(facts.get(i).getAsJsonObject(), report.facts().get(i));
        }
        JsonArray directions = file.getAsJsonArray("directions");
        assertEquals(directions.size(), report.directions().size());
        for (int i = 0; i < directions.size(); i++) {
            assertSame(directions.get(i).getAsJsonObject(), report.directions().get(i));
        }
    }

    private static void assertSame(JsonObject file, Fact fact) {
        assertEquals(FACT_ENTRIES, file.keySet());
        assertText(file, "id", fact.id());
        assertText(file, "section", fact.section());
        assertText(file, "where", fact.where());
        assertText(file, "topic", fact.topic());
        assertText(file, "claim", fact.claim());
        assertText(file, "cited_source", fact.citedSource());
        assertSame(file.getAsJsonArray("values"), fact.values());
        if (file.get("check").isJsonNull()) {
            assertNull(fact.check());
        } else {
            JsonObject check = file.getAsJsonObject("check");
            Check read = fact.checked().orElseThrow();
            assertEquals(Set.of("verdict", "note", "values", "sources"), check.keySet());
            assertText(check, "verdict", read.verdict());
            assertText(check, "note", read.note());
            assertSame(check.getAsJsonArray("values"), read.values());
            assertEquals(texts(check.getAsJsonArray("sources")), read.sources());
        }
    }

    private static void assertSame(JsonArray file, List<Value> values) {
        assertEquals(file.size(), values.size());
        for (int i = 0; i < values.size(); i++) {
            JsonObject item = file.get(i).getAsJsonObject();
            Value value = values.get(i);
            Set<String> unknown = new HashSet<>(item.keySet());
            unknown.removeAll(VALUE_ENTRIES);
            assertEquals(Set.of(), unknown);
            assertText(item, "label", value.label());
            assertText(item, "unit", value.unit());
            assertText(item, "developer", value.developer());
            assertEquals(item.has("year") ? item.get("year").getAsInt() : null, value.year());
            assertEquals(item.has("qualitative"), value.isQualitative());
            if (value.isQualitative()) {
                assertText(item, "value", value.words());
            } else {
                assertEquals(item.get("value").getAsDouble(), value.number());
            }
        }
    }

    private static void assertSame(JsonObject file, Direction direction) {
        assertText(file, "attribute", direction.attribute());
        assertText(file, "better", direction.better());
        assertText(file, "but", direction.but());
        assertEquals(texts(file.getAsJsonArray("basis")), direction.facts());
    }

    private static List<String> texts(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsString).toList();
    }

    private static void assertText(JsonObject object, String name, String read) {
        boolean present = object.has(name) && !object.get(name).isJsonNull();
        assertEquals(present ? object.get(name).getAsString() : null, read);
    }

    @Test
    void theThreeTablesAreFound() {
        List<String> tables = ReportStore.load().value().tables().stream().map(Fact::id).toList();
        assertEquals(List.of("table-3-power", "table-1-models", "table-2-v3-training"), tables);
    }

    @Test
    void aFaultyFactIsLeftOut() throws Exception {
        String text = """
                {"source": {"title": "t", "english": "e", "publisher": "p", "kind": "k", "citation_rule": "r"},
                 "facts": [{"id": "a", "section": "1", "where": "text", "topic": "t", "claim": "c",
                            "values": [{"label": "l", "value": -1, "unit": "W"}], "cited_source": null, "check": null}],
                 "directions": [{"attribute": "power", "better": "ASIC", "basis": ["a"]}]}""";
        Loaded<Report> loaded = ReportStore.read(new StringReader(text));
        assertTrue(loaded.value().facts().isEmpty());
        assertEquals("report-facts.json: facts[0] (a) was left out: facts[0].values[0].value must be a number from 0 to "
                + "1e30, not -1",
                Messages.of(Locale.ENGLISH).text(loaded.problems().getFirst()));
    }
}
