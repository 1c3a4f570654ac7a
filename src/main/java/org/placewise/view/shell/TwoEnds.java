package org.placewise.view.shell;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Two groups of controls at the ends of a row; where there is no room, the second goes below the first. */
final class TwoEnds extends Region {
    private final FlowPane start;
    private final FlowPane end;

    TwoEnds(FlowPane start, FlowPane end) {
        this.start = start;
        this.end = end;
        getStyleClass().add("two-ends");
        for (FlowPane group : new FlowPane[] {start, end}) {
            group.getStyleClass().add("group");
            group.setRowValignment(VPos.CENTER);
        }
        getChildren().addAll(start, end);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + inOneRow(start) + start.getHgap() + inOneRow(end) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
        double content = fit(inner) ? Math.max(start.prefHeight(inOneRow(start)), end.prefHeight(inOneRow(end)))
                : start.prefHeight(inner) + start.getVgap() + end.prefHeight(inner);
        return snappedTopInset() + content + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        if (fit(width)) {
            double endWidth = inOneRow(end);
            layoutInArea(start, left, top, width - endWidth, height, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(end, left + width - endWidth, top, endWidth, height, 0, HPos.RIGHT, VPos.CENTER);
        } else {
            double first = start.prefHeight(width);
            layoutInArea(start, left, top, width, first, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(end, left, top + first + start.getVgap(), width, height - first - start.getVgap(), 0,
                    HPos.LEFT, VPos.CENTER);
        }
    }

    private boolean fit(double width) {
        return inOneRow(start) + start.getHgap() + inOneRow(end) <= width;
    }

    /** Width of a group's controls side by side. */
    private double inOneRow(FlowPane group) {
        double sum = group.getChildren().stream().filter(Node::isManaged)
                .mapToDouble(child -> snapSizeX(child.prefWidth(-1))).sum();
        return Math.ceil(sum + Math.max(0, group.getChildren().size() - 1) * snapSpaceX(group.getHgap()));
    }
}
