package org.placewise.view.present;

import java.util.function.DoubleSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.placewise.controller.Workspace;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.talk.Command;
import org.placewise.model.talk.Presenter;
import org.placewise.model.talk.Scene;
import org.placewise.model.text.Message;

/**
 * A talk that is being given: its state, and which comparison the audience sees. While it is frozen, the workspace moves
 * on and the audience's comparison stays.
 */
final class TalkControl {
    private final Workspace workspace;
    private final DoubleSupplier clockMs;
    private final ReadOnlyObjectWrapper<Presenter> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>();
    private final Subscription following;
    private Scenario frozenAt;

    /**
     * What the audience sees.
     *
     * @param slides whether it moves there
     */
    record Seen(Comparison comparison, boolean slides) {
    }

    /**
     * @param workspace of the talk: it changes under the presenter's hands, and the document does not
     * @param clockMs   milliseconds on a clock that never goes back
     */
    TalkControl(Workspace workspace, int from, DoubleSupplier clockMs) {
        this.workspace = workspace;
        this.clockMs = clockMs;
        state.set(Presenter.start(Scene.allBuilds(), from, clockMs.getAsDouble()));
        following = workspace.comparisonProperty().subscribe(comparison -> {
            if (comparison != null && (!state().frozen() || seen.get() == null)) {
                seen.set(new Seen(comparison, false));
            }
        });
    }

    Workspace workspace() {
        return workspace;
    }

    ReadOnlyObjectProperty<Presenter> stateProperty() {
        return state.getReadOnlyProperty();
    }

    Presenter state() {
        return state.get();
    }

    /** Null before the first comparison. */
    ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    double nowMs() {
        return clockMs.getAsDouble();
    }

    void press(Command command) {
        Presenter.Next next = state().press(command, nowMs());
        state.set(next.state());
        switch (next.effect()) {
            case FREEZE -> frozenAt = workspace.scenario();
            case PUBLISH -> seen.set(new Seen(workspace.comparisonProperty().get(), true));
            case DISCARD -> workspace.update(Message.of("present.command.discard"), _ -> frozenAt);
            case LEAVE -> following.unsubscribe();
            case NONE -> {
                // The state says it all.
            }
        }
    }

    void digit(int digit) {
        state.set(state().digit(digit, nowMs()));
    }

    /** Goes to a scene that somebody has pointed at. */
    void goTo(int scene) {
        String number = Integer.toString(scene + 1);
        Presenter.Next closed = state().layer() == Presenter.Layer.NONE ? new Presenter.Next(state(),
                Presenter.Effect.NONE) : state().press(Command.LEAVE, nowMs());
        state.set(closed.state());
        number.chars().forEach(digit -> digit(digit - '0'));
        press(Command.NEXT);
    }
}
