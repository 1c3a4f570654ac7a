package org.placewise.view.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultXYDataset;
import org.placewise.i18n.Numbers;
import org.placewise.view.chart.Axes;
import org.placewise.view.chart.AxisChoice;
import org.placewise.view.chart.AxisSwitch;
import org.placewise.view.chart.Chart;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.Emphasis;
import org.placewise.view.chart.PlotZoom;
import org.placewise.view.chart.ValueScale;

/** A chart over two number axes of which the upright one may be linear or logarithmic. */
abstract class XyChart<M extends XyModel> implements Chart {
    private final Numbers numbers;
    private final Emphasis emphasis = new Emphasis(this::redraw);
    private final AxisChoice heights = new AxisChoice(this::redraw);
    private final XyRenderer<M> renderer;
    private final XYPlot plot = new XYPlot();
    private final PlotZoom zoom = new PlotZoom(plot);
    private final TextTitle upright = new TextTitle();
    private final TextTitle note = new TextTitle();
    private final JFreeChart chart;
    private M model;
    /** Of the upright axis, as drawn. */
    private ValueScale upwards;
    private ChartStyle style;

    /**
     * @param renderer makes what draws; is told which entry of the legend stands out
     */
    XyChart(M model, Function<Emphasis, XyRenderer<M>> renderer, ChartStyle style, Numbers numbers) {
        this.renderer = renderer.apply(emphasis);
        this.numbers = numbers;
        this.style = style;
        plot.setRenderer(this.renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        place(upright, RectangleEdge.TOP);
        place(note, RectangleEdge.BOTTOM);
        show(model);
    }

    /** Pixels that are kept free at the right of the plot. */
    abstract double rightMargin(M shown, ChartStyle shownIn);

    private void place(TextTitle title, RectangleEdge edge) {
        title.setPosition(edge);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setVerticalAlignment(VerticalAlignment.TOP);
        title.setPadding(RectangleInsets.ZERO_INSETS);
        chart.addSubtitle(title);
    }

    /** Shows other data in the same chart; a zoom stays while the ranges do. What is the same is not drawn again. */
    public final void show(M shown) {
        if (!shown.equals(model)) {
            apply(shown);
        }
    }

    private void apply(M shown) {
        ValueScale wanted = heights.of(shown.y().scale(), shown.heights());
        boolean sameAxes = model != null && model.x().equals(shown.x()) && wanted.equals(upwards);
        model = shown;
        chart.setNotify(false);
        if (!sameAxes) {
            plot.setDomainAxis(Axes.of(shown.x().scale(), shown.x().title(), numbers, style));
            upwards = wanted;
            plot.setRangeAxis(Axes.of(upwards, null, numbers, style));
            zoom.setHome(range(shown.x().scale()), range(upwards));
        }
        DefaultXYDataset data = new DefaultXYDataset();
        // One item makes the renderer draw all; what it draws is the model.
        data.addSeries("all", new double[][] {{shown.x().scale().low()}, {upwards.low()}});
        plot.setDataset(shown.isEmpty() ? null : data);
        restyle();
        chart.setNotify(true);
    }

    final M model() {
        return model;
    }

    /** The same data after somebody has chosen how to see them. */
    private void redraw() {
        apply(model);
    }

    private static Range range(ValueScale scale) {
        return new Range(scale.low(), scale.high());
    }

    @Override
    public final void setScale(double scale) {
        style = style.withScale(scale);
        chart.setNotify(false);
        for (ValueAxis axis : List.of(plot.getDomainAxis(), plot.getRangeAxis())) {
            Axes.restyle(axis, style);
        }
        restyle();
        chart.setNotify(true);
    }

    private void restyle() {
        renderer.show(model, style);
        plot.setInsets(new RectangleInsets(style.px(2), 0, 0, rightMargin(model, style)));
        plot.setDomainGridlinePaint(style.palette().grid());
        plot.setRangeGridlinePaint(style.palette().grid());
        plot.setDomainGridlineStroke(style.stroke(1));
        plot.setRangeGridlineStroke(style.stroke(1));
        plot.setNoDataMessage(model.spoken());
        plot.setNoDataMessageFont(style.text());
        plot.setNoDataMessagePaint(style.palette().mutedText());
        title(upright, model.y().title(), new RectangleInsets(0, 0, style.px(4), 0));
        title(note, model.note(), new RectangleInsets(style.px(2), 0, 0, 0));
    }

    private void title(TextTitle title, String text, RectangleInsets margin) {
        title.setVisible(!text.isEmpty());
        title.setText(text);
        title.setFont(style.small());
        title.setPaint(style.palette().mutedText());
        title.setMargin(margin);
    }

    @Override
    public final Optional<PlotZoom> zoom() {
        return Optional.of(zoom);
    }

    @Override
    public final Optional<Emphasis> emphasis() {
        return Optional.of(emphasis);
    }

    @Override
    public final Optional<AxisSwitch> axisSwitch() {
        return Optional.of(heights.offer(model.y().scale(), model.heights()));
    }

    @Override
    public final JFreeChart chart() {
        return chart;
    }

    @Override
    public final List<ChartItem> items() {
        return model.isEmpty() ? List.of() : renderer.items();
    }

    @Override
    public final String spoken() {
        return model.spoken();
    }

    @Override
    public final ChartTable table() {
        return model.table();
    }
}
