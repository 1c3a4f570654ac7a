package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewise.model.calibrate.Neighbours;
import org.placewise.model.calibrate.Observed;
import org.placewise.model.calibrate.Samples;
import org.placewise.model.calibrate.Validation;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.performance.Case;
import org.placewise.model.performance.Configuration;
import org.placewise.model.performance.Metric;
import org.placewise.model.performance.MissingFigureException;
import org.placewise.model.performance.Parallelism;
import org.placewise.model.performance.Performance;
import org.placewise.model.performance.Prediction;
import org.placewise.model.quantity.Figure;
import org.placewise.model.quantity.Source;
import org.placewise.model.scenario.Precision;

/** What must hold for everything in the shipped catalogue with the shipped calibration. */
final class PerformancePropertiesTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final Source TEST = Source.assumption("test");

    private static Configuration configuration(Accelerator accelerator, Model model, int count, Precision weights) {
        return new Configuration(accelerator, count, model, weights, weights.bitsPerWeight(), Precision.FP16, null,
                Parallelism.TENSOR);
    }

    private static Optional<Performance> performance(Configuration configuration) {
        try {
            return Optional.of(Performance.timesOnly(configuration, CATALOGUE.calibration()));
        } catch (MissingFigureException _) {
            return Optional.empty();
        }
    }

    private static List<Model> languageModels() {
        return CATALOGUE.models().stream().filter(model -> model.kind() == ModelKind.LANGUAGE
                && model.value(ModelField.TOTAL_PARAMETERS).isPresent()).toList();
    }

    /** Weights once through the memory, and two operations for each active parameter and token, at the full rates. */
    @Test
    void nothingIsFasterThanTheDataSheetsSpeedOfLight() {
        for (Accelerator accelerator : CATALOGUE.accelerators()) {
            for (Model model : languageModels()) {
                Configuration configuration = configuration(accelerator, model, 2, Precision.FP16);
                performance(configuration).ifPresent(performance -> {
                    double active = model.activeParameters().orElseThrow();
                    double bandwidth = 2 * accelerator.value(AcceleratorField.MEMORY_BANDWIDTH).orElseThrow();
                    assertTrue(performance.decodeStepSeconds(1, 0) >= active * 2 / bandwidth, accelerator.id());
                    accelerator.value(AcceleratorField.FP16_PEAK).ifPresent(peak -> assertTrue(
                            performance.prefillSeconds(4, 2048) >= 2 * active * 4 * 2048 / (2 * peak),
                            accelerator.id()));
                });
            }
        }
    }

    @Test
    void moreBandwidthOrComputeNeverSlowsACaseDown() {
        for (Accelerator accelerator : CATALOGUE.accelerators()) {
            for (AcceleratorField field : List.of(AcceleratorField.MEMORY_BANDWIDTH, AcceleratorField.FP16_PEAK)) {
                if (accelerator.value(field).isEmpty()) {
                    continue;
                }
                Figure doubled = new Figure(2 * accelerator.value(field).getAsDouble(), TEST);
                Accelerator better = accelerator.with(Map.of(field, doubled));
                for (Model model : languageModels()) {
                    Optional<Performance> before = performance(configuration(accelerator, model, 1, Precision.FP16));
                    Optional<Performance> after = performance(configuration(better, model, 1, Precision.FP16));
                    assertEquals(before.isPresent(), after.isPresent());
                    before.ifPresent(slow -> {
                        Performance fast = after.orElseThrow();
                        assertTrue(fast.decodeStepSeconds(8, 1000) <= slow.decodeStepSeconds(8, 1000));
                        assertTrue(fast.prefillSeconds(2, 1000) <= slow.prefillSeconds(2, 1000));
                    });
                }
            }
        }
    }

    @Test
    void powerLiesBetweenIdleAndRated() throws MissingFigureException {
        Model model = CATALOGUE.model("llama-3-8b").orElseThrow();
        for (Accelerator accelerator : CATALOGUE.accelerators()) {
            Optional<Performance> known = performance(configuration(accelerator, model, 1, Precision.INT4));
            if (known.isPresent() && known.get().isPowerKnown()) {
                double rated = accelerator.value(AcceleratorField.TDP).orElseThrow();
                for (int batch : new int[] {1, 8, 256}) {
                    double watts = known.get().decodeWatts(batch, 1000);
                    assertTrue(watts >= known.get().idleWatts() && watts <= rated * (1 + 1e-12), accelerator.id());
                }
            }
        }
    }

    @Test
    void whatDoesNotFitHasNoMetrics() {
        Configuration large = configuration(CATALOGUE.accelerator("rtx-4090").orElseThrow(),
                CATALOGUE.model("llama-3-70b").orElseThrow(), 1, Precision.FP16);
        Prediction prediction = Prediction.of(new Case("large", large, 1, 512, 128), CATALOGUE.calibration());
        assertFalse(prediction.fits());
        assertTrue(prediction.metrics().isEmpty());
        assertEquals("performance.no_fit", prediction.reason().key());
    }

    /** xjd-016 measured LLaMA 3 8B in Q4_K_M (4.8984 bits) on one RTX 4090 with llama.cpp: 127.74 tokens/s. */
    @Test
    void findsTheMeasurementOfTheVeryConfiguration() {
        Samples samples = Samples.of(MeasurementStore.load().value(), CATALOGUE, MeasurementStore.names());
        Configuration measured = new Configuration(CATALOGUE.accelerator("rtx-4090").orElseThrow(), 1,
                CATALOGUE.model("llama-3-8b").orElseThrow(), Precision.Q4_K_M, 4.9, Precision.FP16, "llama.cpp",
                Parallelism.TENSOR);
        List<Neighbours.Neighbour> near = new Neighbours(samples.used(), CATALOGUE.calibration())
                .of(new Case("near", measured, 1, 0, 1024), Metric.DECODE_TIME, 3);
        assertEquals(3, near.size());
        assertTrue(near.getFirst().isSame());
        assertEquals("NVIDIA GeForce RTX 4090", near.getFirst().measurement().hardwareKey());
        assertTrue(Math.abs(near.getFirst().deviation()) < 0.3);
        assertTrue(near.getLast().distance() >= near.getFirst().distance());
    }

    /** The median errors on accelerators left out of fitting that the formulae were accepted with. */
    @Test
    void validationKeepsItsTargets() {
        Samples samples = Samples.of(MeasurementStore.load().value(), CATALOGUE, MeasurementStore.names());
        Validation validation = Validation.of(samples.used());
        for (Validation.Row row : validation.rows()) {
            if (row.group().equals("all") && row.observed() != Observed.ENERGY) {
                assertTrue(row.median() <= row.observed().target(), row.toString());
                assertTrue(row.inside() >= (row.observed() == Observed.PREFILL ? 0.7 : 0.84), row.toString());
            }
        }
        assertEquals(samples.used().size(), validation.points().size());
    }
}
