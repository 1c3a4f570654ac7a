package org.placewise.view.sensitivity;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jfree.chart.ui.TextAnchor;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartText;
import org.placewise.view.chart.DrawnChart;

/** How often the option of a row beats the option of a column, the stronger the tone the more often. */
final class PairsChart extends DrawnChart<PairsModel> {
    private static final double MOST_NAMES = 0.34;
    private static final double GAP = 2;

    PairsChart(PairsModel model, ChartStyle style) {
        super(model, style);
    }

    @Override
    protected void paint(Graphics2D g2, Rectangle2D area) {
        ChartStyle style = style();
        List<OptionName> options = model().options();
        FontMetrics metrics = g2.getFontMetrics(style.small());
        double head = 2 * metrics.getHeight() + style.px(6);
        Rectangle2D below = new Rectangle2D.Double(area.getX(), area.getY() + head, area.getWidth(),
                area.getHeight() - head);
        Rows rows = Rows.of(g2, below, options.stream().map(OptionName::name).toList(), true, MOST_NAMES, style);
        double width = rows.bars().getWidth() / options.size();
        for (int k = 0; k < options.size(); k++) {
            List<String> lines = options.get(k).twoLines();
            for (int line = 0; line < lines.size(); line++) {
                double y = area.getY() + head - style.px(6) - (lines.size() - line - 0.5) * metrics.getHeight();
                ChartText.draw(g2, lines.get(line), rows.bars().getX() + (k + 0.5) * width, y, TextAnchor.CENTER,
                        style.small(), style.palette().mutedText());
            }
        }
        for (int i = 0; i < options.size(); i++) {
            rows.name(g2, area, i, options.get(i), style.text(), style);
            for (int k = 0; k < options.size(); k++) {
                if (i != k) {
                    cell(g2, i, k, new Rectangle2D.Double(rows.bars().getX() + k * width,
                            rows.middle(i) - rows.height() / 2, width - style.px(GAP), rows.height() - style.px(GAP)));
                }
            }
        }
    }

    private void cell(Graphics2D g2, int row, int column, Rectangle2D place) {
        ChartStyle style = style();
        Color tone = Shades.of(model().shares()[row][column], style.palette());
        g2.setPaint(tone);
        g2.fill(new RoundRectangle2D.Double(place.getX(), place.getY(), place.getWidth(), place.getHeight(), style.px(4),
                style.px(4)));
        ChartText.draw(g2, model().texts().get(row).get(column), place.getCenterX(), place.getCenterY(),
                TextAnchor.CENTER, style.small(), style.palette().textOn(tone));
        add(new ChartItem(place, model().options().get(row).name(), model().tips().get(row).get(column)));
    }
}
