package org.placewise.view.latency;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
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
import org.placewise.model.catalogue.Silicon;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.Emphasis;
import org.placewise.view.chart.LabelPlacer;
import org.placewise.view.chart.Marks;
import org.placewise.view.plot.Clip;

/**
 * Draws the requirement, the present load, each option's curve up to where it is full, and its name where the curve
 * begins. Where a fleet is full a dotted line leads out of the chart: there is no time beyond.
 */
final class LoadRenderer extends AbstractXYItemRenderer {
    @Serial
    private static final long serialVersionUID = 1;
    private static final double LINE = 2;
    private static final double WINNER = 3.2;
    private static final double THIN = 1.2;
    private static final double MARK = 5.5;
    private static final double REACH = 5;
    private static final double GAP = 6;
    private static final double OUTLINE = 1.5;
    private transient LoadModel model;
    private transient ChartStyle style;
    private final transient Emphasis emphasis;
    private transient Rectangle2D limitPlace;
    private final transient List<ChartItem> items = new ArrayList<>();

    LoadRenderer(Emphasis emphasis) {
        this.emphasis = emphasis;
    }

    void show(LoadModel shown, ChartStyle shownIn) {
        model = shown;
        style = shownIn;
    }

    List<ChartItem> items() {
        return items;
    }

    /** Room at the left of the curves for the widest name. */
    static double nameWidth(LoadModel model, ChartStyle style) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        return Math.ceil(model.lines().stream().mapToDouble(line -> font(line, style).getStringBounds(
                line.option().text(), context).getWidth()).max().orElse(0) + style.px(GAP + 2));
    }

    private static Font font(LoadModel.Line line, ChartStyle style) {
        return line.option().first() ? style.bold() : style.text();
    }

    @Override
    public void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D dataArea, PlotRenderingInfo info,
                         XYPlot plot, ValueAxis domainAxis, ValueAxis rangeAxis, XYDataset dataset, int series,
                         int item, CrosshairState crosshairState, int pass) {
        items.clear();
        Screen screen = new Screen(dataArea, plot, domainAxis, rangeAxis);
        limitPlace = null;
        drawLimit(g2, screen);
        List<ChartItem> points = new ArrayList<>();
        List<ChartItem> full = new ArrayList<>();
        for (int i = 0; i < model.lines().size(); i++) {
            drawLine(g2, screen, i, points);
        }
        drawNow(g2, screen);
        for (int i = 0; i < model.lines().size(); i++) {
            drawFull(g2, screen, i, full);
            drawMark(g2, screen, i);
        }
        nameLimit(g2);
        drawNames(g2, screen);
        items.addAll(full);
        items.addAll(points);
    }

    /** Whether an option stands back: it is out of the ranking, or another stands out. */
    private boolean isBack(int line) {
        return emphasis.fades(line) || model.lines().get(line).option().out() && !emphasis.lifts(line);
    }

    private Color hue(int line) {
        OptionName option = model.lines().get(line).option();
        return emphasis.of(style.palette().site(option.site()), line, style);
    }

    private void drawLimit(Graphics2D g2, Screen screen) {
        model.limit().map(screen::y).filter(screen::holdsY).ifPresent(y -> {
            g2.setPaint(style.palette().text());
            g2.setStroke(style.dashed(1.5));
            g2.draw(new Line2D.Double(screen.area.getMinX(), y, screen.area.getMaxX(), y));
            FontMetrics metrics = g2.getFontMetrics(style.small());
            double width = metrics.stringWidth(model.limitText());
            double above = y - metrics.getHeight() > screen.area.getMinY() ? y - metrics.getHeight() / 2.0 - 1
                    : y + metrics.getHeight() / 2.0 + 1;
            double x = screen.area.getMaxX() - width - style.px(2);
            limitPlace = new Rectangle2D.Double(x - 2, above - metrics.getHeight() / 2.0, width + 4,
                    metrics.getHeight());
        });
    }

    /** The requirement in words, on ground of its own, as lines cross it. */
    private void nameLimit(Graphics2D g2) {
        if (limitPlace != null) {
            g2.setPaint(style.palette().ground());
            g2.fill(limitPlace);
            g2.setFont(style.small());
            g2.setPaint(style.palette().text());
            TextUtils.drawAlignedString(model.limitText(), g2, (float) limitPlace.getX() + 2,
                    (float) limitPlace.getCenterY(), TextAnchor.CENTER_LEFT);
        }
    }

    private void drawNow(Graphics2D g2, Screen screen) {
        double x = screen.x(model.now());
        if (screen.holdsX(x)) {
            g2.setPaint(style.palette().accent());
            g2.setStroke(style.stroke(1.5));
            g2.draw(new Line2D.Double(x, screen.area.getMinY(), x, screen.area.getMaxY()));
        }
    }

    private void drawLine(Graphics2D g2, Screen screen, int index, List<ChartItem> hits) {
        LoadModel.Line line = model.lines().get(index);
        Path2D path = new Path2D.Double();
        Line2D piece = new Line2D.Double();
        double beforeX = Double.NaN;
        double beforeY = Double.NaN;
        boolean drawing = false;
        for (LoadModel.Point point : line.points()) {
            double x = screen.x(point.rate());
            double y = screen.y(point.time());
            if (!Double.isNaN(beforeX)) {
                piece.setLine(beforeX, beforeY, x, y);
                if (Clip.to(piece, screen.area)) {
                    if (!drawing) {
                        path.moveTo(piece.getX1(), piece.getY1());
                    }
                    path.lineTo(piece.getX2(), piece.getY2());
                    drawing = piece.getX2() == x && piece.getY2() == y;
                } else {
                    drawing = false;
                }
            }
            if (screen.holdsX(x) && screen.holdsY(y)) {
                double reach = style.px(REACH);
                hits.add(new ChartItem(new Ellipse2D.Double(x - reach, y - reach, 2 * reach, 2 * reach),
                        line.option().text(), point.tip()).withSubject(line.option().id(), line.subject()));
            }
            beforeX = x;
            beforeY = y;
        }
        double width = line.option().first() || emphasis.lifts(index) ? WINNER : line.option().out() ? THIN : LINE;
        g2.setPaint(hue(index));
        g2.setStroke(line.option().silicon() == Silicon.GPU ? style.stroke(width) : style.dashed(width));
        g2.draw(path);
    }

    /** From the end of the curve out of the chart: dotted, with a stop at the top. */
    private void drawFull(Graphics2D g2, Screen screen, int index, List<ChartItem> hits) {
        LoadModel.Line line = model.lines().get(index);
        double x = screen.x(line.saturation());
        if (!screen.holdsX(x) || line.points().isEmpty()) {
            return;
        }
        double from = Math.clamp(screen.y(line.points().getLast().time()), screen.area.getMinY(),
                screen.area.getMaxY());
        double top = screen.area.getMinY() + style.px(OUTLINE);
        double cap = style.px(REACH);
        g2.setPaint(hue(index));
        g2.setStroke(new BasicStroke((float) style.px(1.5), BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_MITER, 10, new float[] {(float) style.px(1.5), (float) style.px(3)}, 0));
        g2.draw(new Line2D.Double(x, from, x, top));
        g2.setStroke(style.stroke(LINE + 1));
        g2.draw(new Line2D.Double(x - cap, top, x + cap, top));
        hits.add(new ChartItem(new Rectangle2D.Double(x - cap, top - 1, 2 * cap, Math.max(cap, from - top)),
                line.option().text(), line.fullTip()).withSubject(line.option().id(), line.subject()));
    }

    private void drawMark(Graphics2D g2, Screen screen, int index) {
        LoadModel.Line line = model.lines().get(index);
        double x = screen.x(model.now());
        if (line.now().isEmpty() || !screen.holdsX(x) || !screen.holdsY(screen.y(line.now().getAsDouble()))) {
            return;
        }
        Shape shape = Marks.shape(line.option().site(), x, screen.y(line.now().getAsDouble()), style.px(MARK));
        Marks.paint(g2, shape, line.option().site(), line.option().silicon(), OUTLINE, isBack(index), style);
        items.add(new ChartItem(shape, line.option().text(), line.nowTip())
                .withSubject(line.option().id(), line.subject()));
    }

    private void drawNames(Graphics2D g2, Screen screen) {
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < model.lines().size(); i++) {
            if (!Double.isNaN(begin(i, screen))) {
                seen.add(i);
            }
        }
        double height = g2.getFontMetrics(style.text()).getHeight();
        double[] middles = LabelPlacer.spread(seen.stream().mapToDouble(i -> begin(i, screen)).toArray(), height,
                screen.area.getMinY() - height / 2, screen.area.getMaxY() + height / 2);
        double right = screen.area.getMinX() - style.px(GAP);
        // The plot lets nothing be drawn outside its area.
        Shape clip = g2.getClip();
        g2.setClip(new Rectangle2D.Double(0, 0, screen.area.getMaxX(), screen.area.getMaxY() + height));
        for (int i = 0; i < middles.length; i++) {
            LoadModel.Line line = model.lines().get(seen.get(i));
            boolean back = isBack(seen.get(i));
            g2.setFont(font(line, style));
            g2.setPaint(back ? style.palette().mutedText() : style.palette().text());
            Rectangle2D place = TextUtils.drawAlignedString(line.option().text(), g2, (float) right,
                    (float) middles[i], TextAnchor.CENTER_RIGHT);
            items.add(new ChartItem(place, line.option().text(), line.fullTip()).withEntry(seen.get(i)));
        }
        g2.setClip(clip);
    }

    /** Height at which a curve enters the chart from the left; NaN where it does not. */
    private double begin(int index, Screen screen) {
        LoadModel.Point before = null;
        for (LoadModel.Point point : model.lines().get(index).points()) {
            double x = screen.x(point.rate());
            if (x >= screen.area.getMinX() - 1) {
                double y = screen.y(point.time());
                if (before != null && x > screen.area.getMinX() + 1) {
                    double from = screen.x(before.rate());
                    double share = (screen.area.getMinX() - from) / (x - from);
                    y = screen.y(before.time()) + share * (y - screen.y(before.time()));
                }
                return screen.holdsY(y) && x <= screen.area.getMaxX() ? y : Double.NaN;
            }
            before = point;
        }
        return Double.NaN;
    }

    /** From values to pixels. */
    private static final class Screen {
        private final Rectangle2D area;
        private final XYPlot plot;
        private final ValueAxis horizontal;
        private final ValueAxis vertical;

        Screen(Rectangle2D area, XYPlot plot, ValueAxis horizontal, ValueAxis vertical) {
            this.area = area;
            this.plot = plot;
            this.horizontal = horizontal;
            this.vertical = vertical;
        }

        double x(double value) {
            return horizontal.valueToJava2D(value, area, plot.getDomainAxisEdge());
        }

        double y(double value) {
            return vertical.valueToJava2D(value, area, plot.getRangeAxisEdge());
        }

        boolean holdsX(double x) {
            return x >= area.getMinX() - 1 && x <= area.getMaxX() + 1;
        }

        boolean holdsY(double y) {
            return y >= area.getMinY() - 1 && y <= area.getMaxY() + 1;
        }
    }
}
