package org.placewise.view.sensitivity;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.jfree.chart.ui.TextAnchor;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartText;
import org.placewise.view.chart.DrawnChart;
import org.placewise.view.chart.Marks;

/** One row for each method: whom it puts first, whether that agrees, and how alike its whole ranking is. */
final class AgreementChart extends DrawnChart<AgreementModel> {
    private static final double MOST_NAMES = 0.44;
    private static final double MARK = 6;
    private static final double FIRST_SHARE = 0.56;
    private static final double HEAD = 18;

    AgreementChart(AgreementModel model, ChartStyle style) {
        super(model, style);
    }

    @Override
    protected void paint(Graphics2D g2, Rectangle2D area) {
        ChartStyle style = style();
        Rectangle2D below = new Rectangle2D.Double(area.getX(), area.getY() + style.px(HEAD), area.getWidth(),
                area.getHeight() - style.px(HEAD));
        Rows rows = Rows.of(g2, below, model().rows().stream().map(AgreementModel.Row::method).toList(), false,
                MOST_NAMES, style);
        double split = rows.bars().getX() + FIRST_SHARE * rows.bars().getWidth();
        ChartText.draw(g2, model().scale(), area.getMaxX(), area.getY() + style.px(HEAD) / 2, TextAnchor.CENTER_RIGHT,
                style.small(), style.palette().mutedText());
        for (int i = 0; i < model().rows().size(); i++) {
            AgreementModel.Row row = model().rows().get(i);
            rows.name(g2, area, i, row.method(), style);
            first(g2, rows, i, split);
            correlation(g2, rows, i, split);
            add(new ChartItem(new Rectangle2D.Double(area.getX(), rows.middle(i) - rows.height() / 2, area.getWidth(),
                    rows.height()), row.method(), row.tip()));
        }
    }

    private void first(Graphics2D g2, Rows rows, int index, double end) {
        ChartStyle style = style();
        AgreementModel.Row row = model().rows().get(index);
        double y = rows.middle(index);
        double x = rows.bars().getX();
        sign(g2, row.agrees(), row.winners().isEmpty(), x + style.px(5), y);
        x += style.px(18);
        for (OptionName option : row.winners()) {
            x += style.px(MARK);
            Marks.paint(g2, Marks.shape(option.site(), x, y, style.px(MARK)), option.site(), option.silicon(), 1.5, false,
                    style);
            x += style.px(MARK + 3);
        }
        Color colour = row.winners().isEmpty() ? style.palette().mutedText() : style.palette().text();
        String name = ChartText.shortened(row.first(), g2.getFontMetrics(style.text()), end - x - style.px(8));
        ChartText.draw(g2, name, x + style.px(3), y, TextAnchor.CENTER_LEFT, row.agrees() ? style.text() : style.bold(),
                colour);
    }

    /** A tick where the method agrees, a cross where it does not. */
    private void sign(Graphics2D g2, boolean agrees, boolean unknown, double x, double y) {
        double r = style().px(4);
        Path2D path = new Path2D.Double();
        if (agrees) {
            path.moveTo(x - r, y);
            path.lineTo(x - r / 4, y + 0.8 * r);
            path.lineTo(x + r, y - r);
        } else if (!unknown) {
            path.moveTo(x - r, y - r);
            path.lineTo(x + r, y + r);
            path.moveTo(x - r, y + r);
            path.lineTo(x + r, y - r);
        } else {
            path.moveTo(x - r, y);
            path.lineTo(x + r, y);
        }
        g2.setPaint(agrees ? style().palette().accent() : style().palette().mutedText());
        g2.setStroke(style().stroke(2));
        g2.draw(path);
    }

    private void correlation(Graphics2D g2, Rows rows, int index, double from) {
        ChartStyle style = style();
        AgreementModel.Row row = model().rows().get(index);
        if (Double.isNaN(row.tau())) {
            return;
        }
        double numbers = style.px(34);
        double width = rows.bars().getMaxX() - numbers - from;
        double thick = style.px(6);
        g2.setPaint(style.palette().grid());
        g2.fill(new RoundRectangle2D.Double(from, rows.middle(index) - thick / 2, width, thick, thick, thick));
        double filled = Math.max(0, row.tau()) * width;
        if (filled > 0) {
            g2.setPaint(style.palette().accent());
            g2.fill(new RoundRectangle2D.Double(from, rows.middle(index) - thick / 2, filled, thick,
                    Math.min(thick, filled), Math.min(thick, filled)));
        }
        ChartText.draw(g2, row.tauText(), rows.bars().getMaxX(), rows.middle(index), TextAnchor.CENTER_RIGHT,
                style.small(), style.palette().text());
    }
}
