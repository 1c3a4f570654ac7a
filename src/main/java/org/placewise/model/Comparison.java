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
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Evidence.Kind;
import org.placewise.model.scenario.Grade;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;

/**
 * All results for one scenario: a pure function of scenario and catalogue.
 *
 * @param scenario as it was judged: see {@link #judged}
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
    public static Comparison of(Scenario asked, Catalogue catalogue) {
        Scenario scenario = judged(asked);
        Estimator estimator = new Estimator(catalogue.with(asked.own()));
        List<OptionEstimate> estimates = new ArrayList<>();
        for (Option option : scenario.options()) {
            estimates.add(estimator.estimate(scenario, option));
        }
        List<OptionResult> scored = rank(scenario, estimates);
        Explanation explanation = Explanation.of(scenario, scored);
        return new Comparison(scenario, scored, explanation.verdict(), explanation.details());
    }

    /** Judges and ranks options by a scenario's weights, anchors, requirements and grades. */
    public static List<OptionResult> rank(Scenario asked, List<OptionEstimate> estimates) {
        Scenario scenario = judged(asked);
        return Ranking.score(scenario, estimates.stream().map(estimate -> judge(scenario, estimate)).toList());
    }

    /**
     * The same with a sentence that says what the evidence changes, where it is not the estimates alone.
     *
     * @throws IllegalArgumentException if the scenario names an accelerator or model that the catalogue lacks
     */
    public static Comparison explained(Scenario scenario, Catalogue catalogue) {
        Comparison comparison = of(scenario, catalogue);
        if (scenario.evidence().kind() == Kind.ESTIMATES) {
            return comparison;
        }
        Comparison estimated = of(scenario.withEvidence(scenario.evidence().with(Kind.ESTIMATES)), catalogue);
        List<Message> details = new ArrayList<>(EvidenceShift.of(scenario, comparison, estimated));
        details.addAll(comparison.details);
        return new Comparison(comparison.scenario, comparison.options, comparison.verdict, details);
    }

    /** The scenario whose criteria and requirements decide: with the report as evidence, its attributes and no limits. */
    public static Scenario judged(Scenario scenario) {
        return scenario.evidence().kind() == Kind.REPORT ? ReportView.of(scenario) : scenario;
    }

    private static OptionResult judge(Scenario scenario, OptionEstimate estimate) {
        boolean byReport = scenario.evidence().kind() == Kind.REPORT;
        if (!estimate.feasibility().feasible() && !byReport) {
            Message reason = estimate.feasibility().obstacle().orElseThrow().message();
            return new OptionResult(estimate, Status.INFEASIBLE, Map.of(), List.of(reason), Optional.empty());
        }
        Map<Criterion, Estimate> values = new EnumMap<>(Criterion.class);
        values.putAll(estimate.figures());
        scenario.grades().getOrDefault(estimate.option().id(), Map.of()).forEach((criterion, grade) -> {
            if (byReport) {
                grade.ofReport().ifPresent(said -> values.put(criterion, graded(criterion, said)));
            } else if (!criterion.isOfReport() || isJudged(scenario, criterion)) {
                values.put(criterion, graded(criterion, grade));
            }
        });
        if (scenario.evidence().kind() == Kind.USER) {
            scenario.evidence().own().getOrDefault(estimate.option().id(), Map.of())
                    .forEach((criterion, number) -> values.put(criterion, own(criterion, number)));
        }
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

    private static boolean isJudged(Scenario scenario, Criterion criterion) {
        return scenario.criteria().stream().anyMatch(judgement -> judgement.criterion() == criterion);
    }

    /** A number that the user puts in the place of an estimate: exact, since nobody asked how sure they are. */
    private static Estimate own(Criterion criterion, double number) {
        Trace trace = new Trace("common.own.why", "x", List.of(new Trace.Input("common.criterion." + criterion.key(),
                "x", number, criterion.unit(), Basis.USER, Source.own())));
        return Estimate.exact(number, criterion.unit(), Basis.USER, trace);
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
