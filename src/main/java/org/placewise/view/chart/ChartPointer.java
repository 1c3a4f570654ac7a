package org.placewise.view.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Path;
import org.jfree.chart.fx.ChartCanvas;

/**
 * Points at the items of a chart, by mouse or keys: the item is outlined and its text shown beside it. Arrows move from
 * item to item, Enter or a click pins, Escape lets go. Control and the wheel, or plus and minus, zoom where the chart
 * can; dragging then moves it, and 0 or a double click brings it back.
 */
final class ChartPointer {
    private static final double TOLERANCE = 8;
    private static final double STEP = 0.8;
    private static final double MARGIN = 10;
    private final ChartView view;
    private final ChartCanvas canvas;
    private final Chart chart;
    private final Path outline = new Path();
    private final Label tip = new Label();
    private int item = -1;
    private boolean pinned;
    private Point2D dragged;

    ChartPointer(ChartView view, ChartCanvas canvas, Chart chart) {
        this.view = view;
        this.canvas = canvas;
        this.chart = chart;
        outline.getStyleClass().add("chart-focus");
        tip.getStyleClass().add("chart-tip");
        for (Node node : nodes()) {
            node.setManaged(false);
            node.setMouseTransparent(true);
            node.setVisible(false);
        }
        view.setOnMouseMoved(this::moved);
        view.setOnMouseExited(_ -> hover(-1));
        view.setOnMousePressed(event -> {
            view.requestFocus();
            dragged = new Point2D(event.getX(), event.getY());
        });
        view.setOnMouseDragged(this::dragged);
        view.setOnMouseClicked(this::clicked);
        view.setOnScroll(this::scrolled);
        view.setOnKeyPressed(this::pressed);
        view.focusedProperty().subscribe(focused -> {
            if (!focused) {
                point(-1, false);
            }
        });
    }

    List<Node> nodes() {
        return List.of(outline, tip);
    }

    /** The chart has been drawn anew: what was pointed at may have moved or gone. */
    void drawn() {
        if (item >= 0) {
            point(item < chart.items().size() ? item : -1, pinned);
        }
    }

    private void moved(MouseEvent event) {
        hover(HitTest.nearest(chart.items(), event.getX(), event.getY(), TOLERANCE));
    }

    private void hover(int index) {
        if (!pinned && index != item) {
            point(index, false);
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            chart.zoom().ifPresent(PlotZoom::reset);
        } else if (event.isStillSincePress()) {
            int hit = HitTest.nearest(chart.items(), event.getX(), event.getY(), TOLERANCE);
            pin(hit, hit >= 0 && !(pinned && hit == item));
        }
    }

    private void pin(int index, boolean pin) {
        point(index, pin);
        if (pin) {
            chart.opened(index);
        }
    }

    private void dragged(MouseEvent event) {
        Rectangle2D area = dataArea();
        chart.zoom().filter(_ -> dragged != null && !area.isEmpty()).ifPresent(zoom -> zoom.pan(
                (dragged.getX() - event.getX()) / area.getWidth(), (event.getY() - dragged.getY()) / area.getHeight()));
        dragged = new Point2D(event.getX(), event.getY());
    }

    private void scrolled(ScrollEvent event) {
        // Sideways turns of the wheel and plain ones are the page's.
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            Rectangle2D area = dataArea();
            chart.zoom().ifPresent(zoom -> {
                zoom.zoom(event.getDeltaY() > 0 ? STEP : 1 / STEP, PlotZoom.shareX(area, event.getX()),
                        PlotZoom.shareY(area, event.getY()));
                event.consume();
            });
        }
    }

    private void pressed(KeyEvent event) {
        int count = chart.items().size();
        boolean used = true;
        switch (event.getCode()) {
            case RIGHT, DOWN -> point(count == 0 ? -1 : (item + 1) % count, false);
            case LEFT, UP -> point(count == 0 ? -1 : (Math.max(item, 0) + count - 1) % count, false);
            case HOME -> point(count == 0 ? -1 : 0, false);
            case END -> point(count - 1, false);
            case ENTER -> pin(item, item >= 0 && !pinned);
            case ESCAPE -> {
                used = item >= 0;
                point(-1, false);
            }
            case PLUS, EQUALS, ADD -> chart.zoom().ifPresent(zoom -> zoom.zoom(STEP, 0.5, 0.5));
            case MINUS, SUBTRACT -> chart.zoom().ifPresent(zoom -> zoom.zoom(1 / STEP, 0.5, 0.5));
            case DIGIT0, NUMPAD0 -> chart.zoom().ifPresent(PlotZoom::reset);
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private Rectangle2D dataArea() {
        return canvas.getRenderingInfo() == null ? new Rectangle2D.Double()
                : canvas.getRenderingInfo().getPlotInfo().getDataArea();
    }

    private void point(int index, boolean pin) {
        item = index;
        pinned = pin;
        boolean some = index >= 0;
        outline.setVisible(some);
        tip.setVisible(some);
        outline.getElements().clear();
        if (some) {
            ChartItem pointed = chart.items().get(index);
            MarkNode.append(pointed.shape(), outline);
            tip.setText(pointed.text());
            tip.setMaxWidth(Math.max(MARGIN, view.getWidth() - 2 * MARGIN));
            place(pointed.shape().getBounds2D());
            view.setAccessibleText(pointed.text());
        } else {
            view.setAccessibleText(chart.spoken());
        }
        view.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Below the item, above it where there is no room, and always inside the chart. */
    private void place(Rectangle2D mark) {
        tip.applyCss();
        tip.autosize();
        double x = Math.clamp(mark.getCenterX() - tip.getWidth() / 2, 0, Math.max(0, view.getWidth() - tip.getWidth()));
        double y = mark.getMaxY() + MARGIN;
        if (y + tip.getHeight() > view.getHeight()) {
            y = Math.max(0, mark.getMinY() - MARGIN - tip.getHeight());
        }
        tip.relocate(Math.rint(x), Math.rint(y));
    }
}
