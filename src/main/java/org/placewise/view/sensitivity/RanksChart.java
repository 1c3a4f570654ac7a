package org.placewise.view.sensitivity;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.jfree.chart.ui.TextAnchor;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartText;
import org.placewise.view.chart.DrawnChart;

/** For each option a bar cut by how often it takes each rank, the first rank in the strongest tone. */
final class RanksChart extends DrawnChart<RanksModel> {
    private static final double MOST_NAMES = 0.4;
    private static final double FOOT = 20;

    RanksChart(RanksModel model, ChartStyle style) {
        super(model, style);
    }

    @Override
    protected void paint(Graphics2D g2, Rectangle2D area) {
        ChartStyle style = style();
        Rectangle2D top = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(),
                area.getHeight() - style.px(FOOT));
        Rows rows = Rows.of(g2, top, model().rows().stream().map(row -> row.option().name()).toList(), true, MOST_NAMES,
                style);
        for (int i = 0; i < model().rows().size(); i++) {
            RanksModel.Row row = model().rows().get(i);
            rows.name(g2, area, i, row.option(), style.text(), style);
            double from = 0;
            for (int rank = 0; rank < row.shares().length; rank++) {
                double to = from + row.shares()[rank];
                part(g2, rows, i, rank, from, to);
                from = to;
            }
        }
        legend(g2, rows);
    }

    private Color tone(int rank) {
        int last = Math.max(1, model().ranks().size() - 1);
        return Shades.of(Math.pow(1 - (double) rank / last, 1.25), style().palette());
    }

    private void part(Graphics2D g2, Rows rows, int row, int rank, double from, double to) {
        ChartStyle style = style();
        double width = rows.bars().getWidth();
        Rectangle2D bar = rows.bar(row, rows.bars().getX() + from * width, rows.bars().getX() + to * width, style);
        if (bar.getWidth() < 0.3) {
            return;
        }
        Rectangle2D seen = new Rectangle2D.Double(bar.getX(), bar.getY(),
                Math.max(0.5, bar.getWidth() - Math.min(style.px(1), bar.getWidth() / 3)), bar.getHeight());
        g2.setPaint(tone(rank));
        g2.fill(seen);
        String text = model().rows().get(row).texts().get(rank);
        if (g2.getFontMetrics(style.small()).stringWidth(text) + style.px(6) <= seen.getWidth()) {
            ChartText.draw(g2, text, seen.getCenterX(), seen.getCenterY(), TextAnchor.CENTER, style.small(),
                    style.palette().textOn(tone(rank)));
        }
        add(new ChartItem(seen, model().rows().get(row).option().name(), model().rows().get(row).tips().get(rank)));
    }

    private void legend(Graphics2D g2, Rows rows) {
        ChartStyle style = style();
        FontMetrics metrics = g2.getFontMetrics(style.small());
        double side = style.px(10);
        double x = rows.bars().getX();
        double y = rows.bars().getMaxY() + style.px(11);
        for (int rank = 0; rank < model().ranks().size(); rank++) {
            String name = model().ranks().get(rank);
            g2.setPaint(tone(rank));
            g2.fill(new RoundRectangle2D.Double(x, y - side / 2, side, side, style.px(3), style.px(3)));
            ChartText.draw(g2, name, x + side + style.px(4), y, TextAnchor.CENTER_LEFT, style.small(),
                    style.palette().mutedText());
            x += side + style.px(14) + metrics.stringWidth(name);
        }
    }
}
