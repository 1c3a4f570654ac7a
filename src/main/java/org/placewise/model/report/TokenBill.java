package org.placewise.model.report;

import java.util.ArrayList;
import java.util.List;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;
import org.placewise.model.report.Calculation.Input;
import org.placewise.model.report.Calculation.Line;
import org.placewise.model.report.Calculation.Printed;
import org.placewise.model.report.Calculation.Start;
import org.placewise.model.report.Calculation.Values;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Traffic;

/** What a provider bills for requests, in the currency of the prices. */
final class TokenBill {
    private static final String FACT = "token-prices";
    private static final double MOST_TOKENS = 1e9;
    private static final double MOST_PRICE = 1e6;
    private static final double MILLION = 1e6;
    private static final double DAYS_PER_MONTH = 365.25 / 12;

    private TokenBill() {
    }

    static Calculation of(Report report) {
        return new Calculation("bill", List.of(new Input("requests", "R", Unit.COUNT, 0, 1e15),
                new Input("prompt", "I", Unit.COUNT, 1, MOST_TOKENS), new Input("answer", "O", Unit.COUNT, 0, MOST_TOKENS),
                new Input("cached", "h", Unit.SHARE, 0, 1), new Input("hit", "a", Unit.COUNT, 0, MOST_PRICE),
                new Input("miss", "b", Unit.COUNT, 0, MOST_PRICE), new Input("output", "c", Unit.COUNT, 0, MOST_PRICE)),
                List.of(start(report, "v3", "DeepSeek-V3"), start(report, "r1", "DeepSeek-R1")), TokenBill::lines);
    }

    private static Start start(Report report, String key, String model) {
        double hit = Calculations.value(report, FACT, model + " input, cache hit");
        double miss = Calculations.value(report, FACT, model + " input, cache miss");
        double output = Calculations.value(report, FACT, model + " output");
        Source traffic = Calculations.assumed("traffic");
        Source price = Calculations.printed(FACT);
        return new Start(key, List.of(1e6, 1000.0, 400.0, 0.5, hit, miss, output),
                List.of(traffic, traffic, traffic, traffic, price, price, price),
                List.of(new Printed(FACT, "mixed", hit, output, false)));
    }

    /** A month of a scenario's traffic at the prices of a start, with its share of the cache. */
    static Start of(Start prices, Task.Language task, Traffic traffic) {
        List<Double> values = new ArrayList<>(prices.values());
        List<Source> sources = new ArrayList<>(prices.sources());
        double[] own = {traffic.users() * traffic.requestsPerUserPerDay() * DAYS_PER_MONTH, task.promptTokens(),
                task.outputTokens()};
        for (int i = 0; i < own.length; i++) {
            values.set(i, own[i]);
            sources.set(i, Source.workload());
        }
        return new Start("scenario", values, sources, prices.printed());
    }

    private static List<Line> lines(Values values) {
        double prompt = values.get(1) * (values.get(3) * values.get(4) + (1 - values.get(3)) * values.get(5));
        double request = prompt + values.get(2) * values.get(6);
        List<Trace.Input> mix = values.inputs("bill", 1, 2, 3, 4, 5, 6);
        List<Trace.Input> all = new ArrayList<>(values.inputs("bill", 0));
        all.addAll(mix);
        return List.of(new Line("bill", values.get(0) * request / MILLION, Unit.COUNT,
                        new Trace("report.calc.bill.how", "B = R (I (h a + (1 - h) b) + O c) / 1000000", all)),
                new Line("mixed", request / (values.get(1) + values.get(2)), Unit.COUNT,
                        new Trace("report.calc.bill.how", "m = (I (h a + (1 - h) b) + O c) / (I + O)", mix)));
    }
}
