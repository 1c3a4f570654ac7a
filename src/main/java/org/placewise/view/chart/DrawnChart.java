package org.placewise.view.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.ui.RectangleInsets;

/**
 * A chart of a form that JFreeChart has no plot for: a plot that draws itself.
 *
 * @param <M> what it shows
 */
public abstract class DrawnChart<M extends DrawnChart.Model> implements Chart {
    /** What a chart shows, as words. */
    public interface Model {
        /** One sentence that says what the chart shows, or why there is nothing to show. */
        String spoken();

        ChartTable table();

        /** Whether there is nothing to draw: the sentence stands in its place. */
        boolean isEmpty();
    }

    private final SelfDrawing plot = new SelfDrawing(this::draw);
    private final JFreeChart chart = new JFreeChart(null, null, plot, false);
    private final List<ChartItem> items = new ArrayList<>();
    private M model;
    private ChartStyle style;

    protected DrawnChart(M model, ChartStyle style) {
        this.model = model;
        this.style = style;
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
    }

    /** Draws the model and adds an item for each mark; there is something to draw. */
    protected abstract void paint(Graphics2D g2, Rectangle2D area);

    /** Shows other data in the same chart; what is the same is not drawn again. */
    public final void show(M shown) {
        if (!shown.equals(model)) {
            model = shown;
            plot.changed();
        }
    }

    public final M model() {
        return model;
    }

    public final ChartStyle style() {
        return style;
    }

    protected final void add(ChartItem item) {
        items.add(item);
    }

    private void draw(Graphics2D g2, Rectangle2D area) {
        items.clear();
        // A canvas that was cleared has forgotten its paint, while its graphics takes the last one for set and would
        // not set it again: what came first would be black.
        g2.setPaint(style.palette().ground());
        if (model.isEmpty()) {
            ChartText.paragraph(g2, model.spoken(), area, style);
        } else {
            paint(g2, area);
        }
    }

    @Override
    public final JFreeChart chart() {
        return chart;
    }

    @Override
    public final List<ChartItem> items() {
        return items;
    }

    @Override
    public final String spoken() {
        return model.spoken();
    }

    @Override
    public final ChartTable table() {
        return model.table();
    }

    @Override
    public final void setScale(double scale) {
        style = style.withScale(scale);
        plot.changed();
    }

    private static final class SelfDrawing extends Plot {
        @Serial
        private static final long serialVersionUID = 1;
        private final transient BiConsumer<Graphics2D, Rectangle2D> painter;

        SelfDrawing(BiConsumer<Graphics2D, Rectangle2D> painter) {
            this.painter = painter;
        }

        void changed() {
            fireChangeEvent();
        }

        @Override
        public String getPlotType() {
            return "drawn";
        }

        @Override
        public void draw(Graphics2D g2, Rectangle2D area, Point2D anchor, PlotState parentState,
                         PlotRenderingInfo info) {
            if (info != null) {
                info.setPlotArea(area);
                info.setDataArea(area);
            }
            painter.accept(g2, area);
        }
    }
}
