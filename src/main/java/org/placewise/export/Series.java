package org.placewise.export;

import org.placewise.model.scenario.Criterion;

/** Colours of criteria where charts are not drawn but built of what a format has of its own. */
final class Series {
    /** The muted set of the program's charts, in the order of the criteria. */
    private static final String[] COLOURS = {"#454f6b", "#5c6b8f", "#7c88a6", "#bfc4d4", "#8fa2c9", "#6fa8d2",
        "#a9c4e4", "#4c8aa3", "#b8a3d1", "#9580b8", "#d6c4e8", "#b0a99a", "#8c9a72", "#c9cf94", "#dac69a", "#a6c4a0",
        "#84bdb4", "#ccb4b4", "#c79f8c"};

    private Series() {
    }

    /** As style sheets write it. */
    static String colour(Criterion criterion) {
        return COLOURS[criterion.ordinal()];
    }
}
