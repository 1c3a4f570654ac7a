package org.placewise.view.compare;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
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
import org.placewise.view.chart.Emphasis;
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
    private final transient Emphasis emphasis;
    private transient TradeoffModel model;
    private transient ChartStyle style;
    private final transient List<ChartItem> items = new ArrayList<>();
    private final transient List<Line2D> steps = new ArrayList<>();
    private transient LabelPlacer placer;

    TradeoffRenderer(Emphasis emphasis) {
        this.emphasis = emphasis;
    }

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
            // A bubble at the edge of the plot is seen whole, one that was zoomed out of it only as far as it reaches in.
            Shape clip = g2.getClip();
            if (dataArea.contains(centre)) {
                g2.setClip(null);
            }
            Marks.paint(g2, shape, bubble.mark().site(), bubble.mark().silicon(),
                    bubble.mark().first() ? WINNER : OUTLINE, isBack(item), style);
            g2.setClip(clip);
            placer.avoid(shape.getBounds2D());
            items.add(new ChartItem(shape, bubble.mark().name(), bubble.tip())
                    .withSubject(bubble.mark().id(), model.y().criterion()));
        } else {
            if (dataArea.contains(centre)) {
                drawLabel(g2, item, items.get(item).shape().getBounds2D());
            }
            if (item == model.bubbles().size() - 1 && !steps.isEmpty()) {
                nameFrontier(g2);
            }
        }
    }

    /** Whether an option stands back: it is out of the ranking, or another stands out. */
    private boolean isBack(int bubble) {
        return emphasis.fades(bubble) || model.bubbles().get(bubble).mark().out() && !emphasis.lifts(bubble);
    }

    private void drawLabel(Graphics2D g2, int index, Rectangle2D mark) {
        TradeoffModel.Bubble bubble = model.bubbles().get(index);
        Font font = bubble.mark().first() ? style.bold() : style.text();
        FontMetrics metrics = g2.getFontMetrics(font);
        Rectangle2D place = placer.placeNearby(mark, metrics.stringWidth(bubble.label()), metrics.getHeight());
        placer.leader(mark, place).ifPresent(line -> {
            g2.setPaint(style.palette().mutedText());
            g2.setStroke(style.stroke(1));
            g2.draw(line);
        });
        g2.setFont(font);
        g2.setPaint(isBack(index) ? style.palette().mutedText() : style.palette().text());
        TextUtils.drawAlignedString(bubble.label(), g2, (float) place.getX(), (float) place.getCenterY(),
                TextAnchor.CENTER_LEFT);
        items.add(new ChartItem(place, bubble.label(), bubble.tip()).withEntry(index));
    }

    /** The border of what the frontier beats: from the worst y at the best x, in steps, to the worst x at the best y. */
    private void drawFrontier(Graphics2D g2, Rectangle2D area, XYPlot plot, ValueAxis xAxis, ValueAxis yAxis) {
        steps.clear();
        if (model.frontier().isEmpty()) {
            return;
        }
        double worstX = model.x().criterion().moreIsBetter() ? area.getMinX() : area.getMaxX();
        double y = model.y().criterion().moreIsBetter() ? area.getMaxY() : area.getMinY();
        double x = Double.NaN;
        for (int index : model.frontier()) {
            TradeoffModel.Bubble bubble = model.bubbles().get(index);
            double nextX = xAxis.valueToJava2D(bubble.x(), area, plot.getDomainAxisEdge());
            double nextY = yAxis.valueToJava2D(bubble.y(), area, plot.getRangeAxisEdge());
            if (!Double.isNaN(x)) {
                steps.add(new Line2D.Double(x, y, nextX, y));
            }
            steps.add(new Line2D.Double(nextX, y, nextX, nextY));
            x = nextX;
            y = nextY;
        }
        steps.add(new Line2D.Double(x, y, worstX, y));
        Path2D line = new Path2D.Double();
        for (Line2D step : steps) {
            line.append(step, true);
            Rectangle2D thin = step.getBounds2D();
            thin.add(thin.getMinX() - 1, thin.getMinY() - 1);
            thin.add(thin.getMaxX() + 1, thin.getMaxY() + 1);
            placer.avoid(thin);
        }
        g2.setPaint(style.palette().accent());
        g2.setStroke(style.dashed(1.5));
        g2.draw(line);
    }

    /** Names the frontier beside one of its steps, where there is room. */
    private void nameFrontier(Graphics2D g2) {
        FontMetrics metrics = g2.getFontMetrics(style.small());
        double width = metrics.stringWidth(model.frontierName());
        double height = metrics.getHeight();
        double gap = style.px(3);
        List<Point2D> corners = new ArrayList<>();
        for (Line2D step : steps.reversed()) {
            for (double share : new double[] {0.9, 0.5, 0.1}) {
                double x = step.getX1() + share * (step.getX2() - step.getX1());
                double y = step.getY1() + share * (step.getY2() - step.getY1());
                if (step.getY1() == step.getY2()) {
                    corners.add(new Point2D.Double(x - width / 2, y + gap / 2));
                    corners.add(new Point2D.Double(x - width / 2, y - height - gap / 2));
                } else {
                    corners.add(new Point2D.Double(x + gap, y - height / 2));
                    corners.add(new Point2D.Double(x - width - gap, y - height / 2));
                }
            }
        }
        Rectangle2D place = placer.place(corners, width, height);
        g2.setFont(style.small());
        g2.setPaint(style.palette().accent());
        TextUtils.drawAlignedString(model.frontierName(), g2, (float) place.getX(), (float) place.getCenterY(),
                TextAnchor.CENTER_LEFT);
    }
}
