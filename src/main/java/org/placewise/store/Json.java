package org.placewise.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON strictly: no comments, no repeated names, no number beyond a double, nothing after the end, and no more
 * nesting or values than any file of ours has, so that a hostile file can exhaust neither stack nor memory.
 */
final class Json {
    private static final int MAX_NESTING = 64;
    private static final int MAX_VALUES = 400_000;
    /** A double keeps so many digits of a number. */
    private static final int EXACT_DIGITS = 15;
    /** Digits beyond are kept, in case they stand for something else than a quantity, but not without limit. */
    private static final int LONGEST_NUMBER = 100;
    private static final Pattern LOCATION = Pattern.compile("line (\\d+) column (\\d+)");

    private final JsonReader reader;
    private final int mostValues;
    private int values;

    private Json(JsonReader reader, int mostValues) {
        this.reader = reader;
        this.mostValues = mostValues;
    }

    /**
     * The whole text as one tree.
     *
     * @throws FaultException if it is not JSON; the reason names line and column
     * @throws IOException    if it cannot be read
     */
    static Node parse(Reader text) throws FaultException, IOException {
        return parse(text, MAX_VALUES);
    }

    /** As {@link #parse(Reader)}, for what never holds more values than so many. */
    static Node parse(Reader text, int mostValues) throws FaultException, IOException {
        JsonReader reader = new JsonReader(text);
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(MAX_NESTING);
        Json json = new Json(reader, mostValues);
        JsonElement root = null;
        try {
            root = json.value();
            reader.peek();
            return new Node(root);
        } catch (EOFException _) {
            throw json.fault("store.json.incomplete");
        } catch (MalformedJsonException exception) {
            throw json.fault(root != null ? "store.json.trailing"
                    : exception.getMessage().startsWith("Nesting") ? "store.json.nested" : "store.json.malformed");
        }
    }

    private JsonElement value() throws IOException, FaultException {
        if (++values > mostValues) {
            throw fault("store.json.values");
        }
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object();
            case BEGIN_ARRAY -> array();
            case STRING -> new JsonPrimitive(reader.nextString());
            case NUMBER -> number();
            case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield JsonNull.INSTANCE;
            }
            default -> throw fault("store.json.malformed");
        };
    }

    private JsonObject object() throws IOException, FaultException {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (object.has(name)) {
                throw fault("store.json.twice", Node.shorten(name));
            }
            object.add(name, value());
        }
        reader.endObject();
        return object;
    }

    private JsonArray array() throws IOException, FaultException {
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(value());
        }
        reader.endArray();
        return array;
    }

    private JsonPrimitive number() throws IOException, FaultException {
        String digits = reader.nextString();
        double number = Double.parseDouble(digits);
        if (Double.isInfinite(number)) {
            throw fault("store.json.huge", Node.shorten(digits));
        }
        boolean fits = digits.length() <= EXACT_DIGITS || digits.length() > LONGEST_NUMBER;
        return fits ? new JsonPrimitive(number) : new JsonPrimitive(new BigDecimal(digits));
    }

    private FaultException fault(String key, Object... details) {
        Matcher location = LOCATION.matcher(reader.toString());
        boolean known = location.find();
        Object[] arguments = new Object[details.length + 2];
        arguments[0] = known ? location.group(1) : "1";
        arguments[1] = known ? location.group(2) : "1";
        System.arraycopy(details, 0, arguments, 2, details.length);
        return new FaultException(key, arguments);
    }
}
