package org.placewise.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.i18n.Messages;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.quantity.Basis;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Evidence;
import org.placewise.model.scenario.Evidence.Kind;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

final class EvidenceTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final PresetStore PRESETS = new PresetStore();
    private static final Scenario CHAT = PRESETS.preset("public-chat");

    static List<String> presets() {
        return PRESETS.ids();
    }

    private static Scenario on(Kind kind, Scenario scenario) {
        return scenario.withEvidence(scenario.evidence().with(kind));
    }

    /**
     * Public chat weighs capability 0.30 and carbon 0.05, of which the report says nothing: 0.65 are left. Cost
     * 0.25 / 0.65 = 0.3846; first token and time per token are latency, (0.15 + 0.05) / 0.65 = 0.3077; flexibility
     * 0.15 / 0.65 = 0.2308; reliability 0.05 / 0.65 = 0.0769.
     */
    @Test
    void whatTheReportIsSilentOnFallsAway() {
        Scenario judged = Comparison.judged(on(Kind.REPORT, CHAT));
        assertEquals(List.of(Criterion.REPORT_COST, Criterion.REPORT_LATENCY, Criterion.FLEXIBILITY,
                Criterion.RELIABILITY), judged.criteria().stream().map(Judgement::criterion).toList());
        assertEquals(0.25 / 0.65, judged.criteria().get(0).weight(), 1e-12);
        assertEquals(0.20 / 0.65, judged.criteria().get(1).weight(), 1e-12);
        assertTrue(judged.requirements().isEmpty());
        assertEquals(judged, Comparison.judged(judged));
    }

    /**
     * Device ASIC: cost 4, latency 5, flexibility 2, reliability 4, as values 0.75, 1, 0.25, 0.75:
     * (0.25 x 0.75 + 0.20 x 1 + 0.15 x 0.25 + 0.05 x 0.75) / 0.65 = 0.4625 / 0.65 = 71.15 points.
     */
    @Test
    void gradesAloneMakeTheScore() {
        Comparison comparison = Comparison.of(on(Kind.REPORT, CHAT), CATALOGUE);
        assertEquals(100 * 0.4625 / 0.65, comparison.result("device-asic").score().orElseThrow().value(), 1e-9);
        assertEquals(Basis.REPORT, comparison.result("device-asic").value(Criterion.REPORT_COST).orElseThrow().basis());
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyOptionTakesPartInTheReportsView(String preset) {
        Comparison comparison = Comparison.explained(on(Kind.REPORT, PRESETS.preset(preset)), CATALOGUE);
        for (OptionResult result : comparison.options()) {
            assertEquals(Status.RANKED, result.status());
            comparison.scenario().criteria().forEach(judgement -> assertEquals(Basis.REPORT,
                    result.value(judgement.criterion()).orElseThrow().basis()));
        }
        Messages.LANGUAGES.forEach(language -> comparison.details().forEach(detail ->
                assertFalse(Messages.of(language).text(detail).contains("{"))));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void estimatesAreAsTheyWereWithoutASwitch(String preset) {
        Comparison comparison = Comparison.of(PRESETS.preset(preset), CATALOGUE);
        assertTrue(comparison.options().stream().flatMap(result -> result.criteria().keySet().stream())
                .noneMatch(Criterion::isOfReport));
        assertEquals(comparison.details(), Comparison.explained(PRESETS.preset(preset), CATALOGUE).details());
    }

    @Test
    void aSentenceSaysWhoLeadsOnWhichEvidenceAndWhy() {
        Comparison comparison = Comparison.explained(on(Kind.REPORT, CHAT), CATALOGUE);
        String sentence = Messages.of(Locale.ENGLISH).text(comparison.details().getFirst());
        assertTrue(sentence.startsWith("The report's view (\u6e90\u8fbe\u4fe1\u606f\u8bc1\u5238\u7814\u7a76\u6240) puts"
                + " Device GPU and Device ASIC first, our estimates Cloud GPU: the report grades "), sentence);
        assertTrue(Messages.of(Locale.ENGLISH).text(comparison.details().get(1))
                .startsWith("The report says nothing of Capability and Carbon (35 % of the weight)"));
    }

    /** Cloud ASIC's answers are set to be as capable as can be and to cost nearly nothing: it must come first. */
    @Test
    void ownNumbersTakeThePlaceOfEstimates() {
        Evidence mine = Evidence.ESTIMATES.with(Kind.USER)
                .withOwn("cloud-asic", Criterion.CAPABILITY, OptionalDouble.of(0.95))
                .withOwn("cloud-asic", Criterion.FLEXIBILITY, OptionalDouble.of(5))
                .withOwn("cloud-asic", Criterion.FIRST_TOKEN_P95, OptionalDouble.of(0.05))
                .withOwn("cloud-asic", Criterion.COST_PER_MILLION_TOKENS, OptionalDouble.of(0.03));
        assertEquals(4, mine.count());
        Comparison comparison = Comparison.explained(CHAT.withEvidence(mine), CATALOGUE);
        assertEquals("cloud-asic", comparison.winners().getFirst().option().id());
        var cost = comparison.result("cloud-asic").value(Criterion.COST_PER_MILLION_TOKENS).orElseThrow();
        assertEquals(0.03, cost.value());
        assertEquals(Basis.USER, cost.basis());
        String sentence = Messages.of(Locale.ENGLISH).text(comparison.details().getFirst());
        assertTrue(sentence.startsWith("4 numbers of your own put Cloud ASIC first, our estimates Cloud GPU: you set "),
                sentence);
        Comparison kept = Comparison.of(CHAT.withEvidence(mine.with(Kind.ESTIMATES)), CATALOGUE);
        assertEquals("cloud-gpu", kept.winners().getFirst().option().id());
    }

    @Test
    void withoutOwnNumbersTheUserIsToldSo() {
        Comparison comparison = Comparison.explained(on(Kind.USER, CHAT), CATALOGUE);
        assertEquals("report.shift.none", comparison.details().getFirst().key());
    }

    @Test
    void anOwnNumberCanBeTakenBack() {
        Evidence mine = Evidence.ESTIMATES.withOwn("edge-gpu", Criterion.POWER, OptionalDouble.of(80));
        assertEquals(80, mine.own("edge-gpu", Criterion.POWER).orElseThrow());
        assertEquals(Evidence.ESTIMATES, mine.withOwn("edge-gpu", Criterion.POWER, OptionalDouble.empty()));
    }

    @Test
    void impossibleOwnNumbersAreRefused() {
        for (double wrong : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY, 1e16}) {
            assertThrows(IllegalArgumentException.class,
                    () -> new Evidence(Kind.USER, Map.of("edge-gpu", Map.of(Criterion.POWER, wrong))));
        }
        assertThrows(IllegalArgumentException.class,
                () -> new Evidence(Kind.USER, Map.of("edge-gpu", Map.of(Criterion.PRIVACY, 6.0))));
        assertThrows(IllegalArgumentException.class,
                () -> new Evidence(Kind.USER, Map.of("edge-gpu", Map.of(Criterion.CAPABILITY, 1.1))));
    }
}
