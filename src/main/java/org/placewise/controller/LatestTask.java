package org.placewise.controller;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Runs work in the background and publishes only the result of the latest request: work that was overtaken before it
 * began is skipped, and the result of work that was overtaken while it ran is dropped.
 *
 * @param <T> result of the work
 */
public final class LatestTask<T> {
    private final Executor background;
    private final Executor publisher;
    private final Consumer<T> publish;
    private final Consumer<Throwable> fail;
    private final AtomicLong generation = new AtomicLong();

    /**
     * @param background runs the work
     * @param publisher  runs {@code publish} and {@code fail}; the JavaFX thread in the window
     */
    public LatestTask(Executor background, Executor publisher, Consumer<T> publish, Consumer<Throwable> fail) {
        this.background = background;
        this.publisher = publisher;
        this.publish = publish;
        this.fail = fail;
    }

    public void request(Supplier<T> work) {
        long mine = generation.incrementAndGet();
        background.execute(() -> {
            if (isOvertaken(mine)) {
                return;
            }
            try {
                T result = work.get();
                publisher.execute(() -> deliver(mine, () -> publish.accept(result)));
            } catch (RuntimeException | Error failure) {
                publisher.execute(() -> deliver(mine, () -> fail.accept(failure)));
            }
        });
    }

    private void deliver(long mine, Runnable delivery) {
        if (!isOvertaken(mine)) {
            delivery.run();
        }
    }

    private boolean isOvertaken(long mine) {
        return generation.get() != mine;
    }
}
