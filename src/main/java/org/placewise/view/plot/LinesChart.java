package org.placewise.view.plot;

import org.placewise.i18n.Numbers;
import org.placewise.view.chart.ChartStyle;

/** Lines of options, and of what they are compared with, over two number axes; each line is named at its end. */
public final class LinesChart extends XyChart<LinesModel> {
    private static final double GAP = 5;

    public LinesChart(LinesModel model, ChartStyle style, Numbers numbers) {
        super(model, LinesRenderer::new, style, numbers);
    }

    @Override
    double rightMargin(LinesModel shown, ChartStyle shownIn) {
        return shownIn.px(GAP) + LineLabels.margin(shown, shownIn);
    }
}
