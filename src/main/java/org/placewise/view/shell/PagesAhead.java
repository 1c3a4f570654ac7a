package org.placewise.view.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/**
 * Builds pages before somebody asks for them: one page at a time, only while the user does nothing, and not before
 * there is a result to look at. Style, layout and first drawing, the larger part of a first visit, still come with it.
 */
final class PagesAhead {
    /** So long nothing was pressed or moved before building starts. */
    private static final Duration QUIET = Duration.seconds(1.5);
    /** Between two pages, so that what the user does meanwhile comes first. */
    private static final Duration BREATH = Duration.millis(200);

    private final BooleanSupplier ready;
    private final Supplier<List<Page>> pages;
    private final Deque<Page> left = new ArrayDeque<>();
    private final PauseTransition pause = new PauseTransition(QUIET);

    /**
     * @param ready tells whether a result is on the screen
     * @param pages that stand now, in the order in which they are built
     */
    PagesAhead(BooleanSupplier ready, Supplier<List<Page>> pages) {
        this.ready = ready;
        this.pages = pages;
        pause.setOnFinished(_ -> {
            if (step()) {
                runAfter(BREATH);
            }
        });
        reset();
    }

    /** Starts in a window that is shown; whatever the user does there puts building off. */
    void in(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, _ -> putOff());
        runAfter(QUIET);
    }

    /** Starts again with other pages. */
    void reset() {
        left.clear();
        left.addAll(pages.get());
    }

    /** Waits until the user has been quiet for a while again. */
    void putOff() {
        if (!left.isEmpty()) {
            runAfter(QUIET);
        }
    }

    /**
     * Builds at most one page.
     *
     * @return whether there may be more to build
     */
    boolean step() {
        if (ready.getAsBoolean() && !left.isEmpty()) {
            left.removeFirst().content();
        }
        return !left.isEmpty();
    }

    private void runAfter(Duration duration) {
        pause.stop();
        pause.setDuration(duration);
        pause.playFromStart();
    }
}
