package org.placewise.view.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds places for labels so that they cover neither marks nor one another, as far as there is room. */
public final class LabelPlacer {
    /** How many times its height a label may be away from its mark. */
    private static final int RINGS = 3;
    /** What being one height further away is worth: so much of the label may be covered instead. */
    private static final double AWAY = 0.2;
    private final Rectangle2D area;
    private final double gap;
    private final List<Taken> taken = new ArrayList<>();

    /**
     * What a label should not cover.
     *
     * @param weight how bad it is to cover it, beside a mark's 1
     */
    private record Taken(Rectangle2D place, double weight) {
        double under(Rectangle2D label) {
            double width = Math.min(place.getMaxX(), label.getMaxX()) - Math.max(place.getMinX(), label.getMinX());
            double height = Math.min(place.getMaxY(), label.getMaxY()) - Math.max(place.getMinY(), label.getMinY());
            return width <= 0 || height <= 0 ? 0 : weight * width * height;
        }
    }

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
        avoid(place, 1);
    }

    /**
     * Keeps labels off a place more, or less, than off others.
     *
     * @param weight how bad it is to cover it, beside the 1 of others
     */
    public void avoid(Rectangle2D place, double weight) {
        taken.add(new Taken(place, weight));
    }

    /** The place of a label beside a mark: right, left, above, below or at a corner, whichever covers least. */
    public Rectangle2D place(Rectangle2D mark, double width, double height) {
        return place(around(mark, width, height, 0), width, height);
    }

    /**
     * The same, but further away where it would cover much there; such a label needs a {@link #leader}.
     *
     * @return the place of the label
     */
    public Rectangle2D placeNearby(Rectangle2D mark, double width, double height) {
        Rectangle2D best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int ring = 0; ring <= RINGS; ring++) {
            for (Point2D corner : around(mark, width, height, ring * height)) {
                Rectangle2D candidate = new Rectangle2D.Double(corner.getX(), corner.getY(), width, height);
                double cost = covered(candidate) + ring * AWAY * width * height;
                if (cost < least) {
                    best = candidate;
                    least = cost;
                }
            }
        }
        return take(best);
    }

    /** The line from a mark to the label that {@link #placeNearby} has put away from it; none beside the mark. */
    public Optional<Line2D> leader(Rectangle2D mark, Rectangle2D label) {
        double x = Math.clamp(mark.getCenterX(), label.getMinX() - 1, label.getMaxX() + 1);
        double y = Math.clamp(mark.getCenterY(), label.getMinY() + 2, label.getMaxY() - 2);
        double away = Math.hypot(x - Math.clamp(x, mark.getMinX(), mark.getMaxX()),
                y - Math.clamp(y, mark.getMinY(), mark.getMaxY()));
        return away <= 2 * gap ? Optional.empty() : Optional.of(new Line2D.Double(
                Math.clamp(x, mark.getMinX(), mark.getMaxX()), Math.clamp(y, mark.getMinY(), mark.getMaxY()), x, y));
    }

    private List<Point2D> around(Rectangle2D mark, double width, double height, double away) {
        double left = mark.getMinX() - gap - away - width;
        double right = mark.getMaxX() + gap + away;
        double above = mark.getMinY() - gap / 2 - away - height;
        double below = mark.getMaxY() + gap / 2 + away;
        double middleX = mark.getCenterX() - width / 2;
        double middleY = mark.getCenterY() - height / 2;
        return List.of(new Point2D.Double(right, middleY), new Point2D.Double(left, middleY),
                new Point2D.Double(middleX, above), new Point2D.Double(middleX, below),
                new Point2D.Double(right, above), new Point2D.Double(right, below), new Point2D.Double(left, above),
                new Point2D.Double(left, below));
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
        return take(best);
    }

    private Rectangle2D take(Rectangle2D wanted) {
        Rectangle2D place = inside(wanted);
        avoid(place);
        return place;
    }

    private double covered(Rectangle2D candidate) {
        Rectangle2D kept = candidate.createIntersection(area);
        double outside = size(candidate) - size(kept);
        double sum = 2 * outside;
        for (Taken place : taken) {
            sum += place.under(candidate);
        }
        return sum;
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
