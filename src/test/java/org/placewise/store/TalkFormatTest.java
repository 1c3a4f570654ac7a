package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Subject;
import org.placewise.model.scenario.Talk;
import org.placewise.model.scenario.TalkScene;
import org.placewise.model.scenario.TalkStep;

class TalkFormatTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();

    private static Scenario sample() throws StoreException {
        return SampleScenarios.parse(SampleScenarios.FILE, CATALOGUE).value();
    }

    private static Loaded<Scenario> file(String talk) throws StoreException {
        String text = SampleScenarios.FILE.strip();
        return SampleScenarios.parse(text.substring(0, text.length() - 1) + ", \"talk\": " + talk + "}", CATALOGUE);
    }

    @Test
    void aFileWithoutATalkHasTheUsualOneWhichIsNotWritten() throws StoreException {
        assertEquals(Talk.USUAL, sample().talk());
        assertFalse(ScenarioStore.text(sample()).contains("\"talk\""));
    }

    @Test
    void everySubjectReadsBackAsItWasWritten() throws StoreException {
        List<TalkScene> scenes = Arrays.stream(Subject.values()).map(subject -> new TalkScene("\"名\" " + subject,
                subject.ordinal() % 2 == 0 ? "" : "one\ntwo", 75, subject.ordinal(), List.of(
                new TalkStep(subject, subject == Subject.FACT ? "token-prices" : "",
                        Map.of(Criterion.LATENCY_P95, 1.0 / 3, Criterion.COST_PER_MONTH, 0.5)),
                new TalkStep(Subject.COMPARISON)))).toList();
        Scenario scenario = sample().withTalk(new Talk(scenes).withAdded(0, TalkScene.of(new TalkStep(Subject.LOAD))));
        Loaded<Scenario> again = SampleScenarios.parse(ScenarioStore.text(scenario), CATALOGUE);
        assertEquals(List.of(), again.problems());
        assertEquals(scenario, again.value());
    }

    @Test
    void whatIsNotKnownIsKeptAndNoticed() throws StoreException {
        Loaded<Scenario> read = file("""
                {"scenes": [{"seconds": 60, "music": "loud", "steps": [{"shows": "claim"}]}]}""");
        assertEquals(1, read.problems().size());
        assertEquals(1, read.value().talk().scenes().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                                                              | talk
            {"scenes": []}                                                                  | talk.scenes
            {"scenes": [{"seconds": 60, "steps": []}]}                                      | talk.scenes[0].steps
            {"scenes": [{"seconds": 4, "steps": [{"shows": "claim"}]}]}                     | talk.scenes[0].seconds
            {"scenes": [{"seconds": 60, "steps": [{"shows": "dance"}]}]}                    | talk.scenes[0].steps[0].shows
            {"scenes": [{"seconds": 60, "steps": [{"shows": "fact"}]}]}                     | talk.scenes[0].steps[0].fact
            {"scenes": [{"seconds": 60, "rehearsed": -1, "steps": [{"shows": "mix"}]}]}     | talk.scenes[0].rehearsed
            {"scenes": [{"seconds": 60, "steps": [{"shows": "mix", "weights": {"privacy": 2}}]}]} | talk.scenes[0].steps[0].weights.privacy
            {"scenes": [{"seconds": 60, "steps": [{"shows": "mix", "weights": {}}]}]}       | talk.scenes[0].steps[0].weights
            """)
    void whatIsWrongIsNamed(String talk, String place) {
        StoreException fault = assertThrows(StoreException.class, () -> file(talk));
        String text = Messages.of(Locale.ENGLISH).text(fault.problem());
        assertTrue(text.startsWith("my.placewise: " + place + " "), text);
    }

    @Test
    void aTalkOfTooManyScenesIsRefused() {
        String scenes = String.join(", ", Collections.nCopies(100,
                "{\"seconds\": 60, \"steps\": [{\"shows\": \"claim\"}]}"));
        StoreException fault = assertThrows(StoreException.class, () -> file("{\"scenes\": [" + scenes + "]}"));
        assertTrue(Messages.of(Locale.ENGLISH).text(fault.problem()).contains("99"));
    }
}
