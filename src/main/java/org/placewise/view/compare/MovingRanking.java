package org.placewise.view.compare;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.util.Duration;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;

/** A ranking whose options can slide to their new places. A further change takes over at once. */
public final class MovingRanking {
    private static final Duration TRANSITION = Duration.millis(400);
    private final Messages messages;
    private final boolean still;
    private final RankingChart chart;
    private final ChartView view;
    private final DoubleProperty progress = new SimpleDoubleProperty(1);
    private final Timeline timeline = new Timeline(
            new KeyFrame(Duration.ZERO, new KeyValue(progress, 0.0)),
            new KeyFrame(TRANSITION, new KeyValue(progress, 1.0, Interpolator.EASE_BOTH)));
    private RankingMotion motion = RankingMotion.NONE;

    /**
     * @param still whether it jumps where it would slide
     */
    public MovingRanking(Comparison first, Messages messages, ChartStyle style, boolean still) {
        this.messages = messages;
        this.still = still;
        chart = new RankingChart(RankingModel.of(first, messages), style, messages.numbers());
        view = new ChartView(chart);
        progress.subscribe(share -> moveTo(share.doubleValue()));
    }

    public ChartView view() {
        return view;
    }

    /** Shows a comparison, at once or on its way from the present one; at once where nobody sees it. */
    public void show(Comparison comparison, boolean slide) {
        RankingModel before = chart.model();
        chart.show(RankingModel.of(comparison, messages));
        if (slide && !still && isSeen()) {
            motion = RankingMotion.from(before);
            chart.move(motion);
            timeline.playFromStart();
        }
    }

    /** Whether options are on their way. */
    public boolean isMoving() {
        return timeline.getStatus() == Animation.Status.RUNNING;
    }

    private void moveTo(double share) {
        motion = share < 1 ? motion.at(share) : RankingMotion.NONE;
        chart.move(motion);
    }

    private boolean isSeen() {
        return view.getScene() != null && view.getScene().getWindow() != null
                && view.getScene().getWindow().isShowing();
    }
}
