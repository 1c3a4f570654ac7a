package org.placewise.model.entry;

import java.util.List;
import org.placewise.model.catalogue.Bounds;

/**
 * One property of an entry, as a form or a column of a table of values has it.
 *
 * @param key      as in the catalogue's files, such as {@code tdp_w}; numbers stand in the unit it ends in
 * @param kind     what stands in it
 * @param required whether an entry must have it
 * @param bounds   of numbers; null for others
 * @param choices  keys of what can be chosen; empty for others
 */
public record Column(String key, Kind kind, boolean required, Bounds bounds, List<String> choices) {
    /** What stands in a column. */
    public enum Kind {
        TEXT, NUMBER,
        /** One of the choices. */
        CHOICE,
        /** At least one of the choices. */
        CHOICES
    }

    public Column {
        choices = List.copyOf(choices);
    }

    static Column text(String key, boolean required) {
        return new Column(key, Kind.TEXT, required, null, List.of());
    }

    static Column number(String key, Bounds bounds) {
        return new Column(key, Kind.NUMBER, false, bounds, List.of());
    }

    static Column choice(String key, List<String> choices) {
        return new Column(key, Kind.CHOICE, true, null, choices);
    }

    static Column choices(String key, List<String> choices) {
        return new Column(key, Kind.CHOICES, true, null, choices);
    }
}
