package org.placewise.store;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placewise.model.calibrate.Observed;
import org.placewise.model.calibrate.Validation;
import org.placewise.model.catalogue.Measurement;

/** Reads how good the estimates were when they were last held against the measurements; the run takes seconds. */
public final class ValidationStore {
    private static final String FILE = "data/validation.json";
    private static final int LONGEST = 200;
    private static final int MOST_ROWS = 1_000_000;
    private static final double MOST = 1e15;
    private static final MathContext DIGITS = new MathContext(4);
    private static final String ABOUT = "How far estimates are off on accelerators left out of fitting, made by the "
            + "command validate from measurements.json. rows: errors of a quantity by site, silicon and class; "
            + "points: the estimate beside each measurement, in the unit of the measurement's metric.";

    private ValidationStore() {
    }

    /**
     * The errors alone, without the points behind them.
     *
     * @throws IllegalStateException if the file is missing or broken, which only a broken build can cause
     */
    public static List<Validation.Row> rows() {
        return read(List.of()).rows();
    }

    /**
     * Errors and points; a point whose measurement is not among those given is left out.
     *
     * @throws IllegalStateException if the file is missing or broken, which only a broken build can cause
     */
    public static Validation read(List<Measurement> measurements) {
        try (Reader text = Assets.open(FILE)) {
            Node root = Json.parse(text);
            List<Validation.Row> rows = new ArrayList<>();
            for (Node row : root.get("rows").items()) {
                rows.add(row(row));
            }
            return new Validation(rows, points(root, measurements));
        } catch (IOException | FaultException exception) {
            throw new IllegalStateException(FILE, exception);
        }
    }

    private static Validation.Row row(Node row) throws FaultException {
        return new Validation.Row(observed(row), row.get("group").text(LONGEST), row.get("n").whole(1, MOST_ROWS),
                row.get("median").number(0, MOST), row.get("p90").number(0, MOST),
                row.get("bias").number(-1, MOST), row.get("inside").number(0, 1));
    }

    private static List<Validation.Point> points(Node root, List<Measurement> measurements) throws FaultException {
        Map<String, Measurement> byId = measurements.stream()
                .collect(Collectors.toMap(Measurement::id, Function.identity()));
        List<Validation.Point> points = new ArrayList<>();
        if (byId.isEmpty()) {
            return points;
        }
        for (Node point : root.get("points").items()) {
            Measurement measurement = byId.get(point.get("id").text(LONGEST));
            if (measurement != null) {
                points.add(new Validation.Point(measurement, point.get("accelerator").text(LONGEST),
                        point.get("class").text(LONGEST), observed(point), point.get("estimate").positive(MOST),
                        point.get("inside").flag()));
            }
        }
        return points;
    }

    private static Observed observed(Node node) throws FaultException {
        return node.get("observed").oneOf(Observed.values(), HardwareRows::key);
    }

    /** The file's text for these results; the same results give the same text. */
    public static String text(Validation validation) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY.withNewline("\n").withIndent(""));
            json.beginObject().name("about").value(ABOUT).name("rows").beginArray();
            for (Validation.Row row : validation.rows()) {
                json.beginObject().name("observed").value(HardwareRows.key(row.observed()));
                json.name("group").value(row.group()).name("n").value(row.n());
                json.name("median").value(rounded(row.median())).name("p90").value(rounded(row.p90()));
                json.name("bias").value(rounded(row.bias())).name("inside").value(rounded(row.inside()));
                json.endObject();
            }
            json.endArray().name("points").beginArray();
            for (Validation.Point point : validation.points()) {
                json.beginObject().name("id").value(point.measurement().id());
                json.name("observed").value(HardwareRows.key(point.observed()));
                json.name("accelerator").value(point.acceleratorId()).name("class").value(point.className());
                json.name("estimate").value(rounded(point.estimate())).name("inside").value(point.inside());
                json.endObject();
            }
            json.endArray().endObject();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return text.append('\n').toString();
    }

    private static BigDecimal rounded(double value) {
        return Decimals.of(new BigDecimal(value).round(DIGITS).doubleValue());
    }
}
