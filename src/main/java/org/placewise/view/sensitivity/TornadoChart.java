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

/**
 * How far each input moves the winner's lead: bars around the present lead, light towards the input's low end and dark
 * towards its high end, and a line where the lead is lost.
 */
final class TornadoChart extends DrawnChart<TornadoModel> {
    private static final Color LOW = new Color(0x8FA2C9);
    private static final Color HIGH = new Color(0x5C6B8F);
    private static final Color HIGH_ON_DARK = new Color(0x5F76AE);
    private static final Color LOW_ON_DARK = new Color(0xB4C3E3);
    private static final double MOST_NAMES = 0.42;
    private static final double FOOT = 36;
    private static final double ROOM_FOR_NUMBERS = 38;
    private static final double ROOM_FOR_SIGN = 16;
    private static final String FLIPS = "\u25c6";
    private static final String BOTH_WAYS = "~";

    TornadoChart(TornadoModel model, ChartStyle style) {
        super(model, style);
    }

    @Override
    protected void paint(Graphics2D g2, Rectangle2D area) {
        ChartStyle style = style();
        List<TornadoModel.Bar> bars = model().bars();
        Rectangle2D top = new Rectangle2D.Double(area.getX(), area.getY() + style.px(4), area.getWidth(),
                area.getHeight() - style.px(FOOT + 6));
        Rows rows = Rows.of(g2, top, bars.stream().map(TornadoModel.Bar::name).toList(), false, MOST_NAMES, style);
        double least = Math.min(0, bars.stream().mapToDouble(TornadoModel.Bar::least).min().orElse(0));
        double most = Math.max(0, bars.stream().mapToDouble(TornadoModel.Bar::most).max().orElse(0));
        Scale scale = new Scale(least, most, rows.bars().getMinX() + style.px(ROOM_FOR_NUMBERS),
                rows.bars().getMaxX() - style.px(ROOM_FOR_NUMBERS + ROOM_FOR_SIGN));
        double zero = Math.rint(scale.x(0)) + 0.5;
        double base = scale.x(model().margin());
        g2.setPaint(style.palette().accent());
        g2.setStroke(style.dashed(1.5));
        g2.draw(new Line2D.Double(zero, rows.bars().getMinY(), zero, rows.bars().getMaxY() + style.px(3)));
        for (int i = 0; i < bars.size(); i++) {
            rows.name(g2, area, i, bars.get(i).name(), style);
            bar(g2, rows, i, scale, base);
        }
        double now = Math.rint(base) + 0.5;
        g2.setPaint(style.palette().text());
        g2.setStroke(style.stroke(1.4));
        g2.draw(new Line2D.Double(now, rows.bars().getMinY(), now, rows.bars().getMaxY() + style.px(3)));
        foot(g2, area, rows, zero);
    }

    /** From points of lead to pixels. */
    private record Scale(double least, double most, double from, double to) {
        double x(double points) {
            return from + (points - least) / Math.max(1e-9, most - least) * (to - from);
        }
    }

    private void bar(Graphics2D g2, Rows rows, int row, Scale scale, double base) {
        ChartStyle style = style();
        TornadoModel.Bar bar = model().bars().get(row);
        double left = Math.min(base, scale.x(bar.least()));
        double right = Math.max(base, scale.x(bar.most()));
        // Beyond its ends the input moves the lead farther: drawn thin, so that the ends stay in sight.
        Rectangle2D whole = rows.bar(row, left, right, style);
        double thin = Math.max(2, whole.getHeight() / 5);
        g2.setPaint(style.palette().mutedText());
        g2.fill(new Rectangle2D.Double(left, whole.getCenterY() - thin / 2, right - left, thin));
        boolean dark = style.palette().dark();
        part(g2, rows, row, base, scale, bar.low(), dark ? LOW_ON_DARK : LOW);
        part(g2, rows, row, base, scale, bar.high(), dark ? HIGH_ON_DARK : HIGH);
        boolean lowLeft = !(bar.low() > bar.high());
        ends(g2, whole, lowLeft ? bar.lowText() : bar.highText(), lowLeft ? bar.highText() : bar.lowText());
        add(new ChartItem(whole, bar.name(), bar.tip()));
        if (!bar.note().isEmpty()) {
            ChartText.draw(g2, bar.flips() ? FLIPS : BOTH_WAYS, rows.bars().getMaxX(), rows.middle(row),
                    TextAnchor.CENTER_RIGHT, style.bold(),
                    bar.flips() ? style.palette().accent() : style.palette().mutedText());
        }
    }

    private void part(Graphics2D g2, Rows rows, int row, double base, Scale scale, double margin, Color colour) {
        if (Double.isFinite(margin)) {
            Rectangle2D part = rows.bar(row, base, scale.x(margin), style());
            double arc = Math.min(style().px(5), part.getWidth());
            g2.setPaint(colour);
            g2.fill(new RoundRectangle2D.Double(part.getX(), part.getY(), part.getWidth(), part.getHeight(), arc, arc));
        }
    }

    private void ends(Graphics2D g2, Rectangle2D bar, String left, String right) {
        ChartText.draw(g2, left, bar.getMinX() - style().px(6), bar.getCenterY(), TextAnchor.CENTER_RIGHT,
                style().small(), style().palette().mutedText());
        ChartText.draw(g2, right, bar.getMaxX() + style().px(6), bar.getCenterY(), TextAnchor.CENTER_LEFT,
                style().small(), style().palette().mutedText());
    }

    private void foot(Graphics2D g2, Rectangle2D area, Rows rows, double zero) {
        ChartStyle style = style();
        boolean dark = style.palette().dark();
        FontMetrics metrics = g2.getFontMetrics(style.small());
        double half = metrics.stringWidth(model().lost()) / 2.0;
        ChartText.draw(g2, model().lost(), Math.clamp(zero, area.getX() + half, area.getMaxX() - half),
                rows.bars().getMaxY() + style.px(11), TextAnchor.CENTER, style.small(), style.palette().accent());
        double y = rows.bars().getMaxY() + style.px(29);
        double x = area.getX();
        Color[] tones = {dark ? LOW_ON_DARK : LOW, dark ? HIGH_ON_DARK : HIGH};
        double side = style.px(10);
        double used = model().legend().stream().mapToDouble(name -> side + style.px(5) + metrics.stringWidth(name)).sum();
        double gap = Math.clamp((area.getWidth() - used) / Math.max(1, model().legend().size() - 1), style.px(4),
                style.px(12));
        for (int i = 0; i < model().legend().size(); i++) {
            String name = model().legend().get(i);
            if (i < tones.length) {
                g2.setPaint(tones[i]);
                g2.fill(new RoundRectangle2D.Double(x, y - side / 2, side, side, style.px(3), style.px(3)));
            } else {
                ChartText.draw(g2, i == tones.length ? FLIPS : BOTH_WAYS, x + side, y, TextAnchor.CENTER_RIGHT,
                        style.bold(), i == tones.length ? style.palette().accent() : style.palette().mutedText());
            }
            ChartText.draw(g2, name, x + side + style.px(5), y, TextAnchor.CENTER_LEFT, style.small(),
                    style.palette().mutedText());
            x += side + style.px(5) + metrics.stringWidth(name) + gap;
        }
    }
}
