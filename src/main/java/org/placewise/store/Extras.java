package org.placewise.store;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a file holds that this version does not know, at whatever depth: it is written again when the file is saved, so
 * that a newer version, or whoever put it there, finds it as it was.
 */
public final class Extras {
    /** Of a scenario that comes from no file, or from one in which everything is known. */
    public static final Extras NONE = new Extras(new JsonObject(), new JsonObject());
    private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping()
            .setFormattingStyle(FormattingStyle.PRETTY).create();
    /** Entries by which an item of a list is found again after others were added or removed; else by its position. */
    private static final List<String> IDENTITY = List.of("id", "site", "silicon", "criterion", "kind");

    private final JsonElement found;
    private final JsonElement known;

    private Extras(JsonElement found, JsonElement known) {
        this.found = found;
        this.known = known;
    }

    /**
     * @param found the file as it was read
     * @param known the text that this version would write for it unchanged
     */
    static Extras of(Node found, String known) {
        Extras extras = new Extras(found.element(), parse(known));
        JsonElement grafted = parse(known);
        graft(extras.found, extras.known, grafted);
        return grafted.equals(extras.known) ? NONE : extras;
    }

    /** Adds what is unknown to the text of a file that is to be written; where its place is gone, it goes with it. */
    String graftOnto(String text) {
        if (this == NONE) {
            return text;
        }
        JsonElement written = parse(text);
        graft(found, known, written);
        return GSON.toJson(plain(written)) + "\n";
    }

    private static JsonElement parse(String written) {
        try {
            return Json.parse(new StringReader(written)).element();
        } catch (FaultException fault) {
            throw new IllegalStateException("what is written here can be read", fault);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void graft(JsonElement from, JsonElement known, JsonElement onto) {
        if (from.isJsonObject() && known.isJsonObject() && onto.isJsonObject()) {
            graftObject(from.getAsJsonObject(), known.getAsJsonObject(), onto.getAsJsonObject());
        } else if (from.isJsonArray() && known.isJsonArray() && onto.isJsonArray()) {
            for (int i = 0; i < from.getAsJsonArray().size(); i++) {
                JsonElement item = from.getAsJsonArray().get(i);
                graft(item, counterpart(item, i, known.getAsJsonArray()),
                        counterpart(item, i, onto.getAsJsonArray()));
            }
        }
    }

    private static void graftObject(JsonObject from, JsonObject known, JsonObject onto) {
        for (Map.Entry<String, JsonElement> entry : from.entrySet()) {
            String name = entry.getKey();
            if (!known.has(name) && !onto.has(name)) {
                onto.add(name, entry.getValue().deepCopy());
            } else if (known.has(name) && onto.has(name)) {
                graft(entry.getValue(), known.get(name), onto.get(name));
            }
        }
    }

    private static JsonElement counterpart(JsonElement item, int index, JsonArray list) {
        List<JsonElement> identity = identity(item);
        if (identity.stream().allMatch(Objects::isNull)) {
            return index < list.size() ? list.get(index) : new JsonObject();
        }
        for (JsonElement other : list) {
            if (identity.equals(identity(other))) {
                return other;
            }
        }
        return new JsonObject();
    }

    private static List<JsonElement> identity(JsonElement item) {
        return item.isJsonObject() ? IDENTITY.stream().map(item.getAsJsonObject()::get).toList() : List.of();
    }

    /** A copy whose numbers are written as people write them: 2, not 2.0. */
    private static JsonElement plain(JsonElement element) {
        if (element.isJsonObject()) {
            JsonObject copy = new JsonObject();
            element.getAsJsonObject().entrySet().forEach(entry -> copy.add(entry.getKey(), plain(entry.getValue())));
            return copy;
        }
        if (element.isJsonArray()) {
            JsonArray copy = new JsonArray();
            element.getAsJsonArray().forEach(item -> copy.add(plain(item)));
            return copy;
        }
        boolean isDouble = element instanceof JsonPrimitive primitive && primitive.isNumber()
                && primitive.getAsNumber() instanceof Double;
        return isDouble ? new JsonPrimitive(Decimals.of(element.getAsDouble())) : element;
    }
}
