package org.placewise.view.chart;

import java.util.function.Consumer;

/**
 * Switches an axis of a chart between linear and logarithmic.
 *
 * @param logarithmic whether it is logarithmic now
 * @param impossible  why it cannot be logarithmic, in one sentence; empty where it can
 * @param choose      told whether it shall be logarithmic
 */
public record AxisSwitch(boolean logarithmic, String impossible, Consumer<Boolean> choose) {
    public boolean isPossible() {
        return impossible.isEmpty();
    }
}
