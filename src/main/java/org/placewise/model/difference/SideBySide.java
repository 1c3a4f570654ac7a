package org.placewise.model.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.Score;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.text.Message;
import org.placewise.model.text.Phrases;

/**
 * Two scenarios beside each other: in what their inputs differ, and what that does to the results.
 *
 * @param inputs  in what they differ
 * @param options every option of either, in the order of the first
 * @param finding what it comes to, in one sentence
 */
public record SideBySide(Comparison first, Comparison second, List<Difference> inputs, List<Pair> options,
                         Message finding) {
    /** Values nearer than this share of each other are the same to every reader. */
    private static final double SAME = 1e-9;

    /** One option's results in both; empty where the scenario does not have the option. */
    public record Pair(String id, Optional<OptionResult> first, Optional<OptionResult> second) {
        public Optional<Score> firstScore() {
            return first.flatMap(OptionResult::score);
        }

        public Optional<Score> secondScore() {
            return second.flatMap(OptionResult::score);
        }

        /** The criteria whose values differ, or that only one of them has. */
        public List<Criterion> changed() {
            return Stream.of(Criterion.values()).filter(this::differs).toList();
        }

        private boolean differs(Criterion criterion) {
            Optional<Estimate> one = first.flatMap(result -> result.value(criterion));
            Optional<Estimate> other = second.flatMap(result -> result.value(criterion));
            if (one.isEmpty() || other.isEmpty()) {
                return one.isPresent() != other.isPresent();
            }
            double largest = Math.max(Math.abs(one.get().value()), Math.abs(other.get().value()));
            return Math.abs(one.get().value() - other.get().value()) > SAME * largest;
        }
    }

    public SideBySide {
        inputs = List.copyOf(inputs);
        options = List.copyOf(options);
    }

    /**
     * @param catalogue gives accelerators and models their names
     */
    public static SideBySide of(Comparison first, Comparison second, Catalogue catalogue) {
        List<Difference> inputs = Differences.between(first.scenario(), second.scenario(), catalogue);
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(first, second).forEach(comparison -> comparison.options().forEach(
                result -> ids.add(result.option().id())));
        List<Pair> pairs = new ArrayList<>();
        ids.forEach(id -> pairs.add(new Pair(id, find(first, id), find(second, id))));
        return new SideBySide(first, second, inputs, pairs, Message.of("files.compare.finding", inputs.size(),
                lead(first, second)));
    }

    private static Optional<OptionResult> find(Comparison comparison, String id) {
        return comparison.options().stream().filter(result -> result.option().id().equals(id)).findFirst();
    }

    private static Message lead(Comparison first, Comparison second) {
        List<String> before = winners(first);
        List<String> after = winners(second);
        if (before.isEmpty() || after.isEmpty()) {
            return before.isEmpty() && after.isEmpty() ? Message.of("files.compare.lead.neither")
                    : Message.of(before.isEmpty() ? "files.compare.lead.second" : "files.compare.lead.first",
                    names(before.isEmpty() ? after : before));
        }
        return before.equals(after) ? Message.of("files.compare.lead.same", names(before), before.size(),
                points(first), points(second)) : Message.of("files.compare.lead.other", names(before), names(after));
    }

    private static List<String> winners(Comparison comparison) {
        return comparison.winners().stream().map(result -> result.option().id()).sorted().toList();
    }

    private static double points(Comparison comparison) {
        return comparison.winners().getFirst().score().orElseThrow().value();
    }

    private static Message names(List<String> ids) {
        return Phrases.list(ids.stream().map(id -> Message.of("common.option." + id)).toList());
    }

    /** The criteria that either judges by, and cost, latency and energy: what is worth showing on shared axes. */
    public List<Criterion> criteria() {
        Set<Criterion> criteria = new LinkedHashSet<>(List.of(Criterion.LATENCY_P95, Criterion.ENERGY,
                Criterion.COST_PER_MONTH));
        Stream.of(first, second).forEach(comparison -> comparison.scenario().criteria().stream()
                .map(Judgement::criterion).forEach(criteria::add));
        return List.copyOf(criteria);
    }
}
