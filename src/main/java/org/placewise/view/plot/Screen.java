package org.placewise.view.plot;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;

/** From values to pixels. */
record Screen(Rectangle2D area, XYPlot plot, ValueAxis horizontal, ValueAxis upright) {
    double x(double value) {
        return horizontal.valueToJava2D(value, area, plot.getDomainAxisEdge());
    }

    Point2D place(double x, double y) {
        return new Point2D.Double(x(x), upright.valueToJava2D(y, area, plot.getRangeAxisEdge()));
    }

    boolean holdsX(double pixel) {
        return pixel >= area.getMinX() - 1 && pixel <= area.getMaxX() + 1;
    }

    boolean holds(Point2D place) {
        return holdsX(place.getX()) && place.getY() >= area.getMinY() - 1 && place.getY() <= area.getMaxY() + 1;
    }
}
