package org.placewise.view.chart;

import java.awt.Color;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;

/** The parts of stacked bars by colour, below the chart. */
public final class BarLegend {
    private final CategoryPlot plot;
    private final LegendTitle legend;

    /** A kind of part. */
    public record Entry(String name, Color colour) {
    }

    public BarLegend(JFreeChart chart, CategoryPlot plot) {
        this.plot = plot;
        legend = new LegendTitle(plot, new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 0, 0),
                new FlowArrangement());
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        chart.addLegend(legend);
    }

    /** Names the parts; one that stands back is faded. */
    public void show(List<Entry> parts, Emphasis emphasis, ChartStyle style) {
        LegendItemCollection entries = new LegendItemCollection();
        double side = style.px(10);
        for (int i = 0; i < parts.size(); i++) {
            entries.add(new LegendItem(parts.get(i).name(), null, null, null,
                    new RoundRectangle2D.Double(-side / 2, -side / 2, side, side, style.px(3), style.px(3)),
                    emphasis.of(parts.get(i).colour(), i, style)));
        }
        plot.setFixedLegendItems(entries);
        legend.setItemFont(style.small());
        legend.setItemPaint(style.palette().mutedText());
        legend.setItemLabelPadding(new RectangleInsets(style.px(2), style.px(3), style.px(2), style.px(10)));
        legend.setLegendItemGraphicPadding(RectangleInsets.ZERO_INSETS);
        legend.setMargin(style.px(4), 0, 0, 0);
        legend.setBackgroundPaint(null);
        legend.setVisible(!parts.isEmpty());
    }
}
