package org.placewise.view.compare;

import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;

/** A score as a ring that is full at 100, with the number inside. */
final class ScoreRing extends Region {
    /** Diameter and thickness in the text's height. */
    private static final double DIAMETER = 3.7;
    private static final double THICKNESS = 0.42;
    private final Circle track = new Circle();
    private final Arc arc = new Arc();
    private final Text number = new Text();

    ScoreRing(Color colour) {
        getStyleClass().add("score-ring");
        track.getStyleClass().add("score-track");
        track.setFill(null);
        arc.setFill(null);
        arc.setStroke(colour);
        arc.setType(ArcType.OPEN);
        arc.setStrokeLineCap(StrokeLineCap.BUTT);
        arc.setStartAngle(90);
        number.getStyleClass().add("score-number");
        number.setTextOrigin(VPos.CENTER);
        getChildren().addAll(track, arc, number);
        number.fontProperty().subscribe(_ -> requestLayout());
    }

    void show(String points, double share) {
        if (!points.equals(number.getText())) {
            number.setText(points);
            requestLayout();
        }
        arc.setLength(-360 * Math.clamp(share, 0, 1));
    }

    /** The number is printed larger than the text around it by a quarter. */
    private double em() {
        return number.getFont().getSize() / 1.25;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(DIAMETER * em());
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(DIAMETER * em());
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = getWidth() / 2;
        double y = getHeight() / 2;
        double thickness = THICKNESS * em();
        double radius = Math.max(0, (Math.min(getWidth(), getHeight()) - thickness) / 2);
        track.setCenterX(x);
        track.setCenterY(y);
        track.setRadius(radius);
        track.setStrokeWidth(thickness);
        arc.setCenterX(x);
        arc.setCenterY(y);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        arc.setStrokeWidth(thickness);
        number.setX(Math.rint(x - number.getLayoutBounds().getWidth() / 2));
        number.setY(Math.rint(y));
    }
}
