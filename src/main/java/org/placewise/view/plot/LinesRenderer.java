package org.placewise.view.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewise.model.catalogue.Silicon;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.Emphasis;
import org.placewise.view.chart.Marks;

/** Draws upright lines, the lines, the marks on them, and then the labels where there is room. */
final class LinesRenderer extends XyRenderer<LinesModel> {
    @Serial
    private static final long serialVersionUID = 1;
    private static final double LINE = 2;
    private static final double WINNER = 3.2;
    private static final double THIN = 1.2;
    private static final double MARK = 5;
    private static final double RING = 4;
    private static final double OUTLINE = 1.5;
    private static final double REACH = 4;

    LinesRenderer(Emphasis emphasis) {
        super(emphasis);
    }

    @Override
    void draw(Graphics2D g2, Screen screen) {
        Rectangle2D dataArea = screen.area();
        LineLabels labels = new LineLabels(g2, dataArea, style(), emphasis());
        for (LinesModel.Vertical vertical : model().verticals()) {
            double x = screen.x(vertical.x());
            if (screen.holdsX(x)) {
                g2.setPaint(style().palette().mutedText());
                g2.setStroke(style().dashed(1));
                g2.draw(new Line2D.Double(x, dataArea.getMinY(), x, dataArea.getMaxY()));
                labels.name(vertical, x);
            }
        }
        for (int i = 0; i < model().lines().size(); i++) {
            drawLine(g2, screen, i, labels);
        }
        List<Shape> marks = new ArrayList<>();
        for (LinesModel.Dot dot : model().dots()) {
            marks.add(mark(screen, dot, labels));
        }
        labels.nameEnds();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) != null && !model().dots().get(i).label().isEmpty()) {
                labels.name(model().dots().get(i), marks.get(i));
            }
        }
        labels.nameCompared();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) != null) {
                // Last, since the ground of a label may cover it.
                paint(g2, model().dots().get(i), marks.get(i));
            }
        }
        items().addAll(labels.items());
    }

    private void drawLine(Graphics2D g2, Screen screen, int index, LineLabels labels) {
        LinesModel.Line line = model().lines().get(index);
        Path2D path = new Path2D.Double();
        Point2D before = null;
        List<Point2D> seen = new ArrayList<>();
        for (LinesModel.Point point : line.points()) {
            Point2D now = screen.place(point.x(), point.y());
            if (!Double.isFinite(now.getY())) {
                // The line is broken, or a logarithmic axis has no place for nothing.
                now = null;
            }
            if (now != null && before != null) {
                Line2D piece = new Line2D.Double(before, now);
                if (Clip.to(piece, screen.area())) {
                    path.moveTo(piece.getX1(), piece.getY1());
                    path.lineTo(piece.getX2(), piece.getY2());
                    labels.avoid(piece);
                    seen.add(piece.getP1());
                    seen.add(piece.getP2());
                }
            }
            if (now != null && screen.holds(now) && !point.tip().isEmpty()) {
                double reach = style().px(REACH);
                items().add(of(line.tag(), new ChartItem(new Ellipse2D.Double(now.getX() - reach, now.getY() - reach,
                        2 * reach, 2 * reach), line.label(), point.tip())));
            }
            before = now;
        }
        g2.setPaint(emphasis().of(colour(line, index), index, style()));
        g2.setStroke(stroke(line));
        g2.draw(joined(path));
        labels.line(index, line, seen);
    }

    private static ChartItem of(Optional<OptionTag> tag, ChartItem item) {
        return tag.map(option -> item.withSubject(option.id())).orElse(item);
    }

    /** The pieces that touch as one line, so that dashes run on. */
    private static Path2D joined(Path2D pieces) {
        Path2D joined = new Path2D.Double();
        double[] point = new double[6];
        Point2D end = null;
        for (var i = pieces.getPathIterator(null); !i.isDone(); i.next()) {
            boolean starts = i.currentSegment(point) == java.awt.geom.PathIterator.SEG_MOVETO;
            Point2D now = new Point2D.Double(point[0], point[1]);
            if (!starts) {
                joined.lineTo(now.getX(), now.getY());
            } else if (!now.equals(end)) {
                joined.moveTo(now.getX(), now.getY());
            }
            end = now;
        }
        return joined;
    }

    private Color colour(LinesModel.Line line, int index) {
        if (line.tag().isEmpty()) {
            return line.strong() ? style().palette().text() : style().palette().mutedText();
        }
        OptionTag tag = line.tag().get();
        Color hue = style().palette().site(tag.site());
        return tag.out() && !emphasis().lifts(index) && !emphasis().fades(index) ? style().faded(hue) : hue;
    }

    private Stroke stroke(LinesModel.Line line) {
        if (line.tag().isEmpty()) {
            return new BasicStroke((float) style().px(line.strong() ? LINE : THIN), BasicStroke.CAP_ROUND,
                    BasicStroke.JOIN_ROUND, 10, new float[] {(float) style().px(1), (float) style().px(4)}, 0);
        }
        OptionTag tag = line.tag().get();
        double width = tag.first() ? WINNER : LINE;
        return tag.silicon() == Silicon.GPU ? style().stroke(width) : style().dashed(width);
    }

    /** Null where the place is out of sight. */
    private Shape mark(Screen screen, LinesModel.Dot dot, LineLabels labels) {
        Point2D centre = screen.place(dot.x(), dot.y());
        if (!screen.holds(centre)) {
            return null;
        }
        double radius = style().px(RING);
        Shape shape = dot.tag().map(tag -> Marks.shape(tag.site(), centre.getX(), centre.getY(), style().px(MARK)))
                .orElseGet(() -> new Ellipse2D.Double(centre.getX() - radius, centre.getY() - radius, 2 * radius,
                        2 * radius));
        labels.avoid(shape.getBounds2D());
        items().add(of(dot.tag(), new ChartItem(shape, dot.label().isEmpty() ? dot.tip() : dot.label(), dot.tip())));
        return shape;
    }

    /** The line of an option; none if it has none. */
    private int line(OptionTag tag) {
        return model().lines().stream().map(LinesModel.Line::tag).toList().indexOf(Optional.of(tag));
    }

    private void paint(Graphics2D g2, LinesModel.Dot dot, Shape shape) {
        if (dot.tag().isPresent()) {
            OptionTag tag = dot.tag().get();
            int line = line(tag);
            Marks.paint(g2, shape, tag.site(), tag.silicon(), OUTLINE, emphasis().fades(line)
                    || tag.out() && !emphasis().lifts(line), style());
            return;
        }
        g2.setPaint(style().palette().ground());
        g2.fill(shape);
        g2.setPaint(style().palette().text());
        g2.setStroke(style().stroke(OUTLINE));
        g2.draw(shape);
    }
}
