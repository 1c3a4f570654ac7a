package org.placewise.view.chart;

import java.util.List;

/** Whether an axis is linear or logarithmic: as suits its values, until somebody chooses. */
public final class AxisChoice {
    private final Runnable redraw;
    /** Null until somebody has chosen. */
    private Boolean chosen;

    /**
     * @param redraw called when somebody has chosen
     */
    public AxisChoice(Runnable redraw) {
        this.redraw = redraw;
    }

    /**
     * The scale to be drawn.
     *
     * @param suits  the scale that suits the values
     * @param values shown on it, in the unit shown
     */
    public ValueScale of(ValueScale suits, List<Double> values) {
        return chosen == null || chosen && !whyNot(values).isEmpty() ? suits : suits.as(chosen, values);
    }

    /** The switch for a scale. */
    public AxisSwitch offer(ValueScale suits, List<Double> values) {
        return new AxisSwitch(of(suits, values).logarithmic(), whyNot(values), wanted -> {
            chosen = wanted;
            redraw.run();
        });
    }

    private static String whyNot(List<Double> values) {
        return !values.isEmpty() && values.stream().allMatch(value -> value > 0) ? "" : "chart.log.zero";
    }
}
