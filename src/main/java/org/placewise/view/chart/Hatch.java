package org.placewise.view.chart;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines at 45 degrees inside a convex shape, each cut to the shape by arithmetic: neither textures nor clips that are
 * not rectangles are cheap on a JavaFX canvas.
 */
public final class Hatch {
    private static final double FLATNESS = 0.2;

    private Hatch() {
    }

    /**
     * The lines as one path of separate segments.
     *
     * @param convex  a convex shape
     * @param spacing distance between two lines; positive
     */
    public static Path2D lines(Shape convex, double spacing) {
        if (!(spacing > 0)) {
            throw new IllegalArgumentException("spacing must be positive, not " + spacing);
        }
        List<double[]> edges = edges(convex);
        Path2D lines = new Path2D.Double();
        Rectangle2D bounds = convex.getBounds2D();
        // All points with the same x + y lie on one line; the middle one passes through the centre.
        double step = spacing * Math.sqrt(2);
        double centre = bounds.getCenterX() + bounds.getCenterY();
        int reach = (int) Math.ceil((bounds.getWidth() + bounds.getHeight()) / 2 / step);
        for (int i = -reach; i <= reach; i++) {
            chord(edges, centre + i * step, lines);
        }
        return lines;
    }

    private static void chord(List<double[]> edges, double sum, Path2D lines) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (double[] edge : edges) {
            double from = edge[0] + edge[1] - sum;
            double to = edge[2] + edge[3] - sum;
            if (from * to < 0) {
                double x = edge[0] + from / (from - to) * (edge[2] - edge[0]);
                left = Math.min(left, x);
                right = Math.max(right, x);
            } else if (from == 0) {
                left = Math.min(left, edge[0]);
                right = Math.max(right, edge[0]);
            }
        }
        if (right > left) {
            lines.moveTo(left, sum - left);
            lines.lineTo(right, sum - right);
        }
    }

    private static List<double[]> edges(Shape shape) {
        List<double[]> edges = new ArrayList<>();
        double[] point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        PathIterator path = new FlatteningPathIterator(shape.getPathIterator(null), FLATNESS);
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(point)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = point[0];
                    startY = point[1];
                    x = startX;
                    y = startY;
                }
                case PathIterator.SEG_LINETO -> {
                    edges.add(new double[] {x, y, point[0], point[1]});
                    x = point[0];
                    y = point[1];
                }
                default -> edges.add(new double[] {x, y, startX, startY});
            }
        }
        return edges;
    }
}
