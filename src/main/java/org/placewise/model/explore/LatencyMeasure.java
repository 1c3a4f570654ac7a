package org.placewise.model.explore;

import java.util.List;
import java.util.Locale;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Task;

/** Which time is looked at. */
public enum LatencyMeasure {
    /** From sending the prompt to the first token. */
    FIRST_TOKEN(Criterion.FIRST_TOKEN_P95, Requirement.Kind.FIRST_TOKEN_WITHIN),
    /** Between two tokens of one answer. */
    PER_TOKEN(Criterion.TIME_PER_TOKEN, Requirement.Kind.TIME_PER_TOKEN_WITHIN),
    /** The whole answer, or one frame. */
    RESPONSE(Criterion.LATENCY_P95, Requirement.Kind.RESPONSE_WITHIN);

    private final Criterion criterion;
    private final Requirement.Kind requirement;

    LatencyMeasure(Criterion criterion, Requirement.Kind requirement) {
        this.criterion = criterion;
        this.requirement = requirement;
    }

    /** The criterion of its 95th percentile; a time per token has no percentiles. */
    public Criterion criterion() {
        return criterion;
    }

    /** What may be required of it. */
    public Requirement.Kind requirement() {
        return requirement;
    }

    /** Name in keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The measures that a scenario's task has. */
    public static List<LatencyMeasure> of(Scenario scenario) {
        return scenario.workload().task() instanceof Task.Language ? List.of(values()) : List.of(RESPONSE);
    }
}
