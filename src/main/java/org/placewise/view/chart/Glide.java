package org.placewise.view.chart;

import java.util.function.DoubleConsumer;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.util.Duration;

/** The way of a chart's marks from one state to another, eased. A further change takes over at once. */
public final class Glide {
    private static final Duration TRANSITION = Duration.millis(400);
    private final boolean still;
    private final DoubleProperty progress = new SimpleDoubleProperty(1);
    private final Timeline timeline = new Timeline(
            new KeyFrame(Duration.ZERO, new KeyValue(progress, 0.0)),
            new KeyFrame(TRANSITION, new KeyValue(progress, 1.0, Interpolator.EASE_BOTH)));

    /**
     * @param still whether everything jumps where it would slide
     * @param move  told how far the way is done, from 0 to 1
     */
    public Glide(boolean still, DoubleConsumer move) {
        this.still = still;
        progress.subscribe((_, share) -> move.accept(share.doubleValue()));
    }

    /** Whether a node's marks would slide: they do where somebody sees them and wants it. */
    public boolean moves(Node node) {
        return !still && node.getScene() != null && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }

    public void start() {
        timeline.playFromStart();
    }

    /** Ends a way that something else takes the place of. */
    public void stop() {
        timeline.stop();
    }

    /** Whether marks are on their way. */
    public boolean isMoving() {
        return timeline.getStatus() == Animation.Status.RUNNING;
    }
}
