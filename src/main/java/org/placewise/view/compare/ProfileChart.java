package org.placewise.view.compare;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.Serial;
import java.text.ChoiceFormat;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultCategoryDataset;
import org.placewise.view.chart.AxisSwitch;
import org.placewise.view.chart.Chart;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.Emphasis;
import org.placewise.view.chart.PlotZoom;

/** All criteria of the scenario side by side, the best anchor on top: parallel coordinates. */
public final class ProfileChart implements Chart {
    /** A little more than from the worst anchor to the best, for marks at both. */
    private static final Range WORTH = new Range(-0.04, 1.04);
    private final Emphasis emphasis = new Emphasis(this::redraw);
    private final ProfileRenderer renderer = new ProfileRenderer(emphasis);
    private final ProfileAxis criteria = new ProfileAxis();
    private final EndsAxis worth = new EndsAxis();
    private final CategoryPlot plot;
    private final PlotZoom zoom;
    private final JFreeChart chart;
    private ProfileModel model;
    private ChartStyle style;

    public ProfileChart(ProfileModel model, ChartStyle style) {
        worth.setRange(WORTH);
        worth.setTickUnit(new NumberTickUnit(1));
        worth.setAxisLineVisible(false);
        worth.setTickMarksVisible(false);
        criteria.setAxisLineVisible(false);
        criteria.setTickMarksVisible(false);
        plot = new CategoryPlot(new DefaultCategoryDataset(), criteria, worth, renderer);
        plot.setRangeGridlinesVisible(false);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        zoom = new PlotZoom(plot);
        zoom.setHome(WORTH);
        chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        this.style = style;
        show(model);
    }

    /** Shows other data in the same chart. */
    public void show(ProfileModel shown) {
        model = shown;
        chart.setNotify(false);
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (ProfileModel.Line line : shown.lines()) {
            for (int i = 0; i < shown.names().size(); i++) {
                double value = line.values().get(i);
                data.addValue(Double.isNaN(value) ? null : value, line.mark().id(), shown.names().get(i));
            }
        }
        plot.setDataset(data);
        restyle();
        chart.setNotify(true);
    }

    @Override
    public void setScale(double scale) {
        style = style.withScale(scale);
        chart.setNotify(false);
        restyle();
        chart.setNotify(true);
    }

    private void restyle() {
        renderer.show(model, style);
        FontRenderContext context = new FontRenderContext(null, true, true);
        double widest = model.lines().stream()
                .mapToDouble(line -> font(line).getStringBounds(line.label(), context).getWidth()).max().orElse(0);
        criteria.show(model.names(), style.px(18), Math.ceil(widest) + style.px(20));
        criteria.setTickLabelFont(style.small());
        criteria.setTickLabelPaint(style.palette().mutedText());
        worth.name(model.worst(), model.best());
        worth.setTickLabelFont(style.small());
        worth.setTickLabelPaint(style.palette().mutedText());
    }

    private Font font(ProfileModel.Line line) {
        return line.mark().first() ? style.bold() : style.text();
    }

    private void redraw() {
        chart.fireChartChanged();
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
        return Optional.of(AxisSwitch.SHARES);
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

    /** An axis from 0 to 1 that names only its ends. */
    private static final class EndsAxis extends NumberAxis {
        @Serial
        private static final long serialVersionUID = 1;

        void name(String low, String high) {
            setNumberFormatOverride(new ChoiceFormat(new double[] {0, 0.5}, new String[] {low, high}));
        }
    }
}
