package org.placewise.controller;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.Extras;
import org.placewise.store.Recovery;
import org.placewise.store.StoreException;

/**
 * Keeps what is not saved yet where the next start finds it. A change is kept a moment later, however fast others
 * follow, so that a crash costs no more than that moment; once all is saved, nothing is kept.
 */
public final class Autosave {
    /** Where work is kept. Called in the background. */
    public interface Store {
        void keep(Recovery recovery) throws StoreException;

        void forget();
    }

    private final Workspace workspace;
    private final Supplier<Extras> extras;
    private final Store store;
    private final InstantSource clock;
    private final Executor background;
    private final Consumer<Message> problem;
    private Executor later;
    private boolean waiting;
    private boolean failed;
    private boolean closed;
    private Scenario kept;

    /**
     * @param extras     what the open file holds besides
     * @param background writes, one after the other
     * @param problem    told in the background when work cannot be kept; once, until it can again
     */
    public Autosave(Workspace workspace, Supplier<Extras> extras, Store store, InstantSource clock,
                    Executor background, Consumer<Message> problem) {
        this.workspace = workspace;
        this.extras = extras;
        this.store = store;
        this.clock = clock;
        this.background = background;
        this.problem = problem;
    }

    /**
     * Follows the workspace from now on.
     *
     * @param moment runs what it is given a moment later, on the workspace's thread
     */
    public void start(Executor moment) {
        later = moment;
        workspace.stateProperty().subscribe(this::follow);
    }

    private void follow(Workspace.State state) {
        if (!state.edited()) {
            forget();
        } else if (!waiting && workspace.scenario() != kept) {
            waiting = true;
            later.execute(() -> {
                waiting = false;
                if (workspace.state().edited()) {
                    keepNow();
                }
            });
        }
    }

    /** Keeps the work as it is without waiting. */
    void keepNow() {
        kept = workspace.scenario();
        Instant now = clock.instant();
        Recovery recovery = new Recovery(kept, extras.get(), workspace.state().file(), now);
        background.execute(() -> keep(recovery));
    }

    private synchronized void keep(Recovery recovery) {
        try {
            if (!closed) {
                store.keep(recovery);
                failed = false;
            }
        } catch (StoreException failure) {
            if (!failed) {
                failed = true;
                problem.accept(failure.problem());
            }
        }
    }

    private void forget() {
        if (kept != null) {
            kept = null;
            background.execute(store::forget);
        }
    }

    /** The window closes in good order: nothing is left to recover, nor kept from now on. */
    public synchronized void close() {
        closed = true;
        store.forget();
    }
}
