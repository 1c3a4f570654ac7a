package org.placewise.view.sensitivity;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/** Where mixes of three stand in a triangle: the first at the top, the second at the left, the third at the right. */
record TriangleGeometry(Point2D top, Point2D left, Point2D right) {
    private static final double LABEL = 26;
    private static final double SIDE = 14;

    /** The largest equilateral triangle with room for the names of its corners. */
    static TriangleGeometry in(double width, double height, double scale) {
        double room = height - 2 * LABEL * scale;
        double side = Math.max(1, Math.min(width - 2 * SIDE * scale, room * 2 / Math.sqrt(3)));
        double tall = side * Math.sqrt(3) / 2;
        double y = LABEL * scale + Math.max(0, (room - tall) / 2);
        double x = width / 2;
        return new TriangleGeometry(new Point2D.Double(x, y), new Point2D.Double(x - side / 2, y + tall),
                new Point2D.Double(x + side / 2, y + tall));
    }

    /** @param shares of the three, sum 1 */
    Point2D at(double[] shares) {
        return new Point2D.Double(
                shares[0] * top.getX() + shares[1] * left.getX() + shares[2] * right.getX(),
                shares[0] * top.getY() + shares[1] * left.getY() + shares[2] * right.getY());
    }

    /** The mix at a point; beside the triangle, one on its edge. */
    double[] shares(double x, double y) {
        double tall = left.getY() - top.getY();
        double first = (left.getY() - y) / tall;
        double third = (x - left.getX()) / (right.getX() - left.getX()) - first / 2;
        return onTriangle(first, 1 - first - third, third);
    }

    /** The same shares, moved to the nearest that are at least 0 in proportion, with sum 1. */
    static double[] onTriangle(double first, double second, double third) {
        double a = Math.max(0, first);
        double b = Math.max(0, second);
        double c = Math.max(0, third);
        double sum = a + b + c;
        return new double[] {a / sum, b / sum, c / sum};
    }

    Path2D polygon(List<double[]> mixes) {
        Path2D path = new Path2D.Double();
        for (double[] mix : mixes) {
            Point2D corner = at(mix);
            if (path.getCurrentPoint() == null) {
                path.moveTo(corner.getX(), corner.getY());
            } else {
                path.lineTo(corner.getX(), corner.getY());
            }
        }
        path.closePath();
        return path;
    }

    /** Centre of area of a convex polygon of mixes. */
    Point2D centre(List<double[]> mixes) {
        double[] sum = new double[3];
        double whole = 0;
        double[] fixed = mixes.getFirst();
        for (int i = 1; i + 1 < mixes.size(); i++) {
            double[] one = mixes.get(i);
            double[] two = mixes.get(i + 1);
            double area = Math.abs((one[0] - fixed[0]) * (two[1] - fixed[1]) - (two[0] - fixed[0]) * (one[1] - fixed[1]));
            for (int k = 0; k < 3; k++) {
                sum[k] += area * (fixed[k] + one[k] + two[k]) / 3;
            }
            whole += area;
        }
        return at(new double[] {sum[0] / whole, sum[1] / whole, sum[2] / whole});
    }
}
