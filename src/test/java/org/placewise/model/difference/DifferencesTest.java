package org.placewise.model.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.placewise.controller.ScenarioChanges;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.difference.Difference.Group;
import org.placewise.model.quantity.Source;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Evidence;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Supply;
import org.placewise.model.text.Message;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

class DifferencesTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private final PresetStore presets = new PresetStore();
    private final Scenario glasses = presets.preset("ai-glasses");

    private List<String> lines(Scenario before, Scenario after, Messages messages) {
        return Differences.between(before, after, CATALOGUE).stream().map(Difference::sentence).map(messages::text)
                .toList();
    }

    @Test
    void equalScenariosDoNotDiffer() {
        assertEquals(List.of(), lines(glasses, presets.preset("ai-glasses"), ENGLISH));
    }

    @Test
    void eachThingIsNamedWithHowItWasAndIs() {
        Requirement requirement = new Requirement(Requirement.Kind.COST_UNDER, 5000);
        Scenario changed = glasses.withName("Mine")
                .withOption("cloud-gpu", option -> option.withAccelerator("h100-sxm").withCount(2)
                        .withSupply(Supply.BUY))
                .withAssumptions(glasses.assumptions().with(Assumption.EDGE_RTT,
                        new Assumed(0.025, 0.025, 0.025, Source.assumption("guess"))))
                .withRequirement(requirement);
        double before = glasses.assumptions().value(Assumption.EDGE_RTT);
        String accelerator = CATALOGUE.accelerator(glasses.option("cloud-gpu").acceleratorId()).orElseThrow().name();
        assertEquals(List.of(
                "Name: as the starting point → Mine",
                "Accelerator of Cloud GPU: " + accelerator + " ×" + glasses.option("cloud-gpu").count() + " → "
                        + CATALOGUE.accelerator("h100-sxm").orElseThrow().name() + " ×2",
                "How Cloud GPU is paid for: rented → bought",
                "Round trip to the edge: " + ENGLISH.numbers().number(1000 * before) + " ms → 25 ms",
                "Monthly cost under: none → $5,000/month"), lines(glasses, changed, ENGLISH));
        assertEquals("名称：与起点相同 → Mine", lines(glasses, changed, CHINESE).getFirst());
    }

    @Test
    void startingPointsAreNamedInTheLanguageOfTheReader() {
        Scenario named = glasses.withName("x");
        Scenario other = new Scenario("security-video", "x", glasses.workload(), glasses.options(),
                glasses.assumptions(), glasses.criteria(), glasses.requirements(), glasses.grades());
        Scenario unknown = new Scenario("none of ours", "x", glasses.workload(), glasses.options(),
                glasses.assumptions(), glasses.criteria(), glasses.requirements(), glasses.grades());
        assertEquals(List.of("起点：" + CHINESE.get("preset.ai-glasses.name") + " → "
                + CHINESE.get("preset.security-video.name")), lines(named, other, CHINESE));
        assertEquals(List.of("Starting point: " + ENGLISH.get("preset.ai-glasses.name") + " → none of ours"),
                lines(named, unknown, ENGLISH));
    }

    @Test
    void hiddenOptionsEvidenceAndOwnNumbersAreNamed() {
        Scenario before = glasses.withEvidence(glasses.evidence().withOwn("edge-gpu", Criterion.COST_PER_MONTH,
                OptionalDouble.of(900)));
        Scenario after = glasses.withOptions(glasses.options().subList(1, 6), glasses.options().subList(0, 1))
                .withEvidence(new Evidence(Evidence.Kind.REPORT, Map.of()));
        assertEquals(List.of("Cloud GPU: shown → hidden", "Judged on: Our estimates → The report's view",
                "My number for Cost of Edge GPU: $900/month → none"), lines(before, after, ENGLISH));
    }

    @Test
    void whatIsNotNamedOneByOneIsToldAtLeast() {
        Assumed rtt = glasses.assumptions().get(Assumption.EDGE_RTT);
        Scenario noted = glasses.withAssumptions(glasses.assumptions().with(Assumption.EDGE_RTT,
                new Assumed(rtt.value(), rtt.low(), rtt.high(), Source.assumption("asked the vendor"))));
        assertEquals(List.of("Sources, notes and the like: as before → changed"), lines(glasses, noted, ENGLISH));
    }

    @Test
    void weightsThatMovedAlongAreNamedToo() {
        Scenario moved = ScenarioChanges.moveWeight(glasses, 0, 0.5);
        List<Difference> differences = Differences.between(glasses, moved, CATALOGUE);
        assertEquals(glasses.criteria().stream().filter(judgement -> judgement.weight() > 0).count(),
                differences.size());
        assertEquals(List.of(Group.WEIGHT), differences.stream().map(Difference::group).distinct().toList());
    }

    @Test
    void anyTwoPresetsCanBeCompared() {
        for (String one : presets.ids()) {
            for (String other : presets.ids()) {
                List<String> lines = lines(presets.preset(one), presets.preset(other), CHINESE);
                assertEquals(one.equals(other), lines.isEmpty(), one + " " + other);
                assertEquals(lines.size(), lines.stream().distinct().count(), lines.toString());
            }
        }
    }

    @Test
    void aStepSaysFromWhereToWhereItWent() {
        Message name = Message.of("view.undo.weight",
                Message.of("common.criterion." + glasses.criteria().getFirst().criterion().key()));
        Scenario moved = ScenarioChanges.moveWeight(glasses, 0, 0.5);
        String criterion = ENGLISH.get("common.criterion." + glasses.criteria().getFirst().criterion().key());
        assertEquals("weight of " + criterion + ", "
                + ENGLISH.numbers().percent(glasses.criteria().getFirst().weight()) + " to 50 %",
                ENGLISH.text(StepName.of(name, glasses, moved, CATALOGUE)));
        Message reset = Message.of("view.undo.reset");
        assertEquals(reset, StepName.of(reset, glasses, moved, CATALOGUE), "several weights, and none is meant");
        Message evidence = Message.of("view.undo.evidence", Message.of("view.evidence.report"));
        assertEquals(evidence, StepName.of(evidence, glasses, glasses.withEvidence(glasses.evidence().with(
                Evidence.Kind.REPORT)), CATALOGUE), "it says already where it went");
        Message hardware = Message.of("view.undo.accelerator", Message.of("common.option.cloud-gpu"));
        Scenario other = glasses.withOption("cloud-gpu", option -> option.withAccelerator("h100-sxm"));
        String from = CATALOGUE.accelerator(glasses.option("cloud-gpu").acceleratorId()).orElseThrow().name();
        assertEquals(CHINESE.text(hardware) + "，" + from + " ×1 改为 "
                + CATALOGUE.accelerator("h100-sxm").orElseThrow().name() + " ×1",
                CHINESE.text(StepName.of(hardware, glasses, other, CATALOGUE)));
    }
}
