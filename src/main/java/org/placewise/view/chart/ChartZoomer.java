package org.placewise.view.chart;

import java.awt.geom.Rectangle2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Rectangle;

/**
 * Zooms a chart that can be zoomed. The wheel does while the chart has the focus or Control is held, else it is the
 * page's; dragging zooms to what it frames, and with Shift or the middle button moves the view; plus and minus zoom by
 * key. A double click or 0 resets; Alt with Left and Right goes back and forward.
 */
final class ChartZoomer {
    private static final double STEP = 0.8;
    /** A drag shorter than this is a click; a frame thinner than this spans the whole chart. */
    private static final double LEAST_DRAG = 8;
    private final ChartView view;
    private final Chart chart;
    private final Rectangle frame = new Rectangle();
    private Point2D from;
    private Point2D at;
    private Point2D wheeledAt;

    ChartZoomer(ChartView view, Chart chart) {
        this.view = view;
        this.chart = chart;
        frame.getStyleClass().add("chart-frame");
        frame.setManaged(false);
        frame.setMouseTransparent(true);
        frame.setVisible(false);
        view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            from = new Point2D(event.getX(), event.getY());
            at = from;
        });
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> chart.zoom().ifPresent(zoom -> dragged(event, zoom)));
        view.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> chart.zoom().ifPresent(this::released));
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                chart.zoom().ifPresent(zoom -> {
                    zoom.remember();
                    zoom.reset();
                });
            }
        });
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> chart.zoom().ifPresent(zoom -> {
            if (pressed(event, zoom)) {
                event.consume();
            }
        }));
    }

    Node node() {
        return frame;
    }

    private boolean hasFocus() {
        return view.getScene() != null && view.getScene().getFocusOwner() == view;
    }

    private void scrolled(ScrollEvent event) {
        PlotZoom zoom = chart.zoom().orElse(null);
        boolean outwards = event.getDeltaY() < 0;
        // Sideways turns of the wheel are the page's, and what can go no further out.
        if (zoom == null || event.getDeltaY() == 0 || !(event.isShortcutDown() || hasFocus())
                || outwards && !zoom.isZoomed()) {
            return;
        }
        Point2D place = new Point2D(event.getX(), event.getY());
        // Many turns at one place are one step to go back.
        if (wheeledAt == null || wheeledAt.distance(place) > LEAST_DRAG) {
            zoom.remember();
            wheeledAt = place;
        }
        Rectangle2D area = view.dataArea();
        zoom.zoom(outwards ? 1 / STEP : STEP, PlotZoom.shareX(area, event.getX()),
                PlotZoom.shareY(area, event.getY()));
        event.consume();
    }

    private void dragged(MouseEvent event, PlotZoom zoom) {
        Rectangle2D area = view.dataArea();
        if (from == null || area.isEmpty()) {
            return;
        }
        Point2D now = new Point2D(event.getX(), event.getY());
        if (event.isShiftDown() || event.isMiddleButtonDown()) {
            if (at.equals(from)) {
                remember(zoom);
            }
            zoom.pan((at.getX() - now.getX()) / area.getWidth(), (now.getY() - at.getY()) / area.getHeight());
        } else if (area.contains(from.getX(), from.getY()) && now.distance(from) >= LEAST_DRAG) {
            Rectangle2D framed = framed(now, area, zoom);
            frame.setX(framed.getX());
            frame.setY(framed.getY());
            frame.setWidth(framed.getWidth());
            frame.setHeight(framed.getHeight());
            frame.setVisible(true);
        }
        at = now;
    }

    /** What a drag from its start frames: along one axis only where it is thin, or only one can be zoomed. */
    private Rectangle2D framed(Point2D now, Rectangle2D area, PlotZoom zoom) {
        boolean thinX = !zoom.zoomsX() || Math.abs(now.getX() - from.getX()) < LEAST_DRAG;
        boolean thinY = !zoom.zoomsY() || Math.abs(now.getY() - from.getY()) < LEAST_DRAG;
        double left = thinX ? area.getMinX() : Math.max(area.getMinX(), Math.min(from.getX(), now.getX()));
        double right = thinX ? area.getMaxX() : Math.min(area.getMaxX(), Math.max(from.getX(), now.getX()));
        double top = thinY ? area.getMinY() : Math.max(area.getMinY(), Math.min(from.getY(), now.getY()));
        double bottom = thinY ? area.getMaxY() : Math.min(area.getMaxY(), Math.max(from.getY(), now.getY()));
        return new Rectangle2D.Double(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private void released(PlotZoom zoom) {
        if (frame.isVisible()) {
            frame.setVisible(false);
            Rectangle2D area = view.dataArea();
            remember(zoom);
            zoom.select(PlotZoom.shareX(area, frame.getX()), PlotZoom.shareX(area, frame.getX() + frame.getWidth()),
                    PlotZoom.shareY(area, frame.getY() + frame.getHeight()), PlotZoom.shareY(area, frame.getY()));
        }
        from = null;
    }

    private void remember(PlotZoom zoom) {
        zoom.remember();
        wheeledAt = null;
    }

    private boolean pressed(KeyEvent event, PlotZoom zoom) {
        if (event.isAltDown()) {
            wheeledAt = null;
            return event.getCode() == KeyCode.LEFT && zoom.back() || event.getCode() == KeyCode.RIGHT && zoom.forward();
        }
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> {
                remember(zoom);
                zoom.zoom(STEP, 0.5, 0.5);
            }
            case MINUS, SUBTRACT -> {
                remember(zoom);
                zoom.zoom(1 / STEP, 0.5, 0.5);
            }
            case DIGIT0, NUMPAD0 -> {
                remember(zoom);
                zoom.reset();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
