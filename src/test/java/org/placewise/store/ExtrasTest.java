package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Supply;

class ExtrasTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();

    @TempDir
    private Path folder;

    /** Something unknown at every level of {@link SampleScenarios#FILE}. */
    private static String strange() {
        return SampleScenarios.FILE
                .replace("\"version\": 1,", "\"version\": 1, \"future\": {\"deep\": [1, 2.50, null, {\"é\": true}]},")
                .replace("\"task\": {", "\"mood\": null, \"task\": {\"tone\": \"<b>&\", ")
                .replace("\"users\": 20000,", "\"users\": 20000, \"owner\": 12345678901234567890,")
                .replace("\"accelerator\": \"h100-sxm\",", "\"accelerator\": \"h100-sxm\", \"rack\": 7,")
                .replace("\"accelerator\": \"hailo-10h\",", "\"accelerator\": \"hailo-10h\", \"rack\": 8,")
                .replace("\"value\": 273.1,", "\"value\": 273.1, \"seen\": \"2026\",")
                .replace("{\"ref\": \"sheet\"}", "{\"ref\": \"sheet\", \"page\": 3}")
                .replace("\"value\": 0.01,", "\"value\": 0.01, \"shape\": \"log\",")
                .replace("\"criterion\": \"privacy\",", "\"criterion\": \"privacy\", \"voter\": \"A\",")
                .replace("\"kind\": \"works_offline\"", "\"kind\": \"works_offline\", \"why\": \"tunnel\"")
                .replace("\"privacy\": {\"value\": 2.5,", "\"privacy\": {\"value\": 2.5, \"by\": \"B\",");
    }

    private static final List<String> UNKNOWN = List.of("\"future\": {", "2.5,", "\"é\": true", "\"mood\": null",
            "\"tone\": \"<b>&\"", "\"owner\": 12345678901234567890", "\"rack\": 7", "\"rack\": 8", "\"seen\": \"2026\"",
            "\"page\": 3", "\"shape\": \"log\"", "\"voter\": \"A\"", "\"why\": \"tunnel\"", "\"by\": \"B\"");

    private String saved(Scenario scenario, Extras extras) throws Exception {
        Path file = folder.resolve("a.placewise");
        ScenarioStore.write(scenario, extras, file);
        return Files.readString(file);
    }

    @Test
    void whatIsUnknownAtEveryLevelSurvivesLoadChangeAndSave() throws Exception {
        Stored stored = SampleScenarios.stored(strange(), CATALOGUE).value();
        Scenario changed = stored.scenario().withName("other")
                .withOption("cloud-gpu", option -> option.withSupply(Supply.BUY));
        String text = saved(changed, stored.extras());
        UNKNOWN.forEach(entry -> assertTrue(text.contains(entry), entry + " in " + text));
        assertTrue(text.contains("\"name\": \"other\""));
        Stored again = SampleScenarios.stored(text, CATALOGUE).value();
        assertEquals(changed, again.scenario());
        assertEquals(text, saved(again.scenario(), again.extras()), "the same again gives the same text");
    }

    @Test
    void itGoesWithItsItemAndNotWithItsPosition() throws Exception {
        Stored stored = SampleScenarios.stored(strange(), CATALOGUE).value();
        Scenario before = stored.scenario();
        Scenario less = new Scenario(before.presetId(), before.name(), before.workload(),
                before.options().reversed(), before.assumptions(), before.criteria(), List.of(), before.grades());
        String text = saved(less, stored.extras());
        assertFalse(text.contains("tunnel"), "the requirement is gone");
        int device = text.indexOf("\"accelerator\": \"hailo-10h\"");
        int cloud = text.indexOf("\"accelerator\": \"h100-sxm\"");
        assertTrue(device < cloud);
        assertTrue(text.indexOf("\"rack\": 8") < cloud && text.indexOf("\"rack\": 7") > cloud, text);
    }

    @Test
    void onlyTheLinesOfTheChangeDiffer() throws Exception {
        Stored stored = SampleScenarios.stored(strange(), CATALOGUE).value();
        List<String> before = saved(stored.scenario(), stored.extras()).lines().toList();
        List<String> after = saved(stored.scenario().withName("other"), stored.extras()).lines().toList();
        assertEquals(before.size(), after.size());
        List<String> differing = after.stream().filter(line -> !before.contains(line)).toList();
        assertEquals(List.of("  \"name\": \"other\","), differing);
    }

    @Test
    void nothingIsKeptOfAFileInWhichEverythingIsKnown() throws Exception {
        Stored stored = SampleScenarios.stored(SampleScenarios.FILE, CATALOGUE).value();
        assertSame(Extras.NONE, stored.extras());
        assertEquals(ScenarioStore.text(stored.scenario()), saved(stored.scenario(), stored.extras()));
    }

    @Test
    void theUserIsToldThatItIsKept() throws Exception {
        Messages english = Messages.of(Locale.ENGLISH);
        assertTrue(SampleScenarios.stored(strange(), CATALOGUE).problems().stream().map(english::text).toList()
                .contains("my.placewise: future is not known here; it has no effect, and stays in the file when it is "
                        + "saved"));
    }
}
