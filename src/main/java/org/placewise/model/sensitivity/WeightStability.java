package org.placewise.model.sensitivity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewise.model.Comparison;
import org.placewise.model.DecisionTable;
import org.placewise.model.OptionResult;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.score.Stability;
import org.placewise.model.score.Weights;
import org.placewise.model.text.Message;

/**
 * How far each weight can move, the others in proportion, before another option is first.
 *
 * @param intervals by criterion; empty where fewer than two options are ranked
 * @param bounds    the ends of the intervals at which the winner changes, the nearest to the present weight first
 */
public record WeightStability(Map<Criterion, Stability> intervals, List<Bound> bounds) {
    /** Far enough beyond a bound that the other option is first. */
    private static final double BEYOND = 1e-6;

    public WeightStability {
        intervals = intervals.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(intervals));
        bounds = List.copyOf(bounds);
    }

    /**
     * Where the winner changes.
     *
     * @param above  whether it changes above the weight, or below it
     * @param weight share, 0 to 1
     * @param now    present weight
     * @param next   who is first beyond it
     */
    public record Bound(Criterion criterion, boolean above, double weight, double now, List<OptionResult> next) {
        public Bound {
            next = List.copyOf(next);
        }

        double distance() {
            return Math.abs(weight - now);
        }

        /** "Device ASIC would be first if Cost weighed more than 41 % (now 25 %)." */
        public Message sentence() {
            return Message.of(above ? "score.stability.above" : "score.stability.below", Phrasing.options(next),
                    Phrasing.criterion(criterion), Phrasing.percent(weight), Phrasing.percent(now));
        }
    }

    public static WeightStability of(Comparison comparison) {
        DecisionTable table = DecisionTable.of(comparison);
        if (table.options().size() < 2) {
            return new WeightStability(Map.of(), List.of());
        }
        Stability[] found = Stability.ofWinner(table.values(), table.weights(), table.locked());
        Map<Criterion, Stability> intervals = new EnumMap<>(Criterion.class);
        List<Bound> bounds = new ArrayList<>();
        for (int k = 0; k < found.length; k++) {
            intervals.put(table.criteria().get(k).criterion(), found[k]);
            if (found[k].low() > 0) {
                bounds.add(bound(table, k, false, found[k].low()));
            }
            if (found[k].high() < 1) {
                bounds.add(bound(table, k, true, found[k].high()));
            }
        }
        bounds.sort(Comparator.comparingDouble(Bound::distance));
        return new WeightStability(intervals, bounds);
    }

    private static Bound bound(DecisionTable table, int column, boolean above, double weight) {
        double[] beyond = Weights.move(table.weights(), table.locked(), column,
                above ? weight + BEYOND : weight - BEYOND);
        return new Bound(table.criteria().get(column).criterion(), above, weight, table.weights()[column],
                table.first(beyond));
    }

    /** What would change the winner first; empty where no single weight can. */
    public Optional<Bound> nearest() {
        return bounds.stream().findFirst();
    }
}
