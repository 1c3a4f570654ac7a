package org.placewise.view.compare;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
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
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.LabelPlacer;
import org.placewise.view.chart.Marks;

/** Draws the frontier, then the bubbles, then their labels where there is room. */
final class TradeoffRenderer extends AbstractXYItemRenderer {
    @Serial
    private static final long serialVersionUID = 1;
    private static final double SMALLEST = 6;
    private static final double GREATEST = 17;
    private static final double OUTLINE = 1.5;
    private static final double WINNER = 3.2;
    private static final double LABEL_GAP = 4;
    private transient TradeoffModel model;
    private transient ChartStyle style;
    private final transient List<ChartItem> items = new ArrayList<>();
    private transient LabelPlacer placer;

    void show(TradeoffModel shown, ChartStyle shownIn) {
        model = shown;
        style = shownIn;
    }

    List<ChartItem> items() {
        return items;
    }

    @Override
    public int getPassCount() {
        return 2;
    }

    @Override
    public void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D dataArea, PlotRenderingInfo info,
                         XYPlot plot, ValueAxis domainAxis, ValueAxis rangeAxis, XYDataset dataset, int series,
                         int item, CrosshairState crosshairState, int pass) {
        Point2D centre = new Point2D.Double(
                domainAxis.valueToJava2D(dataset.getXValue(series, item), dataArea, plot.getDomainAxisEdge()),
                rangeAxis.valueToJava2D(dataset.getYValue(series, item), dataArea, plot.getRangeAxisEdge()));
        TradeoffModel.Bubble bubble = model.bubbles().get(item);
        if (pass == 0) {
            if (item == 0) {
                items.clear();
                placer = new LabelPlacer(dataArea, style.px(LABEL_GAP));
                drawFrontier(g2, dataArea, plot, domainAxis, rangeAxis);
            }
            double radius = style.px(SMALLEST + (GREATEST - SMALLEST) * Math.sqrt(bubble.size()));
            Shape shape = Marks.shape(bubble.mark().site(), centre.getX(), centre.getY(), radius);
            Marks.paint(g2, shape, bubble.mark().site(), bubble.mark().silicon(),
                    bubble.mark().first() ? WINNER : OUTLINE, bubble.mark().out(), style);
            placer.avoid(shape.getBounds2D());
            items.add(new ChartItem(shape, bubble.mark().name(), bubble.tip()));
        } else if (dataArea.contains(centre)) {
            drawLabel(g2, bubble, items.get(item).shape().getBounds2D());
        }
    }

    private void drawLabel(Graphics2D g2, TradeoffModel.Bubble bubble, Rectangle2D mark) {
        Font font = bubble.mark().first() ? style.bold() : style.text();
        FontMetrics metrics = g2.getFontMetrics(font);
        Rectangle2D place = placer.place(mark, metrics.stringWidth(bubble.label()), metrics.getHeight());
        g2.setFont(font);
        g2.setPaint(bubble.mark().out() ? style.palette().mutedText() : style.palette().text());
        TextUtils.drawAlignedString(bubble.label(), g2, (float) place.getX(), (float) place.getCenterY(),
                TextAnchor.CENTER_LEFT);
    }

    /** The border of what the frontier beats: from the worst y at the best x, in steps, to the worst x at the best y. */
    private void drawFrontier(Graphics2D g2, Rectangle2D area, XYPlot plot, ValueAxis xAxis, ValueAxis yAxis) {
        if (model.frontier().isEmpty()) {
            return;
        }
        double worstX = model.x().criterion().moreIsBetter() ? area.getMinX() : area.getMaxX();
        double worstY = model.y().criterion().moreIsBetter() ? area.getMaxY() : area.getMinY();
        Path2D steps = new Path2D.Double();
        double y = worstY;
        for (int index : model.frontier()) {
            TradeoffModel.Bubble bubble = model.bubbles().get(index);
            double x = xAxis.valueToJava2D(bubble.x(), area, plot.getDomainAxisEdge());
            if (steps.getCurrentPoint() == null) {
                steps.moveTo(x, worstY);
            } else {
                steps.lineTo(x, y);
            }
            y = yAxis.valueToJava2D(bubble.y(), area, plot.getRangeAxisEdge());
            steps.lineTo(x, y);
        }
        steps.lineTo(worstX, y);
        g2.setPaint(style.palette().accent());
        g2.setStroke(style.dashed(1.5));
        g2.draw(steps);
        nameFrontier(g2, area, worstX, y);
    }

    private void nameFrontier(Graphics2D g2, Rectangle2D area, double worstX, double y) {
        FontMetrics metrics = g2.getFontMetrics(style.small());
        double width = metrics.stringWidth(model.frontierName());
        double height = metrics.getHeight();
        boolean atRight = worstX > area.getCenterX();
        double x = atRight ? worstX - width - style.px(2) : worstX + style.px(2);
        boolean below = y + height + style.px(2) < area.getMaxY();
        double middle = below ? y + height / 2 + style.px(1) : y - height / 2 - style.px(1);
        g2.setFont(style.small());
        TextUtils.drawAlignedString(model.frontierName(), g2, (float) x, (float) middle, TextAnchor.CENTER_LEFT);
        placer.avoid(new Rectangle2D.Double(x, middle - height / 2, width, height));
    }
}
