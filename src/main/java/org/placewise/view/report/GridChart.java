package org.placewise.view.report;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ui.TextAnchor;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartText;
import org.placewise.view.chart.DrawnChart;

/** Draws a filled dot where the report says so, and a short line where it does not. */
final class GridChart extends DrawnChart<GridModel> {
    private static final double GAP = 10;
    private static final double HEAD = 24;
    private static final double RADIUS = 7;

    GridChart(GridModel model, ChartStyle style) {
        super(model, style);
    }

    @Override
    protected void paint(Graphics2D g2, Rectangle2D whole) {
        ChartStyle style = style();
        FontMetrics metrics = g2.getFontMetrics(style.text());
        double names = model().rows().stream().mapToDouble(row -> metrics.stringWidth(row.name())).max().orElse(0)
                + style.px(2 * GAP);
        double column = (whole.getWidth() - names) / model().columns().size();
        double height = Math.min(style.px(44), (whole.getHeight() - style.px(HEAD)) / model().rows().size());
        for (int c = 0; c < model().columns().size(); c++) {
            ChartText.draw(g2, model().columns().get(c), whole.getX() + names + (c + 0.5) * column,
                    whole.getY() + style.px(HEAD) / 2, TextAnchor.CENTER, style.bold(), style.palette().text());
        }
        double radius = Math.min(style.px(RADIUS), 0.3 * height);
        for (int r = 0; r < model().rows().size(); r++) {
            GridModel.Row row = model().rows().get(r);
            double y = whole.getY() + style.px(HEAD) + (r + 0.5) * height;
            g2.setPaint(style.palette().grid());
            g2.setStroke(style.stroke(1));
            g2.draw(new Line2D.Double(whole.getX(), y - height / 2, whole.getMaxX(), y - height / 2));
            ChartText.draw(g2, row.name(), whole.getX(), y, TextAnchor.CENTER_LEFT, style.text(),
                    style.palette().text());
            for (int c = 0; c < row.marks().size(); c++) {
                double x = whole.getX() + names + (c + 0.5) * column;
                Shape mark = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
                if (row.marks().get(c)) {
                    Ink.fill(g2, mark, false, style);
                    add(new ChartItem(mark, row.name(), row.tip()));
                } else {
                    g2.setPaint(style.palette().mutedText());
                    g2.setStroke(style.stroke(1.5));
                    g2.draw(new Line2D.Double(x - radius / 2, y, x + radius / 2, y));
                }
            }
        }
    }
}
