package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Evidence;
import org.placewise.model.scenario.Evidence.Kind;
import org.placewise.model.scenario.Scenario;

class EvidenceFormatTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();

    private static String file(String evidence) {
        String text = SampleScenarios.FILE.strip();
        return text.substring(0, text.length() - 1) + ", \"evidence\": " + evidence + "}";
    }

    @Test
    void aFileWithoutEvidenceRestsOnEstimates() throws StoreException {
        assertEquals(Evidence.ESTIMATES, SampleScenarios.parse(SampleScenarios.FILE, CATALOGUE).value().evidence());
    }

    @Test
    void evidenceReadsBackAsItWasWritten() throws StoreException {
        Evidence evidence = Evidence.ESTIMATES.with(Kind.USER)
                .withOwn("device-asic", Criterion.LATENCY_P95, OptionalDouble.of(0.25))
                .withOwn("cloud-gpu", Criterion.PRIVACY, OptionalDouble.of(4));
        for (Kind kind : Kind.values()) {
            Scenario scenario = SampleScenarios.parse(SampleScenarios.FILE, CATALOGUE).value()
                    .withEvidence(evidence.with(kind));
            Loaded<Scenario> again = SampleScenarios.parse(ScenarioStore.text(scenario), CATALOGUE);
            assertEquals(List.of(), again.problems());
            assertEquals(scenario, again.value());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind": "hearsay"}                                               | evidence.kind
            {"kind": "user", "own": {"cloud-gpu": {"latency_p95": -1}}}       | evidence.own.cloud-gpu.latency_p95
            {"kind": "user", "own": {"cloud-gpu": {"latency_p95": "fast"}}}   | evidence.own.cloud-gpu.latency_p95
            {"kind": "user", "own": {"cloud-gpu": {"privacy": 9}}}            | evidence.own.cloud-gpu.privacy
            """)
    void whatIsWrongIsNamed(String evidence, String place) {
        StoreException fault = assertThrows(StoreException.class,
                () -> SampleScenarios.parse(file(evidence), CATALOGUE));
        String text = Messages.of(Locale.ENGLISH).text(fault.problem());
        assertTrue(text.startsWith("my.placewise: " + place), text);
    }

    @Test
    void whatNoFileOfThisVersionHasIsNoticed() throws StoreException {
        Loaded<Scenario> loaded = SampleScenarios.parse(file("""
                {"kind": "user", "own": {"moon-gpu": {}, "cloud-gpu": {"beauty": 3}}}"""), CATALOGUE);
        assertEquals(2, loaded.problems().size());
        assertEquals(0, loaded.value().evidence().count());
    }
}
