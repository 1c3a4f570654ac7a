package org.placewise.view.sensitivity;

import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;
import org.placewise.view.chart.Glide;

/** How far each weight can move before another option is first; its bars can slide. Quick enough to follow a hand. */
public final class MovingStability {
    private final Messages messages;
    private final StabilityChart chart;
    private final ChartView view;
    private final Glide glide;
    private StabilityModel from;
    private StabilityModel to;

    /**
     * @param still whether it jumps where it would slide
     */
    public MovingStability(Comparison first, Messages messages, ChartStyle style, boolean still) {
        this.messages = messages;
        to = StabilityModel.of(first, messages);
        from = to;
        chart = new StabilityChart(to, style);
        view = new ChartView(chart);
        glide = new Glide(still, share -> chart.show(to.after(from, share)));
    }

    public ChartView view() {
        return view;
    }

    /** Shows a comparison, at once or on its way from the present one; at once where nobody sees it. */
    public void show(Comparison comparison, boolean slide) {
        StabilityModel next = StabilityModel.of(comparison, messages);
        if (next.equals(to)) {
            return;
        }
        from = chart.model();
        to = next;
        if (slide && glide.moves(view)) {
            glide.start();
        } else {
            glide.stop();
            chart.show(to);
        }
    }
}
