package org.placewise.view.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Supplier;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/**
 * Zooms and moves the axes of a plot, never beyond the ranges it starts with: an axis that is zoomed far out freezes
 * while it makes its ticks. A plot of categories is zoomed along its values only.
 */
public final class PlotZoom {
    private final Side x;
    private final Side y;
    private final Deque<View> earlier = new ArrayDeque<>();
    private final Deque<View> later = new ArrayDeque<>();

    /** What is seen of both axes; null for one that is not zoomed. */
    private record View(Range x, Range y) {
    }

    public PlotZoom(XYPlot plot) {
        x = new Side(plot::getDomainAxis);
        y = new Side(plot::getRangeAxis);
    }

    public PlotZoom(CategoryPlot plot) {
        boolean lying = plot.getOrientation() == PlotOrientation.HORIZONTAL;
        x = new Side(lying ? plot::getRangeAxis : null);
        y = new Side(lying ? null : plot::getRangeAxis);
    }

    /** Sets the ranges to which {@link #reset()} returns; a zoom stays where they have not changed. */
    public void setHome(Range homeX, Range homeY) {
        if (!homeX.equals(x.home) || !homeY.equals(y.home)) {
            x.home = homeX;
            y.home = homeY;
            forget();
        }
    }

    /** The same for a plot of categories. */
    public void setHome(Range values) {
        Side side = x.isZoomable() ? x : y;
        if (!values.equals(side.home)) {
            side.home = values;
            forget();
        }
    }

    private void forget() {
        earlier.clear();
        later.clear();
        reset();
    }

    public void reset() {
        x.show(x.home);
        y.show(y.home);
    }

    boolean zoomsX() {
        return x.isZoomable();
    }

    boolean zoomsY() {
        return y.isZoomable();
    }

    /** To be called before a change to which {@link #back()} shall return. */
    public void remember() {
        if (!view().equals(earlier.peek())) {
            earlier.push(view());
            later.clear();
        }
    }

    private View view() {
        return new View(x.range(), y.range());
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
        x.show(next.x);
        y.show(next.y);
        return true;
    }

    public boolean canGoBack() {
        return earlier.stream().anyMatch(view -> !view.equals(view()));
    }

    public boolean canGoForward() {
        return later.stream().anyMatch(view -> !view.equals(view()));
    }

    /** Zooms to a part of what is seen, given as shares of the plot's width from the left and height from below. */
    public void select(double left, double right, double bottom, double top) {
        if (right > left && top > bottom) {
            x.select(left, right);
            y.select(bottom, top);
        }
    }

    public boolean isZoomed() {
        return !Objects.equals(x.range(), x.home) || !Objects.equals(y.range(), y.home);
    }

    /**
     * Zooms about a point.
     *
     * @param factor below 1 to come closer
     * @param atX    share of the plot's width, from the left
     * @param atY    share of the plot's height, from below
     */
    public void zoom(double factor, double atX, double atY) {
        x.zoom(factor, Math.clamp(atX, 0, 1));
        y.zoom(factor, Math.clamp(atY, 0, 1));
    }

    /** Moves the view by shares of the plot's width and height. */
    public void pan(double byX, double byY) {
        if (isZoomed()) {
            x.move(byX);
            y.move(byY);
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

    /** One direction of a plot; nothing happens along it before it has a home, or where it has no number axis. */
    private static final class Side {
        private static final double CLOSEST = 1.0 / 50;
        private final Supplier<ValueAxis> axis;
        private Range home;

        Side(Supplier<ValueAxis> axis) {
            this.axis = axis;
        }

        boolean isZoomable() {
            return axis != null;
        }

        /** What is seen; null before there is a home. */
        Range range() {
            return home == null ? null : axis.get().getRange();
        }

        void show(Range range) {
            if (home != null) {
                axis.get().setRange(range);
            }
        }

        void select(double from, double to) {
            if (home != null) {
                double low = in(axis.get().getLowerBound());
                double length = in(axis.get().getUpperBound()) - low;
                double wanted = Math.clamp((to - from) * length, whole() * CLOSEST, whole());
                set(low + (from + to) / 2 * length - wanted / 2, wanted);
            }
        }

        void zoom(double factor, double share) {
            if (home != null) {
                double low = in(axis.get().getLowerBound());
                double high = in(axis.get().getUpperBound());
                double length = Math.clamp((high - low) * factor, whole() * CLOSEST, whole());
                set(low + share * (high - low) - share * length, length);
            }
        }

        void move(double share) {
            if (home != null) {
                double low = in(axis.get().getLowerBound());
                double length = in(axis.get().getUpperBound()) - low;
                set(low + share * length, length);
            }
        }

        private double whole() {
            return in(home.getUpperBound()) - in(home.getLowerBound());
        }

        private void set(double low, double length) {
            double least = in(home.getLowerBound());
            double most = in(home.getUpperBound());
            if (length >= most - least) {
                axis.get().setRange(home);
                return;
            }
            double start = Math.clamp(low, least, most - length);
            axis.get().setRange(out(start), out(start + length));
        }

        /** Axis values on a scale on which equal lengths are equal on screen. */
        private double in(double value) {
            return axis.get() instanceof LogAxis ? Math.log(value) : value;
        }

        private double out(double value) {
            return axis.get() instanceof LogAxis ? Math.exp(value) : value;
        }
    }
}
