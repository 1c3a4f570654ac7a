package org.placewise.view.compare;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.placewise.model.catalogue.Silicon;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.Emphasis;
import org.placewise.view.chart.LabelPlacer;
import org.placewise.view.chart.Marks;

/** Draws an option as a line over the criteria, GPU solid and ASIC dashed, its name at the right end. */
final class ProfileRenderer extends AbstractCategoryItemRenderer {
    @Serial
    private static final long serialVersionUID = 1;
    private static final double RADIUS = 4.5;
    private static final double LINE = 1.8;
    private static final double WINNER = 3.2;
    private final transient Emphasis emphasis;
    private transient ProfileModel model;
    private transient ChartStyle style;
    private final transient List<ChartItem> items = new ArrayList<>();

    ProfileRenderer(Emphasis emphasis) {
        this.emphasis = emphasis;
    }

    void show(ProfileModel shown, ChartStyle shownIn) {
        model = shown;
        style = shownIn;
    }

    List<ChartItem> items() {
        return items;
    }

    @Override
    public int getPassCount() {
        return 2;
    }

    @Override
    public void drawItem(Graphics2D g2, CategoryItemRendererState state, Rectangle2D dataArea, CategoryPlot plot,
                         CategoryAxis domainAxis, ValueAxis rangeAxis, CategoryDataset dataset, int row, int column,
                         int pass) {
        if (pass == 0 && row == 0 && column == 0) {
            items.clear();
        }
        ProfileModel.Line line = model.lines().get(row);
        double x = x(domainAxis, column, dataArea, plot);
        if (pass == 0 && row == 0) {
            g2.setPaint(style.palette().grid());
            g2.setStroke(style.stroke(1));
            g2.draw(new Line2D.Double(x, dataArea.getMinY(), x, dataArea.getMaxY()));
        }
        Number value = dataset.getValue(row, column);
        if (value != null) {
            double y = rangeAxis.valueToJava2D(value.doubleValue(), dataArea, plot.getRangeAxisEdge());
            if (pass == 0) {
                drawLine(g2, dataset, row, column, x, y, domainAxis, rangeAxis, dataArea, plot);
            } else if (y >= dataArea.getMinY() - 1 && y <= dataArea.getMaxY() + 1) {
                Shape shape = Marks.shape(line.mark().site(), x, y, style.px(RADIUS));
                Marks.paint(g2, shape, line.mark().site(), line.mark().silicon(), 1.2, isBack(row), style);
                items.add(new ChartItem(shape, line.mark().name(), line.tips().get(column))
                        .withSubject(line.mark().id(), model.criteria().get(column)));
            }
        }
        if (pass == 1 && column == dataset.getColumnCount() - 1 && row == dataset.getRowCount() - 1) {
            drawNames(g2, x, dataset, rangeAxis, dataArea, plot);
        }
    }

    /** Whether an option stands back: it is out of the ranking, or another stands out. */
    private boolean isBack(int line) {
        return emphasis.fades(line) || model.lines().get(line).mark().out() && !emphasis.lifts(line);
    }

    private double x(CategoryAxis axis, int column, Rectangle2D area, CategoryPlot plot) {
        return axis.getCategoryMiddle(column, model.names().size(), area, plot.getDomainAxisEdge());
    }

    private void drawLine(Graphics2D g2, CategoryDataset dataset, int row, int column, double x, double y,
                          CategoryAxis domainAxis, ValueAxis rangeAxis, Rectangle2D area, CategoryPlot plot) {
        int from = column - 1;
        while (from >= 0 && dataset.getValue(row, from) == null) {
            from--;
        }
        if (from < 0) {
            return;
        }
        OptionMark mark = model.lines().get(row).mark();
        double width = mark.first() ? WINNER : LINE;
        g2.setPaint(isBack(row) ? style.faded(style.palette().site(mark.site())) : style.palette().site(mark.site()));
        g2.setStroke(mark.silicon() == Silicon.ASIC ? style.dashed(width) : style.stroke(width));
        g2.draw(new Line2D.Double(x(domainAxis, from, area, plot), rangeAxis.valueToJava2D(
                dataset.getValue(row, from).doubleValue(), area, plot.getRangeAxisEdge()), x, y));
    }

    /** Names at the height of the last known value, moved apart where they would touch. */
    private void drawNames(Graphics2D g2, double x, CategoryDataset dataset, ValueAxis rangeAxis, Rectangle2D area,
                           CategoryPlot plot) {
        double[] wanted = new double[model.lines().size()];
        for (int i = 0; i < wanted.length; i++) {
            double last = model.lines().get(i).values().stream().filter(value -> !value.isNaN())
                    .reduce((_, value) -> value).orElse(0.0);
            wanted[i] = rangeAxis.valueToJava2D(last, area, plot.getRangeAxisEdge());
        }
        FontMetrics metrics = g2.getFontMetrics(style.text());
        double[] middles = LabelPlacer.spread(wanted, metrics.getHeight(), area.getMinY(), area.getMaxY());
        for (int i = 0; i < wanted.length; i++) {
            ProfileModel.Line line = model.lines().get(i);
            double start = x + style.px(RADIUS + 4);
            if (Math.abs(middles[i] - wanted[i]) > 2 && area.contains(area.getCenterX(), wanted[i])) {
                g2.setPaint(style.palette().mutedText());
                g2.setStroke(style.stroke(0.8));
                g2.draw(new Line2D.Double(x + style.px(RADIUS + 1), wanted[i], start + style.px(6), middles[i]));
            }
            g2.setFont(line.mark().first() ? style.bold() : style.text());
            g2.setPaint(isBack(i) ? style.palette().mutedText() : style.palette().text());
            Rectangle2D place = TextUtils.drawAlignedString(line.label(), g2, (float) (start + style.px(8)),
                    (float) middles[i], TextAnchor.CENTER_LEFT);
            items.add(new ChartItem(place, line.label(), line.label()).withEntry(i));
        }
    }
}
