package org.placewise.view.present;

import javafx.scene.layout.Region;

/** Shows what the audience sees in the shape of a screen, as large as it can be, at the top. */
final class ScreenShape extends Region {
    private static final double SHAPE = 16.0 / 9;
    private final AudienceView view;

    ScreenShape(AudienceView view) {
        this.view = view;
        view.setMinSize(0, 0);
        getChildren().add(view);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(getWidth(), SHAPE * getHeight());
        view.resizeRelocate((getWidth() - width) / 2, 0, width, width / SHAPE);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 480;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 270;
    }
}
