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
    private static final String WORKLOAD = "workload";
    private static final String OWN = "own";
    private static final String CALIBRATION = "calibration";

    public Source {
        Objects.requireNonNull(ref, "ref");
    }

    /** The source of a value that nobody published: an assumption, with the reason for it. */
    public static Source assumption(String reason) {
        return new Source(reason, ASSUMPTION, null);
    }

    /** The source of a value that belongs to the question: the scenario's workload. */
    public static Source workload() {
        return new Source(WORKLOAD, WORKLOAD, null);
    }

    /**
     * The source of a parameter fitted to published measurements.
     *
     * @param className class of accelerator and software, such as {@code gpu-hbm/server}
     */
    public static Source calibration(String className) {
        return new Source(className, CALIBRATION, null);
    }

    /** The source of a number that the user puts in the place of an estimate. */
    public static Source own() {
        return new Source(OWN, OWN, null);
    }

    /** Whether the user, or the preset on the user's behalf, says so, and nobody published it. */
    public boolean isUsers() {
        return isOwn() || isAssumption();
    }

    public boolean isOwn() {
        return OWN.equals(tier);
    }

    public boolean isWorkload() {
        return WORKLOAD.equals(tier);
    }

    public boolean isCalibration() {
        return CALIBRATION.equals(tier);
    }

    public boolean isAssumption() {
        return ASSUMPTION.equals(tier);
    }
}
