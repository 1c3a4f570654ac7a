package org.placewise.model.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.estimate.Estimator;
import org.placewise.model.estimate.LatencyPart;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.model.text.Phrases;
import org.placewise.model.text.Quantity;

/**
 * What there is to say about the latency of a scenario's options.
 *
 * @param headline what takes most of the time of the option that leads, and what would help
 * @param details  who is fastest, who misses what is required, who is full first
 */
public record LatencySentences(Message headline, List<Message> details) {
    public LatencySentences {
        details = List.copyOf(details);
    }

    static LatencySentences of(Comparison comparison, List<OptionLatency> options, LatencyMeasure measure,
                               Estimator estimator) {
        List<OptionLatency> served = options.stream().filter(option -> option.now().isPresent())
                .sorted(Comparator.comparingDouble(option -> option.total(measure, true))).toList();
        if (served.isEmpty()) {
            return new LatencySentences(Message.of("view.latency.headline.none"), List.of());
        }
        List<String> first = comparison.winners().stream().map(result -> result.option().id()).toList();
        OptionLatency subject = served.stream().filter(option -> first.contains(option.id())).findFirst()
                .orElse(served.getFirst());
        List<Message> details = new ArrayList<>();
        extremes(served, measure).ifPresent(details::add);
        required(comparison.scenario(), served, measure).ifPresent(details::add);
        saturation(comparison.scenario(), options).ifPresent(details::add);
        return new LatencySentences(headline(comparison.scenario(), subject, measure, estimator), details);
    }

    private static Message headline(Scenario scenario, OptionLatency subject, LatencyMeasure measure,
                                    Estimator estimator) {
        Map<LatencyPart, Double> parts = subject.parts(measure, true);
        LatencyPart most = parts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        double total = subject.total(measure, true);
        Message remedy = LatencyRemedy.best(scenario, subject.result().option(), measure, most, estimator)
                .filter(found -> found.seconds() < LatencyRemedy.WORTH_IT * total)
                .map(found -> Message.of("view.latency.remedy", found.message(), seconds(found.seconds())))
                .orElse(Message.of("view.latency.remedy.none"));
        Message name = name(subject.result());
        if (measure == LatencyMeasure.PER_TOKEN) {
            return Message.of("view.latency.headline.token", name, seconds(total),
                    new Quantity(1 / total, Unit.TOKENS_PER_SECOND), remedy);
        }
        double share = Math.rint(100 * parts.get(most) / total) / 100;
        return Message.of("view.latency.headline", Message.of("view.latency.doing." + key(most)),
                new Quantity(share, Unit.SHARE), name, Message.of("view.latency.p95." + measure.key()), seconds(total),
                remedy);
    }

    private static Optional<Message> extremes(List<OptionLatency> served, LatencyMeasure measure) {
        if (served.size() < 2) {
            return Optional.empty();
        }
        OptionLatency fastest = served.getFirst();
        OptionLatency slowest = served.getLast();
        return Optional.of(Message.of("view.latency.extremes", name(fastest.result()),
                seconds(fastest.total(measure, true)), name(slowest.result()), seconds(slowest.total(measure, true))));
    }

    private static Optional<Message> required(Scenario scenario, List<OptionLatency> served, LatencyMeasure measure) {
        return scenario.requirement(measure.requirement()).map(requirement -> {
            List<Message> missed = served.stream()
                    .filter(option -> option.total(measure, true) > requirement.limit())
                    .map(option -> name(option.result())).toList();
            return missed.isEmpty() ? Message.of("view.latency.required.met", seconds(requirement.limit()))
                    : Message.of("view.latency.required.missed", seconds(requirement.limit()), Phrases.list(missed));
        });
    }

    /** Whose fleet is full first when traffic grows, of those that can serve it now. */
    private static Optional<Message> saturation(Scenario scenario, List<OptionLatency> options) {
        return options.stream().filter(option -> option.now().isPresent() && option.curve().isPresent())
                .min(Comparator.comparingDouble(option -> option.curve().orElseThrow().saturation()))
                .map(option -> Message.of("view.latency.saturation", name(option.result()),
                        new Quantity(option.curve().orElseThrow().saturation()
                                / scenario.workload().traffic().peakRate(), Unit.RATIO)));
    }

    private static Quantity seconds(double value) {
        return new Quantity(value, Unit.SECOND);
    }

    private static Message name(OptionResult result) {
        return Message.of("common.option." + result.option().id());
    }

    static String key(LatencyPart part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
