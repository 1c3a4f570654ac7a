package org.placewise.view.sensitivity;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ui.TextAnchor;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartText;
import org.placewise.view.chart.DrawnChart;
import org.placewise.view.chart.LabelPlacer;

/** Who wins at every mix of three criteria or groups of them, as a triangle with a point for the present mix. */
final class TriangleChart extends DrawnChart<TriangleModel> {
    static final double DOT = 8;
    private static final double RING = 3;
    private static final double GAP = 5;

    TriangleChart(TriangleModel model, ChartStyle style) {
        super(model, style);
    }

    @Override
    protected void paint(Graphics2D g2, Rectangle2D area) {
        ChartStyle style = style();
        TriangleGeometry place = TriangleGeometry.in(area.getWidth(), area.getHeight(), style.scale());
        for (TriangleModel.Area region : model().areas()) {
            Shape polygon = place.polygon(region.corners());
            Territory.paint(g2, polygon, region.winners(), style);
            add(new ChartItem(polygon, region.label(), region.tip()));
        }
        corner(g2, 0, place.top(), -1, area);
        corner(g2, 1, place.left(), 1, area);
        corner(g2, 2, place.right(), 1, area);
        Point2D dot = place.at(model().present());
        double radius = style.px(DOT);
        FontMetrics metrics = g2.getFontMetrics(style.bold());
        LabelPlacer placer = new LabelPlacer(area, style.px(GAP));
        placer.avoid(new Rectangle2D.Double(dot.getX() - radius, dot.getY() - radius, 2 * radius, 2 * radius));
        double wide = metrics.stringWidth(model().here());
        Rectangle2D here = placer.place(new Rectangle2D.Double(dot.getX() - radius - 2, dot.getY() - radius,
                2 * radius + 4, 2 * radius), wide, metrics.getHeight());
        for (TriangleModel.Area region : model().areas()) {
            name(g2, region, place, placer, metrics);
        }
        dot(g2, dot, radius);
        ChartText.outlined(g2, model().here(), here.getCenterX(), here.getCenterY(), style.bold(), style);
    }

    private void corner(Graphics2D g2, int index, Point2D at, int side, Rectangle2D area) {
        ChartStyle style = style();
        double half = g2.getFontMetrics(style.bold()).stringWidth(model().corners().get(index)) / 2.0;
        double x = Math.clamp(at.getX(), area.getMinX() + half, Math.max(area.getMinX() + half, area.getMaxX() - half));
        ChartText.draw(g2, model().corners().get(index), x, at.getY() + side * style.px(15), TextAnchor.CENTER,
                style.bold(), style.palette().text());
    }

    /** The name in the middle of its area; a name that is wider than its area stands beside the middle if need be. */
    private void name(Graphics2D g2, TriangleModel.Area region, TriangleGeometry place, LabelPlacer placer,
                      FontMetrics metrics) {
        Rectangle2D bounds = place.polygon(region.corners()).getBounds2D();
        if (bounds.getHeight() < metrics.getHeight() * 0.9) {
            return;
        }
        Point2D centre = place.centre(region.corners());
        double width = metrics.stringWidth(region.label());
        double height = metrics.getHeight();
        List<Point2D> corners = List.of(offset(centre, width, height, 0), offset(centre, width, height, -1.3),
                offset(centre, width, height, 1.3), offset(centre, width, height, -2.6),
                offset(centre, width, height, 2.6));
        Rectangle2D at = placer.place(corners, width, height);
        ChartText.outlined(g2, region.label(), at.getCenterX(), at.getCenterY(), style().bold(), style());
    }

    private static Point2D offset(Point2D centre, double width, double height, double lines) {
        return new Point2D.Double(centre.getX() - width / 2, centre.getY() - height / 2 + lines * height);
    }

    private void dot(Graphics2D g2, Point2D at, double radius) {
        Shape circle = new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
        g2.setPaint(style().palette().ground());
        g2.fill(circle);
        g2.setPaint(style().palette().text());
        g2.setStroke(style().stroke(RING));
        g2.draw(circle);
        add(new ChartItem(circle, model().here(), model().mix()));
    }
}
