package org.placewise.view.latency;

import java.util.List;
import java.util.Optional;
import org.placewise.i18n.Messages;
import org.placewise.model.explore.LatencyMeasure;
import org.placewise.model.explore.LatencyStudy;
import org.placewise.model.explore.OptionLatency;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Task;

/**
 * How the options' answers arrive, token by token.
 *
 * @param tokens of one answer, at least 1
 */
record StreamModel(List<Lane> lanes, int tokens) {
    /**
     * One option's answer.
     *
     * @param first    seconds until the first token; NaN where there is no answer
     * @param perToken seconds from one token to the next
     * @param end      seconds until the last token
     * @param spoken   the same in a sentence, or why there is no answer
     */
    record Lane(OptionName option, double first, double perToken, double end, String spoken) {
        boolean answers() {
            return !Double.isNaN(first);
        }

        /** Tokens that are there after so many seconds. */
        int tokensAt(double seconds, int tokens) {
            if (!(seconds >= first)) {
                return 0;
            }
            // The last token comes at the end, whatever the rounding.
            return seconds >= end || perToken == 0 ? tokens
                    : (int) Math.min(tokens, 1 + Math.floor((seconds - first) / perToken));
        }
    }

    /** Empty where the task writes no answers. */
    static Optional<StreamModel> of(LatencyStudy study, boolean p95, Messages messages) {
        if (!(study.scenario().workload().task() instanceof Task.Language task)) {
            return Optional.empty();
        }
        List<Lane> lanes = study.options().stream()
                .map(option -> lane(option, p95, task.outputTokens(), messages)).toList();
        return Optional.of(new StreamModel(lanes, task.outputTokens()));
    }

    private static Lane lane(OptionLatency option, boolean p95, int tokens, Messages messages) {
        OptionName name = OptionName.of(option.result(), messages);
        if (option.now().isEmpty()) {
            return new Lane(name, Double.NaN, Double.NaN, Double.NaN, messages.get("view.latency.stream.none",
                    name.text(), OptionName.obstacles(option.result(), messages)));
        }
        double first = option.total(LatencyMeasure.FIRST_TOKEN, p95);
        double perToken = option.total(LatencyMeasure.PER_TOKEN, p95);
        double end = first + (tokens - 1) * perToken;
        return new Lane(name, first, perToken, end, messages.get("view.latency.stream.lane", name.text(),
                messages.numbers().quantity(first, Unit.SECOND), messages.numbers().quantity(perToken, Unit.SECOND),
                messages.numbers().quantity(end, Unit.SECOND)));
    }

    /** When the quickest answer is complete; 0 if there is none. */
    double firstEnd() {
        return lanes.stream().filter(Lane::answers).mapToDouble(Lane::end).min().orElse(0);
    }

    /** When all answers are complete; 0 if there is none. */
    double lastEnd() {
        return lanes.stream().filter(Lane::answers).mapToDouble(Lane::end).max().orElse(0);
    }
}
