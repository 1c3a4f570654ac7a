package org.placewise.view.sensitivity;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartText;
import org.placewise.view.chart.LabelPlacer;

/** Draws who wins where, and the present point, which is the only item of the plot's data. */
final class MapRenderer extends AbstractXYItemRenderer {
    @Serial
    private static final long serialVersionUID = 1;
    private static final double DOT = 8;
    private static final double EDGE = 1.2;
    private transient MapModel model;
    private transient ChartStyle style;
    private final transient List<ChartItem> items = new ArrayList<>();

    void show(MapModel shown, ChartStyle shownIn) {
        model = shown;
        style = shownIn;
    }

    List<ChartItem> items() {
        return items;
    }

    @Override
    public void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D dataArea, PlotRenderingInfo info,
                         XYPlot plot, ValueAxis domainAxis, ValueAxis rangeAxis, XYDataset dataset, int series,
                         int item, CrosshairState crosshairState, int pass) {
        items.clear();
        int columns = model.region()[0].length - 1;
        int rows = model.region().length - 1;
        AffineTransform toArea = new AffineTransform(dataArea.getWidth() / columns, 0, 0, -dataArea.getHeight() / rows,
                dataArea.getX(), dataArea.getMaxY());
        for (int k = 0; k < model.regions().size(); k++) {
            MapModel.Region region = model.regions().get(k);
            Shape shape = toArea.createTransformedShape(region.shape());
            if (!region.winners().isEmpty()) {
                Territory.paint(g2, shape, region.winners(), hatch(dataArea, k), style);
            }
            g2.setPaint(style.palette().outline());
            g2.setStroke(style.stroke(EDGE));
            g2.draw(shape);
            items.add(new ChartItem(shape, region.label(), region.tip()));
        }
        Point2D at = new Point2D.Double(
                domainAxis.valueToJava2D(dataset.getXValue(series, item), dataArea, plot.getDomainAxisEdge()),
                rangeAxis.valueToJava2D(dataset.getYValue(series, item), dataArea, plot.getRangeAxisEdge()));
        labels(g2, dataArea, toArea, at);
    }

    /** Lines across a region of any form, found by walking along each across the grid. */
    private Path2D hatch(Rectangle2D area, int region) {
        Path2D lines = new Path2D.Double();
        double step = Territory.spacing(style) * Math.sqrt(2);
        double walk = style.px(1);
        for (double sum = area.getMinX() + area.getMinY() + step; sum < area.getMaxX() + area.getMaxY(); sum += step) {
            double from = Math.max(area.getMinX(), sum - area.getMaxY());
            double to = Math.min(area.getMaxX(), sum - area.getMinY());
            double start = Double.NaN;
            for (double x = from; x <= to; x += walk) {
                boolean inside = at(area, x, sum - x) == region;
                if (inside && Double.isNaN(start)) {
                    start = x;
                } else if (!inside && !Double.isNaN(start)) {
                    line(lines, start, x, sum);
                    start = Double.NaN;
                }
            }
            if (!Double.isNaN(start)) {
                line(lines, start, to, sum);
            }
        }
        return lines;
    }

    private static void line(Path2D lines, double from, double to, double sum) {
        lines.moveTo(from, sum - from);
        lines.lineTo(to, sum - to);
    }

    private int at(Rectangle2D area, double x, double y) {
        int[][] grid = model.region();
        int column = (int) Math.round((x - area.getX()) / area.getWidth() * (grid[0].length - 1));
        int row = (int) Math.round((area.getMaxY() - y) / area.getHeight() * (grid.length - 1));
        return grid[Math.clamp(row, 0, grid.length - 1)][Math.clamp(column, 0, grid[0].length - 1)];
    }

    private void labels(Graphics2D g2, Rectangle2D area, AffineTransform toArea, Point2D dot) {
        double radius = style.px(DOT);
        FontMetrics metrics = g2.getFontMetrics(style.bold());
        double height = metrics.getHeight();
        LabelPlacer placer = new LabelPlacer(area, style.px(5));
        Rectangle2D mark = new Rectangle2D.Double(dot.getX() - radius, dot.getY() - radius, 2 * radius, 2 * radius);
        placer.avoid(mark);
        Rectangle2D here = placer.place(mark, metrics.stringWidth(model.here()), height);
        for (MapModel.Region region : model.regions()) {
            double room = 2 * region.reach() * Math.abs(toArea.getScaleY());
            if (room >= 0.8 * height) {
                Point2D anchor = toArea.transform(new Point2D.Double(region.anchor()[0], region.anchor()[1]), null);
                double width = metrics.stringWidth(region.label());
                List<Point2D> corners = new ArrayList<>();
                for (double lines : new double[] {0, -1.3, 1.3, -2.6, 2.6}) {
                    corners.add(new Point2D.Double(anchor.getX() - width / 2, anchor.getY() + (lines - 0.5) * height));
                }
                Rectangle2D place = placer.place(corners, width, height);
                ChartText.outlined(g2, region.label(), place.getCenterX(), place.getCenterY(), style.bold(), style);
            }
        }
        Shape circle = new Ellipse2D.Double(mark.getX(), mark.getY(), mark.getWidth(), mark.getHeight());
        g2.setPaint(style.palette().ground());
        g2.fill(circle);
        g2.setPaint(style.palette().text());
        g2.setStroke(style.stroke(3));
        g2.draw(circle);
        ChartText.outlined(g2, model.here(), here.getCenterX(), here.getCenterY(), style.bold(), style);
        items.add(new ChartItem(circle, model.here(), model.hereTip()));
    }
}
