package org.placewise.cli;

import org.placewise.model.text.Message;

/** A command that cannot be carried out, with the reason and the remedy in one sentence. */
final class CommandException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Message problem;

    CommandException(Message problem) {
        super(problem.key());
        this.problem = problem;
    }

    Message problem() {
        return problem;
    }
}
