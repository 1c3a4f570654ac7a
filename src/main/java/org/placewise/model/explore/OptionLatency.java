package org.placewise.model.explore;

import java.util.Map;
import java.util.Optional;
import org.placewise.model.OptionResult;
import org.placewise.model.estimate.FixedFleet;
import org.placewise.model.estimate.LatencyPart;

/**
 * The response times of one option.
 *
 * @param now   at the scenario's load; empty where the option cannot serve it
 * @param curve at other loads; empty where the option fits at none
 */
public record OptionLatency(OptionResult result, Optional<FixedFleet.Times> now, Optional<LoadCurve> curve) {
    public String id() {
        return result.option().id();
    }

    /** Seconds by part at the scenario's load; empty where the option cannot serve it. */
    public Map<LatencyPart, Double> parts(LatencyMeasure measure, boolean p95) {
        return now.map(times -> parts(times, measure, p95)).orElse(Map.of());
    }

    public static Map<LatencyPart, Double> parts(FixedFleet.Times times, LatencyMeasure measure, boolean p95) {
        return switch (measure) {
            case FIRST_TOKEN -> p95 ? times.firstP95() : times.firstP50();
            case PER_TOKEN -> Map.of(LatencyPart.DECODE, times.perToken());
            case RESPONSE -> p95 ? times.wholeP95() : times.wholeP50();
        };
    }

    /** Seconds in all; NaN where the option cannot serve the scenario's load. */
    public double total(LatencyMeasure measure, boolean p95) {
        return now.map(times -> total(times, measure, p95)).orElse(Double.NaN);
    }

    /** Seconds in all: the sum of the parts. */
    public static double total(FixedFleet.Times times, LatencyMeasure measure, boolean p95) {
        double sum = 0;
        for (double part : parts(times, measure, p95).values()) {
            sum += part;
        }
        return sum;
    }
}
