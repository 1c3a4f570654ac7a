package org.placewise.view.data;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A chart and a table side by side, or one above the other where there is little room. */
final class SideBySide extends Region {
    /** In the height of the text. */
    private static final double NARROWEST = 28;
    private static final double LOWEST = 22;
    private static final double WIDEST = 40;
    private static final double GAP = 1;
    private static final double FIRST_SHARE = 0.475;
    private final Region first;
    private final Region second;
    private final Label sample;

    /**
     * @param sample has the text's font
     */
    SideBySide(Region first, Region second, Label sample) {
        this.first = first;
        this.second = second;
        this.sample = sample;
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double em() {
        return sample.getFont().getSize();
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
        double width = getWidth();
        double height = getHeight();
        if (isWide(width)) {
            double part = Math.floor(Math.max((width - gap) * FIRST_SHARE, width - gap - WIDEST * em()));
            first.resizeRelocate(0, 0, part, height);
            second.resizeRelocate(part + gap, 0, width - part - gap, height);
        } else {
            double part = Math.floor((height - gap) / 2);
            first.resizeRelocate(0, 0, width, part);
            second.resizeRelocate(0, part + gap, width, height - part - gap);
        }
    }
}
