package org.placewise.view.plot;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;

/** Draws the parts of a row one after the other, and the whole as a number behind them. */
final class BarsRenderer extends StackedBarRenderer {
    @Serial
    private static final long serialVersionUID = 1;
    private static final double THICKEST = 36;
    private static final double THICKNESS = 0.62;
    private static final double GAP = 2;
    private static final double TOTAL_GAP = 6;
    /** Narrower parts are there but cannot be seen as bars of their own. */
    private static final double NARROWEST = 0.25;
    private transient BarsModel model;
    private transient ChartStyle style;
    private final transient List<ChartItem> items = new ArrayList<>();
    private transient double unit;

    void show(BarsModel shown, ChartStyle shownIn) {
        model = shown;
        style = shownIn;
    }

    List<ChartItem> items() {
        return items;
    }

    @Override
    public int getPassCount() {
        return 1;
    }

    @Override
    public void drawItem(Graphics2D g2, CategoryItemRendererState state, Rectangle2D dataArea, CategoryPlot plot,
                         CategoryAxis domainAxis, ValueAxis rangeAxis, CategoryDataset dataset, int series,
                         int column, int pass) {
        if (series > 0) {
            return;
        }
        if (column == 0) {
            items.clear();
            // The longest bar leaves room for the longest number behind it.
            double numbers = model.rows().stream().mapToDouble(row -> g2.getFontMetrics(style.bold())
                    .stringWidth(row.total())).max().orElse(0);
            unit = Math.max(1, dataArea.getWidth() - numbers - style.px(TOTAL_GAP + 2)) / model.most();
        }
        BarsModel.Row row = model.rows().get(column);
        double height = dataArea.getHeight() / model.rows().size();
        double middle = domainAxis.getCategoryMiddle(column, model.rows().size(), dataArea, plot.getDomainAxisEdge());
        double thickness = Math.min(style.px(THICKEST), THICKNESS * height);
        if (!row.note().isEmpty()) {
            drawNote(g2, dataArea, row, middle, height);
            return;
        }
        double from = dataArea.getMinX();
        for (int i = 0; i < row.parts().size(); i++) {
            double to = from + row.parts().get(i).length() * unit;
            if (to - from > NARROWEST) {
                drawPart(g2, row, i, new Rectangle2D.Double(from, middle - thickness / 2,
                        Math.max(1, to - from - Math.min(style.px(GAP), (to - from) / 3)), thickness));
            }
            from = to;
        }
        g2.setFont(row.tag().first() ? style.bold() : style.text());
        g2.setPaint(row.tag().out() ? style.palette().mutedText() : style.palette().text());
        Rectangle2D place = TextUtils.drawAlignedString(row.total(), g2, (float) (from + style.px(TOTAL_GAP)),
                (float) middle, TextAnchor.CENTER_LEFT);
        items.add(new ChartItem(place, row.tag().name(), row.tip()).withSubject(row.tag().id()));
    }

    private void drawPart(Graphics2D g2, BarsModel.Row row, int series, Rectangle2D place) {
        BarsModel.Part part = row.parts().get(series);
        Color full = model.series().get(series).colour();
        Color colour = row.tag().out() ? style.faded(full) : full;
        double arc = Math.min(style.px(4), place.getWidth());
        Shape bar = new RoundRectangle2D.Double(place.getX(), place.getY(), place.getWidth(), place.getHeight(), arc,
                arc);
        g2.setPaint(colour);
        g2.fill(bar);
        FontMetrics metrics = g2.getFontMetrics(style.small());
        if (metrics.stringWidth(part.number()) + style.px(6) <= place.getWidth()
                && metrics.getAscent() <= place.getHeight()) {
            g2.setFont(style.small());
            g2.setPaint(style.palette().textOn(colour));
            TextUtils.drawAlignedString(part.number(), g2, (float) place.getCenterX(), (float) place.getCenterY(),
                    TextAnchor.CENTER);
        }
        items.add(new ChartItem(bar, model.series().get(series).name(), part.tip())
                .withSubject(row.tag().id()));
    }

    private void drawNote(Graphics2D g2, Rectangle2D area, BarsModel.Row row, double y, double height) {
        g2.setFont(style.small());
        g2.setPaint(style.palette().mutedText());
        FontMetrics metrics = g2.getFontMetrics(style.small());
        List<String> lines = 2 * metrics.getHeight() <= height + style.px(2)
                ? Lines.two(row.note(), metrics, area.getWidth())
                : List.of(Lines.shortened(row.note(), metrics, area.getWidth()));
        for (int i = 0; i < lines.size(); i++) {
            double middle = y + (i - (lines.size() - 1) / 2.0) * metrics.getHeight();
            TextUtils.drawAlignedString(lines.get(i), g2, (float) area.getX(), (float) middle, TextAnchor.CENTER_LEFT);
        }
        double width = lines.stream().mapToDouble(metrics::stringWidth).max().orElse(1);
        items.add(new ChartItem(new Rectangle2D.Double(area.getX(), y - height / 3, width, 2 * height / 3),
                row.tag().name(), row.tip()));
    }
}
