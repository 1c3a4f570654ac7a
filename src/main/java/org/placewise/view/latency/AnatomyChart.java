package org.placewise.view.latency;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.category.DefaultCategoryDataset;
import org.placewise.i18n.Messages;
import org.placewise.view.chart.Axes;
import org.placewise.view.chart.AxisSwitch;
import org.placewise.view.chart.Chart;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartTable;

/** The options, quickest first, each with its time as stacked parts. */
final class AnatomyChart implements Chart {
    private final Messages messages;
    private final AnatomyRenderer renderer = new AnatomyRenderer();
    private final AnatomyAxis options = new AnatomyAxis();
    private final CategoryPlot plot;
    private final LegendTitle legend;
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
        legend = new LegendTitle(plot, new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 0, 0),
                new FlowArrangement());
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        chart.addLegend(legend);
        show(model);
    }

    /** Shows other data in the same chart. */
    void show(AnatomyModel shown) {
        model = shown;
        chart.setNotify(false);
        ValueAxis axis = Axes.of(shown.scale(), shown.title(), messages.numbers(), style);
        plot.setRangeAxis(axis);
        restyle();
        chart.setNotify(true);
    }

    @Override
    public void setScale(double scale) {
        style = style.withScale(scale);
        show(model);
    }

    private void restyle() {
        renderer.show(model, style);
        options.show(model, style);
        plot.setInsets(new RectangleInsets(0, 0, 0, AnatomyRenderer.totalWidth(model, style)));
        plot.setRangeGridlinePaint(style.palette().grid());
        plot.setRangeGridlineStroke(style.stroke(1));
        LegendItemCollection entries = new LegendItemCollection();
        double side = style.px(10);
        for (int i = 0; i < model.names().size(); i++) {
            entries.add(new LegendItem(model.names().get(i), null, null, null,
                    new Rectangle2D.Double(-side / 2, -side / 2, side, side), PartColours.of(model.parts().get(i))));
        }
        plot.setFixedLegendItems(entries);
        legend.setItemFont(style.small());
        legend.setItemPaint(style.palette().mutedText());
        legend.setItemLabelPadding(new RectangleInsets(style.px(2), style.px(3), style.px(2), style.px(12)));
        legend.setLegendItemGraphicPadding(RectangleInsets.ZERO_INSETS);
        legend.setMargin(style.px(2), 0, 0, 0);
        legend.setBackgroundPaint(null);
        legend.setVisible(model.parts().size() > 1);
    }

    @Override
    public Optional<IntConsumer> emphasis() {
        return Optional.of(part -> {
            if (renderer.emphasise(part)) {
                chart.fireChartChanged();
            }
        });
    }

    @Override
    public Optional<AxisSwitch> axisSwitch() {
        return Optional.of(new AxisSwitch(false, messages.get("view.latency.stacked"), _ -> { }));
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
