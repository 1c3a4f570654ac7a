package org.placewise.controller;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewise.model.text.Message;

/**
 * Past states with an index: undo and redo move the index, a new change drops what could be redone. States are
 * immutable and share their parts, so a step costs little.
 *
 * @param <T> an immutable state
 */
public final class History<T> {
    /** More steps than anyone takes back; keeps a long session bounded. */
    private static final int MOST_STEPS = 10_000;

    private record Step<T>(Message name, T state) {
    }

    /** Gives a step its name. */
    public interface Naming<T> {
        /**
         * @param given what the step was called when it was taken
         */
        Message name(Message given, T before, T after);
    }

    private final Naming<T> naming;
    private final List<Step<T>> steps = new ArrayList<>();
    private int current;
    private T saved;

    /** Starts with a state that counts as saved. Steps are called as they were given. */
    public History(T initial) {
        this(initial, (given, _, _) -> given);
    }

    /**
     * Starts with a state that counts as saved.
     *
     * @param naming asked whenever a name is wanted, since a drag moves on after its first name
     */
    public History(T initial, Naming<T> naming) {
        this.naming = naming;
        steps.add(new Step<>(null, initial));
        saved = initial;
    }

    public T current() {
        return steps.get(current).state;
    }

    /** Adds a step. */
    public void push(Message name, T state) {
        steps.subList(current + 1, steps.size()).clear();
        steps.add(new Step<>(name, state));
        if (steps.size() > MOST_STEPS) {
            steps.removeFirst();
        }
        current = steps.size() - 1;
    }

    /** Changes the latest step instead of adding one: the further moves of one drag. */
    public void replace(T state) {
        Message name = steps.get(current).name;
        steps.subList(current, steps.size()).clear();
        steps.add(new Step<>(name, state));
    }

    public boolean canUndo() {
        return current > 0;
    }

    public boolean canRedo() {
        return current < steps.size() - 1;
    }

    /** What {@link #undo()} would take back. */
    public Optional<Message> undoName() {
        return canUndo() ? Optional.of(name(current)) : Optional.empty();
    }

    /** What {@link #redo()} would bring back. */
    public Optional<Message> redoName() {
        return canRedo() ? Optional.of(name(current + 1)) : Optional.empty();
    }

    /** What each step did, the oldest first; the state before the first has no name. */
    public List<Message> names() {
        List<Message> names = new ArrayList<>();
        for (int i = 1; i < steps.size(); i++) {
            names.add(name(i));
        }
        return names;
    }

    private Message name(int step) {
        return naming.name(steps.get(step).name, steps.get(step - 1).state, steps.get(step).state);
    }

    /** How many of the steps are done; the others are undone. */
    public int position() {
        return current;
    }

    /**
     * Undoes or redoes until so many steps are done.
     *
     * @param position 0 to the number of steps
     */
    public T goTo(int position) {
        if (position < 0 || position >= steps.size()) {
            throw new IllegalArgumentException("no step " + position + " of " + (steps.size() - 1));
        }
        current = position;
        return current();
    }

    public T undo() {
        return canUndo() ? goTo(current - 1) : current();
    }

    public T redo() {
        return canRedo() ? goTo(current + 1) : current();
    }

    /** Declares a state saved: the current one, or one that was overtaken while it was written. Null: none is. */
    public void markSaved(T state) {
        saved = state;
    }

    /** Whether the current state differs from the saved one. */
    public boolean isDirty() {
        return !current().equals(saved);
    }
}
