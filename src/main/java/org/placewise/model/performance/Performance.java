package org.placewise.model.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final Interconnect interconnect;

    private Performance(Configuration configuration, Calibration calibration, boolean lenient)
            throws MissingFigureException {
        this.configuration = configuration;
        this.calibration = calibration;
        Accelerator accelerator = configuration.accelerator();
        AcceleratorClass hardware = AcceleratorClass.of(accelerator);
        className = className(configuration);
        parameters = Parameters.of(calibration, className);
        peak = peak(configuration, hardware, lenient && configuration.model().kind() == ModelKind.LANGUAGE);
        interconnect = Interconnect.of(accelerator, configuration.count());
        power = LoadPower.of(accelerator, parameters);
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

    private static Peak peak(Configuration configuration, AcceleratorClass hardware, boolean lenient)
            throws MissingFigureException {
        try {
            return Peak.of(configuration.accelerator(), hardware, configuration.weights(),
                    SoftwareClass.of(configuration));
        } catch (MissingFigureException missing) {
            if (lenient) {
                return Peak.UNKNOWN;
            }
            throw missing;
        }
    }

    /** Name of the class in the calibration, such as {@code gpu-hbm/server}, from which the parameters come. */
    public static String className(Configuration configuration) {
        return AcceleratorClass.of(configuration.accelerator()).key() + '/' + SoftwareClass.of(configuration).key();
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
        return language().prefillSeconds(batch, promptTokens);
    }

    /** Time of one decoding step: the next token of every sequence, each with so many tokens behind it on average. */
    public double decodeStepSeconds(int batch, double contextTokens) {
        return language().decodeSeconds(batch, contextTokens);
    }

    /** Time of one pass of a fixed network over so many inputs. */
    public double inferenceSeconds(int batch) {
        return network().seconds(batch);
    }

    /** Time between the ends of passes over so many inputs each, when inputs queue and passes overlap. */
    public double inferencePeriodSeconds(int batch) {
        return network().periodSeconds(batch);
    }

    public double prefillWatts(int batch, int promptTokens) {
        return languageWatts(prefillUse(batch, promptTokens));
    }

    public double decodeWatts(int batch, double contextTokens) {
        return languageWatts(decodeUse(batch, contextTokens));
    }

    /** Shares of the data sheet's rates that are in use, of all accelerators that work at once. */
    private record Use(double compute, double memory) {
    }

    private Use prefillUse(int batch, double promptTokens) {
        LanguageRoofline roofline = language();
        double rows = batch * promptTokens;
        return languageUse(
                roofline.linearOperations(rows) + roofline.prefillAttentionOperations(batch, promptTokens),
                roofline.linearTraffic(rows) + roofline.prefillCacheTraffic(batch, promptTokens),
                roofline.prefillSeconds(batch, promptTokens));
    }

    private Use decodeUse(int batch, double contextTokens) {
        LanguageRoofline roofline = language();
        return languageUse(
                roofline.linearOperations(batch) + roofline.decodeAttentionOperations(batch, contextTokens),
                roofline.linearTraffic(batch) + roofline.decodeCacheTraffic(batch, contextTokens),
                roofline.decodeSeconds(batch, contextTokens));
    }

    private Use languageUse(double operations, double traffic, double seconds) {
        return new Use(operations / (language.peak() * seconds), traffic / (language.bandwidth() * seconds));
    }

    /** Where layers work in turn, one accelerator works and the others wait. */
    private double languageWatts(Use use) {
        double working = power.watts(use.compute, use.memory);
        return configuration.parallelism() == Parallelism.TENSOR ? configuration.count() * working
                : working + (configuration.count() - 1) * power.idle();
    }

    public double inferenceWatts(int batch) {
        Use use = inferenceUse(batch);
        return configuration.count() * power.watts(use.compute, use.memory);
    }

    private Use inferenceUse(int batch) {
        double seconds = network().seconds(batch);
        return new Use(network.operations(batch) / (configuration.count() * peak.value() * seconds),
                network.memorySeconds(batch) * parameters.memoryEfficiency() / seconds);
    }

    public double idleWatts() {
        return configuration.count() * power.idle();
    }

    /** The 90 % range of a prediction for this configuration. */
    public Range range(Metric metric) {
        String name = metric.name().toLowerCase(Locale.ROOT);
        double low = calibration.value(className, name + "_low");
        double high = calibration.value(className, name + "_high");
        boolean wider = peak.inferred() && metric != Metric.DECODE_TIME
                || language != null && language.shape().assumed();
        return wider ? new Range(Math.pow(low, INFERRED_WIDTH), Math.pow(high, INFERRED_WIDTH))
                : new Range(low, high);
    }

    /** CALIBRATED where the class of the accelerator was fitted to measurements, else SPEC. */
    public Basis basis(Metric metric) {
        String name = metric.name().toLowerCase(Locale.ROOT) + "_n";
        return calibration.find(className, name).orElse(0) > 0 ? Basis.CALIBRATED : Basis.SPEC;
    }

    /** Formula and inputs behind a prediction at this batch; tokens are the prompt's or the mean context's. */
    public Trace trace(Metric metric, int batch, double tokens) {
        PerformanceTrace trace = new PerformanceTrace(configuration, parameters, peak, basis(metric));
        return switch (metric) {
            case PREFILL_TIME -> trace.prefill(language(), batch, tokens);
            case DECODE_TIME, THROUGHPUT -> trace.decode(language(), batch, tokens);
            case INFERENCE_TIME -> trace.inference(network(), batch);
            case POWER -> trace(network == null ? decodeUse(batch, tokens) : inferenceUse(batch));
        };
    }

    /** Formula and inputs behind the power while prompts are read. */
    public Trace prefillPowerTrace(int batch, int promptTokens) {
        return trace(prefillUse(batch, promptTokens));
    }

    private Trace trace(Use use) {
        return new PerformanceTrace(configuration, parameters, peak, basis(Metric.POWER))
                .power(power, use.compute, use.memory);
    }

    /** Cautions a reader should know, such as an interconnect or an idle power that had to be assumed. */
    public List<Message> notes() {
        Accelerator accelerator = configuration.accelerator();
        List<Message> notes = new ArrayList<>();
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
