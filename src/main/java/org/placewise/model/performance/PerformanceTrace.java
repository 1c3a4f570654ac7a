package org.placewise.model.performance;

import java.util.ArrayList;
import java.util.List;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Model;
import org.placewise.model.catalogue.ModelField;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Figure;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;

/** Writes down the formula of a prediction with every value that enters it, in the order of use. */
final class PerformanceTrace {
    /** The formula of both phases; each says what its rows R and its attention are. */
    private static final String STEP = "t = (t_c^4 + t_m^4)^(1/4) + t_a + t_o + t_x; "
            + "t_c = 2 (P_a R + h P(R)) / (e_c F n); t_m = V / (e_m W n); V = P(R) b_w + 32 R L d";

    private final Configuration configuration;
    private final Parameters parameters;
    private final Peak peak;
    private final Basis fitted;
    private final List<Trace.Input> inputs = new ArrayList<>();

    PerformanceTrace(Configuration configuration, Parameters parameters, Peak peak, Basis fitted) {
        this.configuration = configuration;
        this.parameters = parameters;
        this.peak = peak;
        this.fitted = fitted;
    }

    Trace prefill(LanguageRoofline roofline, double batch, double prompt) {
        language(roofline, batch, batch * prompt);
        given("prompt", "S", prompt);
        double operations = roofline.prefillAttentionOperations(batch, prompt);
        double traffic = roofline.prefillCacheTraffic(batch, prompt);
        steps(roofline, batch, batch * prompt, operations, traffic);
        return new Trace("performance.formula.prefill", STEP + "; R = B S; Q_a = 2 L h d_h S^2 B; V_a = 2 B S b_kv",
                inputs);
    }

    Trace decode(LanguageRoofline roofline, double batch, double context) {
        language(roofline, batch, batch);
        given("context", "T", context);
        double operations = roofline.decodeAttentionOperations(batch, context);
        double traffic = roofline.decodeCacheTraffic(batch, context);
        steps(roofline, batch, batch, operations, traffic);
        return new Trace("performance.formula.decode", STEP + "; R = B; Q_a = 4 L h d_h T B; V_a = B T b_kv", inputs);
    }

    private void steps(LanguageRoofline roofline, double batch, double rows, double operations, double traffic) {
        result("operations", "2 P_a R", roofline.linearOperations(rows), Unit.COUNT);
        result("traffic", "V", roofline.linearTraffic(rows), Unit.BYTE);
        result("compute_time", "t_c", roofline.linearComputeSeconds(rows), Unit.SECOND);
        result("memory_time", "t_m", roofline.linearMemorySeconds(rows), Unit.SECOND);
        result("attention_operations", "Q_a", operations, Unit.COUNT);
        result("attention_traffic", "V_a", traffic, Unit.BYTE);
        result("attention_time", "t_a", roofline.attentionSeconds(operations, traffic), Unit.SECOND);
        result("overhead", "t_o", roofline.overheadSeconds(batch), Unit.SECOND);
        result("exchange", "t_x", roofline.exchangeSeconds(rows), Unit.SECOND);
    }

    Trace inference(NetworkRoofline roofline, double batch) {
        Model model = configuration.model();
        given("batch", "B", batch);
        given("count", "n", configuration.count());
        figure(model.value(ModelField.OPERATIONS).isPresent() ? ModelField.OPERATIONS : ModelField.MACS);
        peak();
        bandwidth();
        fit("compute_efficiency", "e_c", parameters.computeEfficiency(), Unit.SHARE);
        fit("half_operations", "h", parameters.halfOperations(), Unit.COUNT);
        result("operations", "Q", roofline.operations(batch), Unit.COUNT);
        result("traffic", "V", roofline.traffic(batch), Unit.BYTE);
        result("compute_time", "t_c", roofline.computeSeconds(batch), Unit.SECOND);
        result("memory_time", "t_m", roofline.memorySeconds(batch), Unit.SECOND);
        fit("overhead", "t_o", roofline.overheadSeconds(), Unit.SECOND);
        return new Trace("performance.formula.inference",
                "t = (t_c^4 + t_m^4)^(1/4) + t_o; t_c = (Q / n + h) / (e_c F); t_m = V / (e_m W)", inputs);
    }

    Trace power(LoadPower power, double watts) {
        given("count", "n", configuration.count());
        Figure tdp = configuration.accelerator().figure(AcceleratorField.TDP).orElseThrow();
        inputs.add(new Trace.Input("performance.input.tdp", "TDP", tdp.value(), Unit.WATT, Basis.SPEC, tdp.source()));
        configuration.accelerator().figure(AcceleratorField.IDLE_POWER).ifPresentOrElse(
                idle -> inputs.add(new Trace.Input("performance.input.idle", "P_0", power.idle(), Unit.WATT,
                        Basis.SPEC, idle.source())),
                () -> fit("idle", "P_0", power.idle(), Unit.WATT));
        fit("power_base", "c", parameters.powerBase(), Unit.SHARE);
        fit("power_compute", "a", parameters.powerCompute(), Unit.SHARE);
        fit("power_memory", "b", parameters.powerMemory(), Unit.SHARE);
        result("power", "P", watts, Unit.WATT);
        return new Trace("performance.formula.power", "P = n (P_0 + (TDP - P_0) min(1, c + a u_c + b u_m))", inputs);
    }

    private void language(LanguageRoofline roofline, double batch, double rows) {
        LanguageShape shape = roofline.shape();
        given("batch", "B", batch);
        given("count", "n", configuration.count());
        figure(configuration.model().figure(ModelField.ACTIVE_PARAMETERS).isPresent() ? ModelField.ACTIVE_PARAMETERS
                : ModelField.TOTAL_PARAMETERS);
        result("touched", "P(R)", shape.touched(rows), Unit.COUNT);
        figure(ModelField.LAYERS);
        given("bits", "8 b_w", configuration.bitsPerWeight());
        result("kv_bytes", "b_kv", roofline.kvBytesPerToken(), Unit.BYTE);
        peak();
        bandwidth();
        result("compute_rate", "e_c F n", roofline.operationsRate(), Unit.OPERATIONS_PER_SECOND);
        result("memory_rate", "e_m W n", roofline.bytesRate(), Unit.BYTES_PER_SECOND);
        fit("compute_efficiency", "e_c", parameters.computeEfficiency(), Unit.SHARE);
        fit("attention_efficiency", "e_a", parameters.attentionEfficiency(), Unit.SHARE);
        fit("half_rows", "h", parameters.halfRows(), Unit.COUNT);
        fit("memory_efficiency", "e_m", parameters.memoryEfficiency(configuration.bitsPerWeight()), Unit.SHARE);
        fit("layer_overhead", "t_l", parameters.layerSeconds(), Unit.SECOND);
    }

    private void peak() {
        Figure figure = peak.figure(configuration.accelerator());
        inputs.add(new Trace.Input("performance.peak." + peak.field().key(), "F", peak.value(),
                peak.field().unit(), Basis.SPEC, figure.source()));
    }

    private void bandwidth() {
        Accelerator accelerator = configuration.accelerator();
        accelerator.figure(AcceleratorField.MEMORY_BANDWIDTH).ifPresent(figure -> inputs.add(new Trace.Input(
                "performance.input.bandwidth", "W", figure.value(), Unit.BYTES_PER_SECOND, Basis.SPEC,
                figure.source())));
    }

    private void figure(ModelField field) {
        String symbol = switch (field) {
            case LAYERS -> "L";
            case OPERATIONS, MACS -> "Q_1";
            default -> "P_a";
        };
        configuration.model().figure(field).ifPresent(figure -> inputs.add(new Trace.Input(
                "performance.input." + field.key(), symbol, figure.value(), Unit.COUNT, Basis.SPEC,
                figure.source())));
    }

    private void given(String name, String symbol, double value) {
        inputs.add(new Trace.Input("performance.input." + name, symbol, value, Unit.COUNT, Basis.USER, null));
    }

    private void fit(String name, String symbol, double value, Unit unit) {
        inputs.add(new Trace.Input("performance.input." + name, symbol, value, unit, fitted, null));
    }

    private void result(String name, String symbol, double value, Unit unit) {
        inputs.add(new Trace.Input("performance.input." + name, symbol, value, unit, fitted, null));
    }
}
