package org.placewise.model.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something the report says, in our words.
 *
 * @param id          stable key, such as {@code table-3-power}
 * @param section     number of the section
 * @param where       place in the section, such as "table 3" or "figure 9 and text"
 * @param topic       what it is about
 * @param claim       what the report says
 * @param values      its numbers in the order printed; empty where it has none
 * @param citedSource the source that the report itself names; null if none
 * @param check       null where nothing was found to differ, or nobody looked
 */
public record Fact(String id, String section, String where, String topic, String claim, List<Value> values,
                   String citedSource, Check check) {
    private static final String TABLE = "table ";

    public Fact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(claim, "claim");
        values = List.copyOf(values);
    }

    /** Whether its values are a table of the report, and not a figure or numbers in the text. */
    public boolean isTable() {
        return where.startsWith(TABLE);
    }

    public Optional<Check> checked() {
        return Optional.ofNullable(check);
    }
}
