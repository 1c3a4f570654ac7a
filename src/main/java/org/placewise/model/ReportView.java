package org.placewise.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Grade;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.score.ValueFunction;
import org.placewise.model.score.ValueFunction.Shape;

/**
 * A decision on the report's word alone. Each criterion gives its weight to the attribute of the report that it is
 * about; what the report is silent on falls away, and the rest is scaled to 100 %. Options are judged by grades from 1
 * to 5; the report knows neither memory nor limits, so none of them is out.
 */
final class ReportView {
    private static final ValueFunction GRADES = new ValueFunction(Shape.LINEAR, Grade.WORST, Grade.BEST);
    /** Below this a weight is a rounding error. */
    private static final double NOTHING = 1e-9;
    /** What the report speaks of, in its order; they weigh the same where a scenario weighs none of them. */
    private static final List<Criterion> ATTRIBUTES = List.of(Criterion.REPORT_POWER, Criterion.REPORT_COST,
            Criterion.REPORT_LATENCY, Criterion.REPORT_THROUGHPUT, Criterion.RELIABILITY, Criterion.PRIVACY,
            Criterion.NETWORK_INDEPENDENCE, Criterion.FLEXIBILITY, Criterion.CUSTOMISATION);

    private ReportView() {
    }

    /** The scenario with the report's attributes for criteria and without requirements; itself if it is so already. */
    static Scenario of(Scenario scenario) {
        Map<Criterion, Judgement> merged = new EnumMap<>(Criterion.class);
        List<Criterion> order = new ArrayList<>();
        for (Judgement judgement : scenario.criteria()) {
            judgement.criterion().attribute().ifPresent(attribute -> {
                if (!merged.containsKey(attribute)) {
                    order.add(attribute);
                }
                merged.merge(attribute, new Judgement(attribute, judgement.weight(), judgement.locked(), GRADES),
                        (one, other) -> new Judgement(attribute, one.weight() + other.weight(),
                                one.locked() || other.locked(), GRADES));
            });
        }
        double heard = merged.values().stream().mapToDouble(Judgement::weight).sum();
        List<Judgement> criteria = heard < NOTHING
                ? ATTRIBUTES.stream().map(a -> new Judgement(a, 1.0 / ATTRIBUTES.size(), false, GRADES)).toList()
                : order.stream().map(merged::get).map(j -> j.withWeight(Math.min(1, j.weight() / heard))).toList();
        Scenario judged = scenario.withCriteria(criteria);
        for (var requirement : scenario.requirements()) {
            judged = judged.withoutRequirement(requirement.kind());
        }
        return judged;
    }

    /** The criteria with weight that the report says nothing of. */
    static List<Criterion> silent(Scenario scenario) {
        return scenario.criteria().stream().filter(judgement -> judgement.weight() > 0)
                .map(Judgement::criterion).filter(criterion -> criterion.attribute().isEmpty()).toList();
    }

    /** What they weigh together, 0 to 1. */
    static double silentWeight(Scenario scenario) {
        return scenario.criteria().stream().filter(judgement -> judgement.criterion().attribute().isEmpty())
                .mapToDouble(Judgement::weight).sum();
    }
}
