package org.placewise.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.placewise.model.quantity.Source;

/** Where a figure was read, in files: {@code {"ref": .., "tier": .., "quote": ..}}. */
final class Sources {
    private static final int LONGEST = 4000;

    private Sources() {
    }

    static Source read(Node source) throws FaultException {
        return new Source(source.get("ref").text(LONGEST), textOrNull(source, "tier"), textOrNull(source, "quote"));
    }

    static void write(JsonWriter json, Source source) throws IOException {
        json.beginObject();
        json.name("ref").value(source.ref());
        json.name("tier").value(source.tier());
        json.name("quote").value(source.quote());
        json.endObject();
    }

    /** The text of an optional entry; null where it is absent. */
    static String textOrNull(Node node, String name) throws FaultException {
        Node found = node.find(name).orElse(null);
        return found == null ? null : found.text(LONGEST);
    }
}
