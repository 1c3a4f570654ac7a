package org.placewise.view.plot;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.placewise.view.chart.BarPiece;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartText;
import org.placewise.view.chart.Emphasis;

/** Draws the parts of a row one after the other, and the whole as a number behind them. */
final class BarsRenderer extends AbstractCategoryItemRenderer {
    @Serial
    private static final long serialVersionUID = 1;
    private static final double THICKEST = 36;
    private static final double THICKNESS = 0.62;
    private static final double GAP = 2;
    private static final double TOTAL_GAP = 6;
    private final transient Emphasis emphasis;
    private transient BarsModel model;
    private transient ChartStyle style;
    private final transient List<ChartItem> items = new ArrayList<>();

    BarsRenderer(Emphasis emphasis) {
        this.emphasis = emphasis;
    }

    void show(BarsModel shown, ChartStyle shownIn) {
        model = shown;
        style = shownIn;
    }

    List<ChartItem> items() {
        return items;
    }

    /** Room at the right of the longest bar for its number. */
    static double totalWidth(BarsModel model, ChartStyle style) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        return Math.ceil(model.rows().stream().mapToDouble(row -> style.bold().getStringBounds(row.total(), context)
                .getWidth()).max().orElse(0) + style.px(TOTAL_GAP + 2));
    }

    @Override
    public void drawItem(Graphics2D g2, CategoryItemRendererState state, Rectangle2D dataArea, CategoryPlot plot,
                         CategoryAxis domainAxis, ValueAxis rangeAxis, CategoryDataset dataset, int series,
                         int column, int pass) {
        if (column == 0) {
            items.clear();
        }
        BarsModel.Row row = model.rows().get(column);
        double height = dataArea.getHeight() / model.rows().size();
        double middle = domainAxis.getCategoryMiddle(column, model.rows().size(), dataArea, plot.getDomainAxisEdge());
        double thickness = Math.min(style.px(THICKEST), THICKNESS * height);
        // The plot lets nothing be drawn outside its area, where the numbers of long bars are.
        Rectangle2D wide = new Rectangle2D.Double(dataArea.getX(), dataArea.getY(),
                dataArea.getWidth() + totalWidth(model, style), dataArea.getHeight());
        Shape clip = g2.getClip();
        g2.setClip(wide);
        if (row.note().isEmpty()) {
            Rectangle2D place = new Rectangle2D.Double(dataArea.getX(), middle - thickness / 2, dataArea.getWidth(),
                    thickness);
            drawBar(g2, row, place, value -> rangeAxis.valueToJava2D(value, dataArea, plot.getRangeAxisEdge()));
        } else {
            drawNote(g2, wide, row, middle, height);
        }
        g2.setClip(clip);
    }

    private void drawBar(Graphics2D g2, BarsModel.Row row, Rectangle2D place, DoubleUnaryOperator toX) {
        double sum = 0;
        double from = toX.applyAsDouble(0);
        for (int i = 0; i < row.parts().size(); i++) {
            BarsModel.Part part = row.parts().get(i);
            sum += part.length();
            double to = toX.applyAsDouble(model.scale().shown(sum));
            Color full = emphasis.of(model.series().get(i).colour(), i, style);
            Color colour = row.tag().out() && !emphasis.lifts(i) ? style.faded(full) : full;
            String name = model.series().get(i).name();
            BarPiece.seen(from, to, style.px(GAP), place, place).ifPresent(seen -> items.add(new ChartItem(
                    BarPiece.draw(g2, seen, part.number(), colour, style), name, part.tip())
                    .withSubject(row.tag().id())));
            from = to;
        }
        if (from >= place.getMinX() - 1 && from <= place.getMaxX() + 1) {
            g2.setFont(row.tag().first() ? style.bold() : style.text());
            g2.setPaint(row.tag().out() ? style.palette().mutedText() : style.palette().text());
            Rectangle2D total = TextUtils.drawAlignedString(row.total(), g2, (float) (from + style.px(TOTAL_GAP)),
                    (float) place.getCenterY(), TextAnchor.CENTER_LEFT);
            items.add(new ChartItem(total, row.tag().name(), row.tip()).withSubject(row.tag().id()));
        }
    }

    private void drawNote(Graphics2D g2, Rectangle2D area, BarsModel.Row row, double y, double height) {
        g2.setFont(style.small());
        g2.setPaint(style.palette().mutedText());
        FontMetrics metrics = g2.getFontMetrics(style.small());
        List<String> lines = 2 * metrics.getHeight() <= height + style.px(2)
                ? ChartText.two(row.note(), metrics, area.getWidth())
                : List.of(ChartText.shortened(row.note(), metrics, area.getWidth()));
        for (int i = 0; i < lines.size(); i++) {
            double middle = y + (i - (lines.size() - 1) / 2.0) * metrics.getHeight();
            TextUtils.drawAlignedString(lines.get(i), g2, (float) area.getX(), (float) middle, TextAnchor.CENTER_LEFT);
        }
        double width = lines.stream().mapToDouble(metrics::stringWidth).max().orElse(1);
        items.add(new ChartItem(new Rectangle2D.Double(area.getX(), y - height / 3, width, 2 * height / 3),
                row.tag().name(), row.tip()));
    }
}
