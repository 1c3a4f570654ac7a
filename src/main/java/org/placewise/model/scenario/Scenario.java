package org.placewise.model.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everything a comparison depends on besides the catalogue; what a file holds. Derived values are never stored here.
 *
 * @param presetId    the preset it started from; null if none
 * @param name        chosen by the user; null: the preset's name
 * @param options     at least one, no two with the same site and silicon
 * @param criteria    at least one, no criterion twice; weights sum to 1
 * @param requirements no kind twice
 * @param grades      judgements by option id and criterion, for the criteria that have no measure
 */
public record Scenario(String presetId, String name, Workload workload, List<Option> options, Assumptions assumptions,
                       List<Judgement> criteria, List<Requirement> requirements,
                       Map<String, Map<Criterion, Grade>> grades) {
    private static final double WEIGHT_TOLERANCE = 1e-6;

    public Scenario {
        Objects.requireNonNull(workload, "workload");
        Objects.requireNonNull(assumptions, "assumptions");
        options = List.copyOf(options);
        criteria = List.copyOf(criteria);
        requirements = List.copyOf(requirements);
        grades = Map.copyOf(grades);
        requireUnique(options.stream().map(Option::id).toList(), "options");
        requireUnique(criteria.stream().map(Judgement::criterion).toList(), "criteria");
        if (requirements.stream().map(Requirement::kind).distinct().count() != requirements.size()) {
            throw new IllegalArgumentException("a requirement stands twice");
        }
        double sum = criteria.stream().mapToDouble(Judgement::weight).sum();
        if (Math.abs(sum - 1) > WEIGHT_TOLERANCE) {
            throw new IllegalArgumentException("weights must sum to 100 %, not " + 100 * sum + " %");
        }
    }

    private static void requireUnique(List<?> keys, String what) {
        if (keys.isEmpty() || keys.stream().distinct().count() != keys.size()) {
            throw new IllegalArgumentException(what + " must be present and different: " + keys);
        }
    }

    public Option option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("no option " + id));
    }

    public Optional<Requirement> requirement(Requirement.Kind kind) {
        return requirements.stream().filter(requirement -> requirement.kind() == kind).findFirst();
    }

    public Scenario withName(String other) {
        return new Scenario(presetId, other, workload, options, assumptions, criteria, requirements, grades);
    }

    public Scenario withWorkload(Workload other) {
        return new Scenario(presetId, name, other, options, assumptions, criteria, requirements, grades);
    }

    public Scenario withOption(String id, UnaryOperator<Option> change) {
        List<Option> changed = options.stream().map(o -> o.id().equals(id) ? change.apply(o) : o).toList();
        return new Scenario(presetId, name, workload, changed, assumptions, criteria, requirements, grades);
    }

    public Scenario withAssumptions(Assumptions other) {
        return new Scenario(presetId, name, workload, options, other, criteria, requirements, grades);
    }

    public Scenario withCriteria(List<Judgement> other) {
        return new Scenario(presetId, name, workload, options, assumptions, other, requirements, grades);
    }

    /** Sets a requirement, in place of the one of the same kind. */
    public Scenario withRequirement(Requirement requirement) {
        List<Requirement> changed = new ArrayList<>(withoutRequirement(requirement.kind()).requirements);
        changed.add(requirement);
        return new Scenario(presetId, name, workload, options, assumptions, criteria, changed, grades);
    }

    public Scenario withoutRequirement(Requirement.Kind kind) {
        List<Requirement> changed = requirements.stream().filter(r -> r.kind() != kind).toList();
        return new Scenario(presetId, name, workload, options, assumptions, criteria, changed, grades);
    }
}
