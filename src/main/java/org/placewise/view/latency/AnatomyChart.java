package org.placewise.view.latency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;
import org.placewise.i18n.Messages;
import org.placewise.view.chart.Axes;
import org.placewise.view.chart.AxisSwitch;
import org.placewise.view.chart.BarLegend;
import org.placewise.view.chart.Chart;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.Emphasis;
import org.placewise.view.chart.PlotZoom;

/** The options, quickest first, each with its time as stacked parts. */
final class AnatomyChart implements Chart {
    private final Messages messages;
    private final Emphasis emphasis = new Emphasis(this::redraw);
    private final AnatomyRenderer renderer = new AnatomyRenderer(emphasis);
    private final AnatomyAxis options = new AnatomyAxis();
    private final CategoryPlot plot;
    private final PlotZoom zoom;
    private final BarLegend legend;
    private final JFreeChart chart;
    private AnatomyModel model;
    private ChartStyle style;

    AnatomyChart(AnatomyModel model, ChartStyle style, Messages messages) {
        this.messages = messages;
        this.style = style;
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        // One item makes the renderer draw all; what it draws is the model.
        data.addValue(0, "", "");
        plot = new CategoryPlot(data, options, Axes.of(model.scale(), model.title(), messages.numbers(), style),
                renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        zoom = new PlotZoom(plot);
        legend = new BarLegend(chart, plot);
        show(model);
    }

    /** Shows other data in the same chart; a zoom stays while the scale does. */
    void show(AnatomyModel shown) {
        boolean sameAxis = model != null && model.scale().equals(shown.scale()) && model.title().equals(shown.title());
        model = shown;
        chart.setNotify(false);
        if (!sameAxis) {
            plot.setRangeAxis(Axes.of(shown.scale(), shown.title(), messages.numbers(), style));
            zoom.setHome(new Range(shown.scale().low(), shown.scale().high()));
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

    private void redraw() {
        chart.setNotify(false);
        restyle();
        chart.setNotify(true);
    }

    private void restyle() {
        renderer.show(model, style);
        options.show(model, style);
        plot.setInsets(new RectangleInsets(0, 0, 0, AnatomyRenderer.totalWidth(model, style)));
        plot.setRangeGridlinePaint(style.palette().grid());
        plot.setRangeGridlineStroke(style.stroke(1));
        List<BarLegend.Entry> parts = new ArrayList<>();
        for (int i = 0; i < model.names().size(); i++) {
            parts.add(new BarLegend.Entry(model.names().get(i), PartColours.of(model.parts().get(i))));
        }
        // One part alone is what the title says.
        legend.show(parts.size() > 1 ? parts : List.of(), emphasis, style);
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
