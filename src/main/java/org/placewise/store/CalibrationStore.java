package org.placewise.store;

import java.io.IOException;
import java.io.Reader;
import java.util.Map;
import java.util.TreeMap;
import org.placewise.model.catalogue.Calibration;

/** Reads the parameters that ship with the program. */
public final class CalibrationStore {
    private static final String FILE = "data/calibration.json";
    private static final double MOST = 1e15;

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
