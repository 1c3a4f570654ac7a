package org.placewise.model.report;

import java.util.ArrayList;
import java.util.List;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;
import org.placewise.model.report.Calculation.Input;
import org.placewise.model.report.Calculation.Line;
import org.placewise.model.report.Calculation.Printed;
import org.placewise.model.report.Calculation.Start;
import org.placewise.model.report.Calculation.Values;

/** What a larger model gains by the scaling law. */
final class LossBySize {
    private static final String TEXT = "text-model-sizes";
    private static final String TABLE = "table-1-models";
    private static final List<String> MODELS = List.of("GPT-1", "GPT-2", "GPT-3", "GPT-4", "GPT-5");
    /** Keys of the steps from one model to the next. */
    private static final List<String> STEPS = List.of("gpt1", "gpt2", "gpt3", "gpt4");

    private LossBySize() {
    }

    static Calculation of(Report report) {
        List<Start> starts = new ArrayList<>();
        for (int i = MODELS.size() - 1; i > 0; i--) {
            String small = MODELS.get(i - 1);
            String large = MODELS.get(i);
            // The table's unit is in doubt, its ratios are not.
            double ratio = Calculations.value(report, TABLE, large) / Calculations.value(report, TABLE, small);
            Source text = Calculations.printed(TEXT);
            starts.add(new Start(STEPS.get(i - 1), List.of(Calculations.value(report, TEXT, small),
                    Calculations.value(report, TEXT, large)), List.of(text, text),
                    List.of(new Printed(TABLE, "factor", ratio, ratio, false))));
        }
        return new Calculation("scaling", List.of(new Input("small", "N0", Unit.COUNT, 1e3, 1e15),
                new Input("large", "N1", Unit.COUNT, 1e3, 1e15)), starts.reversed(), LossBySize::lines);
    }

    private static List<Line> lines(Values values) {
        return List.of(new Line("factor", values.get(1) / values.get(0), Unit.RATIO,
                        new Trace("report.calc.scaling.how", "k = N1 / N0", values.inputs("scaling", 0, 1))),
                loss("before", values, 0), loss("after", values, 1),
                new Line("change", Math.pow(values.get(0) / values.get(1), ScalingLaw.PARAMETERS.exponent()) - 1,
                        Unit.SHARE, new Trace("report.calc.scaling.how", "d = (N0 / N1)^a - 1", with(values, false,
                        0, 1))));
    }

    private static Line loss(String key, Values values, int index) {
        return new Line(key, ScalingLaw.PARAMETERS.loss(values.get(index)), Unit.COUNT,
                new Trace("report.calc.scaling.how", "L = (Nc / N" + index + ")^a", with(values, true, index)));
    }

    private static List<Trace.Input> with(Values values, boolean constant, int... indices) {
        List<Trace.Input> inputs = new ArrayList<>(values.inputs("scaling", indices));
        if (constant) {
            inputs.add(new Trace.Input("report.calc.scaling.constant", "Nc", ScalingLaw.PARAMETERS.constant(), Unit.COUNT,
                    Basis.SPEC, ScalingLaw.SOURCE));
        }
        inputs.add(new Trace.Input("report.calc.scaling.exponent", "a", ScalingLaw.PARAMETERS.exponent(), Unit.COUNT,
                Basis.SPEC, ScalingLaw.SOURCE));
        return inputs;
    }
}
