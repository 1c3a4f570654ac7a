package org.placewise.view.chart;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import org.jfree.chart.ui.TextAnchor;

/** Parts of stacked bars, as every chart draws them. */
public final class BarPiece {
    /** Narrower parts are there but cannot be seen as bars of their own. */
    private static final double NARROWEST = 0.25;

    private BarPiece() {
    }

    /**
     * The part of a bar that can be seen, with a gap behind it; empty where none can.
     *
     * @param from where it begins
     * @param to   where the next begins
     */
    public static Optional<Rectangle2D> seen(double from, double to, double gap, Rectangle2D row, Rectangle2D area) {
        double start = Math.max(from, area.getMinX());
        double end = Math.min(to, area.getMaxX());
        if (end - start <= NARROWEST) {
            return Optional.empty();
        }
        return Optional.of(new Rectangle2D.Double(start, row.getY(),
                Math.max(1, end - start - Math.min(gap, (end - start) / 3)), row.getHeight()));
    }

    /** Draws a part, with its number where there is room, and returns its form. */
    public static Shape draw(Graphics2D g2, Rectangle2D place, String number, Color colour, ChartStyle style) {
        double arc = Math.min(style.px(4), place.getWidth());
        Shape bar = new RoundRectangle2D.Double(place.getX(), place.getY(), place.getWidth(), place.getHeight(), arc,
                arc);
        g2.setPaint(colour);
        g2.fill(bar);
        FontMetrics metrics = g2.getFontMetrics(style.small());
        if (metrics.stringWidth(number) + style.px(5) <= place.getWidth()
                && metrics.getAscent() <= place.getHeight()) {
            ChartText.draw(g2, number, place.getCenterX(), place.getCenterY(), TextAnchor.CENTER, style.small(),
                    style.palette().textOn(colour));
        }
        return bar;
    }
}
