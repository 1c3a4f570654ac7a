package org.placewise.view.compare;

import java.awt.Font;
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
import org.placewise.view.chart.Marks;

/** Names the rows of the ranking: the option's mark and its name, at the left of the bars. */
final class OptionAxis extends CategoryAxis {
    @Serial
    private static final long serialVersionUID = 1;
    private static final double RADIUS = 6;
    private static final double GAP = 8;
    private transient List<RankingModel.Row> rows = List.of();
    private transient ChartStyle style;
    private transient RankingMotion motion = RankingMotion.NONE;

    void move(RankingMotion way) {
        motion = way;
    }

    /** Middle of an option's row, which may be on its way to another. */
    static double middle(Rectangle2D area, double row, int rows) {
        return area.getMinY() + (row + 0.5) * area.getHeight() / rows;
    }

    void show(List<RankingModel.Row> shown, ChartStyle shownIn) {
        rows = shown;
        style = shownIn;
        setCategoryMargin(0);
        setLowerMargin(0);
        setUpperMargin(0);
    }

    /** The bar stands a little above the middle of its row, for the range below it. */
    static double barMiddle(double middle, double rowHeight) {
        return middle - 0.06 * rowHeight;
    }

    private Font font(RankingModel.Row row) {
        return row.mark().out() ? style.text() : style.bold();
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge,
                                  AxisSpace space) {
        AxisSpace reserved = space == null ? new AxisSpace() : space;
        double widest = rows.stream().mapToDouble(row -> g2.getFontMetrics(font(row)).stringWidth(row.label())).max()
                .orElse(0);
        reserved.ensureAtLeast(Math.ceil(widest + style.px(2 * RADIUS + 2 * GAP + 2)), edge);
        return reserved;
    }

    @Override
    public AxisState draw(Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge,
                          PlotRenderingInfo plotState) {
        for (int i = 0; i < rows.size(); i++) {
            RankingModel.Row row = rows.get(i);
            double y = barMiddle(middle(dataArea, motion.row(row.mark().id(), i), rows.size()),
                    dataArea.getHeight() / rows.size());
            double x = plotArea.getMinX() + style.px(RADIUS + 1);
            Marks.paint(g2, Marks.shape(row.mark().site(), x, y, style.px(RADIUS)), row.mark().site(),
                    row.mark().silicon(), 1.5, row.mark().out(), style);
            g2.setFont(font(row));
            g2.setPaint(row.mark().out() ? style.palette().mutedText() : style.palette().text());
            TextUtils.drawAlignedString(row.label(), g2, (float) (x + style.px(RADIUS + GAP)), (float) y,
                    TextAnchor.CENTER_LEFT);
        }
        return new AxisState(cursor);
    }
}
