package org.placewise.view.plot;

import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.category.DefaultCategoryDataset;
import org.placewise.view.chart.Chart;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartTable;

/** One bar for each option, stacked from parts, with a legend of the parts. */
public final class BarsChart implements Chart {
    private final BarsRenderer renderer = new BarsRenderer();
    private final BarsAxis names = new BarsAxis();
    private final CategoryPlot plot;
    private final LegendTitle legend;
    private final JFreeChart chart;
    private BarsModel model;
    private ChartStyle style;

    public BarsChart(BarsModel model, ChartStyle style) {
        NumberAxis lengths = new NumberAxis();
        lengths.setVisible(false);
        plot = new CategoryPlot(new DefaultCategoryDataset(), names, lengths, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        legend = new LegendTitle(plot, new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 0, 0),
                new FlowArrangement());
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        chart.addLegend(legend);
        this.style = style;
        show(model);
    }

    /** Shows other data in the same chart. */
    public void show(BarsModel shown) {
        boolean sameSeries = model != null && model.series().equals(shown.series());
        model = shown;
        chart.setNotify(false);
        renderer.show(shown, style);
        names.show(shown.rows(), style);
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (BarsModel.Row row : shown.rows()) {
            // The renderer draws whole rows; what it draws them from is the model.
            data.addValue(row.parts().stream().mapToDouble(BarsModel.Part::length).sum(), "", row.tag().id());
        }
        plot.setDataset(data);
        if (!sameSeries) {
            restyle();
        }
        chart.setNotify(true);
    }

    @Override
    public void setScale(double scale) {
        style = style.withScale(scale);
        chart.setNotify(false);
        renderer.show(model, style);
        names.show(model.rows(), style);
        restyle();
        chart.setNotify(true);
    }

    private void restyle() {
        LegendItemCollection entries = new LegendItemCollection();
        double side = style.px(10);
        for (BarsModel.Series series : model.series()) {
            entries.add(new LegendItem(series.name(), null, null, null,
                    new RoundRectangle2D.Double(-side / 2, -side / 2, side, side, style.px(3), style.px(3)),
                    series.colour()));
        }
        plot.setFixedLegendItems(entries);
        legend.setItemFont(style.small());
        legend.setItemPaint(style.palette().mutedText());
        legend.setItemLabelPadding(new RectangleInsets(style.px(2), style.px(3), style.px(2), style.px(10)));
        legend.setLegendItemGraphicPadding(RectangleInsets.ZERO_INSETS);
        legend.setMargin(style.px(4), 0, 0, 0);
        legend.setBackgroundPaint(null);
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
