package org.placewise.model.scenario;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A value for every {@link Assumption}. */
public record Assumptions(Map<Assumption, Assumed> values) {
    public Assumptions {
        Map<Assumption, Assumed> copy = Collections.unmodifiableMap(new EnumMap<>(values));
        List<Assumption> missing = Arrays.stream(Assumption.values()).filter(a -> !copy.containsKey(a)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("no value for " + missing);
        }
        values = copy;
    }

    public Assumed get(Assumption assumption) {
        return values.get(assumption);
    }

    /** The value in the SI base of the assumption's unit. */
    public double value(Assumption assumption) {
        return values.get(assumption).value();
    }

    public Assumptions with(Assumption assumption, Assumed value) {
        return with(Map.of(assumption, value));
    }

    public Assumptions with(Map<Assumption, Assumed> replacements) {
        Map<Assumption, Assumed> merged = new EnumMap<>(values);
        merged.putAll(replacements);
        return new Assumptions(merged);
    }
}
