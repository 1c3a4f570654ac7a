package org.placewise.model.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.placewise.model.catalogue.OwnEntries;

/**
 * Everything a comparison depends on besides the catalogue; what a file holds. Derived values are never stored here.
 *
 * @param presetId    the preset it started from; null if none
 * @param name        chosen by the user; null: the preset's name
 * @param options     at least one, no two with the same site and silicon
 * @param criteria    at least one, no criterion twice; weights sum to 1
 * @param requirements no kind twice
 * @param grades      judgements by option id and criterion, for the criteria that have no measure
 * @param hidden      options that are set aside: not compared, but kept to be shown again
 * @param evidence    what the options are judged on
 * @param own         what the user adds to the catalogue or puts in the place of its entries
 * @param talk        how it is presented
 */
public record Scenario(String presetId, String name, Workload workload, List<Option> options, Assumptions assumptions,
                       List<Judgement> criteria, List<Requirement> requirements,
                       Map<String, Map<Criterion, Grade>> grades, List<Option> hidden, Evidence evidence,
                       OwnEntries own, Talk talk) {
    private static final double WEIGHT_TOLERANCE = 1e-6;

    public Scenario {
        Objects.requireNonNull(workload, "workload");
        Objects.requireNonNull(assumptions, "assumptions");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(talk, "talk");
        options = List.copyOf(options);
        criteria = List.copyOf(criteria);
        requirements = List.copyOf(requirements);
        grades = Map.copyOf(grades);
        hidden = List.copyOf(hidden);
        requireUnique(Stream.concat(options.stream(), hidden.stream()).map(Option::id).toList(), "options");
        if (options.isEmpty()) {
            throw new IllegalArgumentException("all options are hidden");
        }
        requireUnique(criteria.stream().map(Judgement::criterion).toList(), "criteria");
        if (requirements.stream().map(Requirement::kind).distinct().count() != requirements.size()) {
            throw new IllegalArgumentException("a requirement stands twice");
        }
        double sum = criteria.stream().mapToDouble(Judgement::weight).sum();
        if (Math.abs(sum - 1) > WEIGHT_TOLERANCE) {
            throw new IllegalArgumentException("weights must sum to 100 %, not " + 100 * sum + " %");
        }
    }

    /** A scenario that shows all its options, is judged on estimates and has the usual talk. */
    public Scenario(String presetId, String name, Workload workload, List<Option> options, Assumptions assumptions,
                    List<Judgement> criteria, List<Requirement> requirements,
                    Map<String, Map<Criterion, Grade>> grades) {
        this(presetId, name, workload, options, assumptions, criteria, requirements, grades, List.of(),
                Evidence.ESTIMATES, OwnEntries.NONE, Talk.USUAL);
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
        return new Scenario(presetId, other, workload, options, assumptions, criteria, requirements,
                grades, hidden, evidence, own, talk);
    }

    public Scenario withWorkload(Workload other) {
        return new Scenario(presetId, name, other, options, assumptions, criteria, requirements,
                grades, hidden, evidence, own, talk);
    }

    public Scenario withOption(String id, UnaryOperator<Option> change) {
        List<Option> changed = options.stream().map(o -> o.id().equals(id) ? change.apply(o) : o).toList();
        return new Scenario(presetId, name, workload, changed, assumptions, criteria, requirements,
                grades, hidden, evidence, own, talk);
    }

    /** Other options on screen and set aside. */
    public Scenario withOptions(List<Option> shown, List<Option> aside) {
        return new Scenario(presetId, name, workload, shown, assumptions, criteria, requirements,
                grades, aside, evidence, own, talk);
    }

    public Scenario withAssumptions(Assumptions other) {
        return new Scenario(presetId, name, workload, options, other, criteria, requirements,
                grades, hidden, evidence, own, talk);
    }

    public Scenario withCriteria(List<Judgement> other) {
        return new Scenario(presetId, name, workload, options, assumptions, other, requirements,
                grades, hidden, evidence, own, talk);
    }

    /** Sets a requirement, in place of the one of the same kind. */
    public Scenario withRequirement(Requirement requirement) {
        List<Requirement> changed = new ArrayList<>(withoutRequirement(requirement.kind()).requirements);
        changed.add(requirement);
        return new Scenario(presetId, name, workload, options, assumptions, criteria, changed,
                grades, hidden, evidence, own, talk);
    }

    public Scenario withoutRequirement(Requirement.Kind kind) {
        List<Requirement> changed = requirements.stream().filter(r -> r.kind() != kind).toList();
        return new Scenario(presetId, name, workload, options, assumptions, criteria, changed,
                grades, hidden, evidence, own, talk);
    }

    public Scenario withEvidence(Evidence other) {
        return new Scenario(presetId, name, workload, options, assumptions, criteria, requirements, grades, hidden,
                other, own, talk);
    }

    /** Other entries of the user's own; accelerators and models that are in use must stand in them or be published. */
    public Scenario withOwn(OwnEntries other) {
        return new Scenario(presetId, name, workload, options, assumptions, criteria, requirements, grades, hidden,
                evidence, other, talk);
    }

    public Scenario withTalk(Talk other) {
        return new Scenario(presetId, name, workload, options, assumptions, criteria, requirements, grades, hidden,
                evidence, own, other);
    }
}
