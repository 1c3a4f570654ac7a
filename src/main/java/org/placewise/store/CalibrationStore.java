package org.placewise.store;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.placewise.model.catalogue.Calibration;

/** Reads the parameters that ship with the program. */
public final class CalibrationStore {
    private static final String FILE = "data/calibration.json";
    private static final double MOST = 1e15;
    private static final String ABOUT = "Parameters of the estimation formulae by class of accelerator and software, "
            + "made by the command calibrate from measurements.json, tier C left out. *_low, *_high: ends of the 90 % "
            + "range as factors on an estimate, from errors on accelerators left out of fitting; *_n: measurements of "
            + "the class.";

    private CalibrationStore() {
    }

    /**
     * @throws IllegalStateException if the file is missing or broken, which only a broken build can cause
     */
    public static Calibration load() {
        try (Reader text = Assets.open(FILE)) {
            return read(Json.parse(text));
        } catch (IOException | FaultException exception) {
            throw new IllegalStateException(FILE, exception);
        }
    }

    /** The file's text for these parameters; the same parameters give the same text. */
    public static String text(Calibration calibration) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n"));
            json.beginObject().name("about").value(ABOUT).name("classes").beginObject();
            for (Map.Entry<String, Map<String, Double>> entry : new TreeMap<>(calibration.classes()).entrySet()) {
                json.name(entry.getKey()).beginObject();
                for (Map.Entry<String, Double> parameter : new TreeMap<>(entry.getValue()).entrySet()) {
                    json.name(parameter.getKey()).value(Decimals.of(parameter.getValue()));
                }
                json.endObject();
            }
            json.endObject().endObject();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return text + "\n";
    }

    private static Calibration read(Node root) throws FaultException {
        Map<String, Map<String, Double>> classes = new TreeMap<>();
        for (Map.Entry<String, Node> entry : root.get("classes").entries().entrySet()) {
            Map<String, Double> parameters = new TreeMap<>();
            for (Map.Entry<String, Node> parameter : entry.getValue().entries().entrySet()) {
                parameters.put(parameter.getKey(), parameter.getValue().number(0, MOST));
            }
            classes.put(entry.getKey(), parameters);
        }
        return new Calibration(classes);
    }
}
