package org.placewise.view.chart;

import java.awt.Shape;
import java.util.Objects;

/**
 * One mark of a chart, as it was drawn.
 *
 * @param shape where it stands, in the chart's coordinates
 * @param label its short name
 * @param text  what the tooltip says: name, values and units
 */
public record ChartItem(Shape shape, String label, String text) {
    public ChartItem {
        Objects.requireNonNull(shape, "shape");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
    }
}
