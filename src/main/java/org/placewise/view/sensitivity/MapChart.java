package org.placewise.view.sensitivity;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import org.placewise.i18n.Numbers;
import org.placewise.view.chart.Axes;
import org.placewise.view.chart.Chart;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartTable;

/** Who wins at every pair of values of two inputs, with the point at which the scenario stands. */
final class MapChart implements Chart {
    /** Room for half of the last labels of the axes. */
    private static final double RIGHT = 18;
    private static final double TOP = 6;
    /** Room above and below each number of the vertical axis. */
    private static final double ROW = 10;
    private final Numbers numbers;
    private final MapRenderer renderer = new MapRenderer();
    private final XYPlot plot = new XYPlot();
    private final TextTitle upright = new TextTitle();
    private final JFreeChart chart;
    private MapModel model;
    private ChartStyle style;

    MapChart(MapModel model, ChartStyle style, Numbers numbers) {
        this.numbers = numbers;
        this.style = style;
        plot.setRenderer(renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        upright.setPosition(RectangleEdge.TOP);
        upright.setHorizontalAlignment(HorizontalAlignment.LEFT);
        upright.setPadding(RectangleInsets.ZERO_INSETS);
        chart.addSubtitle(upright);
        show(model);
    }

    /** Shows other data in the same chart. */
    void show(MapModel shown) {
        model = shown;
        chart.setNotify(false);
        plot.setDomainAxis(axis(shown.x(), shown.x().title()));
        plot.setRangeAxis(axis(shown.y(), null));
        DefaultXYDataset data = new DefaultXYDataset();
        data.addSeries("present", new double[][] {{shown.x().present()}, {shown.y().present()}});
        plot.setDataset(data);
        restyle();
        chart.setNotify(true);
    }

    private ValueAxis axis(MapModel.Side side, String title) {
        return Axes.of(side.scale(), title, numbers, style);
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
        plot.getRangeAxis().setTickLabelInsets(new RectangleInsets(style.px(ROW), style.px(4), style.px(ROW), style.px(4)));
        plot.setInsets(new RectangleInsets(style.px(TOP), 0, 0, style.px(RIGHT)));
        upright.setText(model.y().title());
        upright.setFont(style.small());
        upright.setPaint(style.palette().mutedText());
        upright.setMargin(new RectangleInsets(0, 0, style.px(4), 0));
    }

    MapModel model() {
        return model;
    }

    @Override
    public JFreeChart chart() {
        return chart;
    }

    @Override
    public List<ChartItem> items() {
        return renderer.items();
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
