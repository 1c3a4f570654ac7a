package org.placewise.view.plot;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.Emphasis;
import org.placewise.view.chart.LabelPlacer;
import org.placewise.view.chart.Marks;

/**
 * The labels of one drawing: names of options in the margin at the right, each at the height of its line's end; all
 * others inside, where they cover least.
 */
final class LineLabels {
    private static final double GAP = 4;
    private static final double PIECE = 5;
    /** A label on a label is worse than one on a line. */
    private static final int LABEL_WEIGHT = 40;
    private static final int MARK_WEIGHT = 10;
    private static final int ALONG = 16;
    private static final double RADIUS = 5;
    private static final double OUTLINE = 1.2;
    private final Graphics2D g2;
    private final Rectangle2D area;
    private final ChartStyle style;
    private final Emphasis emphasis;
    private final LabelPlacer placer;
    private final List<Drawn> ended = new ArrayList<>();
    private final List<Drawn> compared = new ArrayList<>();
    private final List<ChartItem> items = new ArrayList<>();
    private final List<Rectangle2D> labels = new ArrayList<>();

    /**
     * A line on screen.
     *
     * @param index  among all lines
     * @param places through which it was drawn
     */
    private record Drawn(int index, LinesModel.Line line, List<Point2D> places) {
    }

    LineLabels(Graphics2D g2, Rectangle2D area, ChartStyle style, Emphasis emphasis) {
        this.emphasis = emphasis;
        this.g2 = g2;
        this.area = area;
        this.style = style;
        this.placer = new LabelPlacer(area, style.px(GAP));
    }

    /** Width of the margin in which the options are named. */
    static double margin(LinesModel model, ChartStyle style) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        return Math.ceil(model.lines().stream().filter(LinesModel.Line::atEnd)
                .mapToDouble(line -> font(line, style).getStringBounds(line.label(), context).getWidth())
                .max().orElse(0)) + style.px(3 * GAP + 2 * RADIUS);
    }

    private static Font font(LinesModel.Line line, ChartStyle style) {
        return line.tag().map(OptionTag::first).orElse(line.strong()) ? style.bold() : style.text();
    }

    /** Keeps labels off a mark. */
    void avoid(Rectangle2D place) {
        placer.avoid(place, MARK_WEIGHT);
    }

    /** Keeps labels off a line, piece by piece, since the rectangle around all of it is mostly empty. */
    void avoid(Line2D line) {
        double length = Math.hypot(line.getX2() - line.getX1(), line.getY2() - line.getY1());
        int pieces = (int) Math.max(1, Math.ceil(length / style.px(PIECE)));
        for (int i = 0; i < pieces; i++) {
            Rectangle2D piece = new Rectangle2D.Double();
            piece.setFrameFromDiagonal(along(line, (double) i / pieces), along(line, (i + 1.0) / pieces));
            placer.avoid(new Rectangle2D.Double(piece.getX() - 1, piece.getY() - 1, piece.getWidth() + 2,
                    piece.getHeight() + 2));
        }
    }

    private static Point2D along(Line2D line, double share) {
        return new Point2D.Double(line.getX1() + share * (line.getX2() - line.getX1()),
                line.getY1() + share * (line.getY2() - line.getY1()));
    }

    /** Takes note of a line that was drawn through some places. */
    void line(int index, LinesModel.Line line, List<Point2D> places) {
        if (!places.isEmpty()) {
            (line.atEnd() ? ended : compared).add(new Drawn(index, line, places));
        }
    }

    /** The names of lines, each an entry of the legend. */
    List<ChartItem> items() {
        return items;
    }

    private void enter(Drawn drawn, Rectangle2D place) {
        items.add(new ChartItem(place, drawn.line.label(), drawn.line.label()).withEntry(drawn.index));
    }

    /** The word of an upright line, at its top. */
    void name(LinesModel.Vertical vertical, double x) {
        FontMetrics metrics = g2.getFontMetrics(style.small());
        double width = metrics.stringWidth(vertical.label());
        double height = metrics.getHeight();
        double gap = style.px(GAP);
        draw(vertical.label(), style.small(), false, placer.place(List.of(
                new Point2D.Double(x + gap, area.getMinY()), new Point2D.Double(x - gap - width, area.getMinY()),
                new Point2D.Double(x + gap, area.getMaxY() - height)), width, height));
    }

    /** Names the options in the margin. */
    void nameEnds() {
        double height = g2.getFontMetrics(style.text()).getHeight();
        double[] wanted = ended.stream().mapToDouble(drawn -> drawn.places.getLast().getY()).toArray();
        double[] middles = LabelPlacer.spread(wanted, height, area.getMinY() - height / 2,
                area.getMaxY() + height / 2);
        double x = area.getMaxX() + style.px(GAP);
        // The plot lets nothing be drawn outside its area.
        Shape clip = g2.getClip();
        g2.setClip(new Rectangle2D.Double(area.getX(), area.getY() - height, 4 * area.getWidth(),
                area.getHeight() + 2 * height));
        for (int i = 0; i < middles.length; i++) {
            LinesModel.Line line = ended.get(i).line;
            int index = ended.get(i).index;
            boolean back = emphasis.fades(index)
                    || line.tag().map(OptionTag::out).orElse(false) && !emphasis.lifts(index);
            double middle = middles[i];
            line.tag().ifPresent(tag -> Marks.paint(g2, Marks.shape(tag.site(), x + style.px(RADIUS), middle,
                    style.px(RADIUS)), tag.site(), tag.silicon(), OUTLINE, back, style));
            g2.setFont(font(line, style));
            g2.setPaint(back ? style.palette().mutedText() : style.palette().text());
            enter(ended.get(i), TextUtils.drawAlignedString(line.label(), g2,
                    (float) (x + style.px(2 * RADIUS + GAP)), (float) middle, TextAnchor.CENTER_LEFT));
        }
        g2.setClip(clip);
    }

    /** Names a marked place, unless that would cover another label: whoever points at it is told. */
    void name(LinesModel.Dot dot, Shape mark) {
        FontMetrics metrics = g2.getFontMetrics(style.small());
        Rectangle2D place = placer.place(mark.getBounds2D(), metrics.stringWidth(dot.label()), metrics.getHeight());
        Rectangle2D tight = new Rectangle2D.Double(place.getX(), place.getY() + 2, place.getWidth(),
                place.getHeight() - 4);
        if (labels.stream().noneMatch(tight::intersects)) {
            draw(dot.label(), style.small(), true, place);
        }
    }

    /** Names what is only compared with, somewhere along its line. */
    void nameCompared() {
        for (int i = 0; i < compared.size(); i++) {
            LinesModel.Line line = compared.get(i).line;
            FontMetrics metrics = g2.getFontMetrics(style.small());
            double width = metrics.stringWidth(line.label());
            double height = metrics.getHeight();
            List<Point2D> corners = new ArrayList<>();
            List<Point2D> places = compared.get(i).places;
            for (int step = 0; step < ALONG; step++) {
                Point2D at = along(new Line2D.Double(places.getFirst(), places.getLast()),
                        (step + 0.2) / ALONG);
                Point2D on = nearest(places, at.getX());
                double x = Math.max(area.getMinX(), Math.min(at.getX(), area.getMaxX() - width));
                corners.add(new Point2D.Double(x, on.getY() - height - 1));
                corners.add(new Point2D.Double(x, on.getY() + 1));
            }
            Rectangle2D place = placer.place(corners, width, height);
            draw(line.label(), style.small(), line.strong() && !emphasis.fades(compared.get(i).index), place);
            enter(compared.get(i), place);
        }
    }

    private static Point2D nearest(List<Point2D> places, double x) {
        Point2D best = places.getFirst();
        for (int i = 1; i < places.size(); i++) {
            Point2D before = places.get(i - 1);
            Point2D now = places.get(i);
            if (before.getX() <= x && x <= now.getX() && now.getX() > before.getX()) {
                return along(new Line2D.Double(before, now), (x - before.getX()) / (now.getX() - before.getX()));
            }
            best = Math.abs(now.getX() - x) < Math.abs(best.getX() - x) ? now : best;
        }
        return best;
    }

    private void draw(String text, Font font, boolean strong, Rectangle2D place) {
        placer.avoid(place, LABEL_WEIGHT);
        labels.add(place);
        g2.setPaint(style.palette().ground());
        g2.fill(new Rectangle2D.Double(place.getX() - 1, place.getY() + 1, place.getWidth() + 2,
                place.getHeight() - 2));
        g2.setFont(font);
        g2.setPaint(strong ? style.palette().text() : style.palette().mutedText());
        TextUtils.drawAlignedString(text, g2, (float) place.getX(), (float) place.getCenterY(),
                TextAnchor.CENTER_LEFT);
    }
}
