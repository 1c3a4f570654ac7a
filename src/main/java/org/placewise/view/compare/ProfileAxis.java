package org.placewise.view.compare;

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
import org.placewise.view.chart.ChartText;

/** Criteria side by side at equal distances, with a fixed room at the right for the options' names. */
final class ProfileAxis extends CategoryAxis {
    @Serial
    private static final long serialVersionUID = 1;
    private static final int LINES = 2;
    private static final double GAP = 4;
    private transient List<String> names = List.of();
    private double left;
    private double right;

    /**
     * Sets what is named.
     *
     * @param atLeft  room beside the first criterion, in pixels
     * @param atRight room beside the last
     */
    void show(List<String> shown, double atLeft, double atRight) {
        names = shown;
        left = atLeft;
        right = atRight;
    }

    @Override
    public double getCategoryMiddle(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return count < 2 ? area.getX() + left : area.getX() + left + category * step(count, area);
    }

    @Override
    public double getCategoryStart(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return getCategoryMiddle(category, count, area, edge) - half(count, area);
    }

    @Override
    public double getCategoryEnd(int category, int count, Rectangle2D area, RectangleEdge edge) {
        return getCategoryMiddle(category, count, area, edge) + half(count, area);
    }

    private double step(int count, Rectangle2D area) {
        return Math.max(1, area.getWidth() - left - right) / (count - 1);
    }

    private double half(int count, Rectangle2D area) {
        return count < 2 ? Math.max(1, area.getWidth() / 2) : step(count, area) / 2;
    }

    @Override
    public AxisSpace reserveSpace(Graphics2D g2, Plot plot, Rectangle2D plotArea, RectangleEdge edge,
                                  AxisSpace space) {
        AxisSpace reserved = space == null ? new AxisSpace() : space;
        reserved.ensureAtLeast(LINES * g2.getFontMetrics(getTickLabelFont()).getHeight() + GAP, edge);
        return reserved;
    }

    /** Names every other criterion one line lower, so that each has the room of two. */
    @Override
    public AxisState draw(Graphics2D g2, double cursor, Rectangle2D plotArea, Rectangle2D dataArea, RectangleEdge edge,
                          PlotRenderingInfo plotState) {
        FontMetrics metrics = g2.getFontMetrics(getTickLabelFont());
        g2.setFont(getTickLabelFont());
        g2.setPaint(getTickLabelPaint());
        for (int i = 0; i < names.size(); i++) {
            double room = 2 * half(names.size(), dataArea) * LINES - GAP;
            String name = ChartText.shortened(names.get(i), metrics, room);
            double x = getCategoryMiddle(i, names.size(), dataArea, edge);
            double left = Math.max(plotArea.getMinX(), x - metrics.stringWidth(name) / 2.0);
            TextUtils.drawAlignedString(name, g2, (float) left, (float) (cursor + GAP + i % LINES * metrics.getHeight()),
                    TextAnchor.TOP_LEFT);
        }
        return new AxisState(cursor);
    }
}
