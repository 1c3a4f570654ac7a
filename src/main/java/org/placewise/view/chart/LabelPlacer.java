package org.placewise.view.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds places for labels so that they cover neither marks nor one another, as far as there is room. */
public final class LabelPlacer {
    private final Rectangle2D area;
    private final double gap;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /**
     * @param area in which labels must stay
     * @param gap  between a mark and its label
     */
    public LabelPlacer(Rectangle2D area, double gap) {
        this.area = area;
        this.gap = gap;
    }

    /** Keeps labels off a place. */
    public void avoid(Rectangle2D place) {
        taken.add(place);
    }

    /** The place of a label beside a mark: right, left, above, below or at a corner, whichever covers least. */
    public Rectangle2D place(Rectangle2D mark, double width, double height) {
        double left = mark.getMinX() - gap - width;
        double right = mark.getMaxX() + gap;
        double above = mark.getMinY() - gap / 2 - height;
        double below = mark.getMaxY() + gap / 2;
        double middleX = mark.getCenterX() - width / 2;
        double middleY = mark.getCenterY() - height / 2;
        return place(List.of(new Point2D.Double(right, middleY), new Point2D.Double(left, middleY),
                new Point2D.Double(middleX, above), new Point2D.Double(middleX, below),
                new Point2D.Double(right, above), new Point2D.Double(right, below), new Point2D.Double(left, above),
                new Point2D.Double(left, below)), width, height);
    }

    /** The place among some, given by their upper left corners, that covers least; the first of equals. */
    public Rectangle2D place(List<? extends Point2D> corners, double width, double height) {
        Rectangle2D best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Point2D corner : corners) {
            Rectangle2D candidate = new Rectangle2D.Double(corner.getX(), corner.getY(), width, height);
            double covered = covered(candidate);
            if (covered < least) {
                best = candidate;
                least = covered;
            }
        }
        best = inside(best);
        taken.add(best);
        return best;
    }

    private double covered(Rectangle2D candidate) {
        Rectangle2D kept = candidate.createIntersection(area);
        double outside = size(candidate) - size(kept);
        return 2 * outside + taken.stream().mapToDouble(place -> size(place.createIntersection(candidate))).sum();
    }

    private static double size(Rectangle2D rectangle) {
        return Math.max(0, rectangle.getWidth()) * Math.max(0, rectangle.getHeight());
    }

    private Rectangle2D inside(Rectangle2D place) {
        double x = Math.max(area.getMinX(), Math.min(place.getX(), area.getMaxX() - place.getWidth()));
        double y = Math.max(area.getMinY(), Math.min(place.getY(), area.getMaxY() - place.getHeight()));
        return new Rectangle2D.Double(x, y, place.getWidth(), place.getHeight());
    }

    /**
     * Moves labels of one column apart.
     *
     * @param wanted middles of the labels
     * @param height of one label
     * @return the middles in the order given, at least a height apart where {@code low} to {@code high} has room
     */
    public static double[] spread(double[] wanted, double height, double low, double high) {
        double[] middles = wanted.clone();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < middles.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> wanted[i]));
        double floor = low + height / 2;
        for (int i : order) {
            middles[i] = Math.max(middles[i], floor);
            floor = middles[i] + height;
        }
        double ceiling = high - height / 2;
        for (int i : order.reversed()) {
            middles[i] = Math.min(middles[i], ceiling);
            ceiling = middles[i] - height;
        }
        return middles;
    }
}
