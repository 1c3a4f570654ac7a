package org.placewise.view.latency;

import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Two charts side by side, or one above the other where the page is narrow. */
final class Columns extends Region {
    /** In the height of the text. */
    private static final double NARROWEST = 28;
    private static final double LOWEST = 19;
    private static final double GAP = 1;
    private final Text probe = new Text();

    Columns(Node first, Node second) {
        probe.setManaged(false);
        probe.setVisible(false);
        getChildren().addAll(first, second, probe);
    }

    @Override
    public ObservableList<Node> getChildren() {
        return super.getChildren();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double em() {
        return probe.getFont().getSize();
    }

    private boolean isWide(double width) {
        return width >= (2 * NARROWEST + GAP) * em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return (isWide(width < 0 ? getWidth() : width) ? LOWEST : 2 * LOWEST + GAP) * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double gap = Math.rint(GAP * em());
        boolean wide = isWide(getWidth());
        double half = Math.floor(((wide ? getWidth() : getHeight()) - gap) / 2);
        for (int i = 0; i < 2; i++) {
            double from = i * (half + gap);
            if (wide) {
                getChildren().get(i).resizeRelocate(from, 0, half, getHeight());
            } else {
                getChildren().get(i).resizeRelocate(0, from, getWidth(), half);
            }
        }
    }
}
