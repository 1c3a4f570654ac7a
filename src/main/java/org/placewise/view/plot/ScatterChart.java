package org.placewise.view.plot;

import java.util.function.IntConsumer;
import org.placewise.i18n.Numbers;
import org.placewise.view.chart.ChartStyle;

/** Points over two number axes, of which those of the scenario's options stand out. */
public final class ScatterChart extends XyChart<ScatterModel> {
    /** Room for half of the last label of the horizontal axis. */
    private static final double RIGHT = 18;
    private final IntConsumer chosen;

    /**
     * @param chosen told the number of the point that somebody has clicked
     */
    public ScatterChart(ScatterModel model, ChartStyle style, Numbers numbers, IntConsumer chosen) {
        super(model, ScatterRenderer::new, style, numbers);
        this.chosen = chosen;
    }

    @Override
    double rightMargin(ScatterModel shown, ChartStyle shownIn) {
        return shownIn.px(RIGHT);
    }

    @Override
    public void opened(int item) {
        chosen.accept(items().get(item).entry());
    }
}
