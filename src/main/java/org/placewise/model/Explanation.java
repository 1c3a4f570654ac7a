package org.placewise.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.score.NearestFlip;
import org.placewise.model.text.Message;
import org.placewise.model.text.Phrases;

/** The verdict in words: who leads and what would change it. */
record Explanation(Message verdict, List<Message> details) {
    static Explanation of(Scenario scenario, List<OptionResult> results) {
        List<OptionResult> ranked = results.stream().filter(result -> result.score().isPresent())
                .sorted(Comparator.comparingDouble(result -> -points(result))).toList();
        List<Message> details = new ArrayList<>();
        flip(scenario, results, ranked).ifPresent(details::add);
        excluded(results).ifPresent(details::add);
        return new Explanation(verdict(results, ranked), details);
    }

    private static Message verdict(List<OptionResult> results, List<OptionResult> ranked) {
        boolean gaps = results.stream().anyMatch(result -> result.status() == Status.NOT_SCORED);
        if (ranked.isEmpty()) {
            return Message.of(gaps ? "common.verdict.none_scored" : "common.verdict.none");
        }
        List<OptionResult> first = ranked.stream().filter(result -> result.score().orElseThrow().isFirst()).toList();
        if (ranked.size() == 1) {
            String key = results.size() == 1 ? "single" : gaps ? "only_scored" : "only";
            return Message.of("common.verdict." + key, names(first));
        }
        if (first.size() > 1) {
            return Message.of("common.verdict.tie", names(first), shown(points(first.getFirst())));
        }
        String second = ranked.get(1).score().orElseThrow().rank();
        List<OptionResult> next = ranked.stream().filter(r -> r.score().orElseThrow().rank().equals(second)).toList();
        Score leader = first.getFirst().score().orElseThrow();
        Score follower = next.getFirst().score().orElseThrow();
        Message winner = names(first);
        Message runnerUp = names(next);
        return isClear(leader, follower)
                ? Message.of("common.verdict.leads", winner, shown(leader.value()), runnerUp, shown(follower.value()))
                : Message.of("common.verdict.close", winner, runnerUp, shown(leader.value()), shown(follower.value()));
    }

    /** Whether the 90 % range of the difference, taken as that of two independent scores, leaves out zero. */
    private static boolean isClear(Score leader, Score follower) {
        double noise = Math.hypot(leader.value() - leader.low(), follower.high() - follower.value());
        return leader.value() - follower.value() > noise;
    }

    private static Optional<Message> flip(Scenario scenario, List<OptionResult> results, List<OptionResult> ranked) {
        if (ranked.size() < 2 || ranked.get(1).score().orElseThrow().isFirst()) {
            return Optional.empty();
        }
        DecisionTable table = DecisionTable.of(scenario, results);
        Optional<NearestFlip> nearest = NearestFlip.of(table.values(), table.weights(), table.locked());
        if (nearest.isEmpty()) {
            return Optional.of(Message.of("common.verdict.noflip"));
        }
        return nearest.flatMap(flip -> FlipSentence.of(table, flip)).map(FlipSentence::message);
    }

    private static Optional<Message> excluded(List<OptionResult> results) {
        List<Message> out = results.stream().filter(result -> result.score().isEmpty()).map(result ->
                result.obstacles().isEmpty() ? name(result) : Message.of("common.verdict.out", name(result),
                        result.obstacles().getFirst())).toList();
        return out.isEmpty() ? Optional.empty()
                : Optional.of(Message.of("common.verdict.excluded", out.size(), Phrases.list(out)));
    }

    private static double points(OptionResult result) {
        return result.score().orElseThrow().value();
    }

    private static double shown(double points) {
        return Math.round(points * 10) / 10.0;
    }

    private static Message names(List<OptionResult> results) {
        return Phrases.list(results.stream().map(Explanation::name).toList());
    }

    static Message name(OptionResult result) {
        return Message.of("common.option." + result.option().id());
    }
}
