package org.placewise.view.data;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultXYDataset;
import org.placewise.i18n.Numbers;
import org.placewise.view.chart.Axes;
import org.placewise.view.chart.Chart;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.PlotZoom;

/** Estimates against measurements: on the diagonal they agree. */
final class AccuracyChart implements Chart {
    private static final double RIGHT = 12;
    private final Numbers numbers;
    private final IntConsumer opened;
    private final AccuracyRenderer renderer = new AccuracyRenderer();
    private final XYPlot plot = new XYPlot();
    private final PlotZoom zoom = new PlotZoom(plot);
    private final TextTitle upright = new TextTitle();
    private final TextTitle legend = new TextTitle();
    private final JFreeChart chart;
    private AccuracyModel model;
    private ChartStyle style;

    /**
     * @param opened told the index of a point that somebody wants to know more of
     */
    AccuracyChart(AccuracyModel model, ChartStyle style, Numbers numbers, IntConsumer opened) {
        this.numbers = numbers;
        this.style = style;
        this.opened = opened;
        plot.setRenderer(renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        place(upright, RectangleEdge.TOP);
        place(legend, RectangleEdge.BOTTOM);
        show(model);
    }

    private void place(TextTitle title, RectangleEdge edge) {
        title.setPosition(edge);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPadding(RectangleInsets.ZERO_INSETS);
        chart.addSubtitle(title);
    }

    /** Shows another quantity or group. */
    void show(AccuracyModel shown) {
        model = shown;
        chart.setNotify(false);
        renderer.choose(-1);
        plot.setDomainAxis(Axes.of(shown.scale(), shown.measured(), numbers, style));
        plot.setRangeAxis(Axes.of(shown.scale(), null, numbers, style));
        Range range = new Range(shown.scale().low(), shown.scale().high());
        zoom.setHome(range, range);
        zoom.reset();
        double[][] data = new double[2][shown.dots().size()];
        for (int i = 0; i < shown.dots().size(); i++) {
            data[0][i] = shown.dots().get(i).x();
            data[1][i] = shown.dots().get(i).y();
        }
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries("points", data);
        plot.setDataset(dataset);
        restyle();
        chart.setNotify(true);
    }

    @Override
    public void setScale(double scale) {
        style = style.withScale(scale);
        chart.setNotify(false);
        Axes.restyle(plot.getDomainAxis(), style);
        Axes.restyle(plot.getRangeAxis(), style);
        restyle();
        chart.setNotify(true);
    }

    private void restyle() {
        renderer.show(model, style);
        plot.setInsets(new RectangleInsets(0, 0, 0, style.px(RIGHT)));
        Color muted = style.palette().mutedText();
        plot.setDomainGridlinePaint(style.palette().grid());
        plot.setRangeGridlinePaint(style.palette().grid());
        plot.setDomainGridlineStroke(style.stroke(1));
        plot.setRangeGridlineStroke(style.stroke(1));
        plot.setNoDataMessage(model.title());
        plot.setNoDataMessageFont(style.text());
        plot.setNoDataMessagePaint(muted);
        title(upright, model.estimated(), new RectangleInsets(0, 0, style.px(5), 0));
        title(legend, model.band(), new RectangleInsets(style.px(2), 0, 0, 0));
    }

    private void title(TextTitle title, String text, RectangleInsets margin) {
        title.setText(text);
        title.setFont(style.small());
        title.setPaint(style.palette().mutedText());
        title.setMargin(margin);
    }

    @Override
    public void opened(int item) {
        choose(item);
        opened.accept(item);
    }

    /** Makes one point stand out. */
    void choose(int item) {
        renderer.choose(item);
        chart.fireChartChanged();
    }

    AccuracyModel model() {
        return model;
    }

    @Override
    public Optional<PlotZoom> zoom() {
        return Optional.of(zoom);
    }

    @Override
    public JFreeChart chart() {
        return chart;
    }

    @Override
    public List<ChartItem> items() {
        return model.dots().isEmpty() ? List.of() : renderer.items();
    }

    @Override
    public String spoken() {
        return model.title();
    }

    @Override
    public ChartTable table() {
        return model.table();
    }
}
