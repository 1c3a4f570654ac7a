package org.placewise.view.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ui.TextAnchor;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartText;
import org.placewise.view.chart.Hatch;

/** What the report prints is drawn solid in slate; what is ours is hollow and hatched in the program's own colour. */
final class Ink {
    private static final double HATCH = 5;
    private static final double SIDE = 10;
    /** Height of the legend. */
    static final double LEGEND = 20;

    private Ink() {
    }

    static Color of(boolean ours, ChartStyle style) {
        return ours ? style.palette().accent() : style.palette().dark() ? new Color(0x8FA2C9) : new Color(0x5C6B8F);
    }

    static void fill(Graphics2D g2, Shape shape, boolean ours, ChartStyle style) {
        Color colour = of(ours, style);
        if (!ours) {
            g2.setPaint(colour);
            g2.fill(shape);
            return;
        }
        g2.setPaint(style.palette().ground());
        g2.fill(shape);
        g2.setPaint(colour);
        g2.setStroke(style.stroke(1));
        g2.draw(Hatch.lines(shape, style.px(HATCH)));
        g2.setStroke(style.outline());
        g2.draw(shape);
    }

    static BasicStroke line(boolean ours, ChartStyle style) {
        float width = (float) style.px(2);
        return ours ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
                new float[] {(float) style.px(6), (float) style.px(4)}, 0)
                : new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** Says below a chart which is which. */
    static void legend(Graphics2D g2, Rectangle2D area, String printed, String ours, ChartStyle style) {
        double x = area.getX();
        double y = area.getMaxY() - style.px(LEGEND) / 2;
        FontMetrics metrics = g2.getFontMetrics(style.small());
        for (int i = 0; i < 2; i++) {
            String text = i == 0 ? printed : ours;
            if (!text.isEmpty()) {
                fill(g2, new Rectangle2D.Double(x + 1, y - style.px(SIDE) / 2, style.px(SIDE), style.px(SIDE)), i == 1,
                        style);
                x += style.px(SIDE + 6);
                ChartText.draw(g2, text, x, y, TextAnchor.CENTER_LEFT, style.small(), style.palette().mutedText());
                x += metrics.stringWidth(text) + style.px(16);
            }
        }
    }
}
