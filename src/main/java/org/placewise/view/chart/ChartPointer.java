package org.placewise.view.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import org.jfree.chart.entity.LegendItemEntity;
import org.jfree.chart.fx.ChartCanvas;

/**
 * Points at the items of a chart, by mouse or keys: the item is outlined and its text shown beside it. Arrows move from
 * item to item, Enter or a click pins and opens the trace of what is pinned, Escape lets go. An entry of the legend that
 * is pointed at stands out, and stays so while it is pinned.
 */
final class ChartPointer {
    private static final double TOLERANCE = 8;
    private static final double MARGIN = 10;
    private final ChartView view;
    private final ChartCanvas canvas;
    private final Chart chart;
    private final Path outline = new Path();
    private final Label tip = new Label();
    private int item = -1;
    private boolean pinned;
    /** Whether the item was pinned and let go of: it stays pointed at, but nothing fades for it any more. */
    private boolean letGo;

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
        view.setOnMousePressed(_ -> view.requestFocus());
        view.setOnMouseClicked(this::clicked);
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
            point(item < items().size() ? item : -1, pinned);
        }
    }

    private void moved(MouseEvent event) {
        hover(HitTest.nearest(items(), event.getX(), event.getY(), TOLERANCE));
    }

    private void hover(int index) {
        if (!pinned && index != item) {
            point(index, false);
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 1 && event.isStillSincePress()) {
            int hit = HitTest.nearest(items(), event.getX(), event.getY(), TOLERANCE);
            pin(hit, hit >= 0 && !(pinned && hit == item));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int count = items().size();
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
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void point(int index, boolean pin) {
        letGo = letGo && index == item && !pin;
        item = index;
        pinned = pin;
        boolean some = index >= 0;
        outline.setVisible(some);
        tip.setVisible(some);
        outline.getElements().clear();
        ChartItem pointed = some ? items().get(index) : null;
        if (some) {
            MarkNode.append(pointed.shape(), outline);
            tip.setText(pointed.text());
            tip.setMaxWidth(Math.max(MARGIN, view.getWidth() - 2 * MARGIN));
            place(pointed.shape().getBounds2D());
            view.setAccessibleText(pointed.text());
        } else {
            view.setAccessibleText(chart.spoken());
        }
        view.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        // Last, as it may have the chart drawn anew.
        int entry = some && !letGo ? pointed.entry() : Emphasis.NONE;
        chart.emphasis().ifPresent(emphasis -> emphasis.choose(entry));
    }

    /** Pins or lets go; what is pinned and has a trace is opened. */
    private void pin(int index, boolean pin) {
        letGo = pinned && !pin && index == item;
        point(index, pin);
        if (pin) {
            items().get(index).subject().ifPresent(view::open);
            if (index < chart.items().size()) {
                chart.opened(index);
            }
        }
    }

    /** The chart's items and, where pointing at them does something, the entries of its legend. */
    private List<ChartItem> items() {
        if (chart.emphasis().isEmpty() || canvas.getRenderingInfo() == null) {
            return chart.items();
        }
        List<ChartItem> items = new ArrayList<>(chart.items());
        int entry = 0;
        for (Object entity : canvas.getRenderingInfo().getEntityCollection().getEntities()) {
            if (entity instanceof LegendItemEntity named) {
                String label = chart.chart().getPlot().getLegendItems().get(entry).getLabel();
                items.add(new ChartItem(named.getArea(), label, label).withEntry(entry));
                entry++;
            }
        }
        return items;
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
