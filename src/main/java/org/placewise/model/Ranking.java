package org.placewise.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.score.Ranks;
import org.placewise.model.score.ValueFunction;

/** Scores and ranks the options that fit and meet every requirement. */
final class Ranking {
    private static final double POINTS = 100;

    private Ranking() {
    }

    /** The same results in the same order, those with status RANKED with their score. */
    static List<OptionResult> score(Scenario scenario, List<OptionResult> results) {
        List<Score> scores = results.stream().map(
                result -> result.status() == Status.RANKED ? score(scenario.criteria(), result.criteria()) : null)
                .toList();
        int[] ranks = Ranks.descending(scores.stream()
                .mapToDouble(score -> score == null ? Double.NaN : score.value() / POINTS).toArray());
        List<OptionResult> ranked = new ArrayList<>();
        for (int i = 0; i < ranks.length; i++) {
            OptionResult result = results.get(i);
            String rank = Ranks.label(ranks, i);
            ranked.add(new OptionResult(result.estimate(), result.status(), result.criteria(), result.obstacles(),
                    Optional.ofNullable(scores.get(i)).map(score -> score.withRank(rank))));
        }
        return ranked;
    }

    /** A criterion without weight that has no value adds nothing; one with weight has a value, or there is no rank. */
    private static Score score(List<Judgement> judgements, Map<Criterion, Estimate> values) {
        Map<Criterion, Double> contributions = new EnumMap<>(Criterion.class);
        Set<Criterion> outside = EnumSet.noneOf(Criterion.class);
        double below = 0;
        double above = 0;
        for (Judgement judgement : judgements) {
            Criterion criterion = judgement.criterion();
            Estimate estimate = values.get(criterion);
            if (estimate == null) {
                contributions.put(criterion, 0.0);
                continue;
            }
            ValueFunction function = judgement.value();
            double value = function.of(estimate.value());
            double atLow = function.of(estimate.low());
            double atHigh = function.of(estimate.high());
            double points = POINTS * judgement.weight();
            contributions.put(criterion, points * value);
            below += square(points * (value - Math.min(atLow, atHigh)));
            above += square(points * (Math.max(atLow, atHigh) - value));
            if (function.isOutside(estimate.value())) {
                outside.add(criterion);
            }
        }
        double total = contributions.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Score(total, Math.max(0, total - Math.sqrt(below)),
                Math.max(total, Math.min(POINTS, total + Math.sqrt(above))), "", contributions, outside);
    }

    private static double square(double x) {
        return x * x;
    }
}
