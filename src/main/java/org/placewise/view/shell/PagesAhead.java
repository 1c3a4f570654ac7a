package org.placewise.view.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/**
 * Prepares pages before somebody asks for them: in small steps, only while the user does nothing, and not before there
 * is a result to look at. A page is built, filled, styled and laid out, then its charts are drawn one by one, then it is
 * painted once where nobody sees it.
 */
final class PagesAhead {
    /** So long nothing was pressed or moved before building starts. */
    private static final Duration QUIET = Duration.seconds(1.5);
    /** Between two steps, so that what the user does meanwhile comes first. */
    private static final Duration BREATH = Duration.millis(50);

    private final BooleanSupplier ready;
    private final Supplier<List<Page>> pages;
    private final BiFunction<Page, Consumer<List<Runnable>>, List<Runnable>> rehearsal;
    private final Deque<Runnable> left = new ArrayDeque<>();
    private final PauseTransition pause = new PauseTransition(QUIET);

    /**
     * @param ready tells whether a result is on the screen
     * @param pages that stand now, in the order in which they are prepared
     * @param rehearsal the steps that prepare a page; what a step gives to the consumer is done right after it
     */
    PagesAhead(BooleanSupplier ready, Supplier<List<Page>> pages,
               BiFunction<Page, Consumer<List<Runnable>>, List<Runnable>> rehearsal) {
        this.ready = ready;
        this.pages = pages;
        this.rehearsal = rehearsal;
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
        pages.get().forEach(page -> left.addAll(rehearsal.apply(page, this::next)));
    }

    /** Waits until the user has been quiet for a while again. */
    void putOff() {
        if (!left.isEmpty()) {
            runAfter(QUIET);
        }
    }

    /**
     * Does at most one step.
     *
     * @return whether there may be more to do
     */
    boolean step() {
        if (ready.getAsBoolean() && !left.isEmpty()) {
            left.removeFirst().run();
        }
        return !left.isEmpty();
    }

    private void next(List<Runnable> steps) {
        steps.reversed().forEach(left::addFirst);
    }

    private void runAfter(Duration duration) {
        pause.stop();
        pause.setDuration(duration);
        pause.playFromStart();
    }
}
