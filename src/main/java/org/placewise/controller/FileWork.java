package org.placewise.controller;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.placewise.model.text.Message;
import org.placewise.store.StoreException;

/** Reads and writes in the background, then goes on on the publisher's thread or tells what went wrong. */
record FileWork(Executor background, Executor publisher, Consumer<Message> tell) {
    /** Something to be read or written. */
    interface Work<T> {
        T run() throws StoreException;
    }

    <T> void run(Work<T> work, Consumer<T> done) {
        background.execute(() -> {
            try {
                T result = work.run();
                publisher.execute(() -> done.accept(result));
            } catch (StoreException failure) {
                publisher.execute(() -> tell.accept(failure.problem()));
            }
        });
    }
}
