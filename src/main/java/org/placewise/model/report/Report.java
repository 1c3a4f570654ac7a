package org.placewise.model.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the report says and what we found when we checked it.
 *
 * @param facts in the file's order, each id once
 */
public record Report(Citation citation, List<Fact> facts, List<Direction> directions) {
    public Report {
        Objects.requireNonNull(citation, "citation");
        facts = List.copyOf(facts);
        directions = List.copyOf(directions);
    }

    public Optional<Fact> fact(String id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** The tables of the report. */
    public List<Fact> tables() {
        return facts.stream().filter(Fact::isTable).toList();
    }
}
