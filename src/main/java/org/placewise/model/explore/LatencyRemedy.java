package org.placewise.model.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.Estimator;
import org.placewise.model.estimate.LatencyPart;
import org.placewise.model.estimate.OptionEstimate;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Workload;
import org.placewise.model.text.Message;

/**
 * A change that shortens the greatest part of a response, tried by estimating the option again with that change and
 * nothing else.
 *
 * @param message what is changed
 * @param seconds the time with the change
 */
record LatencyRemedy(Message message, double seconds) {
    /** A change that leaves more than this share of the time is not worth a sentence. */
    static final double WORTH_IT = 0.97;
    /** Groups more than now at each place that are tried against a queue. */
    private static final int[] MORE_GROUPS = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32};
    private static final List<Precision> SMALLER = List.of(Precision.FP8, Precision.INT8, Precision.INT4);

    /** One change on trial. */
    private record Trial(Scenario scenario, Option option, LatencyMeasure measure, Estimator estimator) {
        Optional<LatencyRemedy> with(Scenario otherScenario, Option otherOption, Message message) {
            OptionEstimate estimate = estimator.estimate(otherScenario, otherOption);
            Estimate figure = estimate.figures().get(measure.criterion());
            return Optional.ofNullable(figure).map(time -> new LatencyRemedy(message, time.value()));
        }
    }

    /** The change that helps most; empty where none is possible. */
    static Optional<LatencyRemedy> best(Scenario scenario, Option option, LatencyMeasure measure, LatencyPart part,
                                        Estimator estimator) {
        Trial trial = new Trial(scenario, option, measure, estimator);
        return switch (part) {
            case QUEUE -> moreGroups(trial);
            case DISTANCE -> nearer(trial);
            case LINK -> widerLink(trial);
            case PREFILL, DECODE, INFERENCE -> hardware(trial).stream()
                    .min(Comparator.comparingDouble(LatencyRemedy::seconds)).or(() -> lessWork(trial, part));
        };
    }

    /** The fewest groups more that halve the time; where none do, those beyond which more gain little. */
    private static Optional<LatencyRemedy> moreGroups(Trial trial) {
        Option option = trial.option;
        if (option.site() == Site.DEVICE) {
            return Optional.empty();
        }
        Estimate now = trial.estimator.estimate(trial.scenario, option).figures().get(trial.measure.criterion());
        Optional<LatencyRemedy> best = Optional.empty();
        for (int more : MORE_GROUPS) {
            Assumed spare = trial.scenario.assumptions().get(Assumption.SPARE_GROUPS);
            Optional<LatencyRemedy> next = trial.with(assume(trial.scenario, Assumption.SPARE_GROUPS,
                    spare.value() + more, spare), option, Message.of("view.latency.remedy.cards."
                    + (option.site() == Site.EDGE ? "edge" : "cloud"), more * option.count()));
            if (next.isEmpty()) {
                return best;
            }
            double before = best.map(LatencyRemedy::seconds).orElse(now.value());
            if (best.isPresent() && next.get().seconds > WORTH_IT * before) {
                return best;
            }
            best = next;
            if (next.get().seconds <= now.value() / 2) {
                return best;
            }
        }
        return best;
    }

    private static List<LatencyRemedy> hardware(Trial trial) {
        Option option = trial.option;
        List<Optional<LatencyRemedy>> tried = new ArrayList<>();
        int doubled = 2 * option.count();
        if (option.site() != Site.DEVICE && doubled <= Option.MAX_COUNT) {
            tried.add(trial.with(trial.scenario, option.withCount(doubled),
                    Message.of("view.latency.remedy.count", doubled)));
        }
        Precision now = option.task(trial.scenario.workload().task()).weights();
        for (Precision smaller : SMALLER) {
            if (smaller.bitsPerWeight() < now.bitsPerWeight()) {
                tried.add(trial.with(trial.scenario, option.withWeights(smaller),
                        Message.of("view.latency.remedy.weights", smaller.name())));
            }
        }
        return tried.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<LatencyRemedy> nearer(Trial trial) {
        boolean cloud = trial.option.site() == Site.CLOUD;
        Assumption trip = cloud ? Assumption.CLOUD_RTT : Assumption.EDGE_RTT;
        Assumption jitter = cloud ? Assumption.CLOUD_JITTER : Assumption.EDGE_JITTER;
        return trial.with(scaled(scaled(trial.scenario, trip, 0.5), jitter, 0.5), trial.option,
                Message.of("view.latency.remedy.trip"));
    }

    private static Optional<LatencyRemedy> widerLink(Trial trial) {
        Assumption bandwidth = trial.option.site() == Site.CLOUD ? Assumption.CLOUD_BANDWIDTH
                : Assumption.EDGE_BANDWIDTH;
        return trial.with(scaled(trial.scenario, bandwidth, 2), trial.option,
                Message.of("view.latency.remedy.bandwidth"));
    }

    /** Where the hardware cannot be changed: half the answer, or half the prompt. */
    private static Optional<LatencyRemedy> lessWork(Trial trial, LatencyPart part) {
        Scenario scenario = trial.scenario;
        if (!(scenario.workload().task() instanceof Task.Language task)
                || trial.measure == LatencyMeasure.PER_TOKEN) {
            return Optional.empty();
        }
        boolean answer = part == LatencyPart.DECODE;
        Task shorter = new Task.Language(task.modelId(), task.weights(), task.kv(),
                answer ? task.promptTokens() : Math.max(1, task.promptTokens() / 2),
                answer ? Math.max(1, task.outputTokens() / 2) : task.outputTokens());
        return trial.with(scenario.withWorkload(new Workload(shorter, scenario.workload().traffic())), trial.option,
                Message.of(answer ? "view.latency.remedy.answer" : "view.latency.remedy.prompt"));
    }

    private static Scenario scaled(Scenario scenario, Assumption assumption, double factor) {
        Assumed now = scenario.assumptions().get(assumption);
        return assume(scenario, assumption, now.value() * factor, now);
    }

    private static Scenario assume(Scenario scenario, Assumption assumption, double value, Assumed before) {
        return scenario.withAssumptions(scenario.assumptions().with(assumption,
                new Assumed(value, value, value, before.source())));
    }
}
