package org.placewise.store;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Brings files of older versions to the present one, a step for each version. A new entry that may be left out needs no
 * new version: older programs keep what they do not know. A version is due when an entry changes its meaning.
 */
final class Migrations {
    private static final String FORMAT = "placewise";
    /** Of scenario files. */
    static final Migrations OF_SCENARIOS = new Migrations(List.of());

    private final List<UnaryOperator<JsonObject>> steps;

    /**
     * @param steps the first from version 1 to 2, and so on; each gets a copy that it may change
     */
    Migrations(List<UnaryOperator<JsonObject>> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The version that the last step leads to. */
    int version() {
        return steps.size() + 1;
    }

    /**
     * The file as the present version would have it.
     *
     * @throws FaultException if it is of another format or of a newer version
     */
    Node migrate(Node root) throws FaultException {
        Node format = root.find("format").orElse(null);
        if (format == null || !format.isText() || !format.text(Integer.MAX_VALUE).equals(FORMAT)) {
            throw new FaultException("store.fault.format");
        }
        int version = root.get("version").whole(1, Integer.MAX_VALUE);
        if (version > version()) {
            throw new FaultException("store.fault.newer", version, version());
        }
        if (version == version()) {
            return root;
        }
        JsonObject object = root.element().deepCopy().getAsJsonObject();
        for (UnaryOperator<JsonObject> step : steps.subList(version - 1, steps.size())) {
            object = step.apply(object);
        }
        object.addProperty("version", version());
        return new Node(object);
    }
}
