package org.placewise.view.present;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.placewise.model.Comparison;
import org.placewise.model.report.Report;
import org.placewise.model.talk.Presenter;
import org.placewise.model.talk.Scene;
import org.placewise.view.Ui;
import org.placewise.view.inspector.WeightsPane;

/** What only the speaker sees: what comes when it is published, the next scene, the note, the clocks and the weights. */
final class SpeakerView extends BorderPane {
    private static final double SECOND_MS = 1000;
    private final Ui ui;
    private final SceneTexts texts;
    private final AudienceView mirror;
    private final WeightsPane weights;
    private final Label publicity = new Label();
    private final Label clock = new Label();
    private final Label sceneClock = new Label();
    private final Label next = new Label();
    private final Label note = new Label();
    private final Label verdict = new Label();

    SpeakerView(Ui ui, Report report, ObjectProperty<Point2D> pointed, Runnable resetWeights) {
        this.ui = ui;
        texts = new SceneTexts(ui.messages(), report, ui.workspace().catalogue());
        mirror = new AudienceView(ui, report, pointed);
        weights = new WeightsPane(ui, resetWeights);
        getStyleClass().add("speaker");
        publicity.getStyleClass().add("speaker-publicity");
        clock.getStyleClass().add("speaker-clock");
        sceneClock.getStyleClass().add("speaker-clock");
        next.getStyleClass().add("speaker-next");
        verdict.getStyleClass().add("speaker-next");
        for (Label label : new Label[] {publicity, next, note, verdict}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(publicity, gap, clock, sceneClock);
        top.getStyleClass().add("speaker-bar");
        VBox below = new VBox(next, note);
        below.getStyleClass().add("speaker-notes");
        VBox side = new VBox(verdict, weights);
        side.getStyleClass().add("speaker-side");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(top);
        setCenter(mirror);
        setBottom(below);
        setRight(scroll);
    }

    /** Shows the state; the mirror shows what the weights are now, whether the audience sees it or not. */
    void show(Presenter state, Comparison pending, double nowMs) {
        Scene[] scenes = Scene.values();
        Scene scene = scenes[state.scene()];
        mirror.show(state, new TalkControl.Seen(pending, false), nowMs);
        publicity.setText(ui.text(state.frozen() ? "present.frozen" : "present.live"));
        publicity.getStyleClass().remove("speaker-frozen");
        if (state.frozen()) {
            publicity.getStyleClass().add("speaker-frozen");
        }
        next.setText(state.scene() + 1 < scenes.length
                ? ui.text("present.next", texts.of(scenes[state.scene() + 1], pending).headline())
                : ui.text("present.last"));
        note.setText(texts.note(scene));
        verdict.setText(pending.details().isEmpty() ? ui.text(pending.verdict()) : ui.text("explore.sentences",
                ui.text(pending.verdict()), ui.text(pending.details().getFirst())));
        weights.show(pending.scenario());
        tick(state, nowMs);
    }

    /** Moves the clocks on. */
    void tick(Presenter state, double nowMs) {
        mirror.tick(nowMs);
        Scene scene = Scene.values()[state.scene()];
        clock.setText(ui.text("present.clock") + "  " + time(state.clock().elapsedMs(nowMs)));
        sceneClock.setText(ui.text("present.scene.clock") + "  " + time(state.spentMs(state.scene(), nowMs)) + " / "
                + time(SECOND_MS * scene.targetSeconds()));
    }

    private static String time(double ms) {
        long seconds = (long) (ms / SECOND_MS);
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }
}
