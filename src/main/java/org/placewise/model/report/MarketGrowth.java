package org.placewise.model.report;

import java.util.List;
import java.util.Optional;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;
import org.placewise.model.report.Calculation.Input;
import org.placewise.model.report.Calculation.Line;
import org.placewise.model.report.Calculation.Printed;
import org.placewise.model.report.Calculation.Start;
import org.placewise.model.report.Calculation.Values;

/** How fast a market grows between two years. */
final class MarketGrowth {
    private static final String FACT = "asic-market";
    private static final double HUNDRED = 100;

    private MarketGrowth() {
    }

    static Calculation of(Report report) {
        double whole = Calculations.value(report, FACT, "compound annual growth 2021-2025, as printed") / HUNDRED;
        double later = report.fact(FACT).orElseThrow().check().values().getFirst().number() / HUNDRED;
        return new Calculation("growth", List.of(new Input("from", "v0", Unit.COUNT, 1e-9, 1e15),
                new Input("year_from", "y0", Unit.COUNT, 1900, 2100), new Input("to", "v1", Unit.COUNT, 1e-9, 1e15),
                new Input("year_to", "y1", Unit.COUNT, 1900, 2100)), List.of(
                start(report, "y2021_2025", "2021", "2025 expected", List.of(new Printed(FACT, "rate", whole, whole,
                        false))),
                start(report, "y2022_2025", "2022", "2025 expected", List.of(new Printed(FACT, "rate", later, later,
                        true))),
                start(report, "y2021_2022", "2021", "2022", List.of()),
                start(report, "y2023_2025", "2023", "2025 expected", List.of())), MarketGrowth::lines, values -> values.get(3) > values.get(1)
                ? Optional.empty() : Optional.of("report.calc.growth.order"));
    }

    private static Start start(Report report, String key, String from, String to, List<Printed> printed) {
        Source source = Calculations.printed(FACT);
        return new Start(key, List.of(Calculations.value(report, FACT, from), year(from),
                Calculations.value(report, FACT, to), year(to)), List.of(source, source, source, source),
                printed);
    }

    private static double year(String label) {
        return Integer.parseInt(label.substring(0, 4));
    }

    private static List<Line> lines(Values values) {
        double rate = Growth.rate(values.get(0), values.get(2), values.get(3) - values.get(1));
        return List.of(new Line("rate", rate, Unit.SHARE, new Trace("report.calc.growth.how", "g = (v1 / v0)^(1 / (y1 - y0)) - 1",
                        values.inputs("growth", 0, 1, 2, 3))),
                new Line("next", Growth.after(values.get(2), rate, 1), Unit.COUNT, new Trace("report.calc.growth.how",
                        "w = v1 (v1 / v0)^(1 / (y1 - y0))", values.inputs("growth", 0, 1, 2, 3))));
    }
}
