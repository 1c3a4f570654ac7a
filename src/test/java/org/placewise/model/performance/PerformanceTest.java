package org.placewise.model.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Calibration;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Figure;
import org.placewise.model.quantity.Source;
import org.placewise.model.scenario.Precision;

final class PerformanceTest {
    private static final Source TEST = Source.assumption("test");
    private static final double RELATIVE = 1e-9;

    /** 100 TFLOP/s in FP16, 1 TB/s, 24 GiB, 300 W with 20 W idle, 64 GB/s of interconnect, half of it each way. */
    private static final Accelerator CARD = accelerator("GDDR6", Map.of(AcceleratorField.FP16_PEAK, 100e12,
            AcceleratorField.MEMORY_BANDWIDTH, 1e12, AcceleratorField.MEMORY, 24.0 * (1L << 30),
            AcceleratorField.TDP, 300.0, AcceleratorField.IDLE_POWER, 20.0, AcceleratorField.INTERCONNECT, 64e9));

    /** The shape of Llama 3 8B with round parameters. */
    private static final Model DENSE = model(ModelKind.LANGUAGE, Map.of(ModelField.TOTAL_PARAMETERS, 8e9,
            ModelField.LAYERS, 32.0, ModelField.HIDDEN_SIZE, 4096.0, ModelField.HEADS, 32.0, ModelField.KV_HEADS, 8.0,
            ModelField.HEAD_DIM, 128.0, ModelField.VOCABULARY, 128_000.0));

    /** 40e9 parameters in 8 experts of 4e9 each and 8e9 that all tokens share: two experts make 16e9 active. */
    private static final Model MIXTURE = model(ModelKind.LANGUAGE, Map.of(ModelField.TOTAL_PARAMETERS, 40e9,
            ModelField.ACTIVE_PARAMETERS, 16e9, ModelField.LAYERS, 32.0, ModelField.HIDDEN_SIZE, 4096.0,
            ModelField.HEADS, 32.0, ModelField.KV_HEADS, 8.0, ModelField.HEAD_DIM, 128.0, ModelField.EXPERTS, 8.0,
            ModelField.EXPERTS_PER_TOKEN, 2.0));

    private static final Model NETWORK = model(ModelKind.VISION, Map.of(ModelField.OPERATIONS, 8e9,
            ModelField.TOTAL_PARAMETERS, 25e6));

    private static final Calibration ROUND = calibration(Map.ofEntries(Map.entry("memory_efficiency", 0.8),
            Map.entry("quantised_exponent", 0.0), Map.entry("compute_efficiency", 0.5), Map.entry("attention_efficiency", 1.0), Map.entry("dequantised_efficiency", 1.0), Map.entry("expert_efficiency", 1.0),
            Map.entry("half_rows", 10.0),
            Map.entry("layer_seconds", 1e-5), Map.entry("expert_overhead", 2.0), Map.entry("step_seconds", 1e-3),
            Map.entry("sequence_seconds", 1e-4), Map.entry("hop_seconds", 2e-5),
            Map.entry("half_operations", 2e9), Map.entry("passes", 1.0), Map.entry("idle_share", 0.1), Map.entry("power_base", 0.1),
            Map.entry("power_compute", 0.5), Map.entry("power_memory", 0.5)));

    static Accelerator accelerator(String memoryType, Map<AcceleratorField, Double> values) {
        Map<AcceleratorField, Figure> figures = new EnumMap<>(AcceleratorField.class);
        values.forEach((field, value) -> figures.put(field, new Figure(value, TEST)));
        return new Accelerator("card", "Card", "Vendor", Silicon.GPU, Set.of(Site.EDGE), memoryType, null, null,
                List.of(), figures);
    }

    static Model model(ModelKind kind, Map<ModelField, Double> values) {
        Map<ModelField, Figure> figures = new EnumMap<>(ModelField.class);
        values.forEach((field, value) -> figures.put(field, new Figure(value, TEST)));
        return new Model("model", "Model", "Developer", kind, null, null, null, null, List.of(), figures);
    }

    static Calibration calibration(Map<String, Double> parameters) {
        Map<String, Double> all = new HashMap<>(parameters);
        for (Metric metric : Metric.values()) {
            all.put(metric.name().toLowerCase(Locale.ROOT) + "_low", 0.8);
            all.put(metric.name().toLowerCase(Locale.ROOT) + "_high", 1.25);
        }
        Map<String, Map<String, Double>> classes = new HashMap<>();
        for (AcceleratorClass hardware : AcceleratorClass.values()) {
            for (SoftwareClass software : SoftwareClass.values()) {
                classes.put(hardware.key() + '/' + software.key(), all);
            }
        }
        return new Calibration(classes);
    }

    private static Configuration configuration(Accelerator accelerator, int count, Model model) {
        return new Configuration(accelerator, count, model, Precision.FP16, 16, Precision.FP16, null,
                Parallelism.TENSOR);
    }

    private static Performance performance(int count, Model model) throws MissingFigureException {
        return Performance.of(configuration(CARD, count, model), ROUND);
    }

    /**
     * One sequence with 1,000 tokens behind it. Weights: 16e9 B and 32 x 4096 x 32 B = 4,194,304 B of activations at
     * 0.8 TB/s take 20.00524288 ms; 2 x 8e9 x (1 + 10) operations at 50 TFLOP/s take 3.52 ms; joined
     * (20.00524288^4 + 3.52^4)^(1/4) = 20.010036 ms. Cache: 2 x 32 x 8 x 128 x 2 B = 131,072 B for each token, so
     * 0.16384 ms against 4 x 32 x 4096 x 1000 operations in 0.01048576 ms; joined 0.163840687 ms. Overheads:
     * 1 ms + 32 x 10 us + 0.1 ms = 1.42 ms. Sum 21.593877 ms.
     */
    @Test
    void decodesAsWorkedOutByHand() throws MissingFigureException {
        assertEquals(21.593877e-3, performance(1, DENSE).decodeStepSeconds(1, 1000), 1e-8);
    }

    /**
     * 1,000 rows: 2 x 8e9 x (1000 + 10) operations at 50 TFLOP/s take 323.2 ms; weights and activations,
     * 16e9 + 4,194,304,000 B, take 25.24288 ms; joined 323.203 ms. Attention: 2 x 32 x 4096 x 1e6 operations take
     * 5.24288 ms, the cache's 2 x 131,072,000 B 0.32768 ms; joined 5.24290 ms. Overheads 1.42 ms. Sum 329.8659 ms.
     */
    @Test
    void prefillsAsWorkedOutByHand() throws MissingFigureException {
        assertEquals(329.8659e-3, performance(1, DENSE).prefillSeconds(1, 1000), 1e-6);
    }

    /**
     * Two sequences touch 8 (1 - (3/4)^2) = 3.5 experts: 8e9 + 3.5 x 4e9 = 22e9 parameters, 44e9 B, and 8,388,608 B of
     * activations, in 55.01048576 ms at 0.8 TB/s; (2 x 16e9 x 2 + 20 x 22e9) operations in 10.08 ms; joined
     * 55.0260 ms. No context. Overheads: 1 ms + 32 x 20 us + 0.2 ms = 1.84 ms. Sum 56.8660 ms.
     */
    @Test
    void touchesTheExpectedNumberOfExperts() throws MissingFigureException {
        Performance mixture = Performance.timesOnly(configuration(CARD, 1, MIXTURE), ROUND);
        assertEquals(56.8660e-3, mixture.decodeStepSeconds(2, 0), 1e-7);
    }

    /**
     * Four cards: each reads a quarter in 5.00131072 ms and computes 0.88 ms, joined 5.002509 ms; cache 0.040960172 ms;
     * overheads 1.42 ms; two all-reduces in each of 32 layers: 64 x 20 us = 1.28 ms of latency and
     * 64 x 8192 B x 2 x 3/4 / 32 GB/s = 0.024576 ms. Sum 7.768045 ms.
     */
    @Test
    void sharesLayersWithTwoAllReducesEach() throws MissingFigureException {
        assertEquals(7.768045e-3, performance(4, DENSE).decodeStepSeconds(1, 1000), 1e-8);
    }

    /**
     * Four inputs of 8e9 operations and 2e9 besides at 50 TFLOP/s: 0.68 ms. Weights 50 MB and 4 x 150,528 x 150 x 2 B
     * = 180.6336 MB at 0.8 TB/s: 0.288292 ms. Joined 0.685426 ms, and 1 ms for the pass.
     */
    @Test
    void infersAsWorkedOutByHand() throws MissingFigureException {
        assertEquals(1.685426e-3, performance(1, NETWORK).inferenceSeconds(4), 1e-9);
    }

    /**
     * Decoding as above moves 16e9 + 4,194,304 + 131,072,000 B = 16.135266 GB in 21.593877 ms, 0.747215 of the
     * bandwidth, and computes 16e9 + 524,288,000 operations, 0.007652 of the peak:
     * 20 W + 280 W x (0.1 + 0.5 x 0.754867) = 153.681 W.
     */
    @Test
    void drawsPowerByUse() throws MissingFigureException {
        assertEquals(153.681, performance(1, DENSE).decodeWatts(1, 1000), 1e-2);
        assertEquals(20, performance(1, DENSE).idleWatts(), RELATIVE);
    }

    /** Weights 16e9 B, 2 x 1,500 tokens of 131,072 B, 2 scores of 512,000 B, 3,000 rows of 65,536 B. */
    @Test
    void needsMemoryForWeightsCacheAndWork() throws MissingFigureException {
        double expected = 16e9 + 3000 * 131_072.0 + 2 * 512_000.0 + 3000 * 65_536.0;
        assertEquals(expected, performance(1, DENSE).memoryNeeded(2, 1500), 1);
        assertTrue(performance(1, DENSE).memoryUsable() < 24.0 * (1L << 30));
    }

    @Test
    void saysWhichFigureIsMissing() {
        Accelerator bare = accelerator("GDDR6", Map.of(AcceleratorField.FP16_PEAK, 1e14, AcceleratorField.TDP, 300.0,
                AcceleratorField.MEMORY, 1e10));
        MissingFigureException missing = assertThrows(MissingFigureException.class,
                () -> Performance.of(configuration(bare, 1, DENSE), ROUND));
        assertEquals("performance.missing.bandwidth", missing.reason().key());
    }

    @Test
    void infersUnknownPeaksAndSaysSo() throws MissingFigureException {
        Accelerator older = accelerator("GDDR6", Map.of(AcceleratorField.FP32_PEAK, 50e12,
                AcceleratorField.MEMORY_BANDWIDTH, 1e12, AcceleratorField.TDP, 300.0, AcceleratorField.MEMORY, 3e10));
        Performance inferred = Performance.of(configuration(older, 1, DENSE), ROUND);
        Performance known = performance(1, DENSE);
        assertEquals(known.prefillSeconds(1, 1000), inferred.prefillSeconds(1, 1000), RELATIVE);
        assertTrue(inferred.range(Metric.PREFILL_TIME).high() > known.range(Metric.PREFILL_TIME).high());
        assertTrue(inferred.notes().stream().anyMatch(note -> note.key().equals("performance.note.peak")));
        assertEquals(Basis.SPEC, inferred.basis(Metric.PREFILL_TIME));
    }

    @Test
    void moreWorkNeverTakesLess() throws MissingFigureException {
        Performance dense = performance(2, DENSE);
        Performance mixture = Performance.timesOnly(configuration(CARD, 2, MIXTURE), ROUND);
        for (Performance each : List.of(dense, mixture)) {
            for (int batch = 1; batch < 600; batch++) {
                assertTrue(each.decodeStepSeconds(batch + 1, 500) >= each.decodeStepSeconds(batch, 500));
                assertTrue(each.decodeStepSeconds(batch, 501) >= each.decodeStepSeconds(batch, 500));
                assertTrue(each.prefillSeconds(batch, 65) >= each.prefillSeconds(batch, 64));
            }
        }
    }

    @Test
    void traceNamesEveryInput() throws MissingFigureException {
        assertTrue(performance(1, DENSE).trace(Metric.DECODE_TIME, 1, 1000).inputs().stream()
                .filter(input -> input.origin().isPresent()).count() >= 4);
        assertTrue(performance(1, DENSE).trace(Metric.POWER, 1, 1000).inputs().size() > 5);
    }
}
