package org.placewise.store;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placewise.model.catalogue.Calibration;
import org.placewise.model.catalogue.MeasuredRatio;

/** Reads the parameters that ship with the program. */
public final class CalibrationStore {
    private static final String FILE = "data/calibration.json";
    private static final double MOST = 1e15;
    private static final int LONGEST = 1000;
    private static final int MOST_COUNT = 1_000_000;
    private static final String ABOUT = "Parameters of the estimation formulae by class of accelerator and software, "
            + "made by the command calibrate from measurements.json, tier C left out. *_low, *_high: ends of the 90 % "
            + "range as factors on an estimate, from errors on accelerators left out of fitting; *_n: measurements of "
            + "the class. measured: what measurements say against the formulae so fitted, by accelerator and class: "
            + "ratio of measured to calculated, geometric mean of the runs; the class measured holds the ranges of "
            + "what was measured in the very configuration.";

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
            json.endObject().name("measured").beginObject();
            for (Map.Entry<String, List<MeasuredRatio>> entry : new TreeMap<>(calibration.measured()).entrySet()) {
                json.name(entry.getKey()).beginArray();
                for (MeasuredRatio ratio : entry.getValue()) {
                    write(ratio, json);
                }
                json.endArray();
            }
            json.endObject().endObject();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return text + "\n";
    }

    private static void write(MeasuredRatio ratio, JsonWriter json) throws IOException {
        json.beginObject().name("metric").value(ratio.metric()).name("model").value(ratio.modelId())
                .name("bits").value(Decimals.of(ratio.bits())).name("count").value(ratio.count())
                .name("parallelism").value(ratio.parallelism()).name("batch").value(ratio.batch())
                .name("ratio").value(Decimals.of(ratio.ratio())).name("runs").value(ratio.runs())
                .name("source").value(ratio.source()).endObject();
    }

    private static MeasuredRatio ratio(Node row) throws FaultException {
        return new MeasuredRatio(row.get("metric").text(LONGEST), row.get("model").text(LONGEST), row.get("bits").number(0, MOST),
                (int) row.get("count").number(1, MOST_COUNT), row.get("parallelism").text(LONGEST),
                (int) row.get("batch").number(1, MOST_COUNT), row.get("ratio").number(0, MOST),
                (int) row.get("runs").number(1, MOST_COUNT), row.get("source").text(LONGEST));
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
        Map<String, List<MeasuredRatio>> measured = new TreeMap<>();
        for (Map.Entry<String, Node> entry : root.get("measured").entries().entrySet()) {
            List<MeasuredRatio> ratios = new ArrayList<>();
            for (Node row : entry.getValue().items()) {
                ratios.add(ratio(row));
            }
            measured.put(entry.getKey(), ratios);
        }
        return new Calibration(classes, measured);
    }
}
