package org.placewise.view.latency;

import java.awt.geom.Rectangle2D;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.placewise.view.chart.ChartView;

/** The present load in front of its chart: dragged, or moved with the arrow keys, it is another load. */
final class LoadHandle extends Region {
    private static final double STEP = 1.05;
    private static final double LEAP = 1.5;
    /** Width that takes the mouse, in the height of the text. */
    private static final double WIDTH = 1;
    private final ChartView view;
    private final LoadChart chart;
    private final Label label = new Label();
    private final Region grip = new Region();
    private final Gesture gesture;

    /** What moving the load does. */
    interface Gesture {
        void begin();

        void move(double rate);

        void end();

        void nudge(double rate);
    }

    LoadHandle(ChartView view, LoadChart chart, String name, Gesture gesture) {
        this.view = view;
        this.chart = chart;
        this.gesture = gesture;
        getStyleClass().add("load-handle");
        label.getStyleClass().add("load-label");
        grip.getStyleClass().add("load-grip");
        getChildren().addAll(grip, label);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                gesture.begin();
            }
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            dragged(event);
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            gesture.end();
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        view.afterDrawing(this::place);
    }

    private void dragged(MouseEvent event) {
        Rectangle2D area = view.dataArea();
        Point2D at = view.screenToLocal(event.getScreenX(), event.getScreenY());
        if (!area.isEmpty() && at != null) {
            double x = Math.clamp(at.getX(), area.getMinX(), area.getMaxX());
            gesture.move(chart.plot().getDomainAxis().java2DToValue(x, area, chart.plot().getDomainAxisEdge()));
        }
    }

    private void pressed(KeyEvent event) {
        double now = chart.model().now();
        switch (event.getCode()) {
            case RIGHT, UP -> gesture.nudge(now * STEP);
            case LEFT, DOWN -> gesture.nudge(now / STEP);
            case PAGE_UP -> gesture.nudge(now * LEAP);
            case PAGE_DOWN -> gesture.nudge(now / LEAP);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Stands where the chart has drawn the present load. */
    private void place() {
        Rectangle2D area = view.dataArea();
        double x = area.isEmpty() ? -1 : chart.plot().getDomainAxis().valueToJava2D(chart.model().now(), area,
                chart.plot().getDomainAxisEdge());
        setVisible(!area.isEmpty() && x >= area.getMinX() - 1 && x <= area.getMaxX() + 1
                && !chart.model().lines().isEmpty());
        if (!isVisible()) {
            return;
        }
        label.setText(chart.model().nowText());
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE_STRING);
        label.applyCss();
        double em = label.getFont().getSize();
        double width = Math.rint(WIDTH * em);
        resizeRelocate(Math.rint(x - width / 2), area.getMinY(), width, area.getHeight());
        grip.resizeRelocate(Math.rint(width / 2 - 0.3 * em), Math.rint(area.getHeight() - 1.8 * em), Math.rint(0.6 * em),
                Math.rint(1.8 * em));
        label.autosize();
        // At the foot of its line, at the side that has more room.
        boolean right = x + width + label.getWidth() <= area.getMaxX();
        label.relocate(right ? Math.rint(width / 2 + 0.6 * em) : Math.rint(width / 2 - 0.6 * em - label.getWidth()),
                Math.rint(area.getHeight() - label.getHeight() - 0.15 * em));
    }

    @Override
    protected void layoutChildren() {
        // Placed after each drawing of the chart.
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE_STRING -> label.getText();
            case VALUE -> chart.model().now();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
