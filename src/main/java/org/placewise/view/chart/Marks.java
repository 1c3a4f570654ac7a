package org.placewise.view.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;

/**
 * The mark of an option: hue and form say the site, the fill says the silicon. Marks of one size have equal areas.
 */
public final class Marks {
    /** Side of a square of the area of a circle with radius 1. */
    private static final double SQUARE = Math.sqrt(Math.PI);
    /** Side of an equilateral triangle of the area of a circle with radius 1: s^2 sqrt(3) / 4 = pi. */
    private static final double TRIANGLE = Math.sqrt(4 * Math.PI / Math.sqrt(3));
    private static final double HATCH_SPACING = 3.6;
    private static final double HATCH_LINE = 1.7;

    private Marks() {
    }

    /**
     * Circle, square or triangle around its centre of area.
     *
     * @param radius of the circle; the others have the same area
     */
    public static Shape shape(Site site, double x, double y, double radius) {
        return switch (site) {
            case CLOUD -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            case EDGE -> {
                double side = SQUARE * radius;
                yield new RoundRectangle2D.Double(x - side / 2, y - side / 2, side, side, 0.3 * radius, 0.3 * radius);
            }
            case DEVICE -> triangle(x, y, TRIANGLE * radius);
        };
    }

    private static Shape triangle(double x, double y, double side) {
        double height = side * Math.sqrt(3) / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - 2 * height / 3);
        path.lineTo(x + side / 2, y + height / 3);
        path.lineTo(x - side / 2, y + height / 3);
        path.closePath();
        return path;
    }

    /** Distance of the hatch lines of a mark. */
    static double hatchSpacing(double radius, double scale) {
        return Math.clamp(radius / 2.2, HATCH_SPACING * scale * 0.8, HATCH_SPACING * scale * 1.6);
    }

    /**
     * Draws a mark.
     *
     * @param shape    as {@link #shape} made it
     * @param outline  width of the outline in pixels at 100 %
     * @param standsBack whether the option is out of the ranking
     */
    public static void paint(Graphics2D g2, Shape shape, Site site, Silicon silicon, double outline,
                             boolean standsBack, ChartStyle style) {
        Color hue = style.palette().site(site);
        Color line = style.palette().outline();
        g2.setPaint(silicon == Silicon.GPU ? shade(hue, standsBack, style) : style.palette().ground());
        g2.fill(shape);
        if (silicon == Silicon.ASIC) {
            double radius = Math.sqrt(shape.getBounds2D().getWidth() * shape.getBounds2D().getHeight() / Math.PI);
            g2.setPaint(shade(hue, standsBack, style));
            g2.setStroke(style.stroke(HATCH_LINE));
            g2.draw(Hatch.lines(shape, hatchSpacing(radius, style.scale())));
        }
        g2.setPaint(shade(line, standsBack, style));
        g2.setStroke(style.stroke(outline));
        g2.draw(shape);
    }

    private static Color shade(Color color, boolean standsBack, ChartStyle style) {
        return standsBack ? style.faded(color) : color;
    }
}
