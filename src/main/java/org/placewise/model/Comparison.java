package org.placewise.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.estimate.Estimator;
import org.placewise.model.estimate.OptionEstimate;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Grade;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;

/**
 * All results for one scenario: a pure function of scenario and catalogue.
 *
 * @param options one result for each option, in the scenario's order
 * @param verdict who leads, in one sentence
 * @param details further sentences: what would flip the verdict, who is out of the ranking
 */
public record Comparison(Scenario scenario, List<OptionResult> options, Message verdict, List<Message> details) {
    public Comparison {
        options = List.copyOf(options);
        details = List.copyOf(details);
    }

    /**
     * Compares the options of a scenario.
     *
     * @throws IllegalArgumentException if the scenario names an accelerator or model that the catalogue lacks
     */
    public static Comparison of(Scenario scenario, Catalogue catalogue) {
        Estimator estimator = new Estimator(catalogue);
        List<OptionEstimate> estimates = new ArrayList<>();
        for (Option option : scenario.options()) {
            estimates.add(estimator.estimate(scenario, option));
        }
        List<OptionResult> scored = rank(scenario, estimates);
        Explanation explanation = Explanation.of(scenario, scored);
        return new Comparison(scenario, scored, explanation.verdict(), explanation.details());
    }

    /** Judges and ranks options by a scenario's weights, anchors, requirements and grades. */
    public static List<OptionResult> rank(Scenario scenario, List<OptionEstimate> estimates) {
        return Ranking.score(scenario, estimates.stream().map(estimate -> judge(scenario, estimate)).toList());
    }

    private static OptionResult judge(Scenario scenario, OptionEstimate estimate) {
        if (!estimate.feasibility().feasible()) {
            Message reason = estimate.feasibility().obstacle().orElseThrow().message();
            return new OptionResult(estimate, Status.INFEASIBLE, Map.of(), List.of(reason), Optional.empty());
        }
        Map<Criterion, Estimate> values = new EnumMap<>(Criterion.class);
        values.putAll(estimate.figures());
        scenario.grades().getOrDefault(estimate.option().id(), Map.of())
                .forEach((criterion, grade) -> values.put(criterion, graded(criterion, grade)));
        List<Message> missed = Requirements.missed(scenario.requirements(), estimate.option(), values);
        if (!missed.isEmpty()) {
            return new OptionResult(estimate, Status.EXCLUDED, values, missed, Optional.empty());
        }
        List<Message> unknown = scenario.criteria().stream()
                .filter(judgement -> judgement.weight() > 0 && !values.containsKey(judgement.criterion()))
                .map(Comparison::notScored).toList();
        return new OptionResult(estimate, unknown.isEmpty() ? Status.RANKED : Status.NOT_SCORED, values, unknown,
                Optional.empty());
    }

    private static Message notScored(Judgement judgement) {
        return Message.of("common.not_scored", Message.of("common.criterion." + judgement.criterion().key()));
    }

    private static Estimate graded(Criterion criterion, Grade grade) {
        Source source = new Source(grade.citation(), null, null);
        Trace trace = new Trace(grade.reasonKey(), "", List.of(new Trace.Input("common.criterion." + criterion.key(),
                "g", grade.value(), criterion.unit(), grade.basis(), source)));
        return new Estimate(grade.value(), criterion.unit(), grade.low(), grade.high(), grade.basis(), trace);
    }

    public OptionResult result(String optionId) {
        return options.stream().filter(result -> result.option().id().equals(optionId)).findFirst().orElseThrow(
                () -> new IllegalArgumentException("no option " + optionId));
    }

    /** Ranked options best first, then the others in the scenario's order. */
    public List<OptionResult> ordered() {
        return options.stream().sorted(Comparator.comparingDouble(
                result -> -result.score().map(Score::value).orElse(Double.NEGATIVE_INFINITY))).toList();
    }

    /** The options in first place: none, one, or several that tie. */
    public List<OptionResult> winners() {
        return options.stream().filter(result -> result.score().map(Score::isFirst).orElse(false)).toList();
    }
}
