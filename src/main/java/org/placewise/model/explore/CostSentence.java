package org.placewise.model.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.estimate.CostPart;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Traffic;
import org.placewise.model.text.Message;
import org.placewise.model.text.Phrases;
import org.placewise.model.text.Quantity;

/** Says what the cost of a scenario comes to: what most of the leader's month goes to, and who overtakes it when. */
public final class CostSentence {
    private CostSentence() {
    }

    public static Message of(Comparison comparison) {
        Optional<OptionResult> first = subject(comparison);
        if (first.isEmpty()) {
            return Message.of("explore.cost.none");
        }
        OptionResult leader = first.get();
        Message name = Message.of("common.option." + leader.option().id());
        Map.Entry<CostPart, Double> part = leader.estimate().monthlyCost().entrySet().stream()
                .max(Map.Entry.comparingByValue()).orElse(null);
        double total = leader.value(Criterion.COST_PER_MONTH).orElseThrow().value();
        if (part == null || !(total > 0)) {
            return Message.of("explore.cost.free", name);
        }
        Message makes = Message.of("explore.cost.part", new Quantity(part.getValue() / total, Unit.SHARE), name,
                new Quantity(total, Unit.USD_PER_MONTH),
                Message.of("explore.cost.on." + part.getKey().name().toLowerCase(Locale.ROOT)));
        return Message.of("explore.sentences", makes, breakEven(comparison, leader.option().id(), name));
    }

    /** The leader; where its cost is not known, or nobody leads, the cheapest that can serve the workload. */
    private static Optional<OptionResult> subject(Comparison comparison) {
        return comparison.winners().stream().filter(CostSentence::isPriced).findFirst()
                .or(() -> comparison.options().stream().filter(CostSentence::isPriced)
                        .min((one, other) -> Double.compare(cost(one), cost(other))));
    }

    private static boolean isPriced(OptionResult result) {
        return result.value(Criterion.COST_PER_MONTH).isPresent();
    }

    private static double cost(OptionResult result) {
        return result.value(Criterion.COST_PER_MONTH).orElseThrow().value();
    }

    private static Message breakEven(Comparison comparison, String id, Message name) {
        Map<String, Outlay> outlays = outlays(comparison);
        double horizon = comparison.scenario().assumptions().value(Assumption.HORIZON);
        List<BreakEven> own = BreakEven.all(outlays, horizon).stream().filter(even -> even.involves(id)).toList();
        if (!own.isEmpty()) {
            BreakEven even = own.getFirst();
            return Message.of("explore.cost.breakeven", Message.of("common.option." + even.cheaper()),
                    Message.of("common.option." + even.dearer()), time(even.months()));
        }
        if (outlays.size() < 2) {
            return Message.of("explore.cost.alone");
        }
        double spent = outlays.get(id).after(horizon);
        List<Message> cheaper = outlays.entrySet().stream().filter(other -> other.getValue().after(horizon) < spent)
                .map(other -> Message.of("common.option." + other.getKey())).toList();
        return cheaper.isEmpty() ? Message.of("explore.cost.cheapest", time(horizon))
                : Message.of("explore.cost.nobreak", Phrases.list(cheaper), (double) cheaper.size(), time(horizon));
    }

    /** A time after the start: in days where it is less than a month. */
    public static Message time(double months) {
        return months < 1 ? Message.of("explore.days", Math.max(1, Math.rint(months * Traffic.DAYS_PER_MONTH)))
                : Message.of("explore.months", months);
    }

    /** The cash that each option takes whose cost is known, by its id in the scenario's order. */
    public static Map<String, Outlay> outlays(Comparison comparison) {
        Scenario scenario = comparison.scenario();
        Map<String, Outlay> outlays = new LinkedHashMap<>();
        comparison.options().stream().filter(CostSentence::isPriced).forEach(result ->
                Outlay.of(result.estimate(), scenario.assumptions())
                        .ifPresent(outlay -> outlays.put(result.option().id(), outlay)));
        return outlays;
    }
}
