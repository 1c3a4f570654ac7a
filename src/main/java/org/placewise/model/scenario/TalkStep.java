package org.placewise.model.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * A state of the comparison that a scene of a talk shows: never a picture, so that its numbers are those of today.
 *
 * @param about   which figure of the report, for {@link Subject#FACT}; else empty
 * @param weights that it shows, at least 0 each and not all 0; empty where it goes on with those of the talk
 */
public record TalkStep(Subject subject, String about, Map<Criterion, Double> weights) {
    public TalkStep {
        Objects.requireNonNull(subject, "subject");
        if (about.isEmpty() == (subject == Subject.FACT)) {
            throw new IllegalArgumentException(subject + " about '" + about + "'");
        }
        EnumMap<Criterion, Double> ordered = new EnumMap<>(Criterion.class);
        ordered.putAll(weights);
        weights = Collections.unmodifiableMap(ordered);
        if (weights.values().stream().anyMatch(weight -> !(weight >= 0 && weight <= 1))
                || !weights.isEmpty() && weights.values().stream().allMatch(weight -> weight == 0)) {
            throw new IllegalArgumentException("weights " + weights);
        }
    }

    public TalkStep(Subject subject) {
        this(subject, "", Map.of());
    }

    public TalkStep withWeights(Map<Criterion, Double> other) {
        return new TalkStep(subject, about, other);
    }

    /** Shows something else with the same weights. */
    public TalkStep withSubject(Subject other, String otherAbout) {
        return new TalkStep(other, otherAbout, weights);
    }
}
