package org.placewise.view.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.Emphasis;

/** Draws a model as a whole when JFreeChart asks for the only item of the data. */
abstract class XyRenderer<M extends XyModel> extends AbstractXYItemRenderer {
    @Serial
    private static final long serialVersionUID = 1;
    private final transient Emphasis emphasis;
    private final transient List<ChartItem> items = new ArrayList<>();
    private transient M model;
    private transient ChartStyle style;

    XyRenderer(Emphasis emphasis) {
        this.emphasis = emphasis;
    }

    /** Draws the model and adds an item for each mark. */
    abstract void draw(Graphics2D g2, Screen screen);

    final void show(M shown, ChartStyle shownIn) {
        model = shown;
        style = shownIn;
    }

    final M model() {
        return model;
    }

    final ChartStyle style() {
        return style;
    }

    final Emphasis emphasis() {
        return emphasis;
    }

    final List<ChartItem> items() {
        return items;
    }

    @Override
    public final void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D dataArea, PlotRenderingInfo info,
                               XYPlot plot, ValueAxis domainAxis, ValueAxis rangeAxis, XYDataset dataset, int series,
                               int item, CrosshairState crosshairState, int pass) {
        items.clear();
        draw(g2, new Screen(dataArea, plot, domainAxis, rangeAxis));
    }
}
