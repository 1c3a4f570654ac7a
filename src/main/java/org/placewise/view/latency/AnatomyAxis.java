package org.placewise.view.latency;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.Marks;

/** Names the rows of the anatomy: the option's mark, its name, and which percentile each of its bars is. */
final class AnatomyAxis extends CategoryAxis {
    @Serial
    private static final long serialVersionUID = 1;
    private static final double RADIUS = 6;
    private static final double GAP = 8;
    /** Height of the strip above the rows in which the requirement is named. */
    private static final double STRIP = 17;
    private static final double THICKEST = 34;
    private static final double OUTLINE = 1.5;
    private transient AnatomyModel model;
    private transient ChartStyle style;

    void show(AnatomyModel shown, ChartStyle shownIn) {
        model = shown;
        style = shownIn;
    }

    /** Where the bars of a row stand: the same for the names beside them. */
    static Rectangle2D bar(AnatomyModel model, ChartStyle style, Rectangle2D area, int row, int bar) {
        double strip = model.limit().isPresent() ? style.px(STRIP) : 0;
        double height = (area.getHeight() - strip) / model.rows().size();
        int bars = Math.max(1, model.rows().get(row).bars().size());
        double gap = bars > 1 ? Math.min(style.px(3), 0.06 * height) : 0;
        double thickness = Math.min(style.px(bars > 1 ? THICKEST - 2 : THICKEST + 10), (0.76 * height - gap) / bars);
        double middle = area.getMinY() + strip + (row + 0.5) * height;
        double top = middle - (bars * thickness + (bars - 1) * gap) / 2 + bar * (thickness + gap);
        return new Rectangle2D.Double(area.getX(), top, area.getWidth(), thickness);
    }

    private Font font(AnatomyModel.Row row) {
        return row.option().first() ? style.bold() : style.text();
    }

    private double labelWidth(Graphics2D g2) {
        return model.rows().stream().flatMap(row -> row.bars().stream()).filter(bar -> !bar.label().isEmpty())
                .mapToDouble(bar -> g2.getFontMetrics(style.small()).stringWidth(bar.label()) + style.px(GAP)).max()
                .orElse(0);
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge,
                                  AxisSpace space) {
        AxisSpace reserved = space == null ? new AxisSpace() : space;
        double widest = model.rows().stream()
                .mapToDouble(row -> g2.getFontMetrics(font(row)).stringWidth(row.option().text())).max().orElse(0);
        reserved.ensureAtLeast(Math.ceil(widest + labelWidth(g2) + style.px(2 * RADIUS + 2 * GAP + 2)), edge);
        return reserved;
    }

    @Override
    public AxisState draw(Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge,
                          PlotRenderingInfo plotState) {
        for (int i = 0; i < model.rows().size(); i++) {
            AnatomyModel.Row row = model.rows().get(i);
            Rectangle2D first = bar(model, style, dataArea, i, 0);
            Rectangle2D last = bar(model, style, dataArea, i, Math.max(0, row.bars().size() - 1));
            double y = (first.getMinY() + last.getMaxY()) / 2;
            double x = plotArea.getMinX() + style.px(RADIUS + 1);
            OptionName option = row.option();
            Marks.paint(g2, Marks.shape(option.site(), x, y, style.px(RADIUS)), option.site(), option.silicon(),
                    OUTLINE, option.out(), style);
            g2.setFont(font(row));
            g2.setPaint(option.out() ? style.palette().mutedText() : style.palette().text());
            TextUtils.drawAlignedString(option.text(), g2, (float) (x + style.px(RADIUS + GAP)), (float) y,
                    TextAnchor.CENTER_LEFT);
            g2.setFont(style.small());
            g2.setPaint(style.palette().mutedText());
            for (int j = 0; j < row.bars().size(); j++) {
                TextUtils.drawAlignedString(row.bars().get(j).label(), g2, (float) (dataArea.getMinX() - style.px(5)),
                        (float) bar(model, style, dataArea, i, j).getCenterY(), TextAnchor.CENTER_RIGHT);
            }
        }
        return new AxisState(cursor);
    }
}
