package org.placewise.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

class SensitivityJsonTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final Comparison COMPARISON = Comparison.of(new PresetStore().preset("ai-glasses"), CATALOGUE);

    @Test
    void saysWhatWouldChangeTheWinner() {
        JsonObject json = json(COMPARISON);
        double taken = json.getAsJsonObject("flip").getAsJsonObject("from").entrySet().stream()
                .mapToDouble(entry -> entry.getValue().getAsDouble()).sum();
        assertEquals(json.getAsJsonObject("flip").get("points").getAsDouble(), taken, 1e-9);
        COMPARISON.scenario().criteria().forEach(judgement -> {
            var ends = json.getAsJsonObject("stability").getAsJsonArray(judgement.criterion().key());
            double percent = 100 * judgement.weight();
            assertTrue(ends.get(0).getAsDouble() <= percent + 1e-9 && percent <= ends.get(1).getAsDouble() + 1e-9);
        });
        JsonObject acceptability = json.getAsJsonObject("acceptability");
        assertEquals(10_000, acceptability.get("draws").getAsInt());
        acceptability.getAsJsonObject("ranks").entrySet().forEach(entry -> assertEquals(1, StreamSupport.stream(
                entry.getValue().getAsJsonArray().spliterator(), false).mapToDouble(e -> e.getAsDouble()).sum(), 1e-9));
        assertEquals(8, json.getAsJsonObject("agreement").getAsJsonObject("methods").size());
    }

    @Test
    void oneOptionHasNothingToSay() {
        Scenario s = COMPARISON.scenario();
        Scenario alone = new Scenario(s.presetId(), s.name(), s.workload(),
                List.of(COMPARISON.winners().getFirst().option()), s.assumptions(), s.criteria(), s.requirements(),
                s.grades());
        assertTrue(json(Comparison.of(alone, CATALOGUE)).isEmpty());
        assertTrue(new ComparisonJson(Messages.of(Locale.ENGLISH), false).print(COMPARISON, CATALOGUE).contains("\"flip\""));
    }

    private static JsonObject json(Comparison comparison) {
        JsonObject json = new JsonObject();
        SensitivityJson.add(json, comparison, CATALOGUE);
        return json;
    }
}
