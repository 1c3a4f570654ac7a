package org.placewise.model.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.Estimator;
import org.placewise.model.estimate.FixedFleet;
import org.placewise.model.estimate.LatencyPart;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Assumptions;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Traffic;
import org.placewise.model.scenario.Workload;
import org.placewise.model.text.Message;
import org.placewise.model.text.Quantity;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

/** On the presets with the real catalogue: what is shown is what is estimated, and what is said holds. */
final class LatencyStudyTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final PresetStore PRESETS = new PresetStore();

    static List<String> presets() {
        return PRESETS.ids();
    }

    private static LatencyStudy study(Scenario scenario) {
        return LatencyStudy.of(Comparison.of(scenario, CATALOGUE), CATALOGUE);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void partsAreThoseOfTheEstimate(String preset) {
        for (OptionLatency option : study(PRESETS.preset(preset)).options()) {
            OptionResult result = option.result();
            assertEquals(result.estimate().feasibility().feasible(), option.now().isPresent());
            if (option.now().isEmpty()) {
                continue;
            }
            assertEquals(result.estimate().latencyP50(), option.parts(LatencyMeasure.RESPONSE, false));
            assertEquals(result.estimate().latencyP95(), option.parts(LatencyMeasure.RESPONSE, true));
            check(result, Criterion.LATENCY_P50, option.total(LatencyMeasure.RESPONSE, false));
            check(result, Criterion.LATENCY_P95, option.total(LatencyMeasure.RESPONSE, true));
            check(result, Criterion.FIRST_TOKEN_P95, option.total(LatencyMeasure.FIRST_TOKEN, true));
            check(result, Criterion.TIME_PER_TOKEN, option.total(LatencyMeasure.PER_TOKEN, true));
        }
    }

    private static void check(OptionResult result, Criterion criterion, double seconds) {
        result.value(criterion).ifPresent(value -> assertEquals(value.value(), seconds, 1e-9 * value.value()));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void curvesRiseAndEndBeforeSaturation(String preset) {
        for (OptionLatency option : study(PRESETS.preset(preset)).options()) {
            LoadCurve curve = option.curve().orElseThrow();
            double before = 0;
            double rate = 0;
            for (LoadCurve.Point point : curve.points()) {
                assertTrue(point.rate() > rate && point.rate() < curve.saturation());
                double seconds = OptionLatency.total(point.times(), LatencyMeasure.RESPONSE, true);
                assertTrue(Double.isFinite(seconds));
                assertTrue(seconds >= before * (1 - 1e-9), option.id() + " at " + point.rate());
                before = seconds;
                rate = point.rate();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void thereIsNoTimeFromSaturationOn(String preset) {
        Scenario scenario = PRESETS.preset(preset);
        scenario.options().forEach(option -> {
            FixedFleet fleet = new Estimator(CATALOGUE).fleet(scenario, option).orElseThrow();
            double full = fleet.saturation();
            assertTrue(full > fleet.rate());
            assertEquals(Optional.empty(), fleet.at(full));
            assertEquals(Optional.empty(), fleet.at(2 * full));
            assertTrue(fleet.at(fleet.steady() * (1 - 1e-9)).isPresent());
            assertTrue(fleet.steady() <= full);
        });
    }

    /** A fleet held fixed and the estimator must agree where the estimator builds the very same fleet: on a device. */
    @Test
    void aDeviceAtAnotherLoadIsWhatTheEstimatorSays() {
        Scenario scenario = PRESETS.preset("ai-glasses");
        Scenario busier = busier(scenario, 3);
        scenario.options().stream().filter(option -> option.site() == Site.DEVICE).forEach(option -> {
            double rate = busier.workload().traffic().peakRate();
            FixedFleet.Times times = new Estimator(CATALOGUE).fleet(scenario, option).orElseThrow().at(rate)
                    .orElseThrow();
            Estimate expected = new Estimator(CATALOGUE).estimate(busier, option).figures()
                    .get(Criterion.LATENCY_P95);
            assertEquals(expected.value(), OptionLatency.total(times, LatencyMeasure.RESPONSE, true), 1e-9);
        });
    }

    private static Scenario busier(Scenario scenario, double factor) {
        Traffic traffic = scenario.workload().traffic();
        return scenario.withWorkload(new Workload(scenario.workload().task(),
                traffic.withRequests(factor * traffic.requestsPerUserPerDay())));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void theHeadlineNamesTheGreatestPartOfTheLeader(String preset) {
        Comparison comparison = Comparison.of(PRESETS.preset(preset), CATALOGUE);
        LatencyStudy study = LatencyStudy.of(comparison, CATALOGUE);
        Message headline = study.sentences().get(LatencyMeasure.RESPONSE).headline();
        OptionLatency leader = study.options().stream()
                .filter(option -> option.result().score().map(score -> score.isFirst()).orElse(false)).findFirst()
                .orElseThrow();
        assertEquals(Message.of("common.option." + leader.id()), headline.arguments().get(2));
        Map<LatencyPart, Double> parts = leader.parts(LatencyMeasure.RESPONSE, true);
        Map.Entry<LatencyPart, Double> most = parts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        assertEquals(Message.of("view.latency.doing." + LatencySentences.key(most.getKey())),
                headline.arguments().getFirst());
        double total = leader.total(LatencyMeasure.RESPONSE, true);
        assertEquals(most.getValue() / total, ((Quantity) headline.arguments().get(1)).value(), 0.005);
        assertEquals(new Quantity(total, Unit.SECOND), headline.arguments().get(4));
    }

    @Test
    void theRemedyIsWhatTheChangeReallyGives() {
        Scenario scenario = PRESETS.preset("ai-glasses");
        LatencyRemedy remedy = LatencyRemedy.best(scenario, scenario.option("edge-gpu"), LatencyMeasure.RESPONSE,
                LatencyPart.DECODE, new Estimator(CATALOGUE)).orElseThrow();
        double doubled = new Estimator(CATALOGUE).estimate(scenario, scenario.option("edge-gpu").withCount(2)).figures()
                .get(Criterion.LATENCY_P95).value();
        assertEquals(Message.of("view.latency.remedy.count", 2), remedy.message());
        assertEquals(doubled, remedy.seconds(), 1e-12);
    }

    @Test
    void distanceIsMetByBeingNearerAndALinkByAWiderOne() {
        Scenario scenario = PRESETS.preset("security-video");
        Option option = scenario.option("cloud-gpu");
        double now = new Estimator(CATALOGUE).estimate(scenario, option).figures().get(Criterion.LATENCY_P95).value();
        Assumptions given = scenario.assumptions();
        double trip = given.get(Assumption.CLOUD_RTT).value() + given.get(Assumption.CLOUD_JITTER).value();
        Traffic traffic = scenario.workload().traffic();
        double moving = 8 * (traffic.uploadBytes() + traffic.downloadBytes())
                / given.get(Assumption.CLOUD_BANDWIDTH).value();
        LatencyRemedy nearer = LatencyRemedy.best(scenario, option, LatencyMeasure.RESPONSE, LatencyPart.DISTANCE,
                new Estimator(CATALOGUE)).orElseThrow();
        LatencyRemedy wider = LatencyRemedy.best(scenario, option, LatencyMeasure.RESPONSE, LatencyPart.LINK,
                new Estimator(CATALOGUE)).orElseThrow();
        assertEquals(Message.of("view.latency.remedy.trip"), nearer.message());
        assertEquals(now - trip / 2, nearer.seconds(), 1e-9);
        assertEquals(Message.of("view.latency.remedy.bandwidth"), wider.message());
        assertEquals(now - moving / 2, wider.seconds(), 1e-9);
    }

    @Test
    void theHeadlineIsASentence() {
        Message headline = Message.of("view.latency.headline", Message.of("view.latency.doing.queue"),
                new Quantity(0.61, Unit.SHARE), Message.of("common.option.edge-gpu"),
                Message.of("view.latency.p95.response"), new Quantity(0.95, Unit.SECOND),
                Message.of("view.latency.remedy", Message.of("view.latency.remedy.cards.edge", 2),
                        new Quantity(0.47, Unit.SECOND)));
        assertEquals("Queueing makes up 61 % of Edge GPU's p95 of 950 ms; "
                + "2 more cards at each site would bring it to 470 ms.",
                Messages.of(Locale.ENGLISH).text(headline));
        assertEquals("边缘 GPU 的时延 p95 为 950 ms，其中排队占 61 %；每个站点增加 2 张卡可降至 470 ms。",
                Messages.of(Locale.CHINESE).text(headline));
    }

    @Test
    void aQueueIsMetWithMoreCards() {
        Scenario scenario = PRESETS.preset("ai-glasses");
        Assumptions assumptions = scenario.assumptions();
        Assumed target = assumptions.get(Assumption.TARGET_UTILISATION);
        Scenario crowded = scenario.withAssumptions(assumptions.with(Map.of(
                Assumption.TARGET_UTILISATION, new Assumed(0.95, 0.95, 0.95, target.source()),
                Assumption.SPARE_GROUPS, new Assumed(0, 0, 0, target.source()))));
        LatencyRemedy remedy = LatencyRemedy.best(crowded, crowded.option("cloud-gpu"), LatencyMeasure.FIRST_TOKEN,
                LatencyPart.QUEUE, new Estimator(CATALOGUE)).orElseThrow();
        int cards = ((Number) remedy.message().arguments().getFirst()).intValue();
        Scenario helped = crowded.withAssumptions(crowded.assumptions().with(Assumption.SPARE_GROUPS,
                new Assumed(cards, cards, cards, target.source())));
        assertEquals(new Estimator(CATALOGUE).estimate(helped, helped.option("cloud-gpu")).figures()
                .get(Criterion.FIRST_TOKEN_P95).value(), remedy.seconds(), 1e-12);
        assertEquals("view.latency.remedy.cards.cloud", remedy.message().key());
    }

    @Test
    void saysWhoMissesTheRequirement() {
        String details = study(PRESETS.preset("driver-assistance")).sentences().get(LatencyMeasure.RESPONSE).details()
                .stream().map(Messages.of(Locale.ENGLISH)::text).reduce("", (all, next) -> all + next);
        assertTrue(details.contains("The required 100 ms is missed by Cloud ASIC and Cloud GPU."), details);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everySentenceCanBeSaidInBothLanguages(String preset) {
        study(PRESETS.preset(preset)).sentences().forEach((_, sentences) -> {
            for (Locale language : Messages.LANGUAGES) {
                Messages messages = Messages.of(language);
                assertFalse(messages.text(sentences.headline()).contains("{"));
                sentences.details().forEach(detail -> assertFalse(messages.text(detail).contains("{")));
            }
        });
    }
}
