package org.placewise.view.report;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.ui.TextAnchor;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartText;
import org.placewise.view.chart.DrawnChart;
import org.placewise.view.plot.LinesModel.Vertical;
import org.placewise.view.report.FigureBarsModel.Bar;
import org.placewise.view.report.FigureBarsModel.Row;

/** Draws bars, or dots on stems where the axis is logarithmic, each with its value behind it. */
final class FigureBars extends DrawnChart<FigureBarsModel> {
    private static final double MOST_NAMES = 0.4;
    private static final double GAP = 6;
    private static final double THICKEST = 22;
    private static final double HEAD = 18;

    FigureBars(FigureBarsModel model, ChartStyle style) {
        super(model, style);
    }

    @Override
    protected void paint(Graphics2D g2, Rectangle2D whole) {
        ChartStyle style = style();
        FontMetrics metrics = g2.getFontMetrics(style.text());
        List<Row> rows = model().rows();
        double names = Math.min(MOST_NAMES * whole.getWidth(),
                rows.stream().mapToDouble(row -> metrics.stringWidth(row.label())).max().orElse(0)) + style.px(GAP);
        double texts = rows.stream().flatMap(FigureBars::bars)
                .mapToDouble(bar -> g2.getFontMetrics(style.bold()).stringWidth(bar.text())).max().orElse(0);
        double head = model().verticals().isEmpty() ? 0 : style.px(HEAD);
        double foot = model().ours().isEmpty() ? 0 : style.px(Ink.LEGEND);
        Rectangle2D area = new Rectangle2D.Double(whole.getX() + names, whole.getY() + head,
                Math.max(1, whole.getWidth() - names - texts - style.px(2 * GAP)), whole.getHeight() - head - foot);
        verticals(g2, area, whole);
        double height = area.getHeight() / rows.size();
        for (int i = 0; i < rows.size(); i++) {
            double middle = area.getY() + (i + 0.5) * height;
            ChartText.draw(g2, ChartText.shortened(rows.get(i).label(), metrics, names - style.px(GAP)),
                    area.getX() - style.px(GAP), middle, TextAnchor.CENTER_RIGHT, style.text(), style.palette().text());
            row(g2, area, rows.get(i), middle, height);
        }
        if (foot > 0) {
            Ink.legend(g2, whole, model().printed(), model().ours(), style);
        }
    }

    private static Stream<Bar> bars(Row row) {
        return Stream.concat(row.printed().stream(), row.ours().stream());
    }

    private double x(Rectangle2D area, double value) {
        double share = model().logarithmic() ? Math.log(value / model().low()) / Math.log(model().high() / model().low())
                : value / model().high();
        return area.getX() + Math.clamp(share, 0, 1) * area.getWidth();
    }

    private void row(Graphics2D g2, Rectangle2D area, Row row, double middle, double height) {
        boolean both = row.printed().isPresent() && row.ours().isPresent();
        double thickness = Math.min(style().px(THICKEST), (both ? 0.4 : 0.62) * height);
        double apart = both ? thickness / 2 + style().px(1) : 0;
        row.printed().ifPresent(bar -> bar(g2, area, row, bar, false, middle - apart, thickness));
        row.ours().ifPresent(bar -> bar(g2, area, row, bar, true, middle + apart, thickness));
    }

    private void bar(Graphics2D g2, Rectangle2D area, Row row, Bar bar, boolean ours, double middle, double thickness) {
        ChartStyle style = style();
        double end = x(area, bar.length());
        Shape mark;
        if (model().logarithmic()) {
            double radius = Math.min(style.px(6), thickness / 2);
            g2.setPaint(style.palette().grid());
            g2.setStroke(style.stroke(2));
            g2.draw(new Line2D.Double(area.getX(), middle, end, middle));
            mark = new Ellipse2D.Double(end - radius, middle - radius, 2 * radius, 2 * radius);
        } else {
            mark = new Rectangle2D.Double(area.getX(), middle - thickness / 2, Math.max(1, end - area.getX()), thickness);
        }
        Ink.fill(g2, mark, ours, style);
        add(new ChartItem(mark, row.label(), bar.tip()));
        Font font = ours ? style.bold() : style.text();
        FontMetrics metrics = g2.getFontMetrics(font);
        double from = Math.max(end, mark.getBounds2D().getMaxX()) + style.px(GAP);
        g2.setPaint(style.palette().ground());
        g2.fill(new Rectangle2D.Double(from - 2, middle - metrics.getAscent() / 2.0,
                metrics.stringWidth(bar.text()) + 4, metrics.getAscent()));
        ChartText.draw(g2, bar.text(), from, middle, TextAnchor.CENTER_LEFT, font,
                ours ? style.palette().accent() : style.palette().text());
    }

    private void verticals(Graphics2D g2, Rectangle2D area, Rectangle2D whole) {
        ChartStyle style = style();
        FontMetrics metrics = g2.getFontMetrics(style.small());
        double free = whole.getX();
        for (Vertical vertical : model().verticals()) {
            double x = Math.rint(x(area, vertical.x())) + 0.5;
            g2.setPaint(style.palette().mutedText());
            g2.setStroke(style.dashed(1));
            g2.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
            double width = metrics.stringWidth(vertical.label());
            double from = Math.max(free, Math.min(x - width / 2, whole.getMaxX() - width));
            ChartText.draw(g2, vertical.label(), from, area.getMinY() - style.px(3), TextAnchor.BOTTOM_LEFT,
                    style.small(), style.palette().mutedText());
            free = from + width + style.px(GAP);
        }
    }
}
