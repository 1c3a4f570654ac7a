package org.placewise.store;

import org.placewise.model.text.Message;

/** A place in a JSON text that is not as it should be. The reason names the place; whoever knows the file adds it. */
final class FaultException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Message reason;

    FaultException(Message reason) {
        super(reason.key() + reason.arguments());
        this.reason = reason;
    }

    FaultException(String key, Object... arguments) {
        this(Message.of(key, arguments));
    }

    Message reason() {
        return reason;
    }

    /** The reason with the file it is in. */
    Message in(String file) {
        return Message.of("store.in_file", file, reason);
    }
}
