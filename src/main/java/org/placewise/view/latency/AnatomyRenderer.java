package org.placewise.view.latency;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
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

/** Draws the parts of each time one after the other, the whole behind them, and the requirement across. */
final class AnatomyRenderer extends AbstractCategoryItemRenderer {
    @Serial
    private static final long serialVersionUID = 1;
    private static final double GAP = 1.5;
    private static final double SPACE = 6;
    private transient AnatomyModel model;
    private transient ChartStyle style;
    private final transient Emphasis emphasis;
    private final transient List<ChartItem> items = new ArrayList<>();

    AnatomyRenderer(Emphasis emphasis) {
        this.emphasis = emphasis;
    }

    void show(AnatomyModel shown, ChartStyle shownIn) {
        model = shown;
        style = shownIn;
    }

    List<ChartItem> items() {
        return items;
    }

    /** Room at the right of the longest bar for its time. */
    static double totalWidth(AnatomyModel model, ChartStyle style) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        return Math.ceil(model.rows().stream().flatMap(row -> row.bars().stream()).mapToDouble(bar ->
                style.bold().getStringBounds(bar.total(), context).getWidth()).max().orElse(0) + style.px(SPACE + 4));
    }

    @Override
    public void drawItem(Graphics2D g2, CategoryItemRendererState state, Rectangle2D dataArea, CategoryPlot plot,
                         CategoryAxis domainAxis, ValueAxis rangeAxis, CategoryDataset dataset, int row, int column,
                         int pass) {
        if (row > 0 || column > 0) {
            return;
        }
        items.clear();
        // The plot lets nothing be drawn outside its area, where the times of long bars are.
        Shape clip = g2.getClip();
        g2.setClip(new Rectangle2D.Double(dataArea.getX(), dataArea.getY(), dataArea.getWidth()
                + totalWidth(model, style), dataArea.getHeight()));
        for (int i = 0; i < model.rows().size(); i++) {
            AnatomyModel.Row option = model.rows().get(i);
            for (int j = 0; j < option.bars().size(); j++) {
                drawBar(g2, option, option.bars().get(j), AnatomyAxis.bar(model, style, dataArea, i, j), rangeAxis,
                        dataArea, plot);
            }
            if (option.bars().isEmpty()) {
                drawNote(g2, option, AnatomyAxis.bar(model, style, dataArea, i, 0));
            }
        }
        model.limit().ifPresent(limit -> drawLimit(g2, limit, rangeAxis, dataArea, plot));
        g2.setClip(clip);
    }

    private void drawBar(Graphics2D g2, AnatomyModel.Row option, AnatomyModel.Bar bar, Rectangle2D place,
                         ValueAxis axis, Rectangle2D area, CategoryPlot plot) {
        double at = 0;
        double x = axis.valueToJava2D(0, area, plot.getRangeAxisEdge());
        for (AnatomyModel.Part part : bar.parts()) {
            at += part.length();
            double end = axis.valueToJava2D(at, area, plot.getRangeAxisEdge());
            int entry = model.parts().indexOf(part.kind());
            BarPiece.seen(x, end, style.px(GAP), place, area).ifPresent(shape -> {
                g2.setPaint(emphasis.of(PartColours.of(part.kind()), entry, style));
                g2.fill(shape);
                items.add(new ChartItem(shape, model.names().get(entry), part.tip())
                        .withSubject(option.option().id(), bar.subject()));
            });
            x = end;
        }
        if (x < area.getMinX() - 1 || x > area.getMaxX() + 1) {
            return;
        }
        g2.setFont(bar.p95() ? style.bold() : style.small());
        g2.setPaint(bar.p95() ? style.palette().text() : style.palette().mutedText());
        Rectangle2D text = TextUtils.drawAlignedString(bar.total(), g2, (float) (x + style.px(SPACE)),
                (float) place.getCenterY(), TextAnchor.CENTER_LEFT);
        items.add(new ChartItem(text, option.option().text(), bar.tip())
                .withSubject(option.option().id(), bar.subject()));
    }

    private void drawNote(Graphics2D g2, AnatomyModel.Row option, Rectangle2D place) {
        FontMetrics metrics = g2.getFontMetrics(style.small());
        g2.setFont(style.small());
        g2.setPaint(style.palette().mutedText());
        Rectangle2D drawn = TextUtils.drawAlignedString(ChartText.shortened(option.note(), metrics,
                place.getWidth()), g2, (float) place.getX(),
                (float) place.getCenterY(), TextAnchor.CENTER_LEFT);
        items.add(new ChartItem(drawn, option.option().text(), option.option().text() + "\n" + option.note()));
    }

    private void drawLimit(Graphics2D g2, double limit, ValueAxis axis, Rectangle2D area, CategoryPlot plot) {
        FontMetrics metrics = g2.getFontMetrics(style.small());
        double width = metrics.stringWidth(model.limitText());
        double y = area.getMinY() + metrics.getHeight() / 2.0;
        boolean beyond = limit > axis.getUpperBound();
        g2.setFont(style.small());
        g2.setPaint(style.palette().text());
        double x = area.getMaxX() - width - style.px(1);
        if (beyond) {
            x -= metrics.stringWidth(" \u2192");
            TextUtils.drawAlignedString(model.limitText() + " \u2192", g2, (float) x, (float) y,
                    TextAnchor.CENTER_LEFT);
        } else if (limit < axis.getLowerBound()) {
            return;
        } else {
            double at = axis.valueToJava2D(limit, area, plot.getRangeAxisEdge());
            g2.setStroke(style.dashed(1.5));
            g2.draw(new Line2D.Double(at, area.getMinY(), at, area.getMaxY()));
            x = at + style.px(SPACE) + width <= area.getMaxX() ? at + style.px(SPACE) : at - style.px(SPACE) - width;
            TextUtils.drawAlignedString(model.limitText(), g2, (float) x, (float) y, TextAnchor.CENTER_LEFT);
        }
        items.add(new ChartItem(new Rectangle2D.Double(x, area.getMinY(), width, metrics.getHeight()),
                model.limitText(), model.limitText()));
    }
}
