package org.placewise.view.compare;

import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;
import org.placewise.view.chart.Glide;

/** A ranking whose options can slide to their new places. */
public final class MovingRanking {
    private final Messages messages;
    private final RankingChart chart;
    private final ChartView view;
    private final Glide glide;
    private RankingMotion motion = RankingMotion.NONE;

    /**
     * @param still whether it jumps where it would slide
     */
    public MovingRanking(Comparison first, Messages messages, ChartStyle style, boolean still) {
        this.messages = messages;
        chart = new RankingChart(RankingModel.of(first, messages), style, messages.numbers());
        view = new ChartView(chart);
        glide = new Glide(still, this::moveTo);
    }

    public ChartView view() {
        return view;
    }

    /** Shows a comparison, at once or on its way from the present one; at once where nobody sees it. */
    public void show(Comparison comparison, boolean slide) {
        RankingModel before = chart.model();
        chart.show(RankingModel.of(comparison, messages));
        if (slide && glide.moves(view)) {
            motion = RankingMotion.from(before);
            chart.move(motion);
            glide.start();
        }
    }

    /** Whether options are on their way. */
    public boolean isMoving() {
        return glide.isMoving();
    }

    private void moveTo(double share) {
        motion = share < 1 ? motion.at(share) : RankingMotion.NONE;
        chart.move(motion);
    }
}
