package org.placewise.view.report;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ui.TextAnchor;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartText;
import org.placewise.view.chart.DrawnChart;
import org.placewise.view.chart.LabelPlacer;
import org.placewise.view.report.YearsModel.Point;
import org.placewise.view.report.YearsModel.Series;
import org.placewise.view.report.YearsModel.Tick;

/** Draws lines and dots over years. */
final class YearsChart extends DrawnChart<YearsModel> {
    private static final double RADIUS = 4.5;
    private static final double GAP = 7;
    private static final double FOOT = 20;
    private static final double HEAD = 20;
    /** Room at both sides of the first and last year, in years. */
    private static final double ROOM = 0.35;

    YearsChart(YearsModel model, ChartStyle style) {
        super(model, style);
    }

    /** A mark that was drawn, with what is to be written beside it. */
    private record Labelled(String text, Shape mark, boolean ours) {
    }

    @Override
    protected void paint(Graphics2D g2, Rectangle2D whole) {
        ChartStyle style = style();
        FontMetrics metrics = g2.getFontMetrics(style.small());
        double left = model().ticks().stream().mapToDouble(tick -> metrics.stringWidth(tick.text())).max().orElse(0)
                + style.px(GAP);
        double legend = model().ours().isEmpty() ? 0 : style.px(Ink.LEGEND);
        Rectangle2D area = new Rectangle2D.Double(whole.getX() + left, whole.getY() + style.px(HEAD),
                whole.getWidth() - left - style.px(GAP), whole.getHeight() - style.px(HEAD + FOOT) - legend);
        ChartText.draw(g2, model().yTitle(), whole.getX(), whole.getY() + style.px(HEAD) / 2 - style.px(3),
                TextAnchor.CENTER_LEFT, style.small(), style.palette().mutedText());
        axes(g2, area);
        LabelPlacer placer = new LabelPlacer(area, style.px(4));
        List<Labelled> labels = new ArrayList<>();
        model().series().forEach(series -> line(g2, area, series, placer));
        model().series().forEach(series -> marks(g2, area, series, placer, labels));
        labels.forEach(label -> write(g2, placer, label));
        if (legend > 0) {
            Ink.legend(g2, whole, model().printed(), model().ours(), style);
        }
    }

    private double x(Rectangle2D area, double year) {
        double first = model().firstYear() - ROOM;
        return area.getX() + (year - first) / (model().lastYear() + ROOM - first) * area.getWidth();
    }

    private double y(Rectangle2D area, double value) {
        double share = model().logarithmic() ? Math.log(value / model().low()) / Math.log(model().high() / model().low())
                : (value - model().low()) / (model().high() - model().low());
        return area.getMaxY() - share * area.getHeight();
    }

    private void axes(Graphics2D g2, Rectangle2D area) {
        ChartStyle style = style();
        g2.setStroke(style.stroke(1));
        for (Tick tick : model().ticks()) {
            double y = Math.rint(y(area, tick.y())) + 0.5;
            g2.setPaint(style.palette().grid());
            g2.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
            ChartText.draw(g2, tick.text(), area.getX() - style.px(GAP), y, TextAnchor.CENTER_RIGHT, style.small(),
                    style.palette().mutedText());
        }
        FontMetrics metrics = g2.getFontMetrics(style.small());
        double room = x(area, 1) - x(area, 0);
        int step = (int) Math.ceil((metrics.stringWidth("2020") + style.px(GAP)) / room);
        for (int year = (int) model().firstYear(); year <= model().lastYear(); year += Math.max(1, step)) {
            ChartText.draw(g2, Integer.toString(year), x(area, year), area.getMaxY() + style.px(FOOT) / 2,
                    TextAnchor.CENTER, style.small(), style.palette().mutedText());
        }
    }

    private void line(Graphics2D g2, Rectangle2D area, Series series, LabelPlacer placer) {
        if (!series.joined()) {
            return;
        }
        Path2D path = new Path2D.Double();
        for (Point point : series.points()) {
            Point2D place = new Point2D.Double(x(area, point.year()), y(area, point.y()));
            if (path.getCurrentPoint() == null) {
                path.moveTo(place.getX(), place.getY());
            } else {
                avoid(placer, new Line2D.Double(path.getCurrentPoint(), place));
                path.lineTo(place.getX(), place.getY());
            }
        }
        g2.setPaint(Ink.of(series.ours(), style()));
        g2.setStroke(Ink.line(series.ours(), style()));
        g2.draw(path);
    }

    private void avoid(LabelPlacer placer, Line2D line) {
        int pieces = (int) Math.max(1, line.getP1().distance(line.getP2()) / style().px(6));
        for (int i = 0; i <= pieces; i++) {
            double share = (double) i / pieces;
            placer.avoid(new Rectangle2D.Double(line.getX1() + share * (line.getX2() - line.getX1()) - 2,
                    line.getY1() + share * (line.getY2() - line.getY1()) - 2, 4, 4));
        }
    }

    private void marks(Graphics2D g2, Rectangle2D area, Series series, LabelPlacer placer, List<Labelled> labels) {
        double radius = style().px(RADIUS);
        for (Point point : series.points()) {
            Shape mark = new Ellipse2D.Double(x(area, point.year()) - radius, y(area, point.y()) - radius, 2 * radius,
                    2 * radius);
            if (series.marked()) {
                if (series.ours()) {
                    g2.setPaint(style().palette().ground());
                    g2.fill(mark);
                    g2.setPaint(Ink.of(true, style()));
                    g2.setStroke(style().stroke(2));
                    g2.draw(mark);
                } else {
                    Ink.fill(g2, mark, false, style());
                }
                placer.avoid(mark.getBounds2D());
                add(new ChartItem(mark, point.label().isEmpty() ? series.name() : point.label(), point.tip()));
            }
            if (!point.label().isEmpty()) {
                labels.add(new Labelled(point.label(), mark, series.ours()));
            }
        }
        if (!series.name().isEmpty()) {
            Point last = series.points().getLast();
            labels.add(new Labelled(series.name(), new Rectangle2D.Double(x(area, last.year()), y(area, last.y()), 1, 1),
                    series.ours()));
        }
    }

    private void write(Graphics2D g2, LabelPlacer placer, Labelled label) {
        Font font = label.ours() ? style().bold() : style().small();
        FontMetrics metrics = g2.getFontMetrics(font);
        Rectangle2D place = placer.place(label.mark().getBounds2D(), metrics.stringWidth(label.text()),
                metrics.getHeight());
        placer.avoid(place);
        g2.setPaint(style().palette().ground());
        g2.fill(new Rectangle2D.Double(place.getX() - 1, place.getY() + 2, place.getWidth() + 2, place.getHeight() - 4));
        ChartText.draw(g2, label.text(), place.getX(), place.getCenterY(), TextAnchor.CENTER_LEFT, font,
                label.ours() ? style().palette().accent() : style().palette().text());
    }
}
