package org.placewise.view.plot;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartText;
import org.placewise.view.chart.Marks;

/** Names the rows of bars: the option's mark, its name, and below it a detail where there is room for two lines. */
final class BarsAxis extends CategoryAxis {
    @Serial
    private static final long serialVersionUID = 1;
    private static final double RADIUS = 6;
    private static final double GAP = 8;
    private static final double OUTLINE = 1.5;
    /** Most of the width that names and details may take. */
    private static final double MOST = 0.36;
    private transient List<BarsModel.Row> rows = List.of();
    private transient ChartStyle style;

    void show(List<BarsModel.Row> shown, ChartStyle shownIn) {
        rows = shown;
        style = shownIn;
        setCategoryMargin(0);
        setLowerMargin(0);
        setUpperMargin(0);
    }

    private Font font(BarsModel.Row row) {
        return row.tag().first() ? style.bold() : style.text();
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge,
                                  AxisSpace space) {
        AxisSpace reserved = space == null ? new AxisSpace() : space;
        double names = rows.stream().mapToDouble(row -> g2.getFontMetrics(font(row)).stringWidth(row.tag().name()))
                .max().orElse(0);
        boolean two = fitsTwo(g2, plotArea.getHeight() / Math.max(1, rows.size()));
        double details = !two ? 0 : rows.stream()
                .mapToDouble(row -> g2.getFontMetrics(style.small()).stringWidth(row.detail())).max().orElse(0);
        double mark = style.px(2 * RADIUS + 2 * GAP + 2);
        double most = Math.max(names, MOST * plotArea.getWidth() - mark);
        reserved.ensureAtLeast(Math.ceil(Math.min(most, Math.max(names, details)) + mark), edge);
        return reserved;
    }

    private boolean fitsTwo(Graphics2D g2, double rowHeight) {
        return g2.getFontMetrics(style.bold()).getHeight() + g2.getFontMetrics(style.small()).getHeight()
                <= rowHeight;
    }

    @Override
    public AxisState draw(Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge,
                          PlotRenderingInfo plotState) {
        boolean two = fitsTwo(g2, dataArea.getHeight() / Math.max(1, rows.size()));
        double room = dataArea.getMinX() - plotArea.getMinX() - style.px(2 * RADIUS + 2 * GAP);
        for (int i = 0; i < rows.size(); i++) {
            BarsModel.Row row = rows.get(i);
            double y = getCategoryMiddle(i, rows.size(), dataArea, edge);
            double x = plotArea.getMinX() + style.px(RADIUS + 1);
            Marks.paint(g2, Marks.shape(row.tag().site(), x, y, style.px(RADIUS)), row.tag().site(),
                    row.tag().silicon(), OUTLINE, row.tag().out(), style);
            boolean detailed = two && !row.detail().isEmpty();
            FontMetrics small = g2.getFontMetrics(style.small());
            double up = detailed ? small.getHeight() / 2.0 : 0;
            float left = (float) (x + style.px(RADIUS + GAP));
            g2.setFont(font(row));
            g2.setPaint(row.tag().out() ? style.palette().mutedText() : style.palette().text());
            TextUtils.drawAlignedString(row.tag().name(), g2, left, (float) (y - up), TextAnchor.CENTER_LEFT);
            if (detailed) {
                g2.setFont(style.small());
                g2.setPaint(style.palette().mutedText());
                TextUtils.drawAlignedString(ChartText.shortened(row.detail(), small, room), g2, left,
                        (float) (y + up), TextAnchor.CENTER_LEFT);
            }
        }
        return new AxisState(cursor);
    }
}
