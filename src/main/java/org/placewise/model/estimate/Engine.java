package org.placewise.model.estimate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.performance.Metric;
import org.placewise.model.performance.Performance;
import org.placewise.model.performance.Range;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Trace;
import org.placewise.model.scenario.Task;

/**
 * One group of accelerators at work on a kind of request, seen by the same few questions whether it writes answers or
 * looks at frames: time of the first part (prompt, or pass) and of the rest (decoding steps), power of both, errors.
 */
final class Engine {
    /** Most sequences a server keeps in flight; vLLM's default (max_num_seqs) is 128 to 1024 by version and memory. */
    private static final int MOST_SEQUENCES = 256;
    /** Engines for fixed networks are built for a largest batch; more than this gains no throughput worth the wait. */
    private static final int MOST_FRAMES = 64;

    private final Performance performance;
    private final Task.Language language;
    private final Task task;
    private final Accelerator accelerator;

    Engine(Performance performance, Task task, Accelerator accelerator) {
        this.performance = performance;
        this.accelerator = accelerator;
        this.language = task instanceof Task.Language asked ? asked : null;
        this.task = task;
    }

    /** What rests on an assumed figure of the accelerator is itself assumed. */
    private Basis weakened(Basis basis, List<AcceleratorField> fields) {
        for (AcceleratorField field : fields) {
            if (accelerator.figure(field).map(figure -> figure.source().isUsers()).orElse(false)) {
                return Basis.USER;
            }
        }
        return basis;
    }

    boolean isLanguage() {
        return language != null;
    }

    int mostBatch() {
        return isLanguage() ? MOST_SEQUENCES : MOST_FRAMES;
    }

    /** Tokens of one request, prompt and answer; 1 for a frame, where it does not matter. */
    int tokens() {
        return isLanguage() ? (int) Math.min(Integer.MAX_VALUE, (long) language.promptTokens()
                + language.outputTokens()) : 1;
    }

    /** Mean number of tokens behind a sequence while its answer is written. */
    double context() {
        return isLanguage() ? language.promptTokens() + language.outputTokens() / 2.0 : 0;
    }

    double memoryNeeded(int batch) {
        return performance.memoryNeeded(batch, tokens());
    }

    Service service(int mostBatch, Task task) {
        return switch (task) {
            case Task.Language asked -> new LanguageService(
                    prompts -> performance.prefillSeconds(prompts, asked.promptTokens()),
                    sequences -> performance.decodeStepSeconds(sequences, context()),
                    asked.promptTokens(), asked.outputTokens(), mostBatch);
            case Task.Vision asked -> new VisionService(performance::inferenceSeconds, asked.framesPerSecond(),
                    mostBatch);
        };
    }

    private double firstWatts(double batch) {
        IntToDoubleFunction watts = isLanguage()
                ? prompts -> performance.prefillWatts(prompts, language.promptTokens())
                : performance::inferenceWatts;
        return Steps.interpolate(watts, batch);
    }

    private double restWatts(double batch) {
        return Steps.interpolate(sequences -> performance.decodeWatts(sequences, context()), batch);
    }

    /** Joules of the group for one request at a load, by part. */
    Map<EnergyPart, Double> joules(Point point) {
        Map<EnergyPart, Double> joules = new EnumMap<>(EnergyPart.class);
        if (isLanguage()) {
            joules.put(EnergyPart.PREFILL, point.firstSeconds() * firstWatts(point.firstBatch()));
            joules.put(EnergyPart.DECODE, point.restSeconds() == 0 ? 0
                    : point.restSeconds() * restWatts(point.restBatch()));
        } else {
            joules.put(EnergyPart.INFERENCE, point.firstSeconds() * firstWatts(point.firstBatch()));
        }
        return joules;
    }

    /** Mean power of the group while it works. */
    double busyWatts(Point point) {
        double joules = 0;
        for (double part : joules(point).values()) {
            joules += part;
        }
        return joules / point.groupSeconds();
    }

    double idleWatts() {
        return performance.idleWatts();
    }

    /** Range of the time for a prompt or a pass. */
    Range firstRange() {
        return performance.range(isLanguage() ? Metric.PREFILL_TIME : Metric.INFERENCE_TIME);
    }

    /** Range of the time of a decoding step. */
    Range restRange() {
        return isLanguage() ? performance.range(Metric.DECODE_TIME) : new Range(1, 1);
    }

    /** Range of the requests per second that a group completes. */
    Range capacityRange() {
        if (isLanguage()) {
            return performance.range(Metric.THROUGHPUT);
        }
        Range first = firstRange();
        return new Range(1 / first.high(), 1 / first.low());
    }

    Range powerRange() {
        return performance.range(Metric.POWER);
    }

    Basis timeBasis() {
        Basis time = language == null ? performance.basis(Metric.INFERENCE_TIME) : Uncertainty.weaker(
                performance.basis(Metric.PREFILL_TIME), performance.basis(Metric.DECODE_TIME));
        return weakened(time, List.of(task.weights().peak(), AcceleratorField.MEMORY_BANDWIDTH));
    }

    Basis powerBasis() {
        return weakened(performance.basis(Metric.POWER),
                List.of(AcceleratorField.TDP, AcceleratorField.IDLE_POWER));
    }

    /** What a decoding step of so many sequences rests on: a measurement, where this very one was measured. */
    Basis stepBasis(double batch) {
        return performance.basis(Metric.DECODE_TIME, batch) == Basis.MEASURED ? Basis.MEASURED : timeBasis();
    }

    /** Seconds of a decoding step where {@code rest}, else of reading prompts or of a pass. */
    double seconds(boolean rest, int batch) {
        if (!isLanguage()) {
            return performance.inferenceSeconds(batch);
        }
        return rest ? performance.decodeStepSeconds(batch, context())
                : performance.prefillSeconds(batch, language.promptTokens());
    }

    double watts(boolean rest, double batch) {
        return rest ? restWatts(batch) : firstWatts(batch);
    }

    /** How {@link #seconds} come about. */
    Trace secondsTrace(boolean rest, int batch) {
        if (!isLanguage()) {
            return performance.trace(Metric.INFERENCE_TIME, batch, 0);
        }
        return rest ? performance.trace(Metric.DECODE_TIME, batch, context())
                : performance.trace(Metric.PREFILL_TIME, batch, language.promptTokens());
    }

    /** How {@link #watts} come about. */
    Trace wattsTrace(boolean rest, int batch) {
        return isLanguage() && !rest ? performance.prefillPowerTrace(batch, language.promptTokens())
                : performance.trace(Metric.POWER, batch, context());
    }
}
