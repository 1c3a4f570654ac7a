package org.placewise.model.performance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.placewise.model.catalogue.Calibration;
import org.placewise.model.catalogue.ModelKind;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Unit;
import org.placewise.model.text.Message;
import org.placewise.model.text.Quantity;

/**
 * What the formulae say of a case.
 *
 * @param fits    whether weights, cache and working memory fit
 * @param reason  why there are no metrics; null if there are
 * @param metrics by name, as measurements name them; the name carries the unit
 */
public record Prediction(String id, boolean fits, Message reason, Map<String, Value> metrics) {
    private static final double MILLI = 1e3;

    public Prediction {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    }

    /** A value with its 90 % range. */
    public record Value(double value, double low, double high, Basis basis) {
        static Value of(double value, Range range, Basis basis) {
            return new Value(value, value * range.low(), value * range.high(), basis);
        }

        /** So many in this time. */
        Value rate(double amount) {
            return new Value(amount / value, amount / high, amount / low, basis);
        }

        Value times(double factor) {
            return new Value(value * factor, low * factor, high * factor, basis);
        }

        /** Of two parts that err together. */
        Value plus(Value other) {
            return new Value(value + other.value, low + other.low, high + other.high, weaker(other));
        }

        /** Of two factors that err independently: the logarithms of their ranges add as squares. */
        Value by(Value other) {
            double product = value * other.value;
            double down = Math.hypot(Math.log(value / low), Math.log(other.value / other.low));
            double up = Math.hypot(Math.log(high / value), Math.log(other.high / other.value));
            return new Value(product, product * Math.exp(-down), product * Math.exp(up), weaker(other));
        }

        private Basis weaker(Value other) {
            return basis.compareTo(other.basis) >= 0 ? basis : other.basis;
        }
    }

    public static Prediction of(Case asked, Calibration calibration) {
        Performance performance;
        try {
            performance = Performance.timesOnly(asked.configuration(), calibration);
        } catch (MissingFigureException missing) {
            return new Prediction(asked.id(), true, missing.reason(), Map.of());
        }
        boolean language = asked.configuration().model().kind() == ModelKind.LANGUAGE;
        double needed = performance.memoryNeeded(asked.batch(), asked.promptTokens() + asked.outputTokens());
        if (needed > performance.memoryUsable()) {
            Message reason = Message.of("performance.no_fit", new Quantity(needed, Unit.BYTE),
                    new Quantity(performance.memoryUsable(), Unit.BYTE));
            return new Prediction(asked.id(), false, reason, Map.of());
        }
        Map<String, Value> metrics = new LinkedHashMap<>();
        if (language) {
            new LanguageCase(asked, performance).put(metrics);
        } else {
            network(asked, performance, metrics);
        }
        return new Prediction(asked.id(), true, null, metrics);
    }

    private static void network(Case asked, Performance performance, Map<String, Value> metrics) {
        int batch = asked.batch();
        Value seconds = Value.of(performance.inferenceSeconds(batch), performance.range(Metric.INFERENCE_TIME),
                performance.basis(Metric.INFERENCE_TIME, batch));
        metrics.put("latency_ms", seconds.times(MILLI));
        Value period = Value.of(performance.inferencePeriodSeconds(batch), performance.range(Metric.INFERENCE_TIME),
                performance.basis(Metric.INFERENCE_TIME, batch));
        metrics.put("samples_s", period.rate(batch));
        if (performance.isPowerKnown()) {
            Value watts = Value.of(performance.inferenceWatts(batch), performance.range(Metric.POWER),
                    performance.basis(Metric.POWER, batch));
            metrics.put("avg_power_w", watts);
            metrics.put("energy_j_per_inference", watts.by(seconds).times(1.0 / batch));
        }
    }

    /** Metrics of a language model's case; those of a phase that the case does not have are left out. */
    private record LanguageCase(Case asked, Performance performance) {
        void put(Map<String, Value> metrics) {
            int batch = asked.batch();
            Value prefill = asked.promptTokens() == 0 ? null : Value.of(performance.prefillSeconds(batch,
                    asked.promptTokens()), performance.range(Metric.PREFILL_TIME),
                    performance.basis(Metric.PREFILL_TIME, batch));
            Value step = asked.outputTokens() == 0 ? null : Value.of(performance.decodeStepSeconds(batch, context()),
                    performance.range(Metric.DECODE_TIME), performance.basis(Metric.DECODE_TIME, batch));
            if (prefill != null && performance.isPrefillKnown()) {
                metrics.put("ttft_ms", prefill.times(MILLI));
                metrics.put("prefill_tok_s", prefill.rate((double) batch * asked.promptTokens()));
            }
            if (step != null) {
                metrics.put("tpot_ms", step.times(MILLI));
                metrics.put("decode_tok_s_per_stream", step.rate(1));
                metrics.put("decode_tok_s_total", step.rate(batch));
            }
            if (prefill == null || performance.isPrefillKnown()) {
                putTotals(metrics, prefill, step);
            }
        }

        private void putTotals(Map<String, Value> metrics, Value prefill, Value step) {
            Value decode = step == null ? null : step.times(asked.outputTokens());
            Value total = prefill == null ? decode : decode == null ? prefill : prefill.plus(decode);
            if (total == null) {
                return;
            }
            metrics.put("latency_ms", total.times(MILLI));
            double tokens = (double) asked.batch() * Math.max(asked.outputTokens(), 0);
            if (tokens > 0) {
                Value served = Value.of(total.value(), performance.range(Metric.THROUGHPUT),
                        performance.basis(Metric.THROUGHPUT));
                metrics.put("throughput_tok_s_total", served.rate(tokens));
            }
            if (performance.isPowerKnown()) {
                Value watts = Value.of(watts(prefill, decode), performance.range(Metric.POWER),
                        performance.basis(Metric.POWER, asked.batch()));
                metrics.put("avg_power_w", watts);
                double counted = tokens > 0 ? tokens : (double) asked.batch() * asked.promptTokens();
                metrics.put("energy_j_per_token", watts.by(total).times(1 / counted));
            }
        }

        /** Mean over both phases by their time. */
        private double watts(Value prefill, Value decode) {
            double energy = 0;
            double seconds = 0;
            if (prefill != null) {
                energy += prefill.value() * performance.prefillWatts(asked.batch(), asked.promptTokens());
                seconds += prefill.value();
            }
            if (decode != null) {
                energy += decode.value() * performance.decodeWatts(asked.batch(), context());
                seconds += decode.value();
            }
            return energy / seconds;
        }

        private double context() {
            return asked.promptTokens() + asked.outputTokens() / 2.0;
        }
    }
}
