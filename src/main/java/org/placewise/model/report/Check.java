package org.placewise.model.report;

import java.util.List;
import java.util.Objects;

/**
 * What we found when we looked a fact up elsewhere. It stands beside the fact, never in its place.
 *
 * @param verdict in a few words
 * @param note    what differs and why
 * @param values  what other sources say; empty where they only caution
 * @param sources where that was read
 */
public record Check(String verdict, String note, List<Value> values, List<String> sources) {
    public Check {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(note, "note");
        values = List.copyOf(values);
        sources = List.copyOf(sources);
    }
}
