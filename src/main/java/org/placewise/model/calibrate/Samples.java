package org.placewise.model.calibrate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.Measurement;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.performance.Configuration;
import org.placewise.model.performance.MissingFigureException;
import org.placewise.model.performance.Parallelism;
import org.placewise.model.performance.Performance;
import org.placewise.model.quantity.Figure;

/**
 * The measurements that the formulae can be held against, and why the others cannot.
 *
 * @param used    in the order of the file
 * @param leftOut reason to number of measurements: accelerator, batch, figure, memory, metric, model, peak, precision,
 *                prompt, rated_power, scope, tier or twice
 */
public record Samples(List<Sample> used, Map<String, Integer> leftOut) {
    static final String RATE = "samples_s";
    private static final String UNFIT = "C";
    private static final String RUNNING = "avg_running_batch";
    private static final Pattern ACTIVE = Pattern.compile("(?i)-a(\\d+(?:\\.\\d+)?)b");
    private static final double BILLION = 1e9;
    private static final int USUAL_PROMPT = 256;
    private static final int USUAL_OUTPUT = 256;
    private static final int MOST_RUNNING = 2048;
    private static final int LARGE_BATCH = 64;

    public Samples {
        used = List.copyOf(used);
        leftOut = Map.copyOf(leftOut);
    }

    /** A measurement that cannot be used, with the reason. */
    private static final class LeftOut extends Exception {
        private static final long serialVersionUID = 1L;

        LeftOut(String reason) {
            super(reason);
        }
    }

    public static Samples of(List<Measurement> measurements, Catalogue catalogue, MeasuredNames names) {
        List<Sample> used = new ArrayList<>();
        Map<String, Integer> leftOut = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (Measurement measurement : measurements) {
            try {
                Sample sample = sample(measurement, catalogue, names);
                if (!seen.add(identity(sample))) {
                    throw new LeftOut("twice");
                }
                used.add(sample);
            } catch (LeftOut reason) {
                leftOut.merge(reason.getMessage(), 1, Integer::sum);
            }
        }
        return new Samples(used, leftOut);
    }

    /** Two sources that print the same number for the same run print one measurement. */
    private static String identity(Sample sample) {
        Configuration configuration = sample.configuration();
        return String.join("|", sample.acceleratorId(), Integer.toString(configuration.count()),
                configuration.model().id(), configuration.weights().id(), sample.observed().name(),
                Integer.toString(sample.batch()), Integer.toString(sample.prompt()), Double.toString(sample.value()));
    }

    private static Sample sample(Measurement m, Catalogue catalogue, MeasuredNames names) throws LeftOut {
        if (UNFIT.equals(m.tier())) {
            throw new LeftOut("tier");
        }
        Accelerator accelerator = names.accelerator(m.hardwareKey()).flatMap(catalogue::accelerator)
                .orElseThrow(() -> new LeftOut("accelerator"));
        Model model = model(m, catalogue, names);
        boolean language = model.kind() == ModelKind.LANGUAGE;
        Formats format = Formats.of(m, language).orElseThrow(() -> new LeftOut("precision"));
        int count = m.hardwareCount() == null ? 1 : Math.max(1, m.hardwareCount());
        boolean layers = m.parallelism() != null && m.parallelism().contains("layer split");
        Configuration configuration = new Configuration(accelerator, count, model, format.precision(), format.bits(),
                Formats.cache(m, format.precision()), m.software(), layers ? Parallelism.LAYER : Parallelism.TENSOR);
        return language ? language(m, configuration) : network(m, configuration);
    }

    private static Model model(Measurement m, Catalogue catalogue, MeasuredNames names) throws LeftOut {
        Optional<Model> known = names.model(m.model()).flatMap(catalogue::model);
        if (known.isPresent()) {
            return known.get();
        }
        if (m.parametersBillion() == null || m.parametersBillion() < 0.1 || isOtherKind(m)) {
            throw new LeftOut("model");
        }
        Map<ModelField, Figure> figures = new EnumMap<>(ModelField.class);
        figures.put(ModelField.TOTAL_PARAMETERS, new Figure(m.parametersBillion() * BILLION, m.source()));
        Matcher named = ACTIVE.matcher(m.model());
        Double active = named.find() ? Double.valueOf(named.group(1)) : m.activeParametersBillion();
        if (active != null && active > 0) {
            figures.put(ModelField.ACTIVE_PARAMETERS, new Figure(active * BILLION, m.source()));
        }
        return new Model(m.model(), m.model(), "", ModelKind.LANGUAGE, null, null, null, null, List.of(), figures);
    }

    /** Image and video generators and encoders have parameters too, but do not decode token by token. */
    private static boolean isOtherKind(Measurement m) {
        return m.metric().equals(RATE) || m.metric().equals("latency_ms") || m.metric().equals("energy_j_per_request")
                || m.metric().equals("energy_j_per_inference")
                || m.metric().equals("avg_power_w") && m.outputTokens() == null;
    }

    private static Sample network(Measurement m, Configuration configuration) throws LeftOut {
        boolean single = m.metric().equals("latency_ms") || "single_stream".equals(m.batchKind());
        int batch = m.batch() != null ? (int) Math.max(1, Math.rint(m.batch()))
                : single ? 1 : LARGE_BATCH * configuration.count();
        Observed observed = switch (m.metric()) {
            case RATE, "latency_ms" -> Observed.VISION;
            case "avg_power_w" -> power(m, Observed.POWER);
            case "energy_j_per_inference", "energy_j_per_request" -> power(m, Observed.ENERGY);
            default -> throw new LeftOut("metric");
        };
        double value = switch (m.metric()) {
            case RATE -> 1 / m.value();
            case "latency_ms" -> m.value() / 1e3;
            default -> m.value();
        };
        return checked(new Sample(m, configuration, observed, value, batch, 0, 0, false));
    }

    private static Sample language(Measurement m, Configuration configuration) throws LeftOut {
        boolean interleaved = RUNNING.equals(m.batchKind());
        int prompt = m.promptTokens() == null ? 0 : m.promptTokens();
        int output = m.outputTokens() == null || m.outputTokens() == 0 ? USUAL_OUTPUT : m.outputTokens();
        int batch = m.batch() == null ? 1 : (int) Math.max(1, Math.rint(m.batch()));
        return checked(switch (m.metric()) {
            case "decode_tok_s_per_stream" -> new Sample(m, configuration, Observed.DECODE, 1 / m.value(), batch,
                    prompt, output, false);
            case "tpot_ms" -> new Sample(m, configuration, Observed.DECODE, m.value() / 1e3, batch,
                    m.promptTokens() == null ? USUAL_PROMPT : prompt, output, interleaved && !isMedian(m));
            case "decode_tok_s_total" -> new Sample(m, configuration, Observed.DECODE, known(m.batch()) / m.value(),
                    batch, prompt, output, false);
            case "prefill_tok_s" -> new Sample(m, configuration, Observed.PREFILL, 1 / m.value(), batch,
                    some(prompt), output, false);
            case "ttft_ms" -> new Sample(m, configuration, Observed.FIRST_TOKEN, m.value() / 1e3, batch, some(prompt),
                    output, false);
            case "throughput_tok_s_total" -> served(m, configuration, Observed.SERVED, 1 / m.value());
            case "avg_power_w" -> served(m, configuration, power(m, Observed.POWER), m.value());
            case "energy_j_per_token" -> served(m, configuration, power(m, Observed.ENERGY), m.value());
            default -> throw new LeftOut("metric");
        });
    }

    /** The median gap between tokens has no prefill of other requests in it, the mean has. */
    private static boolean isMedian(Measurement m) {
        return m.notes() != null && m.notes().contains("median inter-token");
    }

    /** Of a run with a known batch, or one that fills the memory because all requests wait at once. */
    private static Sample served(Measurement m, Configuration configuration, Observed observed, double value)
            throws LeftOut {
        int prompt = m.promptTokens() == null ? USUAL_PROMPT : Math.max(1, m.promptTokens());
        int output = m.outputTokens() == null || m.outputTokens() == 0 ? USUAL_OUTPUT : m.outputTokens();
        int batch;
        if (m.batch() != null && m.batch() > 0) {
            batch = (int) Math.max(1, Math.rint(m.batch()));
        } else if (m.promptTokens() != null && m.outputTokens() != null) {
            batch = largestBatch(configuration, prompt + output);
        } else {
            throw new LeftOut("batch");
        }
        return new Sample(m, configuration, observed, value, batch, prompt, output, RUNNING.equals(m.batchKind()));
    }

    private static int largestBatch(Configuration configuration, int tokens) throws LeftOut {
        Performance performance = performance(configuration);
        int batch = 1;
        while (batch < MOST_RUNNING && performance.memoryNeeded(batch + 1, tokens) <= performance.memoryUsable()) {
            batch++;
        }
        return batch;
    }

    private static Sample checked(Sample sample) throws LeftOut {
        Performance performance = performance(sample.configuration());
        if (performance.memoryNeeded(1, 1) > performance.memoryUsable()) {
            throw new LeftOut("memory");
        }
        if (sample.observed() != Observed.DECODE && !performance.isPrefillKnown()) {
            throw new LeftOut("peak");
        }
        if (!sample.observed().isTime() && !performance.isPowerKnown()) {
            throw new LeftOut("rated_power");
        }
        return sample;
    }

    private static Performance performance(Configuration configuration) throws LeftOut {
        try {
            return Performance.timesOnly(configuration, Unknowns.start());
        } catch (MissingFigureException missing) {
            throw new LeftOut(missing.reason().key().endsWith("peak") ? "peak" : "figure");
        }
    }

    /** Only figures of the accelerators themselves can be compared. */
    private static Observed power(Measurement m, Observed observed) throws LeftOut {
        if (m.powerScope() == null || !m.powerScope().startsWith("GPU")) {
            throw new LeftOut("scope");
        }
        return observed;
    }

    private static double known(Double batch) throws LeftOut {
        if (batch == null || batch <= 0) {
            throw new LeftOut("batch");
        }
        return batch;
    }

    private static int some(int prompt) throws LeftOut {
        if (prompt <= 0) {
            throw new LeftOut("prompt");
        }
        return prompt;
    }
}
