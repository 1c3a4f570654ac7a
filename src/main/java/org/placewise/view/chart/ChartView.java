package org.placewise.view.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.fx.overlay.OverlayFX;
import org.jfree.chart.panel.AbstractOverlay;
import org.jfree.fx.FXHints;

/**
 * Shows a chart on JFreeChart's canvas. A change only marks the chart as out of date; it is drawn once per pulse, after
 * layout, and only while it can be seen. Without a window, as for a picture of a page, it is drawn with the layout.
 *
 * <p>The canvas draws at each change of its chart or size and handles the mouse in its own way; so it is kept off the
 * chart's listeners, has no chart while its size changes, and lets the mouse through to {@link ChartPointer}.
 */
public final class ChartView extends Region {
    /** Size of the interface's text in pixels at 100 %. */
    private static final double BASE_FONT = 13;
    private static final double MIN_WIDTH = 160;
    private static final double MIN_HEIGHT = 120;
    /** How many pixels are given up at most so that an edge falls on a device pixel. */
    private static final int MOST_SNAPPED = 8;
    private final Chart chart;
    private final ChartCanvas canvas;
    private final ChartPointer pointer;
    private final List<Runnable> afterDrawing = new ArrayList<>();
    private Consumer<ChartItem.Subject> opener = _ -> { };
    /** Has the font that the style sheet gives here, whose size tells the interface scale. */
    private final Text probe = new Text();
    private final Runnable pulse = this::drawIfSeen;
    private Region overlay;
    private double scale = 1;
    private boolean dirty = true;
    private long draws;

    public ChartView(Chart chart) {
        this.chart = chart;
        useAwtMetrics(chart.chart());
        canvas = new ChartCanvas(chart.chart());
        chart.chart().removeChangeListener(canvas);
        chart.chart().addChangeListener(_ -> markDirty());
        canvas.addOverlay(new AfterDrawing());
        canvas.getGraphicsContext2D().setFontSmoothingType(FontSmoothingType.GRAY);
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
        probe.setManaged(false);
        probe.setVisible(false);
        pointer = new ChartPointer(this, canvas, chart);
        getStyleClass().add("chart-view");
        getChildren().addAll(canvas, probe);
        getChildren().add(new ChartZoomer(this, chart).node());
        getChildren().addAll(pointer.nodes());
        setMinSize(MIN_WIDTH, MIN_HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(chart.spoken());
        probe.fontProperty().subscribe(font -> rescale(font.getSize() / BASE_FONT));
        sceneProperty().subscribe((before, now) -> {
            moveListener(before, now);
            markDirty();
        });
    }

    /** Text must be measured with the font it is drawn in; FXGraphics2D's own measure is of another font. */
    private static void useAwtMetrics(JFreeChart chart) {
        Map<RenderingHints.Key, Object> hints = new HashMap<>();
        chart.getRenderingHints().forEach((key, value) -> hints.put((RenderingHints.Key) key, value));
        hints.put(FXHints.KEY_USE_FX_FONT_METRICS, false);
        chart.setRenderingHints(new RenderingHints(hints));
    }

    private void moveListener(Scene before, Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(pulse);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(pulse);
        }
    }

    private void rescale(double wanted) {
        if (wanted > 0 && Math.abs(wanted - scale) > 1e-3) {
            scale = wanted;
            chart.setScale(scale);
            setMinSize(MIN_WIDTH * scale, MIN_HEIGHT * scale);
            markDirty();
        }
    }

    /** Puts controls above the chart, as large as it; they let the mouse through beside themselves. */
    public void setOverlay(Region controls) {
        overlay = controls;
        overlay.setManaged(false);
        overlay.setPickOnBounds(false);
        getChildren().add(overlay);
        requestLayout();
    }

    public Chart content() {
        return chart;
    }

    /** The area between the axes as drawn last, in this region's coordinates; empty before. */
    public Rectangle2D dataArea() {
        return canvas.getRenderingInfo() == null ? new Rectangle2D.Double()
                : canvas.getRenderingInfo().getPlotInfo().getDataArea();
    }

    /** Calls after every drawing. */
    public void afterDrawing(Runnable listener) {
        afterDrawing.add(listener);
    }

    /** Puts a node in front of the chart; it places itself, after drawing. */
    public void addInFront(Node node) {
        node.setManaged(false);
        getChildren().add(getChildren().indexOf(pointer.nodes().getFirst()), node);
    }

    /** Sets what opens the trace of an item that is pinned. */
    public void setOnOpen(Consumer<ChartItem.Subject> open) {
        opener = open;
    }

    void open(ChartItem.Subject subject) {
        opener.accept(subject);
    }

    /** A picture of the chart alone, as large as on screen. */
    Image picture(Paint ground) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(ground);
        return canvas.snapshot(parameters, null);
    }

    /** How often the chart has been drawn. */
    long draws() {
        return draws;
    }

    /** Asks for a new drawing with the next pulse. */
    public void markDirty() {
        dirty = true;
        if (isInWindow()) {
            Platform.requestNextPulse();
        } else {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = snapped(getWidth(), getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getRenderScaleX());
        double height = snapped(getHeight(), getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getRenderScaleY());
        if (width != canvas.getWidth() || height != canvas.getHeight()) {
            canvas.setChart(null);
            canvas.setWidth(width);
            canvas.setHeight(height);
            dirty = true;
        }
        if (overlay != null) {
            overlay.resizeRelocate(0, 0, width, height);
        }
        if (!isInWindow()) {
            draw();
        }
    }

    /** The greatest whole length not above {@code length} that is also whole in device pixels, if one is near. */
    static double snapped(double length, double renderScale) {
        double whole = Math.max(0, Math.floor(length + 1e-6));
        for (double near = whole; near > Math.max(0, whole - MOST_SNAPPED); near--) {
            double device = near * renderScale;
            if (Math.abs(device - Math.rint(device)) < 1e-6) {
                return near;
            }
        }
        return whole;
    }

    private void drawIfSeen() {
        if (dirty && isSeen()) {
            draw();
        }
    }

    /** Draws now if anything has changed since the last drawing. */
    public void draw() {
        if (!dirty || canvas.getWidth() <= 0 || canvas.getHeight() <= 0) {
            return;
        }
        dirty = false;
        draws++;
        if (canvas.getChart() == null) {
            canvas.setChart(chart.chart());
            chart.chart().removeChangeListener(canvas);
        } else {
            canvas.draw();
        }
        setAccessibleText(chart.spoken());
        pointer.drawn();
        afterDrawing.forEach(Runnable::run);
    }

    private boolean isInWindow() {
        return getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
    }

    private boolean isSeen() {
        for (Node node = this; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return isInWindow();
    }

    /**
     * The canvas forgets font and stroke after each drawing, but its Graphics2D believes that they still hold and would
     * not set them again: so it is given others.
     */
    private static final class AfterDrawing extends AbstractOverlay implements OverlayFX {
        private static final Font NO_FONT = new Font(Font.DIALOG, Font.PLAIN, 1);

        @Override
        public void paintOverlay(Graphics2D g2, ChartCanvas canvas) {
            g2.setFont(NO_FONT);
            g2.setStroke(new BasicStroke());
        }

        @Override
        public void paintOverlay(Graphics2D g2, ChartPanel panel) {
            throw new UnsupportedOperationException("there is no Swing here");
        }
    }
}
