package org.placewise.store;

import org.placewise.model.text.Message;

/** A file that cannot be read or written: one sentence that names file, place and remedy. */
public final class StoreException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Message problem;

    public StoreException(Message problem) {
        super(problem.key() + problem.arguments());
        this.problem = problem;
    }

    public Message problem() {
        return problem;
    }
}
