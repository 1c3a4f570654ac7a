package org.placewise.model.performance;

import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;

/**
 * Writes down the formula of a prediction with every value that enters it. Each formula in symbols gives its value from
 * the inputs beside it, in SI units; what was worked out on the way has a trace of its own.
 */
final class PerformanceTrace {
    private final Configuration configuration;
    private final Parameters parameters;
    private final RateTrace rates;
    private final Basis fitted;

    PerformanceTrace(Configuration configuration, Parameters parameters, Peak peak, Basis fitted) {
        this.configuration = configuration;
        this.parameters = parameters;
        this.fitted = fitted;
        rates = new RateTrace(configuration, parameters, peak, fitted);
    }

    TraceInputs inputs() {
        return new TraceInputs(configuration, fitted);
    }

    Trace prefill(LanguageRoofline roofline, double batch, double prompt) {
        if (!roofline.isPipelined(batch, prompt)) {
            return wholePrefill(roofline, batch, prompt);
        }
        double piece = LanguageRoofline.PIECE;
        return inputs().count("n")
                .result("prefill_whole", "t_1", roofline.wholePrefillSeconds(batch, prompt), Unit.SECOND,
                        wholePrefill(roofline, batch, prompt))
                .result("prefill_piece", "t_p", roofline.wholePrefillSeconds(1, piece), Unit.SECOND,
                        wholePrefill(roofline, 1, piece))
                .trace("prefill_pieces", "t = (t_1 + (n - 1) t_p) / n");
    }

    private Trace wholePrefill(LanguageRoofline roofline, double batch, double prompt) {
        double rows = batch * prompt;
        double operations = roofline.prefillAttentionOperations(batch, prompt);
        double traffic = roofline.prefillCacheTraffic(batch, prompt);
        Trace attentionWork = inputs()
                .result("pair_operations", "a", roofline.shape().prefillAttention(), Unit.COUNT, null)
                .asked("prompt", "S", prompt).result("batch", "B", batch, Unit.COUNT, null)
                .trace("attention_operations", "Q_a = a S^2 B");
        Trace cache = inputs().asked("prompt", "S", prompt).result("batch", "B", batch, Unit.COUNT, null)
                .all(kvBytes(roofline)).trace("cache_traffic_prefill", "V_a = 2 B S b_kv");
        Trace attention = attention(roofline, operations, attentionWork, traffic, cache);
        return step(roofline, new Step("prefill", batch, rows, "R = B S", operations, traffic), attention,
                inputs().asked("prompt", "S", prompt));
    }

    Trace decode(LanguageRoofline roofline, double batch, double context) {
        double operations = roofline.decodeAttentionOperations(batch, context);
        double traffic = roofline.decodeCacheTraffic(batch, context);
        Trace attentionWork = inputs()
                .result("token_operations", "a", roofline.shape().decodeAttention(), Unit.COUNT, null)
                .asked("context", "T", context).result("batch", "B", batch, Unit.COUNT, null)
                .trace("attention_operations", "Q_a = a T B");
        Trace cache = inputs().asked("context", "T", context).result("batch", "B", batch, Unit.COUNT, null)
                .all(kvBytes(roofline)).trace("cache_traffic_decode", "V_a = B T b_kv");
        Trace attention = attention(roofline, operations, attentionWork, traffic, cache);
        return step(roofline, new Step("decode", batch, batch, "R = B", operations, traffic), attention, inputs());
    }

    /** What a step works on. */
    private record Step(String name, double batch, double rows, String rowsFormula, double operations,
                        double traffic) {
    }

    private Trace step(LanguageRoofline roofline, Step step, Trace attention, TraceInputs given) {
        Trace rows = given.result("batch", "B", step.batch, Unit.COUNT, null).trace("rows", step.rowsFormula);
        return inputs()
                .result("compute_time", "t_c", roofline.linearComputeSeconds(step.rows), Unit.SECOND,
                        compute(roofline, step.rows, rows))
                .result("memory_time", "t_m", roofline.linearMemorySeconds(step.rows), Unit.SECOND,
                        memory(roofline, step.rows, rows))
                .result("attention_time", "t_a", roofline.attentionSeconds(step.operations, step.traffic),
                        Unit.SECOND, attention)
                .result("overhead", "t_o", roofline.overheadSeconds(step.batch), Unit.SECOND,
                        overhead(roofline, step.batch))
                .result("exchange", "t_x", roofline.exchangeSeconds(step.rows), Unit.SECOND,
                        exchange(roofline, step.rows, rows))
                .trace(step.name, "t = (t_c^4 + t_m^4)^(1/4) + t_a + t_o + t_x");
    }

    private Trace compute(LanguageRoofline roofline, double rows, Trace rowsTrace) {
        return active(inputs(), roofline)
                .result("rows", "R", rows, Unit.COUNT, rowsTrace)
                .fit("half_rows", "h", parameters.halfRows(), Unit.COUNT)
                .result("touched", "P_R", roofline.shape().touched(rows), Unit.COUNT, touched(roofline, rows))
                .result("compute_rate", "F_e", roofline.operationsRate(), Unit.OPERATIONS_PER_SECOND,
                        rates.products(roofline.shape().isMixture()))
                .trace("compute_time", "t_c = 2 (P_a R + h P_R) / F_e");
    }

    private TraceInputs active(TraceInputs inputs, LanguageRoofline roofline) {
        return inputs.figure(configuration.model().figure(ModelField.ACTIVE_PARAMETERS).isPresent()
                ? ModelField.ACTIVE_PARAMETERS : ModelField.TOTAL_PARAMETERS, "P_a", roofline.shape().active());
    }

    private Trace touched(LanguageRoofline roofline, double rows) {
        LanguageShape shape = roofline.shape();
        if (!shape.isMixture()) {
            return active(inputs(), roofline).trace("touched_dense", "P_R = P_a");
        }
        return active(inputs(), roofline)
                .result("expert_parameters", "P_x", shape.expertParameters(), Unit.COUNT, null)
                .figure(ModelField.EXPERTS, "E", shape.experts())
                .figure(ModelField.EXPERTS_PER_TOKEN, "k", shape.expertsPerToken())
                .result("rows", "R", rows, Unit.COUNT, null)
                .trace("touched_mixture", "P_R = P_a + P_x (E (1 - (1 - k / E)^R) - k)");
    }

    private Trace memory(LanguageRoofline roofline, double rows, Trace rowsTrace) {
        LanguageShape shape = roofline.shape();
        Trace traffic = inputs()
                .result("touched", "P_R", shape.touched(rows), Unit.COUNT, touched(roofline, rows))
                .asked("bits", "b", configuration.bitsPerWeight())
                .result("rows", "R", rows, Unit.COUNT, rowsTrace)
                .figure(ModelField.LAYERS, "L", shape.layers()).figure(ModelField.HIDDEN_SIZE, "d", shape.hidden())
                .trace("traffic", "V = P_R b / 8 + 32 R L d");
        return inputs().result("traffic", "V", roofline.linearTraffic(rows), Unit.BYTE, traffic)
                .result("memory_rate", "W_e", roofline.bytesRate(), Unit.BYTES_PER_SECOND, rates.memory())
                .trace("memory_time", "t_m = V / W_e");
    }

    private Trace attention(LanguageRoofline roofline, double operations, Trace work, double traffic, Trace cache) {
        return inputs().result("attention_operations", "Q_a", operations, Unit.COUNT, work)
                .result("attention_rate", "F_a", roofline.attentionRate(), Unit.OPERATIONS_PER_SECOND,
                        rates.attention())
                .result("attention_traffic", "V_a", traffic, Unit.BYTE, cache)
                .result("memory_rate", "W_e", roofline.bytesRate(), Unit.BYTES_PER_SECOND, rates.memory())
                .trace("attention_time", "t_a = ((Q_a / F_a)^4 + (V_a / W_e)^4)^(1/4)");
    }

    private TraceInputs kvBytes(LanguageRoofline roofline) {
        Model model = configuration.model();
        LanguageShape shape = roofline.shape();
        TraceInputs parts = inputs().figure(ModelField.LAYERS, "L", shape.layers());
        boolean latent = model.value(ModelField.KV_LATENT_DIM).isPresent();
        if (latent) {
            parts.figure(ModelField.KV_LATENT_DIM, "r_kv", model.value(ModelField.KV_LATENT_DIM).getAsDouble())
                    .figure(ModelField.ROPE_HEAD_DIM, "r_r", model.value(ModelField.ROPE_HEAD_DIM).orElse(0));
        } else {
            parts.figure(ModelField.KV_HEADS, "g", shape.kvHeads()).figure(ModelField.HEAD_DIM, "d_h",
                    shape.kvElements() / (2 * shape.layers() * shape.kvHeads()));
        }
        parts.asked("kv_bits", "b", 8 * configuration.kv().bytesPerWeight());
        return inputs().result("kv_bytes", "b_kv", roofline.kvBytesPerToken(), Unit.BYTE,
                parts.trace("kv_bytes", latent ? "b_kv = L (r_kv + r_r) b / 8" : "b_kv = 2 L g d_h b / 8"));
    }

    private Trace overhead(LanguageRoofline roofline, double batch) {
        LanguageShape shape = roofline.shape();
        TraceInputs inputs = inputs().fit("step_overhead", "t_s", parameters.stepSeconds(), Unit.SECOND)
                .figure(ModelField.LAYERS, "L", shape.layers())
                .fit("layer_overhead", "t_l", parameters.layerSeconds(), Unit.SECOND);
        if (shape.isMixture()) {
            inputs.fit("expert_overhead", "x", parameters.expertOverhead(), Unit.RATIO);
        }
        return inputs.result("batch", "B", batch, Unit.COUNT, null)
                .fit("sequence_overhead", "t_q", parameters.sequenceSeconds(), Unit.SECOND)
                .trace("overhead", shape.isMixture() ? "t_o = t_s + L t_l x + B t_q" : "t_o = t_s + L t_l + B t_q");
    }

    private Trace exchange(LanguageRoofline roofline, double rows, Trace rowsTrace) {
        if (configuration.count() == 1 || configuration.parallelism() != Parallelism.TENSOR) {
            return null;
        }
        LanguageShape shape = roofline.shape();
        return inputs().figure(ModelField.LAYERS, "L", shape.layers())
                .fit("hop", "t_h", parameters.hopSeconds(), Unit.SECOND)
                .result("rows", "R", rows, Unit.COUNT, rowsTrace)
                .figure(ModelField.HIDDEN_SIZE, "d", shape.hidden()).count("n")
                .interconnect(rates.interconnect(), "W_x")
                .trace("exchange", "t_x = 2 L t_h + 8 R L d (n - 1) / (n W_x)");
    }

    Trace inference(NetworkRoofline roofline, double batch) {
        Trace compute = operations(inputs().result("batch", "B", batch, Unit.COUNT, null).count("n"), roofline)
                .fit("half_operations", "h", parameters.halfOperations(), Unit.COUNT)
                .result("compute_rate", "F_e", roofline.operationsRate(), Unit.OPERATIONS_PER_SECOND,
                        rates.network())
                .trace("compute_time_network", "t_c = (ceil(B / n) Q + h) / F_e");
        TraceInputs inputs = inputs().result("compute_time", "t_c", roofline.computeSeconds(batch), Unit.SECOND,
                compute);
        boolean known = Double.isFinite(roofline.bytesRate());
        if (known) {
            Trace memory = inputs().result("batch", "B", batch, Unit.COUNT, null).count("n")
                    .result("activations", "V_1", roofline.activationBytes(), Unit.BYTE, null)
                    .result("weight_bytes", "V_w", roofline.weightBytes(), Unit.BYTE, weights(roofline))
                    .result("memory_rate", "W_e", roofline.bytesRate(), Unit.BYTES_PER_SECOND, rates.networkMemory())
                    .trace("memory_time_network", "t_m = (ceil(B / n) V_1 + V_w) / W_e");
            inputs.result("memory_time", "t_m", roofline.memorySeconds(batch), Unit.SECOND, memory);
        }
        return inputs.fit("overhead", "t_o", roofline.overheadSeconds(), Unit.SECOND)
                .trace("inference", known ? "t = (t_c^4 + t_m^4)^(1/4) + t_o" : "t = t_c + t_o");
    }

    private Trace weights(NetworkRoofline roofline) {
        return configuration.model().value(ModelField.TOTAL_PARAMETERS).isEmpty() ? null
                : inputs().figure(ModelField.TOTAL_PARAMETERS, "P", roofline.weightBytes() * 8
                        / configuration.bitsPerWeight()).asked("bits", "b", configuration.bitsPerWeight())
                .trace("weight_bytes", "V_w = P b / 8");
    }

    private TraceInputs operations(TraceInputs inputs, NetworkRoofline roofline) {
        double one = roofline.operations(1);
        if (configuration.model().value(ModelField.OPERATIONS).isPresent()) {
            return inputs.figure(ModelField.OPERATIONS, "Q", one);
        }
        Trace doubled = inputs().figure(ModelField.MACS, "m", one / 2).trace("operations_of_macs", "Q = 2 m");
        return inputs.result("gflops", "Q", one, Unit.COUNT, doubled);
    }

    /**
     * @param computeUse share of the peak in use
     * @param memoryUse  share of the bandwidth in use
     */
    Trace power(LoadPower power, double computeUse, double memoryUse) {
        TraceInputs inputs = inputs().count("n").figure(AcceleratorField.TDP, "tdp", "TDP");
        if (power.idleAssumed()) {
            inputs.result("idle", "P_0", power.idle(), Unit.WATT, inputs().figure(AcceleratorField.TDP, "tdp", "TDP")
                    .assumed("idle_share", "s", parameters.idleShare(), Unit.SHARE).trace("idle", "P_0 = s TDP"));
        } else {
            inputs.figure(AcceleratorField.IDLE_POWER, "idle", "P_0");
        }
        return inputs.fit("power_base", "c", parameters.powerBase(), Unit.SHARE)
                .fit("power_compute", "a", parameters.powerCompute(), Unit.SHARE)
                .result("compute_use", "u_c", computeUse, Unit.SHARE, null)
                .fit("power_memory", "m", parameters.powerMemory(), Unit.SHARE)
                .result("memory_use", "u_m", memoryUse, Unit.SHARE, null)
                .trace("power", "P = n (P_0 + (TDP - P_0) min(1, c + a u_c + m u_m))");
    }
}
