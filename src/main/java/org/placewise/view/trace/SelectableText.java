package org.placewise.view.trace;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Text that can be selected and copied but not changed, as high as its lines. */
final class SelectableText extends Region {
    /** Room at the sides and, so that no scroll bar appears, below; in the height of the text. */
    private static final double SIDES = 0.5;
    private static final double BELOW = 0.45;
    private final TextArea area;
    private final Text measure = new Text();

    SelectableText(String text, String name) {
        area = new TextArea(text);
        area.getStyleClass().add("selectable");
        area.setEditable(false);
        area.setWrapText(true);
        area.setAccessibleText(name);
        measure.setText(text);
        area.fontProperty().subscribe(font -> {
            measure.setFont(font);
            requestLayout();
        });
        getStyleClass().add("selectable-text");
        getChildren().add(area);
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
        return 20 * area.getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        double em = area.getFont().getSize();
        measure.setWrappingWidth(Math.max(em, (width < 0 ? prefWidth(-1) : width) - SIDES * em));
        return Math.ceil(measure.getLayoutBounds().getHeight() + BELOW * em);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        area.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
