package org.placewise.view.present;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.placewise.model.Comparison;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Talk;
import org.placewise.model.scenario.TalkScene;
import org.placewise.model.talk.Presenter;
import org.placewise.view.Scroller;
import org.placewise.view.Ui;
import org.placewise.view.inspector.WeightsPane;

/** What only the speaker sees: what comes when it is published, the next scene, the note, the clocks and the weights. */
final class SpeakerView extends BorderPane {
    private final Ui ui;
    private final SceneTexts texts;
    private final Times times;
    private final boolean rehearsal;
    private final AudienceView mirror;
    private final WeightsPane weights;
    private final Label publicity = new Label();
    private final Label place = new Label();
    private final Label spoken = new Label();
    private final Label remaining = new Label();
    private final Label sceneClock = new Label();
    private final Label timeOfDay = new Label();
    private final Label next = new Label();
    private final Label note = new Label();
    private final Label verdict = new Label();
    private Talk talk = Talk.USUAL;

    /**
     * @param rehearsal whether there is no audience
     */
    SpeakerView(Ui ui, Report report, ObjectProperty<Point2D> pointed, boolean rehearsal, Runnable resetWeights) {
        this.ui = ui;
        this.rehearsal = rehearsal;
        texts = new SceneTexts(ui.messages(), report, ui.workspace().catalogue());
        times = new Times(ui.messages());
        mirror = new AudienceView(ui, report, pointed);
        mirror.mirror();
        weights = new WeightsPane(ui, resetWeights);
        getStyleClass().add("speaker");
        setId("speaker");
        publicity.getStyleClass().add("speaker-publicity");
        next.getStyleClass().add("speaker-next");
        verdict.getStyleClass().add("speaker-next");
        note.setId("speaker-note");
        for (Label label : new Label[] {publicity, next, note, verdict}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        for (Label label : new Label[] {place, spoken, remaining, sceneClock, timeOfDay}) {
            label.getStyleClass().add("speaker-clock");
        }
        FlowPane top = new FlowPane(publicity, place, sceneClock, spoken, remaining, timeOfDay);
        top.getStyleClass().add("speaker-bar");
        VBox below = new VBox(next, note);
        below.getStyleClass().add("speaker-notes");
        VBox side = new VBox(verdict, weights);
        side.getStyleClass().add("speaker-side");
        ScrollPane scroll = new Scroller(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(top);
        setCenter(new ScreenShape(mirror));
        setBottom(below);
        setRight(scroll);
    }

    /** Shows the state; the mirror shows what the weights are now, whether the audience sees it or not. */
    void show(TalkControl control, TalkControl.Seen pending) {
        Presenter state = control.state();
        talk = control.talk();
        Comparison comparison = pending.comparison();
        mirror.show(talk, state, pending, control.moved(), control.nowMs());
        publicity.setText(ui.text(rehearsal ? "present.rehearsing" : state.frozen() ? "present.frozen"
                : "present.live"));
        publicity.getStyleClass().remove("speaker-frozen");
        if (state.frozen()) {
            publicity.getStyleClass().add("speaker-frozen");
        }
        place.setText(ui.text("present.place", state.scene() + 1, state.scenes()));
        next.setText(state.scene() + 1 < state.scenes()
                ? ui.text("present.next", texts.announced(talk.scenes().get(state.scene() + 1), comparison))
                : ui.text("present.last"));
        note.setText(texts.note(talk.scenes().get(state.scene())));
        verdict.setText(comparison.details().isEmpty() ? ui.text(comparison.verdict()) : ui.text("explore.sentences",
                ui.text(comparison.verdict()), ui.text(comparison.details().getFirst())));
        weights.show(comparison.scenario());
        tick(state, control.nowMs());
    }

    /** Moves the clocks on. */
    void tick(Presenter state, double nowMs) {
        mirror.tick(nowMs);
        TalkScene scene = talk.scenes().get(state.scene());
        double left = talk.targetSeconds() - Times.seconds(state.clock().elapsedMs(nowMs));
        spoken.setText(ui.text("present.clock", times.of(Times.seconds(state.clock().elapsedMs(nowMs)))));
        remaining.setText(ui.text(left < 0 ? "present.clock.over" : "present.clock.left", times.of(Math.abs(left))));
        double inScene = Times.seconds(state.spentMs(state.scene(), nowMs));
        sceneClock.setText(ui.text("present.scene.clock", times.of(inScene), times.of(scene.targetSeconds())));
        mark(sceneClock, inScene > scene.targetSeconds());
        mark(remaining, left < 0);
        timeOfDay.setText(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(ui.messages().locale())
                .format(LocalTime.now(Clock.systemDefaultZone())));
    }

    private static void mark(Label label, boolean over) {
        label.getStyleClass().remove("speaker-over");
        if (over) {
            label.getStyleClass().add("speaker-over");
        }
    }
}
