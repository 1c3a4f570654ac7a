package org.placewise.view.plot;

import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;
import org.placewise.i18n.Numbers;
import org.placewise.view.chart.Axes;
import org.placewise.view.chart.AxisSwitch;
import org.placewise.view.chart.BarLegend;
import org.placewise.view.chart.Chart;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.Emphasis;
import org.placewise.view.chart.PlotZoom;

/** One bar for each option, stacked from parts, with a legend of the parts. */
public final class BarsChart implements Chart {
    private final Emphasis emphasis = new Emphasis(this::redraw);
    private final BarsRenderer renderer = new BarsRenderer(emphasis);
    private final BarsAxis names = new BarsAxis();
    private final Numbers numbers;
    private final CategoryPlot plot;
    private final PlotZoom zoom;
    private final BarLegend legend;
    private final JFreeChart chart;
    private BarsModel model;
    private ChartStyle style;

    public BarsChart(BarsModel model, ChartStyle style, Numbers numbers) {
        this.numbers = numbers;
        this.style = style;
        plot = new CategoryPlot(new DefaultCategoryDataset(), names, null, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinesVisible(false);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        zoom = new PlotZoom(plot);
        chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        legend = new BarLegend(chart, plot);
        show(model);
    }

    /** Shows other data in the same chart; a zoom stays while the scale does. What is the same is not drawn again. */
    public void show(BarsModel shown) {
        if (shown.equals(model)) {
            return;
        }
        boolean sameScale = model != null && model.scale().equals(shown.scale());
        model = shown;
        chart.setNotify(false);
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (BarsModel.Row row : shown.rows()) {
            // The renderer draws whole rows; what it draws them from is the model.
            data.addValue(0, "", row.tag().id());
        }
        plot.setDataset(data);
        if (!sameScale) {
            Range home = new Range(shown.scale().low(), shown.scale().high());
            plot.setRangeAxis(Axes.ofBars(home, shown.scale().symbol(), numbers, style));
            zoom.setHome(home);
        }
        restyle();
        chart.setNotify(true);
    }

    @Override
    public void setScale(double scale) {
        style = style.withScale(scale);
        chart.setNotify(false);
        Axes.restyle(plot.getRangeAxis(), style);
        restyle();
        chart.setNotify(true);
    }

    private void restyle() {
        renderer.show(model, style);
        names.show(model.rows(), style);
        plot.setInsets(new RectangleInsets(0, 0, 0, BarsRenderer.totalWidth(model, style)));
        legend.show(model.series().stream().map(series -> new BarLegend.Entry(series.name(), series.colour())).toList(),
                emphasis, style);
    }

    private void redraw() {
        chart.setNotify(false);
        restyle();
        chart.setNotify(true);
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
        return Optional.of(AxisSwitch.STACKED);
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
