package org.placewise.view.compare;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jfree.chart.ui.TextAnchor;
import org.placewise.model.catalogue.Silicon;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartText;
import org.placewise.view.chart.DrawnChart;
import org.placewise.view.chart.LabelPlacer;
import org.placewise.view.chart.Marks;

/** A line for each option from its score when the comparison was pinned to its score now. */
public final class SlopeChart extends DrawnChart<SlopeModel> {
    private static final double HEAD = 22;
    private static final double RADIUS = 6;
    private static final double LEFT = 70;
    private static final double ROOM = 14;

    public SlopeChart(SlopeModel model, ChartStyle style) {
        super(model, style);
    }

    @Override
    protected void paint(Graphics2D g2, Rectangle2D whole) {
        ChartStyle style = style();
        FontMetrics metrics = g2.getFontMetrics(style.bold());
        double right = model().lines().stream()
                .mapToDouble(line -> metrics.stringWidth(line.mark().name() + "  " + line.toText())).max().orElse(0)
                + style.px(ROOM + 4);
        Rectangle2D area = new Rectangle2D.Double(whole.getX() + style.px(LEFT), whole.getY() + style.px(HEAD + 8),
                Math.max(1, whole.getWidth() - style.px(LEFT) - right), whole.getHeight() - style.px(HEAD + 20));
        Color muted = style.palette().mutedText();
        double head = whole.getY() + style.px(HEAD) / 2;
        ChartText.draw(g2, model().before(), area.getMinX(), head, TextAnchor.CENTER, style.small(), muted);
        ChartText.draw(g2, model().now(), area.getMaxX(), head, TextAnchor.CENTER, style.small(), muted);
        g2.setPaint(style.palette().grid());
        g2.setStroke(style.stroke(1));
        for (double x : new double[] {area.getMinX(), area.getMaxX()}) {
            double middle = Math.rint(x) + 0.5;
            g2.draw(new Line2D.Double(middle, area.getMinY() - style.px(6), middle, area.getMaxY() + style.px(6)));
        }
        double low = extreme(true);
        double span = Math.max(1e-9, extreme(false) - low);
        ToDoubleFunction<Double> y = score -> area.getMaxY() - (score - low) / span * area.getHeight();
        for (SlopeModel.Line line : model().lines()) {
            line(g2, line, area, y);
        }
        for (SlopeModel.Line line : model().lines()) {
            end(g2, line, area.getMinX(), line.from(), y);
            end(g2, line, area.getMaxX(), line.to(), y);
        }
        labels(g2, area, metrics.getHeight(), y, true);
        labels(g2, area, metrics.getHeight(), y, false);
    }

    private double extreme(boolean least) {
        var scores = model().lines().stream().flatMap(line -> Stream.of(line.from(), line.to()))
                .filter(Double::isFinite).mapToDouble(Double::doubleValue);
        return least ? scores.min().orElse(0) : scores.max().orElse(1);
    }

    private void line(Graphics2D g2, SlopeModel.Line line, Rectangle2D area, ToDoubleFunction<Double> y) {
        if (Double.isFinite(line.from()) && Double.isFinite(line.to())) {
            ChartStyle style = style();
            g2.setPaint(style.palette().site(line.mark().site()));
            double width = line.moved() || line.mark().first() ? 3 : 1.6;
            g2.setStroke(line.mark().silicon() == Silicon.ASIC ? style.dashed(width) : style.stroke(width));
            g2.draw(new Line2D.Double(area.getMinX(), y.applyAsDouble(line.from()), area.getMaxX(),
                    y.applyAsDouble(line.to())));
        }
    }

    private void end(Graphics2D g2, SlopeModel.Line line, double x, double score, ToDoubleFunction<Double> y) {
        if (Double.isFinite(score)) {
            Shape shape = Marks.shape(line.mark().site(), x, y.applyAsDouble(score), style().px(RADIUS));
            Marks.paint(g2, shape, line.mark().site(), line.mark().silicon(), 1.5, false, style());
            add(new ChartItem(shape, line.mark().name(), line.tip()).withSubject(line.mark().id()));
        }
    }

    private void labels(Graphics2D g2, Rectangle2D area, double height, ToDoubleFunction<Double> y, boolean left) {
        ChartStyle style = style();
        List<SlopeModel.Line> shown = model().lines().stream()
                .filter(line -> Double.isFinite(left ? line.from() : line.to())).toList();
        double[] wanted = shown.stream().mapToDouble(line -> y.applyAsDouble(left ? line.from() : line.to())).toArray();
        double[] middles = LabelPlacer.spread(wanted, height, area.getMinY() - style.px(10),
                area.getMaxY() + style.px(12));
        for (int i = 0; i < middles.length; i++) {
            SlopeModel.Line line = shown.get(i);
            Font font = line.mark().first() || line.moved() ? style.bold() : style.text();
            if (left) {
                ChartText.draw(g2, line.fromText(), area.getMinX() - style.px(ROOM), middles[i], TextAnchor.CENTER_RIGHT,
                        style.text(), style.palette().text());
            } else {
                ChartText.draw(g2, line.mark().name() + "  " + line.toText(), area.getMaxX() + style.px(ROOM), middles[i],
                        TextAnchor.CENTER_LEFT, font, style.palette().text());
            }
        }
    }
}
