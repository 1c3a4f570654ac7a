package org.placewise.model.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Calibration;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;
import org.placewise.model.text.Message;
import org.placewise.model.text.Quantity;

/**
 * How fast one group of accelerators runs a model, what memory and power it takes: the smooth roofline of
 * estimation.md with fitted efficiencies and overheads. Cheap to ask many times, as a search for the best batch does.
 * Times are in seconds, power in watts of the whole group, accelerators only.
 */
public final class Performance {
    /** An inferred peak adds its own error: the range's width on a log scale grows by this factor. */
    private static final double INFERRED_WIDTH = 1.4;

    private final Configuration configuration;
    private final Calibration calibration;
    private final String className;
    private final Parameters parameters;
    private final Peak peak;
    private final LanguageRoofline language;
    private final NetworkRoofline network;
    private final MemoryNeed memory;
    private final LoadPower power;
    private final Draw draw;
    private final Interconnect interconnect;
    private final Map<Metric, Correction> corrections;

    private Performance(Configuration configuration, Calibration calibration, boolean lenient)
            throws MissingFigureException {
        this.configuration = configuration;
        this.calibration = calibration;
        Accelerator accelerator = configuration.accelerator();
        AcceleratorClass hardware = AcceleratorClass.of(accelerator);
        SoftwareClass software = SoftwareClass.of(configuration);
        className = hardware.with(software);
        parameters = Parameters.of(calibration, className);
        peak = peak(configuration, hardware, software, lenient && configuration.model().kind() == ModelKind.LANGUAGE);
        interconnect = Interconnect.of(accelerator, configuration.count());
        power = LoadPower.of(accelerator, parameters);
        corrections = Correction.of(calibration, configuration, className);
        draw = new Draw(configuration, power, corrections.get(Metric.POWER));
        OptionalDouble bandwidth = accelerator.value(AcceleratorField.MEMORY_BANDWIDTH);
        if (configuration.model().kind() == ModelKind.VISION) {
            language = null;
            network = new NetworkRoofline(configuration, parameters, peak.value(), bandwidth);
            memory = MemoryNeed.network(configuration, network);
        } else {
            if (bandwidth.isEmpty()) {
                throw MissingFigureException.of("bandwidth", accelerator.name());
            }
            LanguageShape shape = LanguageShape.of(configuration.model());
            language = new LanguageRoofline(configuration, shape, parameters, peak, bandwidth.getAsDouble(), interconnect);
            network = null;
            memory = MemoryNeed.language(configuration, shape, language.kvBytesPerToken());
        }
    }

    /**
     * Time, memory and power.
     *
     * @throws MissingFigureException if a figure without which no estimate is honest is not known: peak or rated
     *     power, for language models also memory and its bandwidth and the number of parameters, for fixed networks
     *     the operations
     */
    public static Performance of(Configuration configuration, Calibration calibration) throws MissingFigureException {
        Accelerator accelerator = configuration.accelerator();
        if (accelerator.value(AcceleratorField.TDP).isEmpty()) {
            throw MissingFigureException.of("power", accelerator.name());
        }
        if (configuration.model().kind() == ModelKind.LANGUAGE
                && accelerator.value(AcceleratorField.MEMORY).isEmpty()) {
            throw MissingFigureException.of("memory", accelerator.name());
        }
        return new Performance(configuration, calibration, false);
    }

    /**
     * As {@link #of}, but content with less: without the accelerator's memory nothing is known not to fit, without
     * its rated power {@link #isPowerKnown()} is false, and without its peak {@link #isPrefillKnown()} is false.
     *
     * @throws MissingFigureException if a figure without which no time can be estimated is not known
     */
    public static Performance timesOnly(Configuration configuration, Calibration calibration)
            throws MissingFigureException {
        return new Performance(configuration, calibration, true);
    }

    private static Peak peak(Configuration configuration, AcceleratorClass hardware, SoftwareClass software,
                             boolean lenient) throws MissingFigureException {
        try {
            return Peak.of(configuration.accelerator(), hardware, configuration.weights(), software);
        } catch (MissingFigureException missing) {
            if (lenient) {
                return Peak.UNKNOWN;
            }
            throw missing;
        }
    }

    /** Name of the class in the calibration, such as {@code gpu-hbm/server}, from which the parameters come. */
    public static String className(Configuration configuration) {
        return AcceleratorClass.of(configuration.accelerator()).with(SoftwareClass.of(configuration));
    }

    /** Whether the power methods have an answer; without rated power they return not-a-number. */
    public boolean isPowerKnown() {
        return peak.isKnown() && !Double.isNaN(power.idle());
    }

    /** Whether prompts can be timed; without a peak only decoding, which memory limits, can be. */
    public boolean isPrefillKnown() {
        return peak.isKnown();
    }

    /** Bytes each accelerator needs for weights, cache and working memory with so many sequences of so many tokens. */
    public double memoryNeeded(int batch, int tokensPerSequence) {
        return network == null ? memory.bytes(batch, tokensPerSequence) : memory.networkBytes(network.share(batch));
    }

    /** Bytes of one accelerator that a model may use; infinite where its memory is not known. */
    public double memoryUsable() {
        return memory.usable();
    }

    /** Time to read so many prompts of so many tokens each. */
    public double prefillSeconds(int batch, int promptTokens) {
        return corrected(Metric.PREFILL_TIME, batch, language().prefillSeconds(batch, promptTokens),
                language.prefillLight(batch, promptTokens));
    }

    private double corrected(Metric metric, double batch, double calculated, double least) {
        return corrections.get(metric).corrected(batch, calculated, least);
    }

    /** Time of one decoding step: the next token of every sequence, each with so many tokens behind it on average. */
    public double decodeStepSeconds(int batch, double contextTokens) {
        return corrected(Metric.DECODE_TIME, batch, language().decodeSeconds(batch, contextTokens),
                language.decodeLight(batch, contextTokens));
    }

    /** Time of one pass of a fixed network over so many inputs. */
    public double inferenceSeconds(int batch) {
        return corrected(Metric.INFERENCE_TIME, batch, network().seconds(batch), network.light(batch));
    }

    /** Time between the ends of passes over so many inputs each, when inputs queue and passes overlap. */
    public double inferencePeriodSeconds(int batch) {
        return corrected(Metric.INFERENCE_TIME, batch, network().periodSeconds(batch), network.light(batch));
    }

    public double prefillWatts(int batch, int promptTokens) {
        return draw.watts(batch, prefillUse(batch, promptTokens));
    }

    public double decodeWatts(int batch, double contextTokens) {
        return draw.watts(batch, decodeUse(batch, contextTokens));
    }

    public double inferenceWatts(int batch) {
        return draw.watts(batch, inferenceUse(batch));
    }

    private Draw.Use prefillUse(int batch, int promptTokens) {
        return Draw.prefill(language(), batch, promptTokens, prefillSeconds(batch, promptTokens));
    }

    private Draw.Use decodeUse(int batch, double contextTokens) {
        return Draw.decode(language(), batch, contextTokens, decodeStepSeconds(batch, contextTokens));
    }

    private Draw.Use inferenceUse(int batch) {
        double seconds = inferenceSeconds(batch);
        return new Draw.Use(network.operations(batch) / (configuration.count() * peak.value() * seconds),
                network.memorySeconds(batch) * parameters.memoryEfficiency() / seconds);
    }

    public double idleWatts() {
        return draw.idle();
    }

    /**
     * The 90 % range of a prediction for this configuration; where it was measured itself, at most as wide as other
     * runs of the same configuration lie apart.
     */
    public Range range(Metric metric) {
        String name = metric.name().toLowerCase(Locale.ROOT);
        boolean wider = peak.inferred() && metric != Metric.DECODE_TIME
                || language != null && language.shape().assumed();
        double width = wider ? INFERRED_WIDTH : 1;
        Range usual = new Range(Math.pow(calibration.value(className, name + "_low"), width),
                Math.pow(calibration.value(className, name + "_high"), width));
        return corrections.get(metric).range().map(usual::within).orElse(usual);
    }

    /** CALIBRATED where the class of the accelerator was fitted to measurements, else SPEC. */
    public Basis basis(Metric metric) {
        String name = metric.name().toLowerCase(Locale.ROOT) + "_n";
        return calibration.find(className, name).orElse(0) > 0 || corrections.get(metric).isPresent()
                ? Basis.CALIBRATED : Basis.SPEC;
    }

    /** MEASURED where this very batch of this configuration was, else as without the batch. */
    public Basis basis(Metric metric, double batch) {
        return corrections.get(metric).isMeasured(batch) ? Basis.MEASURED : basis(metric);
    }

    /** Formula and inputs behind a prediction at this batch; tokens are the prompt's or the mean context's. */
    public Trace trace(Metric metric, int batch, double tokens) {
        PerformanceTrace trace = traces(metric);
        return switch (metric) {
            case PREFILL_TIME -> measured(metric, batch, language().prefillSeconds(batch, tokens),
                    prefillSeconds(batch, (int) tokens), trace.prefill(language(), batch, tokens));
            case DECODE_TIME, THROUGHPUT -> measured(Metric.DECODE_TIME, batch,
                    language().decodeSeconds(batch, tokens), decodeStepSeconds(batch, tokens),
                    trace.decode(language(), batch, tokens));
            case INFERENCE_TIME -> measured(metric, batch, network().seconds(batch), inferenceSeconds(batch),
                    trace.inference(network(), batch));
            case POWER -> draw.trace(batch, network == null ? decodeUse(batch, tokens) : inferenceUse(batch), trace);
        };
    }

    private PerformanceTrace traces(Metric metric) {
        return new PerformanceTrace(configuration, parameters, peak, basis(metric));
    }

    private Trace measured(Metric metric, int batch, double calculated, double corrected, Trace calculation) {
        Correction correction = corrections.get(metric);
        return correction.isPresent() ? correction.trace(batch, calculated, corrected, Unit.SECOND, calculation,
                new TraceInputs(configuration, basis(metric))) : calculation;
    }

    /** Formula and inputs behind the power while prompts are read. */
    public Trace prefillPowerTrace(int batch, int promptTokens) {
        return draw.trace(batch, prefillUse(batch, promptTokens), traces(Metric.POWER));
    }

    /** Cautions a reader should know, such as an interconnect or an idle power that had to be assumed. */
    public List<Message> notes() {
        Accelerator accelerator = configuration.accelerator();
        List<Message> notes = new ArrayList<>();
        if (corrections.values().stream().anyMatch(Correction::isPresent)) {
            notes.add(Message.of("performance.note.measured", configuration.model().name(), accelerator.name()));
        }
        if (!peak.isKnown()) {
            notes.add(Message.of("performance.missing.peak", accelerator.name()));
        } else if (peak.inferred()) {
            notes.add(Message.of("performance.note.peak", accelerator.name(), configuration.weights().id(),
                    Message.of("performance.peak." + peak.field().key())));
        }
        if (language != null && language.shape().assumed()) {
            notes.add(Message.of("performance.note.shape", configuration.model().name()));
        }
        if (language != null && interconnect.assumed()) {
            notes.add(Message.of("performance.note.interconnect", accelerator.name()));
        }
        if (power.idleAssumed() && isPowerKnown()) {
            notes.add(Message.of("performance.note.idle", accelerator.name(),
                    new Quantity(parameters.idleShare(), Unit.SHARE)));
        }
        accelerator.value(AcceleratorField.MEMORY).ifPresent(installed -> {
            double share = MemoryNeed.usableShare(accelerator, installed);
            if (AcceleratorClass.of(accelerator).sharesMemory()) {
                notes.add(Message.of("performance.note.shared", accelerator.name(), new Quantity(share, Unit.SHARE)));
            }
        });
        return List.copyOf(notes);
    }

    private LanguageRoofline language() {
        if (language == null) {
            throw new IllegalStateException(configuration.model().name() + " is not a language model");
        }
        return language;
    }

    private NetworkRoofline network() {
        if (network == null) {
            throw new IllegalStateException(configuration.model().name() + " is not a fixed network");
        }
        return network;
    }
}
