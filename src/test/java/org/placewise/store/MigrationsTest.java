package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.placewise.i18n.Messages;
import org.placewise.model.scenario.Scenario;

class MigrationsTest {
    private static final UnaryOperator<JsonObject> RENAME = object -> {
        object.add("title", object.remove("name"));
        return object;
    };
    private static final UnaryOperator<JsonObject> SHOUT = object -> {
        object.addProperty("title", object.get("title").getAsString() + "!");
        return object;
    };
    private static final Migrations THREE = new Migrations(List.of(RENAME, SHOUT));

    private static Node parse(String text) throws Exception {
        return Json.parse(new StringReader(text));
    }

    @Test
    void everyOlderVersionIsBroughtToThePresentOneStepByStep() throws Exception {
        Node one = parse("{\"format\": \"placewise\", \"version\": 1, \"name\": \"a\", \"kept\": 1}");
        assertEquals("{\"format\":\"placewise\",\"version\":3,\"kept\":1.0,\"title\":\"a!\"}",
                THREE.migrate(one).element().toString());
        assertEquals("a", one.get("name").text(9), "what was read stays as it was");
        Node two = parse("{\"format\": \"placewise\", \"version\": 2, \"title\": \"a\"}");
        assertEquals("a!", THREE.migrate(two).get("title").text(9));
        Node three = parse("{\"format\": \"placewise\", \"version\": 3, \"title\": \"a\"}");
        assertSame(three, THREE.migrate(three));
    }

    @Test
    void aNewerVersionIsRefusedInOneSentenceInBothLanguages() throws Exception {
        Node four = parse("{\"format\": \"placewise\", \"version\": 4}");
        FaultException fault = assertThrows(FaultException.class, () -> THREE.migrate(four));
        assertEquals("a.placewise: this was saved by a newer Placewise (version 4 of the file, this program reads 3); "
                + "update Placewise to open it", Messages.of(Locale.ENGLISH).text(fault.in("a.placewise")));
        assertEquals("a.placewise：此文件由更新版本的 Placewise 保存（文件版本 4，本程序可读 3）；请更新 Placewise 后再打开",
                Messages.of(Locale.CHINESE).text(fault.in("a.placewise")));
    }

    /** The file is as the first release wrote it; it must never have to be changed for a newer program. */
    @Test
    void theFirstVersionIsReadForEver() throws Exception {
        try (InputStream stream = MigrationsTest.class.getResourceAsStream("/scenarios/version-1.placewise")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            Loaded<Stored> loaded = ScenarioStore.parse(text, "version-1.placewise", CatalogueStore.load().value(),
                    Defaults.load());
            assertEquals(List.of(), loaded.problems());
            Scenario scenario = loaded.value().scenario();
            assertEquals("AI 眼镜 2026", scenario.name());
            assertEquals(6, scenario.options().size());
            assertEquals(1, scenario.criteria().stream().mapToDouble(judgement -> judgement.weight()).sum(), 1e-9);
            assertSame(Extras.NONE, loaded.value().extras());
        }
    }
}
