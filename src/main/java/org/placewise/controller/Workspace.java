package org.placewise.controller;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.difference.StepName;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;

/**
 * The scenario that is open, its history, and its comparison. Every change takes the same road: {@link #update}, then
 * the comparison is computed in the background, and published once. To be used on one thread (JavaFX's in the window).
 */
public final class Workspace {
    private Catalogue catalogue;
    private final Analysis analysis;
    private final Counterpart counterpart;
    private final LatestTask<Comparison> comparing;
    private final BiFunction<Scenario, Catalogue, Comparison> compare;
    private final ReadOnlyObjectWrapper<Scenario> scenario = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Comparison> pinned = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();
    private History<Scenario> history;
    private Scenario origin;
    private Path file;
    private boolean inGesture;
    private boolean gestureHasStep;
    private Message nudged;

    /**
     * How the scenario stands to its history and its file.
     *
     * @param edited whether it differs from what was saved or opened last
     * @param undo   what undo would take back; empty if there is nothing
     * @param redo   what redo would bring back; empty if there is nothing
     * @param file   where it was opened from or saved to last; empty for a preset
     */
    public record State(boolean edited, Optional<Message> undo, Optional<Message> redo, Optional<Path> file) {
    }

    /**
     * @param background computes comparisons
     * @param publisher  runs what touches the properties
     * @param failed     told when a comparison could not be computed
     */
    public Workspace(Catalogue catalogue, Scenario initial, Executor background, Executor publisher,
                     Consumer<Throwable> failed) {
        this(catalogue, initial, background, background, publisher, failed, Comparison::explained);
    }

    /**
     * A workspace whose longer questions do not keep comparisons waiting.
     *
     * @param analysing works out what {@link #analysis()} is asked
     */
    public Workspace(Catalogue catalogue, Scenario initial, Executor background, Executor analysing,
                     Executor publisher, Consumer<Throwable> failed) {
        this(catalogue, initial, background, analysing, publisher, failed, Comparison::explained);
    }

    /**
     * A workspace with a comparison of its own.
     *
     * @param compare computes the comparison of a scenario; called in the background
     */
    public Workspace(Catalogue catalogue, Scenario initial, Executor background, Executor publisher,
                     Consumer<Throwable> failed, BiFunction<Scenario, Catalogue, Comparison> compare) {
        this(catalogue, initial, background, background, publisher, failed, compare);
    }

    private Workspace(Catalogue catalogue, Scenario initial, Executor background, Executor analysing,
                      Executor publisher, Consumer<Throwable> failed,
                      BiFunction<Scenario, Catalogue, Comparison> compare) {
        this.catalogue = Objects.requireNonNull(catalogue);
        this.compare = compare;
        this.analysis = new Analysis(catalogue, analysing, publisher, failed);
        this.counterpart = new Counterpart(this, analysis);
        this.comparing = new LatestTask<>(background, publisher, comparison::set, failed);
        open(initial, null);
    }

    /** What was published together with the open scenario's own entries. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** For questions that take longer than a comparison. */
    public Analysis analysis() {
        return analysis;
    }

    /** The scenario that the open one is held against. */
    public Counterpart counterpart() {
        return counterpart;
    }

    public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
        return scenario.getReadOnlyProperty();
    }

    public Scenario scenario() {
        return scenario.get();
    }

    /** The scenario as it was opened. */
    public Scenario origin() {
        return origin;
    }

    /** The comparison of the latest scenario that was computed; null before the first. */
    public ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** A comparison that was kept to hold later ones against; null where none was. */
    public ObjectProperty<Comparison> pinnedProperty() {
        return pinned;
    }

    /** Replaces the scenario and forgets the history: a preset, a new or an opened file. */
    public void open(Scenario opened, Path from) {
        history = new History<>(opened, (given, before, after) -> StepName.of(given, before, after, catalogue));
        origin = opened;
        pinned.set(null);
        file = from;
        endGesture();
        publish();
    }

    /**
     * Changes the scenario. A change that alters nothing leaves no step.
     *
     * @param name what the user did, for undo
     */
    public void update(Message name, UnaryOperator<Scenario> change) {
        step(name, change, inGesture && gestureHasStep);
        nudged = null;
    }

    /** As {@link #update}, but several in a row with the same name are one step: the presses of an arrow key. */
    public void nudge(Message name, UnaryOperator<Scenario> change) {
        step(name, change, inGesture && gestureHasStep || name.equals(nudged));
        nudged = name;
    }

    private void step(Message name, UnaryOperator<Scenario> change, boolean continues) {
        Scenario changed = change.apply(history.current());
        if (changed.equals(history.current())) {
            return;
        }
        if (continues) {
            history.replace(changed);
        } else {
            history.push(name, changed);
            gestureHasStep = inGesture;
        }
        publish();
    }

    /** All updates until {@link #endGesture()} are one step: a drag. */
    public void beginGesture() {
        inGesture = true;
        gestureHasStep = false;
    }

    public void endGesture() {
        inGesture = false;
        nudged = null;
    }

    public void undo() {
        endGesture();
        history.undo();
        publish();
    }

    public void redo() {
        endGesture();
        history.redo();
        publish();
    }

    /** What each step did, the oldest first. */
    public List<Message> steps() {
        return history.names();
    }

    /** How many of the steps are done. */
    public int position() {
        return history.position();
    }

    /** Undoes or redoes until so many steps are done. */
    public void goTo(int position) {
        endGesture();
        history.goTo(position);
        publish();
    }

    /** Changes with every step, and when the scenario was saved. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public State state() {
        return state.get();
    }

    /**
     * Notes that a scenario was saved.
     *
     * @param written what was written; the scenario may have been changed since
     */
    public void markSaved(Scenario written, Path to) {
        file = to;
        history.markSaved(written);
        nudged = null;
        publishState();
    }

    /** Notes that the scenario stands in no file as it is: the file was changed, or there is none yet. */
    public void markUnsaved() {
        history.markSaved(null);
        publishState();
    }

    private void publish() {
        Scenario current = history.current();
        Catalogue known = catalogue.with(current.own());
        catalogue = known;
        scenario.set(current);
        publishState();
        comparing.request(() -> compare.apply(current, known));
    }

    private void publishState() {
        state.set(new State(history.isDirty(), history.undoName(), history.redoName(), Optional.ofNullable(file)));
    }
}
