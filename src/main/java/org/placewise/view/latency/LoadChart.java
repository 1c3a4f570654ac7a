package org.placewise.view.latency;

import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultXYDataset;
import org.placewise.i18n.Messages;
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

/** The time of each option against load, up to where its fleet is full. */
final class LoadChart implements Chart {
    private static final double RIGHT = 18;
    private final Messages messages;
    private final AxisChoice times = new AxisChoice(this::redraw);
    private final Emphasis emphasis = new Emphasis(this::redraw);
    private final LoadRenderer renderer = new LoadRenderer(emphasis);
    private final XYPlot plot = new XYPlot();
    private final PlotZoom zoom = new PlotZoom(plot);
    private final TextTitle upright = new TextTitle();
    private final TextTitle missing = new TextTitle();
    private final JFreeChart chart;
    private LoadModel model;
    /** Of the axis of times, as drawn. */
    private ValueScale upwards;
    private ChartStyle style;

    LoadChart(LoadModel model, ChartStyle style, Messages messages) {
        this.messages = messages;
        this.style = style;
        plot.setRenderer(renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        place(upright, RectangleEdge.TOP);
        place(missing, RectangleEdge.BOTTOM);
        show(model, false);
    }

    private void place(TextTitle title, RectangleEdge edge) {
        title.setPosition(edge);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setPadding(RectangleInsets.ZERO_INSETS);
        chart.addSubtitle(title);
    }

    /**
     * Shows other data in the same chart; a zoom stays while the ranges do.
     *
     * @param keepAxes whether the axes stay as they are, so that what is dragged stays under the pointer
     */
    void show(LoadModel shown, boolean keepAxes) {
        LoadModel before = model;
        model = shown;
        chart.setNotify(false);
        ValueScale wanted = times.of(shown.y(), values(shown));
        boolean sameAxes = before != null && before.x().equals(shown.x()) && wanted.equals(upwards)
                && before.xTitle().equals(shown.xTitle());
        if (!sameAxes && !(keepAxes && upwards.symbol().equals(wanted.symbol())
                && upwards.logarithmic() == wanted.logarithmic())) {
            plot.setDomainAxis(Axes.of(shown.x(), shown.xTitle(), messages.numbers(), style));
            upwards = wanted;
            plot.setRangeAxis(Axes.of(upwards, null, messages.numbers(), style));
            zoom.setHome(range(shown.x()), range(upwards));
        }
        DefaultXYDataset data = new DefaultXYDataset();
        // One item makes the renderer draw all; what it draws is the model.
        data.addSeries("load", new double[][] {{shown.x().low()}, {shown.y().low()}});
        plot.setDataset(shown.lines().isEmpty() ? null : data);
        restyle();
        chart.setNotify(true);
    }

    /** What the axis of times has to show: curves rise without bound. */
    private static List<Double> values(LoadModel shown) {
        return shown.lines().stream().flatMap(line -> line.points().stream()).map(LoadModel.Point::time)
                .filter(time -> time <= shown.y().high()).toList();
    }

    private void redraw() {
        show(model, false);
    }

    private static Range range(ValueScale scale) {
        return new Range(scale.low(), scale.high());
    }

    @Override
    public void setScale(double scale) {
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
        plot.setInsets(new RectangleInsets(0, 0, 0, style.px(RIGHT)));
        plot.setAxisOffset(new RectangleInsets(0, LoadRenderer.nameWidth(model, style), 0, 0));
        plot.setDomainGridlinePaint(style.palette().grid());
        plot.setRangeGridlinePaint(style.palette().grid());
        plot.setDomainGridlineStroke(style.stroke(1));
        plot.setRangeGridlineStroke(style.stroke(1));
        plot.setNoDataMessage(model.missing());
        plot.setNoDataMessageFont(style.text());
        plot.setNoDataMessagePaint(style.palette().mutedText());
        title(upright, model.yTitle(), new RectangleInsets(0, 0, style.px(4), 0));
        title(missing, model.missing(), new RectangleInsets(style.px(2), 0, 0, 0));
    }

    private void title(TextTitle title, String text, RectangleInsets margin) {
        title.setVisible(!text.isEmpty());
        title.setText(text);
        title.setFont(style.small());
        title.setPaint(style.palette().mutedText());
        title.setMargin(margin);
    }

    LoadModel model() {
        return model;
    }

    XYPlot plot() {
        return plot;
    }

    @Override
    public Optional<PlotZoom> zoom() {
        return Optional.of(zoom);
    }

    @Override
    public Optional<Emphasis> emphasis() {
        return Optional.of(emphasis);
    }

    @Override
    public Optional<AxisSwitch> axisSwitch() {
        return Optional.of(times.offer(model.y(), values(model)));
    }

    @Override
    public JFreeChart chart() {
        return chart;
    }

    @Override
    public List<ChartItem> items() {
        return model.lines().isEmpty() ? List.of() : renderer.items();
    }

    @Override
    public String spoken() {
        return model.spoken();
    }

    @Override
    public ChartTable table() {
        return model.table();
    }
}
