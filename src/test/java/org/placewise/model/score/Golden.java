package org.placewise.model.score;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** Reference results computed with pymcdm 1.4.0, scikit-criteria 0.9 and R smaa, see the file's "meta". */
final class Golden {
    static final double TOLERANCE = 1e-9;
    private static final JsonObject FILE = read();

    private Golden() {
    }

    private static JsonObject read() {
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(
                Golden.class.getResourceAsStream("/golden/mcda-golden.json")), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject file() {
        return FILE;
    }

    static List<JsonObject> list(String name) {
        return objects(FILE.get(name));
    }

    static List<JsonObject> objects(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false).map(JsonElement::getAsJsonObject)
                .toList();
    }

    static double[] vector(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false).mapToDouble(Golden::number).toArray();
    }

    static int[] ints(JsonElement array) {
        return StreamSupport.stream(array.getAsJsonArray().spliterator(), false).mapToInt(JsonElement::getAsInt)
                .toArray();
    }

    static double[][] matrix(JsonElement array) {
        JsonArray rows = array.getAsJsonArray();
        double[][] matrix = new double[rows.size()][];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = vector(rows.get(i));
        }
        return matrix;
    }

    /** NaN and the infinities are written as strings. */
    static double number(JsonElement element) {
        return Double.parseDouble(element.getAsString());
    }
}
