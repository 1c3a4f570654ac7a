package org.placewise.view.plot;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYDataset;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.Emphasis;
import org.placewise.view.chart.LabelPlacer;
import org.placewise.view.chart.Marks;

/** Draws upright lines, row names, and the dots of each row, which give way to one another up and down. */
final class StripRenderer extends AbstractXYItemRenderer {
    @Serial
    private static final long serialVersionUID = 1;
    /** Least and greatest radius of marks, which grow with the rows. */
    private static final double[] SMALL = {3.6, 5.5};
    private static final double[] LARGE = {6.5, 9};
    private static final double SHARE = 0.17;
    /** The triangle is taller than the circle of its area. */
    private static final double FORM = 1.5;
    private static final double THIN = 1;
    private static final double OUTLINE = 1.5;
    private static final double WINNER = 3;
    private static final double GAP = 8;
    private static final double LABEL_GAP = 4;
    private final transient Emphasis emphasis;
    private transient StripModel model;
    private transient ChartStyle style;
    private final transient List<ChartItem> items = new ArrayList<>();

    StripRenderer(Emphasis emphasis) {
        this.emphasis = emphasis;
    }

    void show(StripModel shown, ChartStyle shownIn) {
        model = shown;
        style = shownIn;
    }

    List<ChartItem> items() {
        return items;
    }

    /** Width of the margin in which the rows are named. */
    static double margin(StripModel model, ChartStyle style) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        return Math.ceil(model.rows().stream().mapToDouble(row -> font(row, style)
                .getStringBounds(row.name(), context).getWidth()).max().orElse(0)) + style.px(GAP);
    }

    private static Font font(StripModel.Row row, ChartStyle style) {
        return row.strong() ? style.bold() : style.small();
    }

    @Override
    public void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D dataArea, PlotRenderingInfo info,
                         XYPlot plot, ValueAxis domainAxis, ValueAxis rangeAxis, XYDataset dataset, int series,
                         int item, CrosshairState crosshairState, int pass) {
        items.clear();
        LabelPlacer placer = new LabelPlacer(dataArea, style.px(LABEL_GAP));
        Shape clip = g2.getClip();
        double room = style.px(20);
        g2.setClip(new Rectangle2D.Double(0, dataArea.getY() - room, dataArea.getMaxX() + room,
                dataArea.getHeight() + room + 1));
        drawVerticals(g2, dataArea, domainAxis, plot, placer);
        drawNames(g2, dataArea);
        g2.setClip(clip);
        List<Rectangle2D> taken = new ArrayList<>();
        List<Shape> strong = new ArrayList<>();
        List<StripModel.Dot> named = new ArrayList<>();
        List<StripModel.Dot> order = model.dots().stream().sorted(Comparator.comparing(StripModel.Dot::strong)
                .reversed()).toList();
        for (StripModel.Dot dot : order) {
            double x = domainAxis.valueToJava2D(dot.x(), dataArea, plot.getDomainAxisEdge());
            if (x >= dataArea.getMinX() - 1 && x <= dataArea.getMaxX() + 1) {
                Shape shape = drawDot(g2, dataArea, dot, x, taken);
                placer.avoid(shape.getBounds2D());
                if (dot.strong() && !dot.label().isEmpty()) {
                    strong.add(shape);
                    named.add(dot);
                }
            }
        }
        List<Rectangle2D> labels = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            drawLabel(g2, placer, named.get(i), strong.get(i), labels);
        }
    }

    private void drawVerticals(Graphics2D g2, Rectangle2D area, ValueAxis axis, XYPlot plot, LabelPlacer placer) {
        g2.setFont(style.small());
        FontMetrics metrics = g2.getFontMetrics(style.small());
        double free = Double.NEGATIVE_INFINITY;
        for (LinesModel.Vertical vertical : model.verticals()) {
            double x = axis.valueToJava2D(vertical.x(), area, plot.getDomainAxisEdge());
            if (x < area.getMinX() || x > area.getMaxX()) {
                continue;
            }
            g2.setPaint(style.palette().mutedText());
            g2.setStroke(style.dashed(1));
            g2.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
            placer.avoid(new Rectangle2D.Double(x - 1, area.getMinY(), 2, area.getHeight()));
            double width = metrics.stringWidth(vertical.label());
            double from = Math.max(free, Math.clamp(x - width / 2, 0,
                    Math.max(0, area.getMaxX() + style.px(GAP) - width)));
            if (from <= x) {
                g2.setPaint(style.palette().text());
                TextUtils.drawAlignedString(vertical.label(), g2, (float) from,
                        (float) (area.getMinY() - style.px(3)), TextAnchor.BOTTOM_LEFT);
                free = from + width + style.px(4);
            }
        }
    }

    private void drawNames(Graphics2D g2, Rectangle2D area) {
        double height = area.getHeight() / model.rows().size();
        for (int i = 0; i < model.rows().size(); i++) {
            StripModel.Row row = model.rows().get(i);
            double middle = area.getMinY() + (i + 0.5) * height;
            if (i > 0) {
                g2.setPaint(style.palette().grid());
                g2.setStroke(style.stroke(1));
                double y = area.getMinY() + i * height;
                g2.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
            }
            g2.setFont(font(row, style));
            g2.setPaint(row.strong() ? style.palette().text() : style.palette().mutedText());
            TextUtils.drawAlignedString(row.name(), g2, (float) (area.getMinX() - style.px(GAP)), (float) middle,
                    TextAnchor.CENTER_RIGHT);
        }
    }

    private Shape drawDot(Graphics2D g2, Rectangle2D area, StripModel.Dot dot, double x, List<Rectangle2D> taken) {
        double height = area.getHeight() / model.rows().size();
        double[] sizes = dot.strong() ? LARGE : SMALL;
        double radius = Math.min(Math.clamp(SHARE * height, style.px(sizes[0]), style.px(sizes[1])), 0.42 * height);
        double middle = area.getMinY() + (dot.row() + 0.5) * height;
        double y = free(x, middle, radius, height, taken);
        Shape shape = dot.tag().map(tag -> Marks.shape(tag.site(), x, y, radius)).orElseGet(() ->
                diamond(x, y, radius * 1.2));
        if (dot.tag().isPresent()) {
            OptionTag tag = dot.tag().get();
            Marks.paint(g2, shape, tag.site(), tag.silicon(), !dot.strong() ? THIN : tag.first() ? WINNER : OUTLINE,
                    emphasis.fades(entry(dot)) || dot.strong() && tag.out() && !emphasis.lifts(entry(dot)), style);
        } else {
            g2.setPaint(emphasis.of(style.palette().mutedText(), entry(dot), style));
            g2.fill(shape);
        }
        ChartItem item = new ChartItem(shape, dot.label(), dot.tip()).withEntry(entry(dot));
        items.add(dot.tag().filter(_ -> dot.asks()).map(tag -> item.withSubject(tag.id())).orElse(item));
        return shape;
    }

    /** The place of a dot's option among the options whose values are asked for; a dot of none has none. */
    private int entry(StripModel.Dot dot) {
        return dot.tag().map(tag -> model.dots().stream().filter(StripModel.Dot::asks)
                .flatMap(asking -> asking.tag().stream()).map(OptionTag::id).distinct().toList().indexOf(tag.id()))
                .orElse(Emphasis.NONE);
    }

    /** The middle of the row, or the nearest height above or below it where the mark covers no other. */
    private double free(double x, double middle, double radius, double height, List<Rectangle2D> taken) {
        double step = style.px(2);
        double most = Math.max(0, height / 2 - FORM * radius);
        double y = taken.stream().anyMatch(around(x, middle, radius / 2)::intersects) ? middle + most : middle;
        for (int i = 0; i * step / 2 <= most + step; i++) {
            double away = (i + 1) / 2 * step * (i % 2 == 0 ? 1 : -1);
            if (Math.abs(away) <= most && isFree(x, middle + away, radius, taken)) {
                y = middle + away;
                break;
            }
        }
        taken.add(around(x, y, radius));
        return y;
    }

    private static boolean isFree(double x, double y, double radius, List<Rectangle2D> taken) {
        Rectangle2D place = around(x, y, radius);
        return taken.stream().noneMatch(place::intersects);
    }

    private static Rectangle2D around(double x, double y, double radius) {
        return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Shape diamond(double x, double y, double radius) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - radius);
        path.lineTo(x + radius, y);
        path.lineTo(x, y + radius);
        path.lineTo(x - radius, y);
        path.closePath();
        return path;
    }

    private void drawLabel(Graphics2D g2, LabelPlacer placer, StripModel.Dot dot, Shape mark,
                           List<Rectangle2D> labels) {
        boolean first = dot.tag().map(OptionTag::first).orElse(false);
        Font font = first ? style.bold() : style.text();
        FontMetrics metrics = g2.getFontMetrics(font);
        Rectangle2D place = placer.place(mark.getBounds2D(), metrics.stringWidth(dot.label()), metrics.getHeight());
        Rectangle2D tight = new Rectangle2D.Double(place.getX(), place.getY() + 3, place.getWidth(),
                place.getHeight() - 6);
        if (labels.stream().anyMatch(tight::intersects)) {
            return;
        }
        labels.add(tight);
        g2.setPaint(style.palette().ground());
        g2.fill(new Rectangle2D.Double(place.getX() - 1, place.getY() + 1, place.getWidth() + 2,
                place.getHeight() - 2));
        g2.setFont(font);
        g2.setPaint(emphasis.fades(entry(dot)) || dot.tag().map(OptionTag::out).orElse(false) ? style.palette().mutedText()
                : style.palette().text());
        TextUtils.drawAlignedString(dot.label(), g2, (float) place.getX(), (float) place.getCenterY(),
                TextAnchor.CENTER_LEFT);
        items.add(new ChartItem(place, dot.label(), dot.tip()).withEntry(entry(dot)));
    }
}
