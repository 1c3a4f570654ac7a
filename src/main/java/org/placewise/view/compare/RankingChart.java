package org.placewise.view.compare;

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

/** The options best first, as stacked contributions from 0 to 100 points. */
public final class RankingChart implements Chart {
    /** Behind 100 points there must be room for the score itself. */
    private static final double AXIS_END = 108;
    private final RankingRenderer renderer = new RankingRenderer();
    private final OptionAxis options = new OptionAxis();
    private final CategoryPlot plot;
    private final LegendTitle legend;
    private final JFreeChart chart;
    private RankingModel model;
    private ChartStyle style;

    public RankingChart(RankingModel model, ChartStyle style) {
        NumberAxis points = new NumberAxis();
        points.setRange(0, AXIS_END);
        points.setVisible(false);
        plot = new CategoryPlot(new DefaultCategoryDataset(), options, points, renderer);
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
        restyle();
        chart.setNotify(true);
    }

    private void restyle() {
        LegendItemCollection entries = new LegendItemCollection();
        double side = style.px(10);
        for (int i = 0; i < model.names().size(); i++) {
            LegendItem entry = new LegendItem(model.names().get(i), null, null, null,
                    new RoundRectangle2D.Double(-side / 2, -side / 2, side, side, style.px(3), style.px(3)),
                    style.palette().criterion(model.criteria().get(i)));
            entries.add(entry);
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
