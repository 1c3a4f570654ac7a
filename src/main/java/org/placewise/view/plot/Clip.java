package org.placewise.view.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Cuts lines to a rectangle, after Liang and Barsky. */
public final class Clip {
    private Clip() {
    }

    /** Cuts the line to the part inside; false where there is none. */
    public static boolean to(Line2D line, Rectangle2D area) {
        double x = line.getX1();
        double y = line.getY1();
        double dx = line.getX2() - x;
        double dy = line.getY2() - y;
        double[] directions = {-dx, dx, -dy, dy};
        double[] distances = {x - area.getMinX(), area.getMaxX() - x, y - area.getMinY(), area.getMaxY() - y};
        double from = 0;
        double to = 1;
        for (int i = 0; i < directions.length; i++) {
            if (directions[i] == 0) {
                if (distances[i] < 0) {
                    return false;
                }
            } else {
                double share = distances[i] / directions[i];
                if (directions[i] < 0) {
                    from = Math.max(from, share);
                } else {
                    to = Math.min(to, share);
                }
            }
        }
        if (from > to) {
            return false;
        }
        line.setLine(x + from * dx, y + from * dy, x + to * dx, y + to * dy);
        return true;
    }
}
