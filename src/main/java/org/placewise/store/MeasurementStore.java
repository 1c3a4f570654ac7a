package org.placewise.store;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.placewise.model.calibrate.MeasuredNames;
import org.placewise.model.catalogue.Measurement;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Source;
import org.placewise.model.text.Message;

/** Reads the published measurements that ship with the program, and how their names map to the catalogue. */
public final class MeasurementStore {
    private static final String FILE = "measurements.json";
    private static final String NAMES = "measured-names.json";
    private static final String FOLDER = "data/";
    private static final int LONGEST = 4000;
    private static final double MOST = 1e12;
    private static final int MOST_DEVICES = 100_000;
    private static final int MOST_TOKENS = 10_000_000;

    private MeasurementStore() {
    }

    /** The measurements; a row that cannot be read is left out with one problem. */
    public static Loaded<List<Measurement>> load() {
        List<Message> problems = new ArrayList<>();
        try (Reader text = Assets.open(FOLDER + FILE)) {
            List<Measurement> rows = new Rows(FILE, problems).readUnique(Json.parse(text), "measurements",
                    MeasurementStore::row, Measurement::id);
            return new Loaded<>(rows, problems);
        } catch (FaultException fault) {
            problems.add(fault.in(FILE));
        } catch (IOException _) {
            problems.add(Message.of("store.unreadable", FILE));
        }
        return new Loaded<>(List.of(), problems);
    }

    /**
     * @throws IllegalStateException if the file is missing or broken, which only a broken build can cause
     */
    public static MeasuredNames names() {
        try (Reader text = Assets.open(FOLDER + NAMES)) {
            Node root = Json.parse(text);
            Map<String, String> hardware = new TreeMap<>();
            for (Map.Entry<String, Node> entry : root.get("hardware").entries().entrySet()) {
                hardware.put(entry.getKey(), entry.getValue().text(LONGEST));
            }
            List<MeasuredNames.ModelName> models = new ArrayList<>();
            for (Node model : root.get("models").items()) {
                models.add(new MeasuredNames.ModelName(Pattern.compile(model.get("pattern").text(LONGEST)),
                        Sources.textOrNull(model, "id")));
            }
            return new MeasuredNames(hardware, models);
        } catch (IOException | FaultException | PatternSyntaxException exception) {
            throw new IllegalStateException(NAMES, exception);
        }
    }

    private static Measurement row(Node row) throws FaultException {
        return new Measurement(row.get("id").text(LONGEST), source(row), text(row, "date"),
                row.get("hardware").text(LONGEST), row.get("hardware_key").text(LONGEST),
                whole(row, "hardware_count", MOST_DEVICES), row.get("site_class").oneOf(Site.values(),
                HardwareRows::key), row.get("silicon").oneOf(Silicon.values(), HardwareRows::key),
                text(row, "software"), row.get("model").text(LONGEST), number(row, "params_b"),
                number(row, "active_params_b"), text(row, "precision_weights"), number(row, "bits_per_weight"),
                text(row, "precision_kv"), number(row, "weights_gib"), number(row, "batch"), text(row, "batch_kind"),
                whole(row, "prompt_tokens", MOST_TOKENS), rounded(row, "output_tokens"),
                text(row, "input_resolution"), number(row, "gflops_per_inference"), row.get("metric").text(LONGEST),
                row.get("value").positive(MOST), text(row, "power_scope"), text(row, "parallelism"),
                text(row, "run_id"), text(row, "tier"), text(row, "notes"));
    }

    private static Source source(Node row) throws FaultException {
        String where = text(row, "source_where");
        String address = text(row, "source_url");
        String title = row.get("source").text(LONGEST);
        return new Source(address == null ? title : address, "measurement", where == null ? title
                : title + ": " + where);
    }

    private static String text(Node row, String field) throws FaultException {
        Node found = row.find(field).orElse(null);
        return found == null || found.isBlank() ? null : found.text(LONGEST);
    }

    private static Double number(Node row, String field) throws FaultException {
        Node found = row.find(field).orElse(null);
        return found == null ? null : Double.valueOf(found.number(0, MOST));
    }

    private static Integer whole(Node row, String field, int most) throws FaultException {
        Node found = row.find(field).orElse(null);
        return found == null ? null : Integer.valueOf(found.whole(0, most));
    }

    /** A mean length of outputs need not be whole; nobody needs its fraction. */
    private static Integer rounded(Node row, String field) throws FaultException {
        Double number = number(row, field);
        return number == null ? null : Integer.valueOf((int) Math.rint(number));
    }
}
