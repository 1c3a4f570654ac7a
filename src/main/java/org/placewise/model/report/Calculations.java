package org.placewise.model.report;

import java.util.List;
import java.util.Optional;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.quantity.Figure;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;
import org.placewise.model.report.Calculation.Input;
import org.placewise.model.report.Calculation.Line;
import org.placewise.model.report.Calculation.Printed;
import org.placewise.model.report.Calculation.Start;
import org.placewise.model.report.Calculation.Values;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Task;

/** What training takes: money and compute. */
public final class Calculations {
    private static final double SECONDS_PER_DAY = 86400;
    private static final double HOURS_PER_DAY = 24;
    private static final double MILLION = 1e6;
    /** Ours: reached on large clusters, and near what the report's own numbers imply. */
    private static final double USUAL_UTILISATION = 0.35;
    private static final String TABLE_2 = "table-2-v3-training";
    private static final String GPT_4 = "gpt4-training";
    private static final Source V3 = new Source("https://arxiv.org/abs/2412.19437", "vendor",
            "37B activated for each token; 14.8 trillion tokens; 2.788M H800 GPU hours");
    private static final Source GPT_4_SIZE = new Source(
            "https://aitechtrend.com/web-stories/gpt-4-vs-gpt-3-technicals/ (SemiAnalysis, at second hand)", "press",
            "around 280 billion parameters in each pass; around 13 trillion tokens; 2.15e25 FLOP");

    private Calculations() {
    }

    /** All five, in the order of showing. */
    public static List<Calculation> of(Report report, Catalogue catalogue) {
        return List.of(training(report), compute(report, catalogue), TokenBill.of(report), LossBySize.of(report),
                MarketGrowth.of(report));
    }

    /** The calculation's first start with what it can take of a scenario; empty where it can take nothing. */
    public static Optional<Start> ofScenario(Calculation calculation, Scenario scenario) {
        return calculation.key().equals("bill") && scenario.workload().task() instanceof Task.Language task
                ? Optional.of(TokenBill.of(calculation.starts().getFirst(), task, scenario.workload().traffic()))
                : Optional.empty();
    }

    static Source printed(String factId) {
        return new Source(factId, "report", null);
    }

    static Source assumed(String key) {
        return Source.assumption("report.calc.assumed." + key);
    }

    /** The value of a fact by its label. */
    static double value(Report report, String factId, String label) {
        return number(report.fact(factId).orElseThrow().values(), label, null);
    }

    private static double number(List<Value> values, String label, String unit) {
        return values.stream().filter(value -> value.label().equals(label) && (unit == null
                || value.unit().equals(unit))).findFirst().orElseThrow().number();
    }

    private static double checked(Report report, String label, String unit) {
        return number(report.fact(TABLE_2).orElseThrow().check().values(), label, unit);
    }

    /** GPU hours times the price of one. */
    private static Calculation training(Report report) {
        double gpus = value(report, GPT_4, "A100 GPUs");
        double hourly = value(report, GPT_4, "price of one GPU hour");
        double cost = value(report, GPT_4, "cost of the run");
        Source text = printed(GPT_4);
        Source table = printed(TABLE_2);
        double v3 = MILLION * checked(report, "total", "10^6 USD");
        Printed all = new Printed(GPT_4, "cost", cost, cost, false);
        return new Calculation("training", List.of(new Input("hours", "H", Unit.COUNT, 0, 1e12),
                new Input("price", "p", Unit.USD_PER_HOUR, 0, 1e6)), List.of(
                new Start("v3", List.of(checked(report, "total", "H800 h"), checked(report, "price", "USD/H800 h")),
                        List.of(table, table), List.of(new Printed(TABLE_2, "cost", v3, v3, true))),
                new Start("gpt4_90", List.of(gpus * HOURS_PER_DAY * value(report, GPT_4, "duration, low"), hourly),
                        List.of(text, text), List.of(all)),
                new Start("gpt4_100", List.of(gpus * HOURS_PER_DAY * value(report, GPT_4, "duration, high"), hourly),
                        List.of(text, text), List.of(all))), Calculations::cost);
    }

    private static List<Line> cost(Values values) {
        return List.of(new Line("cost", values.get(0) * values.get(1), Unit.USD,
                new Trace("report.calc.training.how", "C = H p", values.inputs("training", 0, 1))));
    }

    /** Six operations for each parameter and token, and how long a cluster takes for them. */
    private static Calculation compute(Report report, Catalogue catalogue) {
        Figure a100 = peak(catalogue, "a100-sxm-80");
        Figure h800 = peak(catalogue, "h800-sxm");
        double flop = value(report, GPT_4, "compute");
        double hours = checked(report, "pre-training", "H800 h");
        return new Calculation("compute", List.of(new Input("parameters", "N", Unit.COUNT, 1, 1e15),
                new Input("tokens", "D", Unit.COUNT, 1, 1e16), new Input("accelerators", "n", Unit.COUNT, 1, 1e7),
                new Input("peak", "P", Unit.OPERATIONS_PER_SECOND, 1e9, 1e17),
                new Input("utilisation", "u", Unit.SHARE, 0.001, 1)), List.of(
                new Start("gpt4", List.of(280e9, 13e12, value(report, GPT_4, "A100 GPUs"), a100.value(),
                        USUAL_UTILISATION), List.of(GPT_4_SIZE, GPT_4_SIZE, printed(GPT_4), a100.source(),
                        assumed("utilisation")), List.of(new Printed(GPT_4, "flop", flop, flop, false),
                        new Printed(GPT_4, "days", value(report, GPT_4, "duration, low"),
                                value(report, GPT_4, "duration, high"), false))),
                new Start("v3", List.of(37e9, 14.8e12, 2000.0, h800.value(), USUAL_UTILISATION),
                        List.of(V3, V3, assumed("cluster"), h800.source(), assumed("utilisation")),
                        List.of(new Printed(TABLE_2, "hours", hours, hours, true)))), Calculations::run);
    }

    private static Figure peak(Catalogue catalogue, String id) {
        return catalogue.accelerator(id).orElseThrow().figure(AcceleratorField.FP16_PEAK).orElseThrow();
    }

    private static List<Line> run(Values values) {
        double flop = 6 * values.get(0) * values.get(1);
        double seconds = flop / (values.get(2) * values.get(3) * values.get(4));
        return List.of(new Line("flop", flop, Unit.COUNT, new Trace("report.calc.compute.how", "C = 6 N D",
                        values.inputs("compute", 0, 1))),
                new Line("days", seconds / SECONDS_PER_DAY, Unit.COUNT, new Trace("report.calc.compute.how",
                        "t = 6 N D / (n P u 86400)", values.inputs("compute", 0, 1, 2, 3, 4))),
                new Line("hours", seconds / SECONDS_PER_DAY * HOURS_PER_DAY * values.get(2), Unit.COUNT,
                        new Trace("report.calc.compute.how", "H = 6 N D / (P u 3600)",
                                values.inputs("compute", 0, 1, 3, 4))));
    }
}
