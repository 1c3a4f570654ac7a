package org.placewise.view.sensitivity;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jfree.chart.ui.TextAnchor;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartText;
import org.placewise.view.chart.DrawnChart;

/** One bar cut into what place, chip and both explain, and below what each place and chip adds to the mean. */
final class SplitChart extends DrawnChart<SplitModel> {
    private static final double BAR = 34;
    private static final double CAPTION = 20;
    private static final double GAP = 12;
    private static final double MOST_NAMES = 0.25;
    private static final double NUMBERS = 44;
    private static final double[] TONES = {1, 0.5, 0.16};
    private static final Color ABOVE = new Color(0x0072B2);
    private static final Color BELOW = new Color(0xD55E00);

    SplitChart(SplitModel model, ChartStyle style) {
        super(model, style);
    }

    @Override
    protected void paint(Graphics2D g2, Rectangle2D area) {
        ChartStyle style = style();
        shares(g2, area);
        double top = style.px(BAR + CAPTION + GAP);
        effects(g2, new Rectangle2D.Double(area.getX(), area.getY() + top, area.getWidth(), area.getHeight() - top));
    }

    private void shares(Graphics2D g2, Rectangle2D area) {
        ChartStyle style = style();
        FontMetrics metrics = g2.getFontMetrics(style.small());
        double x = area.getX();
        double caption = area.getX();
        for (int i = 0; i < model().shares().size(); i++) {
            SplitModel.Share share = model().shares().get(i);
            Color tone = Shades.of(TONES[i], style.palette());
            Rectangle2D part = new Rectangle2D.Double(x, area.getY(), share.share() * area.getWidth(), style.px(BAR));
            g2.setPaint(tone);
            g2.fill(part);
            if (g2.getFontMetrics(style.bold()).stringWidth(share.text()) + style.px(8) <= part.getWidth()) {
                ChartText.draw(g2, share.text(), part.getCenterX(), part.getCenterY(), TextAnchor.CENTER, style.bold(),
                        style.palette().textOn(tone));
            }
            add(new ChartItem(part, share.name(), share.tip()));
            double side = style.px(10);
            double y = area.getY() + style.px(BAR + CAPTION / 2 + 3);
            g2.setPaint(tone);
            g2.fill(new RoundRectangle2D.Double(caption, y - side / 2, side, side, style.px(3), style.px(3)));
            String text = share.name() + " " + share.text();
            ChartText.draw(g2, text, caption + side + style.px(5), y, TextAnchor.CENTER_LEFT, style.small(),
                    style.palette().mutedText());
            caption += side + style.px(20) + metrics.stringWidth(text);
            x += part.getWidth();
        }
    }

    private void effects(Graphics2D g2, Rectangle2D area) {
        ChartStyle style = style();
        List<SplitModel.Effect> effects = model().effects();
        Rows rows = Rows.of(g2, area, effects.stream().map(SplitModel.Effect::name).toList(), false, MOST_NAMES, style);
        double most = Math.max(1e-9, effects.stream().mapToDouble(e -> Math.abs(e.points())).max().orElse(1));
        double zero = Math.rint(rows.bars().getCenterX()) + 0.5;
        double unit = (rows.bars().getWidth() / 2 - style.px(NUMBERS)) / most;
        for (int i = 0; i < effects.size(); i++) {
            SplitModel.Effect effect = effects.get(i);
            rows.name(g2, area, i, effect.name(), style);
            Rectangle2D bar = rows.bar(i, zero, zero + effect.points() * unit, style);
            g2.setPaint(effect.points() >= 0 ? ABOVE : BELOW);
            g2.fill(bar);
            boolean right = effect.points() >= 0;
            ChartText.draw(g2, effect.text(), right ? bar.getMaxX() + style.px(6) : bar.getMinX() - style.px(6),
                    bar.getCenterY(), right ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT, style.small(),
                    style.palette().text());
            add(new ChartItem(bar, effect.name(), effect.tip()));
        }
        g2.setPaint(style.palette().outline());
        g2.setStroke(style.stroke(1.2));
        g2.draw(new Line2D.Double(zero, rows.bars().getMinY(), zero, rows.bars().getMaxY()));
    }
}
