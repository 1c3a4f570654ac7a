package org.placewise.view.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/**
 * Zooms and moves the axes of a plot, never beyond the ranges it starts with: an axis that is zoomed far out freezes
 * while it makes its ticks.
 */
public final class PlotZoom {
    private static final double CLOSEST = 1.0 / 50;
    private final XYPlot plot;
    private final Deque<View> earlier = new ArrayDeque<>();
    private final Deque<View> later = new ArrayDeque<>();
    private Range homeX;
    private Range homeY;

    /** What is seen of both axes. */
    private record View(Range x, Range y) {
    }

    public PlotZoom(XYPlot plot) {
        this.plot = plot;
    }

    /** Sets the ranges to which {@link #reset()} returns; a zoom stays where they have not changed. */
    public void setHome(Range x, Range y) {
        if (!x.equals(homeX) || !y.equals(homeY)) {
            homeX = x;
            homeY = y;
            earlier.clear();
            later.clear();
            reset();
        }
    }

    public void reset() {
        if (homeX != null) {
            plot.getDomainAxis().setRange(homeX);
            plot.getRangeAxis().setRange(homeY);
        }
    }

    /** To be called before a change to which {@link #back()} shall return. */
    public void remember() {
        if (homeX != null && !view().equals(earlier.peek())) {
            earlier.push(view());
            later.clear();
        }
    }

    private View view() {
        return new View(plot.getDomainAxis().getRange(), plot.getRangeAxis().getRange());
    }

    /** Shows what was seen before; false if there is nothing. */
    public boolean back() {
        return go(earlier, later);
    }

    /** Shows what was seen before {@link #back()}; false if there is nothing. */
    public boolean forward() {
        return go(later, earlier);
    }

    private boolean go(Deque<View> from, Deque<View> to) {
        View now = view();
        while (!from.isEmpty() && from.peek().equals(now)) {
            from.pop();
        }
        if (from.isEmpty()) {
            return false;
        }
        to.push(now);
        View next = from.pop();
        plot.getDomainAxis().setRange(next.x);
        plot.getRangeAxis().setRange(next.y);
        return true;
    }

    public boolean canGoBack() {
        return homeX != null && earlier.stream().anyMatch(view -> !view.equals(view()));
    }

    public boolean canGoForward() {
        return homeX != null && later.stream().anyMatch(view -> !view.equals(view()));
    }

    /** Zooms to a part of what is seen, given as shares of the plot's width from the left and height from below. */
    public void select(double left, double right, double bottom, double top) {
        if (homeX != null && right > left && top > bottom) {
            select(plot.getDomainAxis(), homeX, left, right);
            select(plot.getRangeAxis(), homeY, bottom, top);
        }
    }

    private static void select(ValueAxis axis, Range home, double from, double to) {
        double low = in(axis, axis.getLowerBound());
        double length = in(axis, axis.getUpperBound()) - low;
        double whole = in(axis, home.getUpperBound()) - in(axis, home.getLowerBound());
        double wanted = Math.clamp((to - from) * length, whole * CLOSEST, whole);
        set(axis, home, low + (from + to) / 2 * length - wanted / 2, wanted);
    }

    public boolean isZoomed() {
        return homeX != null
                && (!plot.getDomainAxis().getRange().equals(homeX) || !plot.getRangeAxis().getRange().equals(homeY));
    }

    /**
     * Zooms about a point.
     *
     * @param factor below 1 to come closer
     * @param x      share of the plot's width, from the left
     * @param y      share of the plot's height, from below
     */
    public void zoom(double factor, double x, double y) {
        if (homeX != null) {
            zoom(plot.getDomainAxis(), homeX, factor, Math.clamp(x, 0, 1));
            zoom(plot.getRangeAxis(), homeY, factor, Math.clamp(y, 0, 1));
        }
    }

    /** Moves the view by shares of the plot's width and height. */
    public void pan(double x, double y) {
        if (isZoomed()) {
            move(plot.getDomainAxis(), homeX, x);
            move(plot.getRangeAxis(), homeY, y);
        }
    }

    /** Share of the plot's width at which a pixel lies. */
    static double share(double pixel, double from, double length) {
        return length > 0 ? (pixel - from) / length : 0;
    }

    static double shareX(Rectangle2D data, double x) {
        return share(x, data.getX(), data.getWidth());
    }

    static double shareY(Rectangle2D data, double y) {
        return 1 - share(y, data.getY(), data.getHeight());
    }

    private static void zoom(ValueAxis axis, Range home, double factor, double share) {
        double low = in(axis, axis.getLowerBound());
        double high = in(axis, axis.getUpperBound());
        double whole = in(axis, home.getUpperBound()) - in(axis, home.getLowerBound());
        double length = Math.clamp((high - low) * factor, whole * CLOSEST, whole);
        double fixed = low + share * (high - low);
        set(axis, home, fixed - share * length, length);
    }

    private static void move(ValueAxis axis, Range home, double share) {
        double low = in(axis, axis.getLowerBound());
        double length = in(axis, axis.getUpperBound()) - low;
        set(axis, home, low + share * length, length);
    }

    private static void set(ValueAxis axis, Range home, double low, double length) {
        double least = in(axis, home.getLowerBound());
        double most = in(axis, home.getUpperBound());
        if (length >= most - least) {
            axis.setRange(home);
            return;
        }
        double start = Math.clamp(low, least, most - length);
        axis.setRange(out(axis, start), out(axis, start + length));
    }

    /** Axis values on a scale on which equal lengths are equal on screen. */
    private static double in(ValueAxis axis, double value) {
        return axis instanceof LogAxis ? Math.log(value) : value;
    }

    private static double out(ValueAxis axis, double value) {
        return axis instanceof LogAxis ? Math.exp(value) : value;
    }
}
