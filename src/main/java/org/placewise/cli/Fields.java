package org.placewise.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Set;
import org.placewise.model.text.Message;

/** The fields of a JSON object that a user wrote, with errors that name case and field. Null counts as absent. */
final class Fields {
    private final JsonObject object;
    private final String place;

    /**
     * @param place as errors name it, such as {@code case "a1"}
     */
    Fields(JsonElement element, String place) throws CommandException {
        if (!(element instanceof JsonObject known)) {
            throw new CommandException(Message.of("cli.predict.object", place));
        }
        object = known;
        this.place = place;
    }

    void allow(Set<String> known) throws CommandException {
        for (String name : object.keySet()) {
            if (!known.contains(name)) {
                throw new CommandException(Message.of("cli.predict.field", place, name));
            }
        }
    }

    JsonElement find(String name) {
        JsonElement found = object.get(name);
        return found == null || found.isJsonNull() ? null : found;
    }

    Set<String> names() {
        return object.keySet();
    }

    Fields inside(String name) throws CommandException {
        return new Fields(find(name), place + ", " + name);
    }

    String text(String name, String otherwise) throws CommandException {
        JsonElement found = find(name);
        if (found == null) {
            return otherwise;
        }
        if (found instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw wrong(name, found.toString());
    }

    /** A number above zero, or not-a-number if absent. */
    double positive(String name) throws CommandException {
        JsonElement found = find(name);
        if (found == null) {
            return Double.NaN;
        }
        if (found instanceof JsonPrimitive primitive && primitive.isNumber()) {
            double value = primitive.getAsDouble();
            if (value > 0 && value < 1e15) {
                return value;
            }
        }
        throw wrong(name, found.toString());
    }

    int whole(String name, int least, int otherwise) throws CommandException {
        JsonElement found = find(name);
        if (found == null) {
            return otherwise;
        }
        if (found instanceof JsonPrimitive primitive && primitive.isNumber()) {
            double value = primitive.getAsDouble();
            if (value >= least && value <= 10_000_000 && value == Math.rint(value)) {
                return (int) value;
            }
        }
        throw wrong(name, found.toString());
    }

    CommandException wrong(String name, String value) {
        String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
        return new CommandException(Message.of("cli.predict.value", place, name, shown));
    }
}
