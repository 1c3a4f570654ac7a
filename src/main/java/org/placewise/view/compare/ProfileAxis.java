package org.placewise.view.compare;

import java.awt.geom.Rectangle2D;
import java.io.Serial;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.ui.RectangleEdge;

/** Criteria side by side at equal distances, with a fixed room at the right for the options' names. */
final class ProfileAxis extends CategoryAxis {
    @Serial
    private static final long serialVersionUID = 1;
    private double left;
    private double right;

    /** Keeps room, in pixels, beside the first and the last criterion. */
    void keep(double atLeft, double atRight) {
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
}
