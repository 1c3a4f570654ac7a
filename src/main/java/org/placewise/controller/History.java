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

    private final List<Step<T>> steps = new ArrayList<>();
    private int current;
    private T saved;

    /** Starts with a state that counts as saved. */
    public History(T initial) {
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
        return canUndo() ? Optional.of(steps.get(current).name) : Optional.empty();
    }

    /** What {@link #redo()} would bring back. */
    public Optional<Message> redoName() {
        return canRedo() ? Optional.of(steps.get(current + 1).name) : Optional.empty();
    }

    public T undo() {
        if (canUndo()) {
            current--;
        }
        return current();
    }

    public T redo() {
        if (canRedo()) {
            current++;
        }
        return current();
    }

    /** Declares a state saved: the current one, or one that was overtaken while it was written. */
    public void markSaved(T state) {
        saved = state;
    }

    /** Whether the current state differs from the saved one. */
    public boolean isDirty() {
        return !saved.equals(current());
    }
}
