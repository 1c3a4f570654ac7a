package org.placewise.view.compare;

import java.awt.Color;
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
import org.jfree.data.xy.DefaultXYZDataset;
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

/** The options by two criteria, with the area of the mark as a third, and the frontier of those that none beats. */
public final class TradeoffChart implements Chart {
    /** Room for half of the last label of the horizontal axis. */
    private static final double RIGHT = 18;
    private final Numbers numbers;
    private final Emphasis emphasis = new Emphasis(this::redraw);
    private final AxisChoice heights = new AxisChoice(this::redraw);
    private final TradeoffRenderer renderer = new TradeoffRenderer(emphasis);
    private final XYPlot plot = new XYPlot();
    private final PlotZoom zoom = new PlotZoom(plot);
    private final TextTitle upright = new TextTitle();
    private final TextTitle missing = new TextTitle();
    private final JFreeChart chart;
    private TradeoffModel model;
    /** Of the upright axis, as drawn. */
    private ValueScale upwards;
    private ChartStyle style;

    public TradeoffChart(TradeoffModel model, ChartStyle style, Numbers numbers) {
        this.numbers = numbers;
        this.style = style;
        plot.setRenderer(renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        place(upright, RectangleEdge.TOP, HorizontalAlignment.LEFT);
        place(missing, RectangleEdge.BOTTOM, HorizontalAlignment.LEFT);
        show(model);
    }

    private void place(TextTitle title, RectangleEdge edge, HorizontalAlignment alignment) {
        title.setPosition(edge);
        title.setHorizontalAlignment(alignment);
        title.setTextAlignment(alignment);
        title.setVerticalAlignment(VerticalAlignment.TOP);
        title.setPadding(RectangleInsets.ZERO_INSETS);
        chart.addSubtitle(title);
    }

    /** Shows other data in the same chart; a zoom stays while the ranges do. What is the same is not drawn again. */
    public void show(TradeoffModel shown) {
        if (!shown.equals(model)) {
            apply(shown);
        }
    }

    private void apply(TradeoffModel shown) {
        boolean sameAxes = model != null && model.x().equals(shown.x()) && model.y().equals(shown.y())
                && upwards.equals(heights.of(shown.y().scale(), values(shown)));
        model = shown;
        chart.setNotify(false);
        if (!sameAxes) {
            plot.setDomainAxis(axis(shown.x().scale(), shown.x().title()));
            upwards = heights.of(shown.y().scale(), values(shown));
            plot.setRangeAxis(axis(upwards, null));
            zoom.setHome(range(shown.x().scale()), range(upwards));
        }
        double[][] data = new double[3][shown.bubbles().size()];
        for (int i = 0; i < shown.bubbles().size(); i++) {
            data[0][i] = shown.bubbles().get(i).x();
            data[1][i] = shown.bubbles().get(i).y();
            data[2][i] = shown.bubbles().get(i).size();
        }
        DefaultXYZDataset dataset = new DefaultXYZDataset();
        dataset.addSeries("options", data);
        plot.setDataset(dataset);
        restyle();
        chart.setNotify(true);
    }

    private static List<Double> values(TradeoffModel shown) {
        return shown.bubbles().stream().map(TradeoffModel.Bubble::y).toList();
    }

    /** The same data after somebody has chosen how to see them. */
    private void redraw() {
        apply(model);
    }

    private ValueAxis axis(ValueScale scale, String label) {
        return Axes.of(scale, label, numbers, style);
    }

    private static Range range(ValueScale scale) {
        return new Range(scale.low(), scale.high());
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
        plot.setNoDataMessage(model.spoken());
        plot.setNoDataMessageFont(style.text());
        plot.setNoDataMessagePaint(muted);
        title(upright, model.y().title(), muted, new RectangleInsets(0, 0, style.px(5), 0));
        title(missing, model.missing(), muted, new RectangleInsets(style.px(2), 0, 0, 0));
    }

    private void title(TextTitle title, String text, Color colour, RectangleInsets margin) {
        title.setVisible(!text.isEmpty());
        title.setText(text);
        title.setFont(style.small());
        title.setPaint(colour);
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
        return model.bubbles().isEmpty() ? List.of() : renderer.items();
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
