package org.placewise.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.placewise.model.catalogue.Bounds;

/** One value of a JSON text with the way to it, which every complaint about the value names. */
final class Node {
    private static final int SHOWN_CHARACTERS = 40;

    private final JsonElement element;
    private final Node parent;
    private final String name;
    private final int index;

    /** The whole text. */
    Node(JsonElement element) {
        this(element, null, "", 0);
    }

    private Node(JsonElement element, Node parent, String name, int index) {
        this.element = element;
        this.parent = parent;
        this.name = name;
        this.index = index;
    }

    JsonElement element() {
        return element;
    }

    /** The way here, such as {@code options[2].accelerator}; {@code $} for the whole text. */
    String path() {
        if (parent == null) {
            return "$";
        }
        return name == null ? parent.path() + "[" + index + "]" : parent.pathOf(name);
    }

    /** The entry of an object. An entry that is null counts as absent. */
    Optional<Node> find(String entry) throws FaultException {
        JsonElement found = object().get(entry);
        return found == null || found.isJsonNull() ? Optional.empty() : Optional.of(child(entry, found));
    }

    Node get(String entry) throws FaultException {
        Optional<Node> found = find(entry);
        if (found.isEmpty()) {
            throw new FaultException("store.fault.missing", pathOf(entry));
        }
        return found.get();
    }

    /** All entries of an object in the order of the text, null ones left out. */
    Map<String, Node> entries() throws FaultException {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (Map.Entry<String, JsonElement> entry : object().entrySet()) {
            if (!entry.getValue().isJsonNull()) {
                entries.put(entry.getKey(), child(entry.getKey(), entry.getValue()));
            }
        }
        return entries;
    }

    /** Paths of the entries whose names are not among the known ones. */
    List<String> unknown(Set<String> known) throws FaultException {
        return object().keySet().stream().filter(entry -> !known.contains(entry)).map(this::pathOf).toList();
    }

    List<Node> items() throws FaultException {
        if (!element.isJsonArray()) {
            throw wrong("store.fault.list");
        }
        List<Node> items = new ArrayList<>();
        for (JsonElement item : element.getAsJsonArray()) {
            items.add(new Node(item, this, null, items.size()));
        }
        return items;
    }

    /** Whether an item of a list is null; entries of objects that are null count as absent. */
    boolean isNull() {
        return element.isJsonNull();
    }

    boolean isList() {
        return element.isJsonArray();
    }

    boolean isText() {
        return element instanceof JsonPrimitive primitive && primitive.isString();
    }

    boolean isEmptyText() {
        return isText() && element.getAsString().isEmpty();
    }

    boolean isBlank() {
        return isText() && element.getAsString().isBlank();
    }

    boolean isNumber() {
        return element instanceof JsonPrimitive primitive && primitive.isNumber();
    }

    /** Text of one to so many characters. */
    String text(int longest) throws FaultException {
        if (!isText() || element.getAsString().isBlank() || element.getAsString().length() > longest) {
            throw wrong("store.fault.text", longest);
        }
        return element.getAsString();
    }

    double number(double least, double most) throws FaultException {
        double number = isNumber() ? element.getAsDouble() : Double.NaN;
        if (!(least <= number && number <= most)) {
            throw wrong("store.fault.number", least, most);
        }
        return number;
    }

    /** A number above zero, up to the one given. */
    double positive(double most) throws FaultException {
        double number = isNumber() ? element.getAsDouble() : Double.NaN;
        if (!(0 < number && number <= most)) {
            throw wrong("store.fault.positive", most);
        }
        return number;
    }

    double within(Bounds bounds) throws FaultException {
        if (bounds.whole()) {
            return whole((int) bounds.least(), (int) bounds.most());
        }
        return bounds.above() ? positive(bounds.most()) : number(bounds.least(), bounds.most());
    }

    int whole(int least, int most) throws FaultException {
        double number = isNumber() ? element.getAsDouble() : Double.NaN;
        if (!(least <= number && number <= most) || number != Math.rint(number)) {
            throw wrong("store.fault.whole", least, most);
        }
        return (int) number;
    }

    boolean flag() throws FaultException {
        if (!(element instanceof JsonPrimitive primitive) || !primitive.isBoolean()) {
            throw wrong("store.fault.flag");
        }
        return element.getAsBoolean();
    }

    /** The constant that the file names by its key. */
    <E> E oneOf(E[] constants, Function<E, String> key) throws FaultException {
        if (isText()) {
            for (E constant : constants) {
                if (key.apply(constant).equals(element.getAsString())) {
                    return constant;
                }
            }
        }
        throw wrong("store.fault.choice", String.join(", ", Arrays.stream(constants).map(key).toList()));
    }

    /** A complaint about this value: path, what stands there, then the details. */
    FaultException wrong(String key, Object... details) {
        Object[] arguments = new Object[details.length + 2];
        arguments[0] = path();
        arguments[1] = shown();
        System.arraycopy(details, 0, arguments, 2, details.length);
        return new FaultException(key, arguments);
    }

    /** A text cut to what one line can hold. */
    static String shorten(String text) {
        String line = oneLine(text);
        return line.length() <= SHOWN_CHARACTERS ? line : line.substring(0, SHOWN_CHARACTERS) + "…";
    }

    /** A text without line breaks and other control characters. */
    static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private String shown() {
        if (element.isJsonArray()) {
            return "[…]";
        }
        if (element.isJsonObject()) {
            return "{…}";
        }
        if (isText()) {
            String text = element.getAsString();
            return "\"" + shorten(text.substring(0, Math.min(text.length(), 2 * SHOWN_CHARACTERS))) + "\"";
        }
        return isNumber() ? Decimals.of(element.getAsDouble()).toString() : element.toString();
    }

    private JsonObject object() throws FaultException {
        if (!element.isJsonObject()) {
            throw wrong("store.fault.object");
        }
        return element.getAsJsonObject();
    }

    private Node child(String entry, JsonElement value) {
        return new Node(value, this, entry, 0);
    }

    private String pathOf(String entry) {
        return parent == null ? shorten(entry) : path() + "." + shorten(entry);
    }
}
