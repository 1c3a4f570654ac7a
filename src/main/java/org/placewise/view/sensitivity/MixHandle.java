package org.placewise.view.sensitivity;

import java.awt.geom.Point2D;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.placewise.controller.Workspace;

/** Lies above the triangle and holds its point: it can be dragged, or moved with the arrow keys. */
final class MixHandle extends Region {
    private static final double STEP = 0.01;
    private static final double LEAP = 0.1;
    private final TriangleChart chart;
    private final Workspace workspace;
    private final Consumer<double[]> moved;
    private final Region grip = new Region();

    /** @param moved told the three shares of the new mix */
    MixHandle(TriangleChart chart, Workspace workspace, Consumer<double[]> moved) {
        this.chart = chart;
        this.workspace = workspace;
        this.moved = moved;
        grip.getStyleClass().add("mix-grip");
        grip.setManaged(false);
        grip.setFocusTraversable(true);
        grip.setAccessibleRole(AccessibleRole.THUMB);
        grip.setOnMousePressed(this::take);
        grip.setOnMouseDragged(this::drag);
        grip.setOnMouseReleased(event -> {
            workspace.endGesture();
            event.consume();
        });
        grip.setOnMouseClicked(MouseEvent::consume);
        grip.setOnKeyPressed(this::press);
        getChildren().add(grip);
    }

    Region grip() {
        return grip;
    }

    /** Follows the chart's point. */
    void refresh(boolean movable) {
        grip.setVisible(!chart.model().isEmpty());
        grip.setDisable(!movable);
        grip.setAccessibleText(chart.model().mix());
        requestLayout();
    }

    TriangleGeometry geometry() {
        return TriangleGeometry.in(getWidth(), getHeight(), chart.style().scale());
    }

    @Override
    protected void layoutChildren() {
        if (!chart.model().isEmpty()) {
            double side = 2 * (TriangleChart.DOT + 5) * chart.style().scale();
            Point2D at = geometry().at(chart.model().present());
            grip.resizeRelocate(at.getX() - side / 2, at.getY() - side / 2, side, side);
        }
    }

    private void take(MouseEvent event) {
        grip.requestFocus();
        workspace.beginGesture();
        event.consume();
    }

    private void drag(MouseEvent event) {
        javafx.geometry.Point2D at = sceneToLocal(event.getSceneX(), event.getSceneY());
        moved.accept(geometry().shares(at.getX(), at.getY()));
        event.consume();
    }

    private void press(KeyEvent event) {
        double step = event.isShiftDown() ? LEAP : STEP;
        double[] now = chart.model().present();
        double[] next = switch (event.getCode()) {
            case UP -> towardsTop(now, step);
            case DOWN -> towardsTop(now, -step);
            case LEFT -> sideways(now, -step);
            case RIGHT -> sideways(now, step);
            default -> null;
        };
        if (next != null) {
            moved.accept(next);
            event.consume();
        }
    }

    private static double[] towardsTop(double[] now, double step) {
        double first = Math.clamp(now[0] + step, 0, 1);
        double below = now[1] + now[2];
        double second = below > 0 ? now[1] / below : 0.5;
        return TriangleGeometry.onTriangle(first, (1 - first) * second, (1 - first) * (1 - second));
    }

    private static double[] sideways(double[] now, double step) {
        double third = Math.clamp(now[2] + step, 0, now[1] + now[2]);
        return TriangleGeometry.onTriangle(now[0], now[1] + now[2] - third, third);
    }
}
