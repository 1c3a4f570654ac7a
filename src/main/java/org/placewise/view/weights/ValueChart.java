package org.placewise.view.weights;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ui.TextAnchor;
import org.placewise.model.catalogue.Site;
import org.placewise.model.score.ValueFunction;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartText;
import org.placewise.view.chart.DrawnChart;
import org.placewise.view.chart.LabelPlacer;
import org.placewise.view.chart.Marks;

/** A value function from 0 to 100 points over the raw values, with the options where they stand on it. */
final class ValueChart extends DrawnChart<ValueModel> {
    private static final double LEFT = 34;
    private static final double FOOT = 22;
    private static final double TOP = 14;
    private static final double RIGHT = 14;
    private static final double RADIUS = 6;
    private static final int STEPS = 120;
    private static final double ROOM = 0.06;

    ValueChart(ValueModel model, ChartStyle style) {
        super(model, style);
    }

    /** Raw values between two ends, on a scale of equal ratios if the function reads them so. */
    private record Scale(double low, double high, boolean logarithmic, Rectangle2D area) {
        double x(double raw) {
            double clamped = logarithmic ? Math.max(raw, low) : raw;
            double share = logarithmic ? Math.log(clamped / low) / Math.log(high / low) : (clamped - low) / (high - low);
            return area.getX() + share * area.getWidth();
        }

        double raw(double share) {
            return logarithmic ? low * Math.pow(high / low, share) : low + share * (high - low);
        }

        double y(double value) {
            return area.getMaxY() - value * area.getHeight();
        }
    }

    private Scale scale(Rectangle2D area) {
        ValueFunction function = model().function();
        boolean logarithmic = function.shape() == ValueFunction.Shape.LOGARITHMIC;
        double low = Math.min(function.worst(), function.best());
        double high = Math.max(function.worst(), function.best());
        for (ValueModel.Item item : model().options()) {
            if (!logarithmic || item.raw() > 0) {
                low = Math.min(low, item.raw());
                high = Math.max(high, item.raw());
            }
        }
        double room = logarithmic ? Math.pow(high / low, ROOM) : ROOM * (high - low);
        return logarithmic ? new Scale(low / room, high * room, true, area)
                : new Scale(low - room, high + room, false, area);
    }

    @Override
    protected void paint(Graphics2D g2, Rectangle2D whole) {
        ChartStyle style = style();
        Rectangle2D area = new Rectangle2D.Double(whole.getX() + style.px(LEFT), whole.getY() + style.px(TOP),
                whole.getWidth() - style.px(LEFT + RIGHT), whole.getHeight() - style.px(TOP + FOOT));
        Scale scale = scale(area);
        for (int points = 0; points <= 100; points += 50) {
            double y = Math.rint(scale.y(points / 100.0)) + 0.5;
            g2.setPaint(style.palette().grid());
            g2.setStroke(style.stroke(1));
            g2.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
            ChartText.draw(g2, Integer.toString(points), area.getX() - style.px(6), y, TextAnchor.CENTER_RIGHT,
                    style.small(), style.palette().mutedText());
        }
        LabelPlacer placer = new LabelPlacer(area, style.px(4));
        anchor(g2, scale, model().function().worst(), model().anchors().get(0), whole);
        anchor(g2, scale, model().function().best(), model().anchors().get(1), whole);
        curve(g2, scale);
        options(g2, scale, placer);
    }

    private void anchor(Graphics2D g2, Scale scale, double raw, String text, Rectangle2D whole) {
        ChartStyle style = style();
        double x = Math.rint(scale.x(raw)) + 0.5;
        g2.setPaint(style.palette().mutedText());
        g2.setStroke(style.dashed(1.2));
        g2.draw(new Line2D.Double(x, scale.area().getMinY(), x, scale.area().getMaxY()));
        double half = g2.getFontMetrics(style.small()).stringWidth(text) / 2.0;
        double middle = Math.clamp(x, whole.getMinX() + half, Math.max(whole.getMinX() + half, whole.getMaxX() - half));
        ChartText.draw(g2, text, middle, scale.area().getMaxY() + style.px(FOOT) / 2, TextAnchor.CENTER, style.small(),
                style.palette().text());
    }

    private void curve(Graphics2D g2, Scale scale) {
        Path2D curve = new Path2D.Double();
        for (int i = 0; i <= STEPS; i++) {
            double raw = scale.raw((double) i / STEPS);
            double y = scale.y(model().function().of(raw));
            if (i == 0) {
                curve.moveTo(scale.x(raw), y);
            } else {
                curve.lineTo(scale.x(raw), y);
            }
        }
        g2.setPaint(style().palette().accent());
        g2.setStroke(style().stroke(2.4));
        g2.draw(curve);
    }

    private void options(Graphics2D g2, Scale scale, LabelPlacer placer) {
        ChartStyle style = style();
        List<ValueModel.Item> items = model().options();
        List<Shape> marks = items.stream().map(item -> shape(item.site(), scale.x(item.raw()), scale.y(item.value())))
                .toList();
        marks.forEach(mark -> placer.avoid(mark.getBounds2D()));
        FontMetrics metrics = g2.getFontMetrics(style.small());
        for (int i = 0; i < items.size(); i++) {
            ValueModel.Item item = items.get(i);
            Marks.paint(g2, marks.get(i), item.site(), item.silicon(), 1.5, false, style);
            Rectangle2D place = placer.place(marks.get(i).getBounds2D(), metrics.stringWidth(item.name()),
                    metrics.getHeight());
            ChartText.outlined(g2, item.name(), place.getCenterX(), place.getCenterY(), style.small(), style);
            add(new ChartItem(marks.get(i), item.name(), item.tip()));
        }
    }

    private Shape shape(Site site, double x, double y) {
        return Marks.shape(site, x, y, style().px(RADIUS));
    }
}
