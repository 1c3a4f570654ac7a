package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placewise.model.calibrate.Calibrations;
import org.placewise.model.calibrate.Samples;
import org.placewise.model.catalogue.Measurement;

final class CalibrationStoreTest {
    private static String shipped() throws IOException {
        try (InputStream file = CalibrationStore.class.getResourceAsStream("/data/calibration.json")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Whoever changes formulae, measurements or catalogue runs the command calibrate again. */
    @Test
    void theShippedFileIsWhatCalibratingGives() throws IOException {
        Samples samples = Samples.of(MeasurementStore.load().value(), CatalogueStore.load().value(),
                MeasurementStore.names());
        assertEquals(shipped(), CalibrationStore.text(Calibrations.of(samples.used())));
    }

    @Test
    void whatIsWrittenReadsBack() throws IOException {
        assertEquals(shipped(), CalibrationStore.text(CalibrationStore.load()));
    }

    @Test
    void allMeasurementsCanBeRead() {
        Loaded<List<Measurement>> loaded = MeasurementStore.load();
        assertEquals(List.of(), loaded.problems());
        assertEquals(1363, loaded.value().size());
        assertTrue(loaded.value().stream().allMatch(measurement -> measurement.source() != null));
    }
}
