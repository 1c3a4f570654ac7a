package org.placewise.view.compare;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.placewise.model.Comparison;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;

/** The ranking, or how it has changed since a comparison was pinned. */
final class RankingPane extends StackPane {
    private static final Duration TRANSITION = Duration.millis(400);
    private final Ui ui;
    private final ChartStyle style;
    private final RankingChart ranking;
    private final ChartView rankingView;
    private final ChartCard card;
    private final HBox segments;
    private final ToggleButton points;
    private final ToggleButton changes;
    private final ToggleButton pin;
    private SlopeChart slope;
    private ChartView slopeView;
    private final boolean still;
    private final DoubleProperty progress = new SimpleDoubleProperty(1);
    private final Timeline timeline = new Timeline(
            new KeyFrame(Duration.ZERO, new KeyValue(progress, 0.0)),
            new KeyFrame(TRANSITION, new KeyValue(progress, 1.0, Interpolator.EASE_BOTH)));
    private RankingMotion motion = RankingMotion.NONE;
    private Comparison comparison;

    RankingPane(Ui ui, Comparison first, ChartStyle style) {
        this(ui, first, style, Platform.getPreferences().isReducedMotion());
    }

    /**
     * @param still whether the ranking jumps where it would slide
     */
    RankingPane(Ui ui, Comparison first, ChartStyle style, boolean still) {
        this.ui = ui;
        this.still = still;
        this.style = style;
        comparison = first;
        ranking = new RankingChart(RankingModel.of(first, ui.messages()), style);
        rankingView = new ChartView(ranking);
        rankingView.setOnOpen(subject -> ui.openTrace(subject.optionId(), subject.criterion()));
        card = new ChartCard(ui.messages(), rankingView);
        ToggleGroup group = new ToggleGroup();
        points = segment("view.compare.slope.points", "left", group);
        changes = segment("view.compare.slope.changes", "right", group);
        segments = new HBox(points, changes);
        segments.getStyleClass().add("segments");
        segments.managedProperty().bind(segments.visibleProperty());
        pin = new ToggleButton(ui.text("view.compare.pin"));
        pin.getStyleClass().add("pill");
        pin.setMinWidth(USE_PREF_SIZE);
        pin.setTooltip(new Tooltip(ui.text("view.compare.pin.tooltip")));
        card.addControl(segments);
        card.addControl(pin);
        getChildren().add(card);
        boolean pinned = pinned() != null;
        pin.setSelected(pinned);
        segments.setVisible(pinned);
        group.selectToggle(pinned ? changes : points);
        pin.setOnAction(_ -> pin(pin.isSelected()));
        // A segment that is pressed again stays chosen.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (before != null) {
                show(comparison);
            }
        });
        progress.subscribe(share -> moveTo(share.doubleValue()));
        show(first);
    }

    private void moveTo(double share) {
        motion = share < 1 ? motion.at(share) : RankingMotion.NONE;
        ranking.move(motion);
    }

    private boolean isSeen() {
        return getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
    }

    private ToggleButton segment(String key, String place, ToggleGroup group) {
        ToggleButton button = new ToggleButton(ui.text(key));
        button.getStyleClass().addAll("segment", "segment-" + place);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        return button;
    }

    private Comparison pinned() {
        return ui.workspace().pinnedProperty().get();
    }

    private void pin(boolean on) {
        ui.workspace().pinnedProperty().set(on ? comparison : null);
        (on ? changes : points).setSelected(true);
        show(comparison);
    }

    void show(Comparison shown) {
        boolean otherEvidence = shown.scenario().evidence().kind() != comparison.scenario().evidence().kind();
        RankingModel before = ranking.model();
        comparison = shown;
        boolean pinned = pinned() != null;
        pin.setSelected(pinned);
        segments.setVisible(pinned);
        if (pinned && changes.isSelected()) {
            showSlope();
        } else {
            card.setTitle(ui.text("view.compare.ranking"));
            ranking.show(RankingModel.of(shown, ui.messages()));
            put(rankingView);
            if (otherEvidence && !still && isSeen()) {
                motion = RankingMotion.from(before);
                ranking.move(motion);
                timeline.playFromStart();
            }
        }
    }

    private void showSlope() {
        SlopeModel model = SlopeModel.of(pinned(), comparison, ui.messages());
        if (slope == null) {
            slope = new SlopeChart(model, style);
            slopeView = new ChartView(slope);
            slopeView.setOnOpen(subject -> ui.openTrace(subject.optionId(), subject.criterion()));
        } else {
            slope.show(model);
        }
        card.setTitle(ui.text("view.compare.slope"));
        put(slopeView);
    }

    private void put(ChartView view) {
        if (card.view() == view) {
            card.refresh();
        } else {
            card.setView(view);
        }
    }

    /** Whether the ranking is on its way from one evidence to another. */
    boolean isMoving() {
        return timeline.getStatus() == Animation.Status.RUNNING;
    }

    ChartCard card() {
        return card;
    }

    ToggleButton pinButton() {
        return pin;
    }
}
