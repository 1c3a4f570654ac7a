package org.placewise.store;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.placewise.model.catalogue.Calibration;

/** Reads the parameters that ship with the program. */
public final class CalibrationStore {
    private static final String FILE = "/data/calibration.json";

    private CalibrationStore() {
    }

    /** The file's shape: what the numbers are, and the numbers. */
    private record Content(String about, Map<String, Map<String, Double>> classes) {
    }

    /**
     * @throws IllegalStateException if the file is missing or broken, which only a broken build can cause
     */
    public static Calibration load() {
        try (InputStream stream = Objects.requireNonNull(CalibrationStore.class.getResourceAsStream(FILE), FILE);
             Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new Calibration(new Gson().fromJson(reader, Content.class).classes());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (JsonParseException exception) {
            throw new IllegalStateException(FILE + ": " + exception.getMessage(), exception);
        }
    }
}
