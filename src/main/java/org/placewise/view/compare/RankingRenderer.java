package org.placewise.view.compare;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
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
import org.placewise.view.chart.BarPiece;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartText;
import org.placewise.view.chart.Emphasis;

/** Draws an option's contributions one after the other, its score behind them, and the score's range below. */
final class RankingRenderer extends StackedBarRenderer {
    @Serial
    private static final long serialVersionUID = 1;
    private static final double THICKEST = 34;
    private static final double GAP = 2;
    private final transient Emphasis emphasis;
    private transient RankingModel model;
    private transient ChartStyle style;
    private transient RankingMotion motion = RankingMotion.NONE;
    private final transient List<ChartItem> items = new ArrayList<>();

    RankingRenderer(Emphasis emphasis) {
        this.emphasis = emphasis;
    }

    void show(RankingModel shown, ChartStyle shownIn) {
        model = shown;
        style = shownIn;
    }

    void move(RankingMotion way) {
        motion = way;
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
                         CategoryAxis domainAxis, ValueAxis rangeAxis, CategoryDataset dataset, int row, int column,
                         int pass) {
        if (row == 0 && column == 0) {
            items.clear();
        }
        RankingModel.Row option = model.rows().get(column);
        double height = dataArea.getHeight() / model.rows().size();
        double middle = OptionAxis.barMiddle(OptionAxis.middle(dataArea, motion.row(option.mark().id(), column),
                model.rows().size()), height);
        double thickness = Math.min(style.px(THICKEST), 0.58 * height);
        double top = middle - thickness / 2;
        if (option.mark().out()) {
            if (row == 0) {
                drawNote(g2, dataArea, option, middle, thickness);
            }
            return;
        }
        Number value = dataset.getValue(row, column);
        double before = 0;
        for (int i = 0; i < row; i++) {
            before += dataset.getValue(i, column).doubleValue();
        }
        double share = motion.share(option.mark().id(), option.score());
        double from = x(rangeAxis, share * before, dataArea, plot);
        double to = x(rangeAxis, share * (before + value.doubleValue()), dataArea, plot);
        BarPiece.seen(from, to, style.px(GAP), new Rectangle2D.Double(dataArea.getX(), top, dataArea.getWidth(),
                thickness), dataArea).ifPresent(place -> drawPart(g2, option, row, place));
        if (row == dataset.getRowCount() - 1) {
            drawScore(g2, option, to, top + thickness / 2, dataArea);
            if (motion.progress() < 1) {
                return;
            }
            double low = Math.max(dataArea.getMinX(), x(rangeAxis, option.low(), dataArea, plot));
            double high = Math.min(dataArea.getMaxX(), x(rangeAxis, option.high(), dataArea, plot));
            if (low <= high) {
                drawRange(g2, option, low, high, top + thickness, Math.min(style.px(7), 0.2 * height));
            }
        }
    }

    private double x(ValueAxis axis, double points, Rectangle2D area, CategoryPlot plot) {
        return axis.valueToJava2D(points, area, plot.getRangeAxisEdge());
    }

    private void drawPart(Graphics2D g2, RankingModel.Row option, int criterion, Rectangle2D place) {
        RankingModel.Part part = option.parts().get(criterion);
        Color colour = style.palette().criterion(model.criteria().get(criterion));
        Shape bar = BarPiece.draw(g2, place, part.number(), emphasis.of(colour, criterion, style), style);
        items.add(new ChartItem(bar, model.names().get(criterion), part.tip())
                .withSubject(option.mark().id(), model.criteria().get(criterion)));
    }

    private void drawScore(Graphics2D g2, RankingModel.Row option, double x, double y,
                           Rectangle2D area) {
        if (x < area.getMinX() - 1 || x > area.getMaxX()) {
            return;
        }
        g2.setFont(style.large());
        g2.setPaint(style.palette().text());
        Rectangle2D place = TextUtils.drawAlignedString(option.points(), g2, (float) (x + style.px(6)), (float) y,
                TextAnchor.CENTER_LEFT);
        items.add(new ChartItem(place, option.mark().name(), option.tip()).withSubject(option.mark().id()));
    }

    private void drawRange(Graphics2D g2, RankingModel.Row option, double low, double high, double barEnd,
                           double below) {
        double y = Math.rint(barEnd + below) + 0.5;
        double cap = style.px(3);
        g2.setPaint(style.palette().mutedText());
        g2.setStroke(style.stroke(1.2));
        g2.draw(new Line2D.Double(low, y, high, y));
        g2.draw(new Line2D.Double(low, y - cap, low, y + cap));
        g2.draw(new Line2D.Double(high, y - cap, high, y + cap));
        items.add(new ChartItem(new Rectangle2D.Double(low, y - cap, Math.max(1, high - low), 2 * cap),
                option.mark().name(), option.tip()).withSubject(option.mark().id()));
    }

    private void drawNote(Graphics2D g2, Rectangle2D area, RankingModel.Row option, double y, double thickness) {
        g2.setFont(style.small());
        g2.setPaint(style.palette().mutedText());
        FontMetrics metrics = g2.getFontMetrics(style.small());
        List<String> lines = ChartText.two(option.note(), metrics, area.getWidth());
        for (int i = 0; i < lines.size(); i++) {
            double middle = y + (i - (lines.size() - 1) / 2.0) * metrics.getHeight();
            TextUtils.drawAlignedString(lines.get(i), g2, (float) area.getX(), (float) middle, TextAnchor.CENTER_LEFT);
        }
        double width = lines.stream().mapToDouble(metrics::stringWidth).max().orElse(1);
        items.add(new ChartItem(new Rectangle2D.Double(area.getX(), y - thickness / 2, width, thickness),
                option.mark().name(), option.tip()));
    }
}
