package org.placewise.view.chart;

import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;

/**
 * A chart that a {@link ChartView} can show: what JFreeChart draws, the items its last drawing recorded, and the same
 * data as a sentence and as a table.
 */
public interface Chart {
    JFreeChart chart();

    /** The marks of the last drawing in reading order, with their geometry in the chart's own coordinates. */
    List<ChartItem> items();

    /** One sentence that says what the chart shows. */
    String spoken();

    ChartTable table();

    /** Sizes every text, line and mark anew; 1 is the interface at 100 %. */
    void setScale(double scale);

    /** Somebody has pinned an item and may want to know more of it. */
    default void opened(int item) {
    }

    /** How the chart is zoomed; empty where it cannot be. */
    default Optional<PlotZoom> zoom() {
        return Optional.empty();
    }

    /**
     * Lets an entry of the legend stand out by fading the others. Empty where the chart has no legend. The entries of
     * JFreeChart's own legend are found by themselves; others are items with an {@link ChartItem#entry() entry}.
     */
    default Optional<Emphasis> emphasis() {
        return Optional.empty();
    }

    /** How its main axis is switched between linear and logarithmic; empty where that makes no sense to ask. */
    default Optional<AxisSwitch> axisSwitch() {
        return Optional.empty();
    }
}
