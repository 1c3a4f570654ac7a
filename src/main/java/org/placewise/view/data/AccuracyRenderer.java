package org.placewise.view.data;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
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
import org.placewise.view.chart.Marks;

/** Draws the band, the diagonal on which estimate and measurement agree, and the points. */
final class AccuracyRenderer extends AbstractXYItemRenderer {
    @Serial
    private static final long serialVersionUID = 1;
    private static final double RADIUS = 4.6;
    private static final double OUTLINE = 1;
    private static final double CHOSEN = 3;
    private transient AccuracyModel model;
    private transient ChartStyle style;
    private transient int chosen = -1;
    private final transient List<ChartItem> items = new ArrayList<>();

    void show(AccuracyModel shown, ChartStyle shownIn) {
        model = shown;
        style = shownIn;
    }

    void choose(int index) {
        chosen = index;
    }

    List<ChartItem> items() {
        return items;
    }

    @Override
    public void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D dataArea, PlotRenderingInfo info,
                         XYPlot plot, ValueAxis domainAxis, ValueAxis rangeAxis, XYDataset dataset, int series,
                         int item, CrosshairState crosshairState, int pass) {
        if (item == 0) {
            items.clear();
            drawGuides(g2, dataArea, plot, domainAxis, rangeAxis);
        }
        AccuracyModel.Dot dot = model.dots().get(item);
        double x = domainAxis.valueToJava2D(dot.x(), dataArea, plot.getDomainAxisEdge());
        double y = rangeAxis.valueToJava2D(dot.y(), dataArea, plot.getRangeAxisEdge());
        Shape shape = Marks.shape(dot.point().measurement().site(), x, y, style.px(RADIUS));
        Marks.paint(g2, shape, dot.point().measurement().site(), dot.point().measurement().silicon(),
                item == chosen ? CHOSEN : OUTLINE, false, style);
        items.add(new ChartItem(shape, dot.point().measurement().hardware(), dot.tip()));
    }

    private void drawGuides(Graphics2D g2, Rectangle2D area, XYPlot plot, ValueAxis xAxis, ValueAxis yAxis) {
        double[] xs = {model.scale().low() / 2, model.scale().high() * 2};
        Path2D band = new Path2D.Double();
        double[][] corners = {{xs[0], model.low()}, {xs[1], model.low()}, {xs[1], model.high()},
            {xs[0], model.high()}};
        for (double[] corner : corners) {
            double x = xAxis.valueToJava2D(corner[0], area, plot.getDomainAxisEdge());
            double y = yAxis.valueToJava2D(corner[0] * corner[1], area, plot.getRangeAxisEdge());
            if (band.getCurrentPoint() == null) {
                band.moveTo(x, y);
            } else {
                band.lineTo(x, y);
            }
        }
        band.closePath();
        Color accent = style.palette().accent();
        g2.setPaint(new Color(accent.getRed(), accent.getGreen(), accent.getBlue(), style.palette().dark() ? 44 : 26));
        g2.fill(band);
        g2.setPaint(style.palette().accent());
        g2.setStroke(style.dashed(1.5));
        g2.draw(new Line2D.Double(xAxis.valueToJava2D(xs[0], area, plot.getDomainAxisEdge()),
                yAxis.valueToJava2D(xs[0], area, plot.getRangeAxisEdge()),
                xAxis.valueToJava2D(xs[1], area, plot.getDomainAxisEdge()),
                yAxis.valueToJava2D(xs[1], area, plot.getRangeAxisEdge())));
    }
}
