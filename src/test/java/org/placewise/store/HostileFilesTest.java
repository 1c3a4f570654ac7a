package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;

/** Files that somebody damaged or made to do harm: each is read, or refused in one sentence that names it. */
class HostileFilesTest {
    private static final int MUTATIONS = 600;
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final List<String> PRESETS = new PresetStore().ids().stream()
            .map(id -> ScenarioStore.text(new PresetStore().preset(id))).toList();
    private static final Defaults DEFAULTS = Defaults.load();
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final String NAME = "my.placewise";
    private static final List<JsonElement> VALUES = List.of(JsonNull.INSTANCE, new JsonPrimitive(true),
            new JsonPrimitive(""), new JsonPrimitive("x"), new JsonPrimitive("\u0000\u202e'{0}\"<b>"),
            new JsonPrimitive("y".repeat(100_000)), new JsonPrimitive(0), new JsonPrimitive(-1),
            new JsonPrimitive(1e-300), new JsonPrimitive(1e300), new JsonPrimitive(0.5), new JsonPrimitive(1e9),
            new JsonArray(), new JsonObject());

    @TempDir
    private Path folder;

    private static String preset(Random random) {
        return PRESETS.get(random.nextInt(PRESETS.size()));
    }

    /** Reads a file and does with it what the program would; true if it could be read. */
    private static boolean read(String text, String what) {
        try {
            Loaded<Stored> loaded = ScenarioStore.parse(text, NAME, CATALOGUE, DEFAULTS);
            loaded.problems().forEach(problem -> assertSentence(ENGLISH.text(problem), what));
            Scenario scenario = loaded.value().scenario();
            String written = loaded.value().extras().graftOnto(ScenarioStore.text(scenario));
            assertEquals(scenario, ScenarioStore.parse(written, NAME, CATALOGUE, DEFAULTS).value().scenario(), what);
            return true;
        } catch (StoreException refused) {
            assertSentence(ENGLISH.text(refused.problem()), what);
            assertSentence(CHINESE.text(refused.problem()), what);
            return false;
        } catch (RuntimeException | StackOverflowError exception) {
            return fail(what, exception);
        }
    }

    private static void assertSentence(String sentence, String what) {
        assertTrue(sentence.startsWith(NAME), what + ": " + sentence);
        assertTrue(sentence.length() < 1000, what + ": " + sentence.length());
        assertEquals(1, sentence.lines().count(), what + ": " + sentence);
        assertFalse(sentence.contains("Exception"), what + ": " + sentence);
    }

    @Test
    void textsWithPartsLostSwappedOrRepeatedDoNoHarm() {
        Random random = new Random(20_261_126);
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String text = preset(random);
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + 1 + random.nextInt(i % 3 == 0 ? 2000 : 4));
            String part = text.substring(from, to);
            String mutated = switch (i % 5) {
                case 0 -> text.substring(0, from);
                case 1 -> text.substring(0, from) + text.substring(to);
                case 2 -> text.substring(0, to) + part + text.substring(to);
                case 3 -> text.substring(0, from) + (char) (random.nextInt(0x500)) + text.substring(to);
                default -> text.substring(0, from) + "{}[],:\"-0eE.tfn".charAt(random.nextInt(15))
                        + text.substring(from);
            };
            refused += read(mutated, "mutation " + i) ? 0 : 1;
        }
        assertTrue(refused > MUTATIONS / 2, "too tame: " + refused);
    }

    @Test
    void valuesOfTheWrongKindOrSizeDoNoHarm() {
        Random random = new Random(1126);
        int refused = 0;
        int known = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            JsonElement root = JsonParser.parseString(preset(random));
            List<Runnable> changes = new ArrayList<>();
            JsonElement value = VALUES.get(random.nextInt(VALUES.size()));
            collect(root, value, changes);
            changes.get(random.nextInt(changes.size())).run();
            if (read(root.toString(), "mutation " + i)) {
                known++;
            } else {
                refused++;
            }
        }
        assertTrue(refused > MUTATIONS / 4 && known > MUTATIONS / 20, refused + " refused, " + known + " read");
    }

    private static void collect(JsonElement element, JsonElement value, List<Runnable> changes) {
        if (element.isJsonObject()) {
            JsonObject object = element.getAsJsonObject();
            for (String name : object.keySet()) {
                changes.add(() -> object.add(name, value));
                collect(object.get(name), value, changes);
            }
        } else if (element.isJsonArray()) {
            JsonArray array = element.getAsJsonArray();
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                changes.add(() -> array.set(index, value));
                changes.add(() -> array.add(array.get(index)));
                changes.add(() -> array.remove(index));
                collect(array.get(i), value, changes);
            }
        }
    }

    /** What the bounds of a file let through must not break the estimates either. */
    @Test
    void whatCanBeReadCanBeCompared() throws StoreException {
        Random random = new Random(7);
        int compared = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            JsonElement root = JsonParser.parseString(preset(random));
            List<Runnable> changes = new ArrayList<>();
            collect(root, VALUES.get(6 + random.nextInt(6)), changes);
            changes.get(random.nextInt(changes.size())).run();
            Scenario scenario;
            try {
                scenario = ScenarioStore.parse(root.toString(), NAME, CATALOGUE, DEFAULTS).value().scenario();
            } catch (StoreException _) {
                continue;
            }
            Comparison comparison = Comparison.of(scenario, CATALOGUE);
            assertFalse(ENGLISH.text(comparison.verdict()).isBlank());
            compared++;
        }
        assertTrue(compared > 20, "only " + compared);
    }

    @Test
    void bytesThatAreNoTextDoNoHarm() throws Exception {
        Random random = new Random(3);
        Path file = folder.resolve(NAME);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = preset(random).getBytes(StandardCharsets.UTF_8);
            for (int flips = 0; flips <= i % 20; flips++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, bytes);
            try {
                ScenarioStore.read(file, CATALOGUE);
            } catch (StoreException refused) {
                assertTrue(ENGLISH.text(refused.problem()).contains(NAME));
            }
        }
    }
}
