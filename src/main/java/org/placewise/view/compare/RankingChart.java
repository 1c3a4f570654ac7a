package org.placewise.view.compare;

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

/** The options best first, as stacked contributions from 0 to 100 points. */
public final class RankingChart implements Chart {
    /** Behind 100 points there must be room for the score itself. */
    private static final Range POINTS = new Range(0, 108);
    private final Emphasis emphasis = new Emphasis(this::redraw);
    private final RankingRenderer renderer = new RankingRenderer(emphasis);
    private final OptionAxis options = new OptionAxis();
    private final CategoryPlot plot;
    private final PlotZoom zoom;
    private final BarLegend legend;
    private final JFreeChart chart;
    private RankingModel model;
    private ChartStyle style;

    public RankingChart(RankingModel model, ChartStyle style, Numbers numbers) {
        this.style = style;
        plot = new CategoryPlot(new DefaultCategoryDataset(), options, Axes.ofBars(POINTS, "", numbers, style), renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinesVisible(false);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        zoom = new PlotZoom(plot);
        zoom.setHome(POINTS);
        chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        legend = new BarLegend(chart, plot);
        show(model);
    }

    /** Shows other data in the same chart. */
    public void show(RankingModel shown) {
        boolean sameCriteria = model != null && model.names().equals(shown.names());
        model = shown;
        chart.setNotify(false);
        renderer.show(shown, style);
        options.show(shown.rows(), style);
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (RankingModel.Row row : shown.rows()) {
            for (int i = 0; i < shown.criteria().size(); i++) {
                data.addValue(row.mark().out() ? 0 : row.parts().get(i).points(), shown.criteria().get(i),
                        row.mark().id());
            }
        }
        plot.setDataset(data);
        if (!sameCriteria) {
            restyle();
        }
        chart.setNotify(true);
    }

    /** Shows the model on its way from another. */
    void move(RankingMotion motion) {
        renderer.move(motion);
        options.move(motion);
        chart.fireChartChanged();
    }

    RankingModel model() {
        return model;
    }

    @Override
    public void setScale(double scale) {
        style = style.withScale(scale);
        chart.setNotify(false);
        renderer.show(model, style);
        options.show(model.rows(), style);
        Axes.restyle(plot.getRangeAxis(), style);
        restyle();
        chart.setNotify(true);
    }

    private void restyle() {
        List<BarLegend.Entry> parts = new ArrayList<>();
        for (int i = 0; i < model.names().size(); i++) {
            parts.add(new BarLegend.Entry(model.names().get(i), style.palette().criterion(model.criteria().get(i))));
        }
        legend.show(parts, emphasis, style);
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
