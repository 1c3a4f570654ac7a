package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Supply;
import org.placewise.model.score.ValueFunction;
import org.placewise.model.score.ValueFunction.Knot;
import org.placewise.model.score.ValueFunction.Shape;

class ScenarioStoreTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    @Test
    void everythingInTheFileIsRead() throws StoreException {
        Loaded<Scenario> loaded = SampleScenarios.parse(SampleScenarios.FILE, CATALOGUE);
        assertEquals(List.of(), loaded.problems());
        Scenario scenario = loaded.value();
        assertEquals("眼镜 \"A\"", scenario.name());
        assertEquals(20.5, scenario.workload().traffic().requestsPerUserPerDay());
        assertEquals(2, scenario.option("cloud-gpu").count());
        assertNull(scenario.option("cloud-gpu").modelId());
        assertEquals(1, scenario.option("device-asic").count());
        assertEquals(Precision.INT8, scenario.option("device-asic").weights());
        assertEquals(Supply.BUY, scenario.option("device-asic").supply());
        // 273.1 GB/s in bytes per second
        assertEquals(273.1e9,
                scenario.option("cloud-gpu").assumed().get(AcceleratorField.MEMORY_BANDWIDTH).value(), 1e-3);
        assertEquals(0.02, scenario.assumptions().get(Assumption.EDGE_RTT).high());
        assertTrue(scenario.assumptions().get(Assumption.EDGE_RTT).source().isAssumption());
        assertEquals("default", scenario.assumptions().get(Assumption.CLOUD_RTT).source().ref());
        assertTrue(scenario.criteria().getFirst().locked());
        assertTrue(scenario.requirement(Requirement.Kind.WORKS_OFFLINE).isPresent());
        assertEquals(2.5, scenario.grades().get("cloud-gpu").get(Criterion.PRIVACY).value());
        assertEquals(3, scenario.grades().get("cloud-gpu").get(Criterion.RELIABILITY).value());
        assertEquals(5, scenario.grades().get("device-asic").get(Criterion.PRIVACY).value());
    }

    @Test
    void whatIsWrittenReadsBackTheSameAndIsWrittenTheSame() throws StoreException {
        Scenario scenario = SampleScenarios.parse(SampleScenarios.FILE, CATALOGUE).value();
        String text = ScenarioStore.text(scenario);
        Loaded<Scenario> again = SampleScenarios.parse(text, CATALOGUE);
        assertEquals(List.of(), again.problems());
        assertEquals(scenario, again.value());
        assertEquals(text, ScenarioStore.text(again.value()));
        assertTrue(text.startsWith("{\n  \"format\": \"placewise\",\n  \"version\": 1,\n"));
        assertTrue(text.contains("\"users\": 20000,"));
        assertTrue(text.contains("\"value\": 273.1,"));
        assertTrue(text.endsWith("}\n"));
    }

    @Test
    void hiddenOptionsAreKept() throws StoreException {
        Scenario shown = new PresetStore().preset("ai-glasses");
        Scenario scenario = shown.withOptions(shown.options().subList(0, 4), shown.options().subList(4, 6));
        String text = ScenarioStore.text(scenario);
        Scenario read = SampleScenarios.parse(text, CATALOGUE).value();
        assertEquals(scenario.options(), read.options());
        assertEquals(scenario.hidden(), read.hidden());
        assertFalse(ScenarioStore.text(shown).contains("hidden"));
    }

    @Test
    void aBentScaleIsKept() throws StoreException {
        Scenario plain = SampleScenarios.parse(SampleScenarios.FILE, CATALOGUE).value();
        ValueFunction bent = new ValueFunction(Shape.PIECEWISE, 5, 0.3, List.of(new Knot(2, 0.5), new Knot(1, 0.9)));
        Scenario scenario = plain.withCriteria(plain.criteria().stream().map(judgement ->
                judgement.criterion() == Criterion.LATENCY_P95 ? judgement.withValue(bent) : judgement).toList());
        String text = ScenarioStore.text(scenario);
        assertEquals(scenario, SampleScenarios.parse(text, CATALOGUE).value());
        assertEquals("my.placewise: criteria[0].knots must be points between the anchors that rise from the worst to "
                + "the best; correct them there", complaint(text.replace("\"value\": 0.9", "\"value\": 0.4")));
        assertEquals("my.placewise: criteria[0].knots is missing", complaint(text.replace("\"knots\"", "\"nots\"")));
    }

    @Test
    void weightsThatDoNotSumToOneAreScaledAndThatIsTold() throws StoreException {
        Loaded<Scenario> loaded = SampleScenarios.parse(replace("\"weight\": 0.3", "\"weight\": 2.1"), CATALOGUE);
        // 2.1 + 0.7 = 2.8; 2.1 / 2.8 = 0.75
        assertEquals(0.75, loaded.value().criteria().getFirst().weight(), 1e-12);
        assertEquals(List.of("my.placewise: criteria: the weights sum to 2.8 instead of 1; they were scaled"),
                texts(loaded));
    }

    @Test
    void weightsThatAreAllZeroBecomeEqual() throws StoreException {
        Loaded<Scenario> loaded = SampleScenarios.parse(replace("\"weight\": 0.3", "\"weight\": 0")
                .replace("\"weight\": 0.7", "\"weight\": 0"), CATALOGUE);
        assertEquals(0.5, loaded.value().criteria().getFirst().weight());
        assertEquals(List.of("my.placewise: criteria: all weights are 0; they were made equal"), texts(loaded));
    }

    @Test
    void unknownEntriesAreTold() throws StoreException {
        Loaded<Scenario> loaded = SampleScenarios.parse(replace("\"locked\": true", "\"lokced\": true"), CATALOGUE);
        assertFalse(loaded.value().criteria().getFirst().locked());
        assertEquals(List.of("my.placewise: criteria[0].lokced is not known here; it has no effect, and stays in "
                + "the file when it is saved"), texts(loaded));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "h100-sxm|h100-sxn|options[0].accelerator: there is no accelerator \"h100-sxn\" in the catalogue; "
            + "the nearest are h100-sxm, h800-sxm, h200-sxm",
        "h100-sxm|tpu-v4|options[0].accelerator: \"tpu-v4\" is not of the kind of this option, gpu; choose another "
            + "accelerator",
        "qwen2.5-7b|qwen-7b|workload.task.model: there is no model \"qwen-7b\" in the catalogue; the nearest are "
            + "qwen3-4b, qwen3-8b, qwen2.5-7b",
        "qwen2.5-1.5b|yolov8s|options[1].model: the model \"yolov8s\" cannot do this kind of task; models that can are "
            + "gpt-1, gpt2-xl, gpt-4",
        "\"site\": \"device\", \"silicon\": \"asic\"|\"site\": \"cloud\", \"silicon\": \"gpu\"|options[1].accelerator: "
            + "\"hailo-10h\" is not of the kind of this option, gpu; choose another accelerator",
        "\"count\": 2|\"count\": 2.5|options[0].count must be a whole number from 1 to 1,024, not 2.5",
        "\"count\": 2|\"count\": -1|options[0].count must be a whole number from 1 to 1,024, not -1",
        "\"count\": 2|\"count\": \"two\"|options[0].count must be a whole number from 1 to 1,024, not \"two\"",
        "\"users\": 20000|\"users\": null|workload.traffic.users is missing",
        "\"users\": 20000|\"users\": {}|workload.traffic.users must be a number from 1 to 10,000,000,000, not {…}",
        "\"weights\": \"int8\"|\"weights\": \"int3\"|options[1].weights must be one of fp32, bf16, fp16, fp8, int8, "
            + "int4, fp4, mxfp4, q8_0, q6_k, q5_k_m, q4_k_m, q4_0, not \"int3\"",
        "\"low\": 0.005|\"low\": 0.05|assumptions.edge_rtt.low must be a number from 0 to 0.01, not 0.05",
        "\"weight\": 0.3|\"weight\": -0.3|criteria[0].weight must be a number from 0 to 1,000,000,000, not -0.3",
        "\"best\": 0.3|\"best\": 6|criteria[0].best must be below the worst, 5, as less is better here, not 6",
        "\"worst\": 5|\"worst\": 0|criteria[0].worst must be a number above 0 and at most 1,000,000,000,000,000, not 0",
        "\"criterion\": \"privacy\"|\"criterion\": \"latency_p95\"|criteria[1].criterion \"latency_p95\" stands twice",
        "\"kind\": \"works_offline\"|\"kind\": \"first_token_within\"|requirements[1].kind \"first_token_within\" "
            + "stands twice",
        "\"limit\": 0.8|\"limit\": true|requirements[0].limit must be a number from 0 to 1,000,000,000,000,000, not "
            + "true",
        "\"value\": 2.5|\"value\": 6|grades.cloud-gpu.privacy.value must be a number from 1 to 5, not 6",
        "\"reason\": \"common.untitled\"|\"reason\": \"my.own\"|grades.cloud-gpu.privacy.reason: there is no text "
            + "\"my.own\"; leave the grade out to have the default one",
        "\"version\": 1|\"version\": 2|this was saved by a newer Placewise (version 2 of the file, this program reads "
            + "1); update Placewise to open it",
        "\"format\": \"placewise\"|\"format\": \"other\"|this is not a Placewise scenario: its \"format\" is not "
            + "\"placewise\"",
        "\"version\": 1|\"version\": NaN|not valid JSON at line 1, column 36; correct it there or open another copy",
        "\"version\": 1|\"version\": 1e999|1e999 at line 1, column 41 is too large a number; correct it there",
        "\"version\": 1|\"version\": 1e999999999|1e999999999 at line 1, column 47 is too large a number; correct it "
            + "there",
        "\"version\": 1|\"version\": 1, \"version\": 1|\"version\" stands twice, the second time at line 1, column 48; "
            + "delete one of the two",
    })
    void whatIsWrongIsNamedWithFilePlaceAndRemedy(String good, String bad, String complaint) {
        assertEquals("my.placewise: " + complaint, complaint(replace(good, bad)));
    }

    @Test
    void sameOptionTwiceIsRefused() {
        String twice = replace("\"site\": \"device\", \"silicon\": \"asic\", \"accelerator\": \"hailo-10h\"",
                "\"site\": \"cloud\", \"silicon\": \"gpu\", \"accelerator\": \"l4\"");
        assertEquals("my.placewise: options[1] cloud-gpu stands twice", complaint(twice));
    }

    @Test
    void textsThatAreNotJsonAreRefusedInOneSentence() {
        assertEquals("my.placewise: ends too early, at line 1, column 1; open another copy", complaint(""));
        assertEquals("my.placewise: $ must be an object in braces, not […]", complaint("[]"));
        assertEquals("my.placewise: goes on after its end at line 21, column 2; delete what follows",
                complaint(SampleScenarios.FILE + "x"));
        assertEquals("my.placewise: goes on after its end at line 21, column 2; delete what follows",
                complaint(SampleScenarios.FILE + "{}"));
        String half = SampleScenarios.FILE.substring(0, SampleScenarios.FILE.indexOf("\"assumptions\""));
        assertTrue(complaint(half).contains("ends too early"));
        String deep = "[".repeat(200_000) + "]".repeat(200_000);
        assertEquals("my.placewise: nested too deeply at line 1, column 66; this is not a file of Placewise",
                complaint(deep));
        assertTrue(complaint("{\"a\":".repeat(200_000)).contains("nested too deeply"));
        assertTrue(complaint("[" + "{},".repeat(500_000) + "{}]").contains("holds too much"));
        String hugeName = complaint(replace("眼镜 \\\"A\\\"", "x".repeat(5_000_000)));
        assertEquals("my.placewise: name must be text of 1 to 200 characters, not \"" + "x".repeat(40) + "…\"",
                hugeName);
        String hugeKey = complaint("{\"" + "x".repeat(5_000_000) + "\": 1, \"" + "x".repeat(5_000_000) + "\": 2}");
        assertTrue(hugeKey.length() < 200, hugeKey);
    }

    @Test
    void everyComplaintSpeaksChinese() throws StoreException {
        Messages chinese = Messages.of(Locale.SIMPLIFIED_CHINESE);
        StoreException exception = assertThrows(StoreException.class,
                () -> SampleScenarios.parse(replace("h100-sxm", "h100-sxn"), CATALOGUE));
        assertEquals("my.placewise：options[0].accelerator：目录中没有加速器 \"h100-sxn\"；最接近的是 h100-sxm, h800-sxm, h200-sxm",
                chinese.text(exception.problem()));
    }

    private static String replace(String good, String bad) {
        String changed = SampleScenarios.FILE.replace(good, bad);
        assertFalse(changed.equals(SampleScenarios.FILE), good);
        return changed;
    }

    private static String complaint(String text) {
        StoreException exception = assertThrows(StoreException.class, () -> SampleScenarios.parse(text, CATALOGUE));
        return ENGLISH.text(exception.problem());
    }

    private static List<String> texts(Loaded<?> loaded) {
        return loaded.problems().stream().map(ENGLISH::text).toList();
    }
}
