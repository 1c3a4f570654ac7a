package org.placewise.model.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.catalogue.Prices;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.Feasibility.Kind;
import org.placewise.model.performance.Configuration;
import org.placewise.model.performance.MissingFigureException;
import org.placewise.model.performance.Parallelism;
import org.placewise.model.performance.Performance;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Figure;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Supply;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Traffic;
import org.placewise.model.scenario.Workload;
import org.placewise.model.score.ValueFunction;
import org.placewise.model.text.Message;
import org.placewise.store.CalibrationStore;

final class EstimatorTest {
    private static final double GIB = 1L << 30;
    /** A card with 100 TFLOP/s, 1 TB/s, 24 GiB, 300 W at $5,000 or $1 an hour. */
    private static final Accelerator CARD = accelerator("card", Map.of(AcceleratorField.FP16_PEAK, 100e12,
            AcceleratorField.MEMORY_BANDWIDTH, 1e12, AcceleratorField.MEMORY, 24 * GIB, AcceleratorField.TDP, 300.0,
            AcceleratorField.IDLE_POWER, 20.0, AcceleratorField.LIST_PRICE, 5000.0, AcceleratorField.RENTAL, 1.0));
    private static final Accelerator UNPRICED = accelerator("unpriced", Map.of(AcceleratorField.FP16_PEAK, 100e12,
            AcceleratorField.MEMORY_BANDWIDTH, 1e12, AcceleratorField.MEMORY, 24 * GIB, AcceleratorField.TDP, 300.0));
    private static final Accelerator BLANK = accelerator("blank", Map.of(AcceleratorField.FP16_PEAK, 100e12));
    private static final Model TALKER = model("talker", ModelKind.LANGUAGE, Map.of(ModelField.TOTAL_PARAMETERS, 8e9,
            ModelField.LAYERS, 32.0, ModelField.HIDDEN_SIZE, 4096.0, ModelField.HEADS, 32.0, ModelField.KV_HEADS, 8.0,
            ModelField.HEAD_DIM, 128.0, ModelField.CONTEXT_LENGTH, 8192.0, ModelField.CAPABILITY, 0.7));
    private static final Model GIANT = model("giant", ModelKind.LANGUAGE, Map.of(ModelField.TOTAL_PARAMETERS, 70e9,
            ModelField.LAYERS, 80.0, ModelField.HIDDEN_SIZE, 8192.0, ModelField.HEADS, 64.0, ModelField.KV_HEADS, 8.0,
            ModelField.HEAD_DIM, 128.0));
    private static final Model SEER = model("seer", ModelKind.VISION, Map.of(ModelField.OPERATIONS, 80e9,
            ModelField.TOTAL_PARAMETERS, 25e6));
    private static final Catalogue CATALOGUE = new Catalogue(List.of(CARD, UNPRICED, BLANK),
            List.of(TALKER, GIANT, SEER), Prices.NONE, CalibrationStore.load());
    private static final Estimator ESTIMATOR = new Estimator(CATALOGUE);
    private static final Task.Language TALK = new Task.Language("talker", Precision.FP16, Precision.FP16, 500, 101);
    private static final Task.Vision WATCH = new Task.Vision("seer", Precision.FP16, 25);
    private static final Traffic TRAFFIC = new Traffic(10_000, 500, 50, 3, 4000, 1000);

    static Accelerator accelerator(String id, Map<AcceleratorField, Double> values) {
        Map<AcceleratorField, Figure> figures = new EnumMap<>(AcceleratorField.class);
        values.forEach((field, value) -> figures.put(field, new Figure(value, Worlds.READ)));
        return new Accelerator(id, id, "Vendor", Silicon.GPU, Set.of(Site.values()), "GDDR6", null, null, List.of(),
                figures);
    }

    static Model model(String id, ModelKind kind, Map<ModelField, Double> values) {
        Map<ModelField, Figure> figures = new EnumMap<>(ModelField.class);
        values.forEach((field, value) -> figures.put(field, new Figure(value, Worlds.READ)));
        return new Model(id, id, "Developer", kind, null, null, null, null, List.of(), figures);
    }

    private static Option option(Site site, String accelerator) {
        return new Option(site, Silicon.GPU, accelerator, 1, null, null, null, Supply.BUY, Map.of());
    }

    private static Map<Assumption, Assumed> values() {
        Map<Assumption, Assumed> values = new EnumMap<>(Assumption.class);
        values.put(Assumption.CLOUD_RTT, new Assumed(0.04, 0.02, 0.08, Worlds.GUESS));
        values.put(Assumption.CLOUD_JITTER, new Assumed(0.03, 0.01, 0.06, Worlds.GUESS));
        values.put(Assumption.CLOUD_BANDWIDTH, new Assumed(20e6, 5e6, 50e6, Worlds.GUESS));
        values.put(Assumption.EDGE_RTT, new Assumed(0.005, 0.002, 0.01, Worlds.GUESS));
        values.put(Assumption.EDGE_BANDWIDTH, new Assumed(100e6, 50e6, 200e6, Worlds.GUESS));
        values.put(Assumption.CLOUD_ELECTRICITY, new Assumed(0.1, 0.08, 0.15, Worlds.READ));
        values.put(Assumption.EDGE_ELECTRICITY, new Assumed(0.15, 0.1, 0.2, Worlds.READ));
        values.put(Assumption.DEVICE_ELECTRICITY, new Assumed(0.2, 0.2, 0.2, Worlds.READ));
        values.put(Assumption.CLOUD_PUE, new Assumed(1.2, 1.1, 1.5, Worlds.READ));
        values.put(Assumption.EDGE_PUE, new Assumed(1.5, 1.2, 1.8, Worlds.READ));
        values.put(Assumption.HOST_POWER_SHARE, new Assumed(0.4, 0.2, 0.8, Worlds.READ));
        values.put(Assumption.HOST_PRICE_SHARE, new Assumed(0.3, 0.2, 0.5, Worlds.GUESS));
        values.put(Assumption.HORIZON, new Assumed(36, 24, 60, Worlds.GUESS));
        values.put(Assumption.INTEREST, new Assumed(0.08, 0.05, 0.12, Worlds.GUESS));
        values.put(Assumption.RESIDUAL, new Assumed(0.1, 0, 0.2, Worlds.GUESS));
        values.put(Assumption.UPKEEP, new Assumed(0.1, 0.05, 0.15, Worlds.GUESS));
        values.put(Assumption.TARGET_UTILISATION, new Assumed(0.7, 0.5, 0.85, Worlds.GUESS));
        values.put(Assumption.NETWORK_PRICE, new Assumed(0.05, 0.01, 0.1, Worlds.READ));
        values.put(Assumption.RADIO_ENERGY, new Assumed(2, 0.5, 5, Worlds.READ));
        values.put(Assumption.RADIO_WAKE_UP, new Assumed(1, 0.1, 5, Worlds.READ));
        values.put(Assumption.CARBON, new Assumed(400, 50, 700, Worlds.READ));
        values.put(Assumption.BATTERY, new Assumed(15, 15, 15, Worlds.GUESS));
        return values;
    }

    private static Scenario scenario(Task task, Traffic traffic, Option option) {
        return new Scenario(null, "test", new Workload(task, traffic), List.of(option),
                Worlds.assumptions(values()), List.of(new Judgement(Criterion.LATENCY_P95, 1, false,
                        new ValueFunction(ValueFunction.Shape.LINEAR, 1, 0))), List.of(), Map.of());
    }

    private static OptionEstimate estimate(Task task, Traffic traffic, Option option) {
        return ESTIMATOR.estimate(scenario(task, traffic, option), option);
    }

    private static Performance performance() {
        try {
            return Performance.of(new Configuration(CARD, 1, TALKER, Precision.FP16, 16, Precision.FP16, null,
                    Parallelism.TENSOR), CATALOGUE.calibration());
        } catch (MissingFigureException missing) {
            throw new AssertionError(missing);
        }
    }

    private static double value(OptionEstimate estimate, Criterion criterion) {
        return estimate.figures().get(criterion).value();
    }

    @Test
    void aDeviceAnswersAlone() {
        OptionEstimate estimate = estimate(TALK, TRAFFIC, option(Site.DEVICE, "card"));
        // the prompt, then 100 steps at 500 + 101 / 2 tokens
        double prefill = performance().prefillSeconds(1, 500);
        double step = performance().decodeStepSeconds(1, 550.5);
        assertEquals(prefill, value(estimate, Criterion.FIRST_TOKEN_P95), 1e-12);
        assertEquals(step, value(estimate, Criterion.TIME_PER_TOKEN), 1e-12);
        assertEquals(prefill + 100 * step, value(estimate, Criterion.LATENCY_P95), 1e-12);
        double joules = prefill * performance().prefillWatts(1, 500) + 100 * step * performance().decodeWatts(1, 550.5);
        assertEquals(joules, value(estimate, Criterion.ENERGY), 1e-9 * joules);
        assertEquals(joules / (prefill + 100 * step), value(estimate, Criterion.DEVICE_POWER), 1e-9 * joules);
        // 50 requests a day from 15 Wh
        assertEquals(50 * joules / 54_000, value(estimate, Criterion.BATTERY), 1e-9);
        assertEquals(10_000, estimate.fleet().orElseThrow().groups());
        assertEquals(0.7, value(estimate, Criterion.CAPABILITY));
    }

    @Test
    void partsSumToTheirTotals() {
        for (Site site : Site.values()) {
            for (Task task : List.of(TALK, WATCH)) {
                OptionEstimate estimate = estimate(task, TRAFFIC, option(site, "card"));
                assertSum(estimate, Criterion.LATENCY_P50, estimate.latencyP50());
                assertSum(estimate, Criterion.LATENCY_P95, estimate.latencyP95());
                assertSum(estimate, Criterion.ENERGY, estimate.energy());
                assertSum(estimate, Criterion.COST_PER_MONTH, estimate.monthlyCost());
            }
        }
    }

    private static void assertSum(OptionEstimate estimate, Criterion criterion, Map<?, Double> parts) {
        double sum = parts.values().stream().mapToDouble(part -> part).sum();
        assertEquals(value(estimate, criterion), sum, 1e-9 * sum, criterion + " " + parts);
        assertFalse(parts.containsValue(Double.NaN));
    }

    @Test
    void costsOfMonthRequestsAndTokensAgree() {
        OptionEstimate estimate = estimate(TALK, TRAFFIC, option(Site.CLOUD, "card"));
        double month = value(estimate, Criterion.COST_PER_MONTH);
        // 10,000 users x 50 x 30.4375 days; 601 tokens each
        assertEquals(1000 * month / 15_218_750, value(estimate, Criterion.COST_PER_THOUSAND_REQUESTS), 1e-9);
        assertEquals(1e6 * month / 15_218_750 / 601, value(estimate, Criterion.COST_PER_MILLION_TOKENS), 1e-9);
    }

    @Test
    void requirementsBoundTheBatch() {
        Option option = option(Site.CLOUD, "card");
        Scenario free = scenario(TALK, TRAFFIC, option);
        Fleet loose = ESTIMATOR.estimate(free, option).fleet().orElseThrow();
        double limit = 1.3 * performance().decodeStepSeconds(1, 550.5);
        OptionEstimate bound = ESTIMATOR.estimate(free.withRequirement(
                new Requirement(Requirement.Kind.TIME_PER_TOKEN_WITHIN, limit)), option);
        Fleet tight = bound.fleet().orElseThrow();
        assertTrue(tight.batch() < loose.batch(), tight + " " + loose);
        assertTrue(tight.groups() >= loose.groups(), tight + " " + loose);
        assertTrue(value(bound, Criterion.TIME_PER_TOKEN) <= limit);
    }

    @Test
    void utilisationStaysBelowTheTarget() {
        for (double users = 1; users < 1e9; users *= 7) {
            OptionEstimate estimate = estimate(TALK, new Traffic(users, 100, 50, 3, 4000, 1000),
                    option(Site.CLOUD, "card"));
            assertTrue(estimate.fleet().orElseThrow().utilisation() <= 0.7 + 1e-9, users + " users");
        }
    }

    @Test
    void serversDrawAtLeastTheirIdlePower() {
        OptionEstimate estimate = estimate(TALK, TRAFFIC, option(Site.EDGE, "card"));
        double accelerators = estimate.energy().get(EnergyPart.PREFILL) + estimate.energy().get(EnergyPart.DECODE)
                + estimate.energy().get(EnergyPart.IDLE);
        double seconds = estimate.fleet().orElseThrow().groups() / TRAFFIC.meanRate();
        assertTrue(accelerators >= 20 * seconds);
    }

    @Test
    void tooLittleMemory() {
        OptionEstimate estimate = estimate(TALK.with("giant", Precision.FP16), TRAFFIC, option(Site.CLOUD, "card"));
        assertEquals(Kind.TOO_LITTLE_MEMORY, kind(estimate));
        assertTrue(estimate.feasibility().neededBytes() > 140e9);
        assertTrue(estimate.feasibility().availableBytes() < 24 * GIB);
        assertTrue(estimate.figures().isEmpty());
    }

    private static Kind kind(OptionEstimate estimate) {
        return estimate.feasibility().obstacle().orElseThrow().kind();
    }

    private static String reason(OptionEstimate estimate) {
        return estimate.feasibility().obstacle().orElseThrow().message().key();
    }

    @Test
    void theModelsContextIsTooShort() {
        Task task = new Task.Language("talker", Precision.FP16, Precision.FP16, 8000, 193);
        assertEquals(Kind.CONTEXT_TOO_SHORT, kind(estimate(task, TRAFFIC, option(Site.CLOUD, "card"))));
    }

    @Test
    void anUnknownFigureIsSaid() {
        OptionEstimate estimate = estimate(TALK, TRAFFIC, option(Site.CLOUD, "blank"));
        assertEquals(Kind.FIGURE_UNKNOWN, kind(estimate));
        assertEquals("performance.missing.power", reason(estimate));
    }

    @Test
    void aModelOfTheWrongKind() {
        assertEquals("estimate.obstacle.kind",
                reason(estimate(TALK.with("seer", Precision.FP16), TRAFFIC, option(Site.CLOUD, "card"))));
    }

    @Test
    void anUnknownIdIsAnError() {
        assertThrows(IllegalArgumentException.class, () -> estimate(TALK, TRAFFIC, option(Site.CLOUD, "none")));
        assertThrows(IllegalArgumentException.class,
                () -> estimate(TALK.with("none", Precision.FP16), TRAFFIC, option(Site.CLOUD, "card")));
    }

    @Test
    void aDeviceCannotShareItsLoad() {
        // 100,000 requests a user and day are one every 0.86 s
        Traffic traffic = new Traffic(10, 10, 100_000, 1, 100, 100);
        OptionEstimate estimate = estimate(TALK, traffic, option(Site.DEVICE, "card"));
        assertEquals(Kind.SATURATED, kind(estimate));
        assertEquals("estimate.obstacle.saturated", reason(estimate));
        assertTrue(estimate(TALK, traffic, option(Site.CLOUD, "card")).feasibility().feasible());
    }

    @Test
    void aStreamMustFitItsConnection() {
        // 25 frames of 150 kB a second are 30 Mbit/s, more than 20
        Traffic traffic = new Traffic(10, 10, 100_000, 1, 150_000, 100);
        assertEquals("estimate.obstacle.network", reason(estimate(WATCH, traffic, option(Site.CLOUD, "card"))));
        assertTrue(estimate(WATCH, traffic, option(Site.EDGE, "card")).feasibility().feasible());
    }

    @Test
    void withoutAPriceTheCostIsUnknown() {
        OptionEstimate estimate = estimate(TALK, TRAFFIC, option(Site.CLOUD, "unpriced"));
        assertTrue(estimate.feasibility().feasible());
        assertTrue(estimate.monthlyCost().isEmpty());
        for (Criterion cost : List.of(Criterion.COST_PER_MONTH, Criterion.COST_PER_THOUSAND_REQUESTS,
                Criterion.COST_PER_MILLION_TOKENS)) {
            assertFalse(estimate.figures().containsKey(cost));
        }
        assertTrue(estimate.notes().stream().map(Message::key).anyMatch("estimate.note.no_price"::equals));
    }

    @Test
    void whatRestsOnAnAssumedFigureIsAssumed() {
        Option assumed = new Option(Site.DEVICE, Silicon.GPU, "card", 1, null, null, null, Supply.BUY,
                Map.of(AcceleratorField.MEMORY_BANDWIDTH, new Figure(1e12, Worlds.GUESS)));
        assertEquals(Basis.USER, estimate(TALK, TRAFFIC, assumed).figures().get(Criterion.LATENCY_P95).basis());
        assertTrue(estimate(TALK, TRAFFIC, option(Site.DEVICE, "card")).figures().get(Criterion.LATENCY_P95).basis()
                != Basis.USER);
    }

    @Test
    void betterChipsAreNeverSlowerOnADevice() {
        for (AcceleratorField field : List.of(AcceleratorField.FP16_PEAK, AcceleratorField.MEMORY_BANDWIDTH)) {
            for (Task task : List.of(TALK, WATCH)) {
                double before = Double.POSITIVE_INFINITY;
                for (double factor = 0.5; factor < 8; factor *= 1.5) {
                    Figure better = new Figure(CARD.value(field).orElseThrow() * factor, Worlds.READ);
                    Option option = new Option(Site.DEVICE, Silicon.GPU, "card", 1, null, null, null, Supply.BUY,
                            Map.of(field, better));
                    double latency = value(estimate(task, TRAFFIC, option), Criterion.LATENCY_P95);
                    assertTrue(latency <= before, field + " x" + factor);
                    before = latency;
                }
            }
        }
    }

    @Test
    void dearerChipsNeverCostLess() {
        for (Site site : Site.values()) {
            double before = 0;
            for (double price = 0; price < 1e6; price = 2 * price + 100) {
                Option option = new Option(site, Silicon.GPU, "card", 1, null, null, null, Supply.BUY,
                        Map.of(AcceleratorField.LIST_PRICE, new Figure(price, Worlds.READ)));
                double cost = value(estimate(TALK, TRAFFIC, option), Criterion.COST_PER_MONTH);
                assertTrue(cost >= before, site + " " + price);
                before = cost;
            }
        }
    }

    @Test
    void longerRequestsNeverAnswerFasterOnADevice() {
        double before = 0;
        for (int tokens = 1; tokens < 2000; tokens = 2 * tokens + 1) {
            Task task = new Task.Language("talker", Precision.FP16, Precision.FP16, tokens, tokens);
            double latency = value(estimate(task, new Traffic(1, 1, 1, 1, 0, 0), option(Site.DEVICE, "card")),
                    Criterion.LATENCY_P50);
            assertTrue(latency > before, tokens + " tokens");
            before = latency;
        }
    }

    @Test
    void extremesGiveNumbersOrAReason() {
        double[] extremes = {1e-300, 1e-9, 1, 86_400, 1e10, 1e300};
        List<Traffic> all = new ArrayList<>();
        for (double users : extremes) {
            for (double requests : extremes) {
                for (double bytes : extremes) {
                    all.add(new Traffic(Math.max(1, users), Math.max(1, bytes), requests, 1 + users, bytes, bytes));
                }
            }
        }
        for (Traffic traffic : all) {
            for (Site site : Site.values()) {
                for (Task task : List.of(TALK, WATCH, new Task.Language("giant", Precision.INT4, Precision.FP16,
                        Integer.MAX_VALUE, Integer.MAX_VALUE), new Task.Language("talker", Precision.FP16,
                        Precision.FP16, 1, 1), new Task.Vision("seer", Precision.INT8, 1e300))) {
                    OptionEstimate estimate = estimate(task, traffic, option(site, "card"));
                    boolean answered = estimate.figures().values().stream().allMatch(
                            figure -> Double.isFinite(figure.high())) && !estimate.figures().isEmpty();
                    assertEquals(estimate.feasibility().feasible(), answered, task + " " + traffic);
                    estimate.feasibility().obstacle().ifPresent(obstacle -> assertFalse(
                            obstacle.message().toString().matches(".*(NaN|Infinity).*"), obstacle.toString()));
                }
            }
        }
    }
}
