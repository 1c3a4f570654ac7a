package org.placewise.view.sensitivity;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.jfree.chart.ui.TextAnchor;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartText;
import org.placewise.view.chart.DrawnChart;

/** For each weight a track from 0 to 100 % with the part on which the winner stays first, and the weight itself. */
final class StabilityChart extends DrawnChart<StabilityModel> {
    private static final double MOST_NAMES = 0.34;
    private static final double TICK = 3;
    private static final double FOOT = 16;

    StabilityChart(StabilityModel model, ChartStyle style) {
        super(model, style);
    }

    @Override
    protected void paint(Graphics2D g2, Rectangle2D area) {
        ChartStyle style = style();
        Rectangle2D top = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - style.px(14),
                area.getHeight() - style.px(FOOT));
        Rows rows = Rows.of(g2, top, model().rows().stream().map(StabilityModel.Row::name).toList(), false, MOST_NAMES,
                style);
        for (int i = 0; i < model().rows().size(); i++) {
            rows.name(g2, area, i, model().rows().get(i).name(), style);
            track(g2, rows, i);
        }
        double y = rows.bars().getMaxY() + style.px(8);
        for (int percent = 0; percent <= 100; percent += 50) {
            ChartText.draw(g2, percent + " %", rows.bars().getX() + percent / 100.0 * rows.bars().getWidth(), y,
                    TextAnchor.CENTER, style.small(), style.palette().mutedText());
        }
    }

    private void track(Graphics2D g2, Rows rows, int index) {
        ChartStyle style = style();
        StabilityModel.Row row = model().rows().get(index);
        double left = rows.bars().getX();
        double width = rows.bars().getWidth();
        Rectangle2D whole = rows.bar(index, left, left + width, style);
        double thick = whole.getHeight() * 0.84;
        double from = left + row.low() * width;
        double to = left + row.high() * width;
        g2.setPaint(style.palette().grid());
        g2.fill(round(left, whole.getCenterY(), width, thick));
        g2.setPaint(Shades.of(0.5, style.palette()));
        g2.fill(round(from, whole.getCenterY(), Math.max(style.px(2), to - from), thick));
        // Who comes next, where the track has room for the name.
        next(g2, row.below(), left, from, whole.getCenterY());
        next(g2, row.above(), to, left + width, whole.getCenterY());
        double x = left + row.weight() * width;
        g2.setPaint(style.palette().text());
        g2.fill(new Rectangle2D.Double(x - style.px(TICK) / 2, whole.getY(), style.px(TICK), whole.getHeight()));
        add(new ChartItem(whole, row.name(), row.tip()));
    }

    private void next(Graphics2D g2, String name, double from, double to, double y) {
        double room = to - from - style().px(10);
        if (!name.isEmpty() && g2.getFontMetrics(style().small()).stringWidth(name) <= room) {
            ChartText.draw(g2, name, (from + to) / 2, y, TextAnchor.CENTER, style().small(),
                    style().palette().mutedText());
        }
    }

    private RoundRectangle2D round(double x, double middle, double width, double thick) {
        double arc = Math.min(style().px(6), width);
        return new RoundRectangle2D.Double(x, middle - thick / 2, width, thick, arc, arc);
    }
}
