package org.placewise.view.latency;

import java.util.List;

/** Which percentiles are shown. */
enum Percentile {
    P50, P95, BOTH;

    /** Whether each bar is of the 95th percentile, from the top. */
    List<Boolean> bars() {
        return switch (this) {
            case P50 -> List.of(false);
            case P95 -> List.of(true);
            case BOTH -> List.of(false, true);
        };
    }

    /** Whether lines show the 95th percentile: where both are asked for, the one that is promised. */
    boolean line() {
        return this != P50;
    }

    static String key(boolean p95) {
        return p95 ? "p95" : "p50";
    }
}
