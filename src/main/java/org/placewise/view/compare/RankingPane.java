package org.placewise.view.compare;

import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.placewise.model.Comparison;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;

/** The ranking, or how it has changed since a comparison was pinned. */
final class RankingPane extends StackPane {
    private final Ui ui;
    private final ChartStyle style;
    private final MovingRanking ranking;
    private final ChartCard card;
    private final HBox segments;
    private final ToggleButton points;
    private final ToggleButton changes;
    private final ToggleButton pin;
    private SlopeChart slope;
    private ChartView slopeView;
    private Comparison comparison;

    RankingPane(Ui ui, Comparison first, ChartStyle style) {
        this(ui, first, style, Platform.getPreferences().isReducedMotion());
    }

    /**
     * @param still whether the ranking jumps where it would slide
     */
    RankingPane(Ui ui, Comparison first, ChartStyle style, boolean still) {
        this.ui = ui;
        this.style = style;
        comparison = first;
        ranking = new MovingRanking(first, ui.messages(), style, still);
        ranking.view().setOnOpen(subject -> ui.openTrace(subject.optionId(), subject.criterion()));
        card = new ChartCard(ui.messages(), ranking.view());
        card.setKey("comparison");
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
        show(first);
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
        comparison = shown;
        boolean pinned = pinned() != null;
        pin.setSelected(pinned);
        segments.setVisible(pinned);
        if (pinned && changes.isSelected()) {
            showSlope();
        } else {
            card.setTitle(ui.text("view.compare.ranking"));
            ranking.show(shown, otherEvidence);
            put(ranking.view());
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
        return ranking.isMoving();
    }

    ChartCard card() {
        return card;
    }

    ToggleButton pinButton() {
        return pin;
    }
}
