package org.placewise.view.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Finds the item under the pointer. */
public final class HitTest {
    private HitTest() {
    }

    /**
     * Index of the item that contains the point, the smallest if several do; else of the nearest one.
     *
     * @param tolerance farthest distance from an item's bounds, in pixels
     * @return -1 if none is near
     */
    public static int nearest(List<ChartItem> items, double x, double y, double tolerance) {
        int best = -1;
        double bestArea = Double.POSITIVE_INFINITY;
        double bestDistance = tolerance;
        for (int i = 0; i < items.size(); i++) {
            ChartItem item = items.get(i);
            Rectangle2D bounds = item.shape().getBounds2D();
            if (item.shape().contains(x, y)) {
                double area = bounds.getWidth() * bounds.getHeight();
                if (area < bestArea) {
                    best = i;
                    bestArea = area;
                }
            } else if (bestArea == Double.POSITIVE_INFINITY) {
                double distance = distance(bounds, x, y);
                if (distance < bestDistance || best < 0 && distance == bestDistance) {
                    best = i;
                    bestDistance = distance;
                }
            }
        }
        return best;
    }

    private static double distance(Rectangle2D bounds, double x, double y) {
        double dx = Math.max(0, Math.max(bounds.getMinX() - x, x - bounds.getMaxX()));
        double dy = Math.max(0, Math.max(bounds.getMinY() - y, y - bounds.getMaxY()));
        return Math.hypot(dx, dy);
    }
}
