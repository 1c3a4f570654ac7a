package org.placewise.model.report;

import java.util.List;
import java.util.Objects;

/**
 * Which way the report leans on one attribute.
 *
 * @param attribute such as "power"
 * @param better    what does better there, in words
 * @param facts     ids of the facts it rests on
 * @param but       what the report says against it; null if nothing
 */
public record Direction(String attribute, String better, List<String> facts, String but) {
    public Direction {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(better, "better");
        facts = List.copyOf(facts);
    }
}
