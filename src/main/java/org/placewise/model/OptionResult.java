package org.placewise.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewise.model.estimate.OptionEstimate;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Option;
import org.placewise.model.text.Message;

/**
 * All that a comparison says of one option.
 *
 * @param criteria every quantity and grade that is known; empty where the option cannot serve the workload
 * @param obstacles why the option is not ranked, one sentence each: it does not fit, misses a requirement, or lacks a
 *                  value for a criterion that has weight
 * @param score    empty where the option is not ranked
 */
public record OptionResult(OptionEstimate estimate, Status status, Map<Criterion, Estimate> criteria,
                           List<Message> obstacles, Optional<Score> score) {
    /** What became of an option. */
    public enum Status {
        RANKED,
        /** Cannot serve the workload: too little memory, saturated, or a needed figure is unknown. */
        INFEASIBLE,
        /** Misses a requirement. */
        EXCLUDED,
        /** A criterion with weight has no value. Missing is never zero and never wins. */
        NOT_SCORED
    }

    public OptionResult {
        criteria = criteria.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(criteria));
        obstacles = List.copyOf(obstacles);
    }

    public Option option() {
        return estimate.option();
    }

    public Optional<Estimate> value(Criterion criterion) {
        return Optional.ofNullable(criteria.get(criterion));
    }
}
