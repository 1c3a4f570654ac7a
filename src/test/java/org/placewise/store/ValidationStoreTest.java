package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.model.calibrate.Observed;
import org.placewise.model.calibrate.Samples;
import org.placewise.model.calibrate.Validation;
import org.placewise.model.catalogue.Measurement;

class ValidationStoreTest {
    private static final List<Measurement> MEASUREMENTS = MeasurementStore.load().value();
    private static final Samples SAMPLES = Samples.of(MEASUREMENTS, CatalogueStore.load().value(),
            MeasurementStore.names());

    private static Validation only(Validation all, Observed observed) {
        return new Validation(all.rows().stream().filter(row -> row.observed() == observed).toList(),
                all.points().stream().filter(point -> point.observed() == observed).toList());
    }

    /** Fixed networks are fitted apart from language models, so that a run of them alone gives what the whole gives. */
    @Test
    void storedResultsAreThoseOfAFreshRun() {
        Validation fresh = Validation.of(SAMPLES.used().stream()
                .filter(sample -> sample.observed() == Observed.VISION).toList());
        Validation stored = only(ValidationStore.read(MEASUREMENTS), Observed.VISION);
        assertEquals(ValidationStore.text(only(fresh, Observed.VISION)), ValidationStore.text(stored),
                "run validate --to assets/data/validation.json");
    }

    @Test
    void everySampleHasAPoint() {
        Validation stored = ValidationStore.read(MEASUREMENTS);
        assertEquals(SAMPLES.used().stream().map(sample -> sample.measurement().id()).sorted().toList(),
                stored.points().stream().map(point -> point.measurement().id()).sorted().toList(),
                "run validate --to assets/data/validation.json");
        assertEquals(stored.rows(), ValidationStore.rows());
    }

    @Test
    void countsOfRowsAreThoseOfPoints() {
        Validation stored = ValidationStore.read(MEASUREMENTS);
        for (Validation.Row row : stored.rows()) {
            if (row.group().equals("all")) {
                assertEquals(row.n(), only(stored, row.observed()).points().size());
                assertTrue(row.median() <= row.p90());
            }
        }
    }
}
