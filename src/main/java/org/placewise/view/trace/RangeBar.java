package org.placewise.view.trace;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A range as a bar on an axis, with a mark at the value. */
final class RangeBar extends Region {
    private final Region axis = new Region();
    private final Region span = new Region();
    private final Region mark = new Region();
    private final TraceModel.Range range;

    RangeBar(TraceModel.Range range, String spoken) {
        this.range = range;
        getStyleClass().add("range-bar");
        axis.getStyleClass().add("range-axis");
        span.getStyleClass().add("range-span");
        mark.getStyleClass().add("range-mark");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        getChildren().addAll(axis, span, mark);
    }

    private double x(double value) {
        double share = (value - range.start()) / (range.end() - range.start());
        return Math.rint(Math.clamp(share, 0, 1) * getWidth());
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double thin = Math.max(1, Math.rint(getHeight() / 8));
        double thick = Math.rint(getHeight() / 2);
        double low = x(range.low());
        axis.resizeRelocate(0, middle - thin / 2, getWidth(), thin);
        span.resizeRelocate(low, middle - thick / 2, Math.max(1, x(range.high()) - low), thick);
        double width = Math.max(2, Math.rint(getHeight() / 5));
        mark.resizeRelocate(x(range.value()) - width / 2, 0, width, getHeight());
    }
}
