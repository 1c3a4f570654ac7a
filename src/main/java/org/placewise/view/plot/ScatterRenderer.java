package org.placewise.view.plot;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.Emphasis;
import org.placewise.view.chart.LabelPlacer;
import org.placewise.view.chart.Marks;

/** Draws the points, a ring around the one that is chosen, and the names of options and of the chosen one. */
final class ScatterRenderer extends XyRenderer<ScatterModel> {
    @Serial
    private static final long serialVersionUID = 1;
    private static final double SMALL = 4;
    private static final double LARGE = 8;
    private static final double RING = 9;
    private static final double THIN = 1;
    private static final double OUTLINE = 1.5;
    private static final double WINNER = 3;
    private static final double LABEL_GAP = 4;

    ScatterRenderer(Emphasis emphasis) {
        super(emphasis);
    }

    @Override
    void draw(Graphics2D g2, Screen screen) {
        LabelPlacer placer = new LabelPlacer(screen.area(), style().px(LABEL_GAP));
        Map<Integer, Shape> named = new LinkedHashMap<>();
        for (int i = 0; i < model().points().size(); i++) {
            ScatterModel.Point point = model().points().get(i);
            Point2D place = screen.place(point.x(), point.y());
            if (screen.holds(place)) {
                Shape shape = mark(g2, point, place);
                placer.avoid(shape.getBounds2D());
                items().add(new ChartItem(shape, point.label(), point.tip()).withEntry(i));
                if (point.option().isPresent() || point.chosen()) {
                    named.put(i, shape);
                }
            }
        }
        named.forEach((index, shape) -> name(g2, placer, model().points().get(index), shape));
    }

    private Shape mark(Graphics2D g2, ScatterModel.Point point, Point2D at) {
        boolean isOption = point.option().isPresent();
        Shape shape = Marks.shape(point.site(), at.getX(), at.getY(), style().px(isOption ? LARGE : SMALL));
        double outline = !isOption ? THIN : point.option().get().first() ? WINNER : OUTLINE;
        Marks.paint(g2, shape, point.site(), point.silicon(), outline, isOption && point.option().get().out(),
                style());
        if (point.chosen()) {
            double radius = style().px(RING);
            g2.setPaint(style().palette().text());
            g2.setStroke(style().stroke(2));
            g2.draw(new Ellipse2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius));
        }
        return shape;
    }

    private void name(Graphics2D g2, LabelPlacer placer, ScatterModel.Point point, Shape mark) {
        g2.setFont(point.chosen() || point.option().map(OptionTag::first).orElse(false) ? style().bold()
                : style().text());
        FontMetrics metrics = g2.getFontMetrics();
        Rectangle2D place = placer.placeNearby(mark.getBounds2D(), metrics.stringWidth(point.label()),
                metrics.getHeight());
        placer.leader(mark.getBounds2D(), place).ifPresent(line -> {
            g2.setPaint(style().palette().mutedText());
            g2.setStroke(style().stroke(1));
            g2.draw(line);
        });
        g2.setPaint(point.option().map(OptionTag::out).orElse(false) ? style().palette().mutedText()
                : style().palette().text());
        TextUtils.drawAlignedString(point.label(), g2, (float) place.getX(), (float) place.getCenterY(),
                TextAnchor.CENTER_LEFT);
    }
}
