package org.placewise.controller;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Background work that follows something that keeps changing, such as a weight under the hand. One piece runs at a
 * time, the latest request waits for it, and those between are skipped. Unlike {@link LatestTask} it publishes the
 * result of work that was overtaken while it ran: work that takes longer than the hand needs for its next move would
 * otherwise show nothing until the hand rests. To be used on the publisher's thread.
 *
 * @param <T> result of the work
 */
public final class LiveTask<T> {
    private final Executor background;
    private final Executor publisher;
    private final Consumer<T> publish;
    private final Consumer<Throwable> fail;
    private Supplier<T> waiting;
    private boolean running;

    /**
     * @param background runs the work
     * @param publisher  runs {@code publish} and {@code fail}; the JavaFX thread in the window
     */
    public LiveTask(Executor background, Executor publisher, Consumer<T> publish, Consumer<Throwable> fail) {
        this.background = background;
        this.publisher = publisher;
        this.publish = publish;
        this.fail = fail;
    }

    public void request(Supplier<T> work) {
        if (running) {
            waiting = work;
            return;
        }
        running = true;
        background.execute(() -> run(work));
    }

    private void run(Supplier<T> work) {
        try {
            T result = work.get();
            publisher.execute(() -> finish(() -> publish.accept(result)));
        } catch (RuntimeException | Error failure) {
            publisher.execute(() -> finish(() -> fail.accept(failure)));
        }
    }

    private void finish(Runnable delivery) {
        running = false;
        Supplier<T> next = waiting;
        waiting = null;
        delivery.run();
        if (next != null) {
            request(next);
        }
    }
}
