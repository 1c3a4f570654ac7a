package org.placewise.view.plot;

import java.util.List;
import java.util.Optional;
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

/** Lines of options, and of what they are compared with, over two number axes; each line is named at its end. */
public final class LinesChart implements Chart {
    private static final double GAP = 5;
    private final Numbers numbers;
    private final Emphasis emphasis = new Emphasis(this::redraw);
    private final AxisChoice heights = new AxisChoice(this::redraw);
    private final LinesRenderer renderer = new LinesRenderer(emphasis);
    private final XYPlot plot = new XYPlot();
    private final PlotZoom zoom = new PlotZoom(plot);
    private final TextTitle upright = new TextTitle();
    private final TextTitle note = new TextTitle();
    private final JFreeChart chart;
    private LinesModel model;
    /** Of the upright axis, as drawn. */
    private ValueScale upwards;
    private ChartStyle style;

    public LinesChart(LinesModel model, ChartStyle style, Numbers numbers) {
        this.numbers = numbers;
        this.style = style;
        plot.setRenderer(renderer);
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

    private void place(TextTitle title, RectangleEdge edge) {
        title.setPosition(edge);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setVerticalAlignment(VerticalAlignment.TOP);
        title.setPadding(RectangleInsets.ZERO_INSETS);
        chart.addSubtitle(title);
    }

    /** Shows other data in the same chart; a zoom stays while the ranges do. */
    public void show(LinesModel shown) {
        ValueScale wanted = heights.of(shown.y().scale(), values(shown));
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
        data.addSeries("lines", new double[][] {{shown.x().scale().low()}, {upwards.low()}});
        plot.setDataset(shown.lines().isEmpty() ? null : data);
        restyle();
        chart.setNotify(true);
    }

    /** What the upright axis has to show; a line that begins at nothing begins later where the axis is logarithmic. */
    private static List<Double> values(LinesModel shown) {
        return shown.lines().stream().flatMap(line -> line.points().stream()).map(LinesModel.Point::y)
                .filter(y -> !y.isNaN() && y != 0).toList();
    }

    /** The same data after somebody has chosen how to see them. */
    private void redraw() {
        show(model);
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
        plot.setInsets(new RectangleInsets(style.px(2), 0, 0, style.px(GAP) + LineLabels.margin(model, style)));
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
    public Optional<PlotZoom> zoom() {
        return Optional.of(zoom);
    }

    @Override
    public Optional<Emphasis> emphasis() {
        return Optional.of(emphasis);
    }

    @Override
    public Optional<AxisSwitch> axisSwitch() {
        return Optional.of(heights.offer(model.y().scale(), values(model)));
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
