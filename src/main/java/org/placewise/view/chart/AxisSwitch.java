package org.placewise.view.chart;

import java.util.function.Consumer;

/**
 * Switches an axis of a chart between linear and logarithmic.
 *
 * @param logarithmic whether it is logarithmic now
 * @param impossible  key of why it cannot be logarithmic, in one sentence; empty where it can
 * @param choose      told whether it shall be logarithmic
 */
public record AxisSwitch(boolean logarithmic, String impossible, Consumer<Boolean> choose) {
    /** Parts that stand one after the other. */
    public static final AxisSwitch STACKED = linearOnly("chart.log.stacked");
    /** Places between the worst and the best anchor. */
    public static final AxisSwitch SHARES = linearOnly("chart.log.shares");

    private static AxisSwitch linearOnly(String why) {
        return new AxisSwitch(false, why, _ -> { });
    }

    public boolean isPossible() {
        return impossible.isEmpty();
    }
}
