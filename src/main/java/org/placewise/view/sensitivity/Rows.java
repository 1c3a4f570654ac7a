package org.placewise.view.sensitivity;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ui.TextAnchor;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartText;
import org.placewise.view.chart.Marks;

/**
 * Named rows below one another: names at the left, room for bars at the right.
 *
 * @param bars  where bars stand
 * @param count of the rows
 */
record Rows(Rectangle2D bars, int count) {
    private static final double GAP = 12;
    private static final double MARK = 6;
    private static final double MARK_ROOM = 20;
    private static final double THICKEST = 26;
    private static final double HIGHEST = 44;

    /** Rows whose names are as wide as the widest, at most a share of the area. */
    static Rows of(Graphics2D g2, Rectangle2D area, List<String> names, boolean marked, double most,
                   ChartStyle style) {
        double widest = names.stream().mapToDouble(g2.getFontMetrics(style.text())::stringWidth).max().orElse(0);
        double left = Math.min(widest + style.px(GAP + (marked ? MARK_ROOM : 0)), most * area.getWidth());
        double height = Math.min(area.getHeight(), names.size() * style.px(HIGHEST));
        return new Rows(new Rectangle2D.Double(area.getX() + left, area.getY(), area.getWidth() - left, height),
                names.size());
    }

    double height() {
        return bars.getHeight() / count;
    }

    double middle(int row) {
        return bars.getY() + (row + 0.5) * height();
    }

    /** A bar of a row. */
    Rectangle2D bar(int row, double from, double to, ChartStyle style) {
        double thick = Math.min(style.px(THICKEST), 0.68 * height());
        return new Rectangle2D.Double(Math.min(from, to), middle(row) - thick / 2, Math.abs(to - from), thick);
    }

    void name(Graphics2D g2, Rectangle2D area, int row, String name, ChartStyle style) {
        name(g2, area.getX(), row, name, style.text(), style.palette().text(), style);
    }

    void name(Graphics2D g2, Rectangle2D area, int row, OptionName option, Font font, ChartStyle style) {
        Marks.paint(g2, Marks.shape(option.site(), area.getX() + style.px(MARK + 1), middle(row), style.px(MARK)),
                option.site(), option.silicon(), 1.5, false, style);
        name(g2, area.getX() + style.px(MARK_ROOM), row, option.name(), font, style.palette().text(), style);
    }

    private void name(Graphics2D g2, double x, int row, String name, Font font, Color colour, ChartStyle style) {
        String shown = ChartText.shortened(name, g2.getFontMetrics(font), bars.getX() - x - style.px(4));
        ChartText.draw(g2, shown, x, middle(row), TextAnchor.CENTER_LEFT, font, colour);
    }
}
