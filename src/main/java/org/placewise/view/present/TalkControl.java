package org.placewise.view.present;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.placewise.controller.ScenarioChanges;
import org.placewise.controller.Workspace;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Talk;
import org.placewise.model.scenario.TalkStep;
import org.placewise.model.talk.Command;
import org.placewise.model.talk.Presenter;
import org.placewise.model.talk.Presenter.Position;
import org.placewise.model.text.Message;

/**
 * A talk that is being given: its state, and which comparison the audience sees. While it is frozen, the workspace moves
 * on and the audience's comparison stays. A step with weights of its own shows those; with the next step that has none,
 * the talk goes on with the weights that it had before.
 */
final class TalkControl {
    private static final Message SWEEP = Message.of("present.command.play");
    private final Workspace workspace;
    private final Talk talk;
    private final DoubleSupplier clockMs;
    private final boolean still;
    private final ReadOnlyObjectWrapper<Presenter> state = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>();
    private final Subscription following;
    private Scenario frozenAt;
    /** The talk's own scenario while a step shows other weights, and that when it was frozen; else null. */
    private Scenario own;
    private Scenario frozenOwn;
    private Scenario beforeSweep;
    /** Where bars slide when the comparison of it is there. */
    private Scenario slideTo;
    private Scenario followed;
    private Criterion moved;

    /**
     * What the audience sees.
     *
     * @param slides whether it moves there
     */
    record Seen(Comparison comparison, boolean slides) {
    }

    /**
     * @param workspace of the talk: it changes under the presenter's hands, and the document does not
     * @param from      scene to begin with, from 0
     * @param clockMs   milliseconds on a clock that never goes back
     * @param still     whether nothing may move by itself
     */
    TalkControl(Workspace workspace, int from, DoubleSupplier clockMs, boolean still) {
        this.workspace = workspace;
        this.clockMs = clockMs;
        this.still = still;
        talk = workspace.scenario().talk();
        followed = workspace.scenario();
        moved = heaviest(followed);
        state.set(Presenter.start(talk.builds(), Math.clamp(from, 0, talk.scenes().size() - 1), clockMs.getAsDouble()));
        following = Subscription.combine(workspace.scenarioProperty().subscribe(this::follow),
                workspace.comparisonProperty().subscribe(comparison -> {
                    if (comparison != null && (!state().frozen() || seen.get() == null)) {
                        seen.set(new Seen(comparison, comparison.scenario().equals(slideTo)));
                    }
                }));
        enter(step(state().position()));
    }

    Workspace workspace() {
        return workspace;
    }

    Talk talk() {
        return talk;
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

    /** The criterion whose weight was moved last, the heaviest at first: the one that can be moved and swept. */
    Criterion moved() {
        return moved;
    }

    /** The scenario with the weights that the talk has come to, whatever a step shows for itself. */
    Scenario reached() {
        return own == null ? workspace.scenario() : own;
    }

    void press(Command command) {
        if (command != Command.PLAY || !still) {
            take(state().press(command, nowMs()));
        }
    }

    /** Moves a swept weight on. */
    void tick() {
        if (state().sweeping()) {
            take(state().tick(nowMs()));
        }
        if (state().sweeping()) {
            double share = state().swept(nowMs());
            workspace.nudge(SWEEP, _ -> ScenarioChanges.moveWeight(beforeSweep, index(beforeSweep), share));
        }
    }

    private void take(Presenter.Next next) {
        Presenter before = state();
        boolean entering = !next.state().over() && !sameStep(before.position(), next.state().position());
        if (next.effect() == Presenter.Effect.STOP) {
            weigh(beforeSweep);
        }
        state.set(next.state());
        switch (next.effect()) {
            case FREEZE -> {
                frozenAt = workspace.scenario();
                frozenOwn = own;
            }
            case PUBLISH -> seen.set(new Seen(workspace.comparisonProperty().get(), true));
            case DISCARD -> {
                own = frozenOwn;
                workspace.update(Message.of("present.command.discard"), _ -> frozenAt);
            }
            case PLAY -> beforeSweep = workspace.scenario();
            case LEAVE -> following.unsubscribe();
            case STOP, NONE -> {
                // The state says it all.
            }
        }
        if (entering && next.effect() != Presenter.Effect.DISCARD) {
            enter(step(state().position()));
        }
    }

    void digit(int digit) {
        state.set(state().digit(digit, nowMs()));
    }

    /** Goes to a scene that somebody has pointed at. */
    void goTo(int scene) {
        if (state().layer() != Presenter.Layer.NONE) {
            take(state().press(Command.LEAVE, nowMs()));
        }
        Integer.toString(scene + 1).chars().forEach(digit -> digit(digit - '0'));
        press(Command.CHOOSE);
    }

    private boolean sameStep(Position one, Position other) {
        return one.scene() == other.scene() && talk.at(one.scene(), one.step()).step()
                == talk.at(other.scene(), other.step()).step();
    }

    private TalkStep step(Position position) {
        return talk.at(position.scene(), position.step()).state();
    }

    private void enter(TalkStep step) {
        if (!step.weights().isEmpty()) {
            if (own == null) {
                own = workspace.scenario();
            }
            weigh(ScenarioChanges.setWeights(workspace.scenario(), step.weights()));
        } else if (own != null) {
            Scenario back = own;
            own = null;
            weigh(back);
        }
    }

    /** Gives the talk the weights of another of its states, and slides there. */
    private void weigh(Scenario other) {
        slideTo = ScenarioChanges.resetWeights(workspace.scenario(), other);
        followed = slideTo;
        workspace.update(Message.of("present.undo.step"), _ -> slideTo);
    }

    /** Notes which weight somebody has moved: the one that went farthest, since the others share what it leaves. */
    private void follow(Scenario scenario) {
        List<Judgement> before = followed.criteria();
        List<Judgement> now = scenario.criteria();
        if (!scenario.equals(followed) && before.size() == now.size() && !state().sweeping()) {
            double[] by = IntStream.range(0, now.size())
                    .mapToDouble(i -> Math.abs(now.get(i).weight() - before.get(i).weight())).toArray();
            IntStream.range(0, by.length).boxed().max(Comparator.comparingDouble(i -> by[i])).filter(i -> by[i] > 0)
                    .ifPresent(i -> moved = now.get(i).criterion());
        }
        followed = scenario;
    }

    private int index(Scenario scenario) {
        return IntStream.range(0, scenario.criteria().size())
                .filter(i -> scenario.criteria().get(i).criterion() == moved).findFirst().orElseThrow();
    }

    private static Criterion heaviest(Scenario scenario) {
        return scenario.criteria().stream().max(Comparator.comparingDouble(Judgement::weight)).orElseThrow().criterion();
    }
}
