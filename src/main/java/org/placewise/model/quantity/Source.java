package org.placewise.model.quantity;

import java.util.Objects;

/**
 * Where somebody read a figure.
 *
 * @param ref   address or title
 * @param tier  kind of source: vendor, dataset, spec-db, press, tertiary, official, assumption ...; null if not stated
 * @param quote the words or cell in which the figure stands; null if not kept
 */
public record Source(String ref, String tier, String quote) {
    private static final String ASSUMPTION = "assumption";

    public Source {
        Objects.requireNonNull(ref, "ref");
    }

    /** The source of a value that nobody published: an assumption, with the reason for it. */
    public static Source assumption(String reason) {
        return new Source(reason, ASSUMPTION, null);
    }

    public boolean isAssumption() {
        return ASSUMPTION.equals(tier);
    }
}
