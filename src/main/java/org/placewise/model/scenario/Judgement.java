package org.placewise.model.scenario;

import java.util.Objects;
import org.placewise.model.score.ValueFunction;

/**
 * How much a criterion matters and how its values are read.
 *
 * @param weight share of the decision, 0 to 1; all weights of a scenario sum to 1
 * @param locked whether the weight stays when others move
 * @param value  anchors in the SI base of the criterion's unit
 */
public record Judgement(Criterion criterion, double weight, boolean locked, ValueFunction value) {
    public Judgement {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(value, "value");
        if (!(weight >= 0 && weight <= 1 + 1e-9)) {
            throw new IllegalArgumentException("weight must be 0 to 1, not " + weight);
        }
    }

    public Judgement withWeight(double other) {
        return new Judgement(criterion, other, locked, value);
    }

    public Judgement withLocked(boolean other) {
        return new Judgement(criterion, weight, other, value);
    }

    public Judgement withValue(ValueFunction other) {
        return new Judgement(criterion, weight, locked, other);
    }
}
