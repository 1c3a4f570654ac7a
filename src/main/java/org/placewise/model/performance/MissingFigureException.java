package org.placewise.model.performance;

import org.placewise.model.text.Message;

/** A figure without which no estimate is honest is not known. */
public final class MissingFigureException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Message reason;

    /**
     * @param reason which figure of what is missing, such as "memory bandwidth of Hailo-8 is not known"
     */
    public MissingFigureException(Message reason) {
        super(reason.key());
        this.reason = reason;
    }

    /** The reason {@code performance.missing.FIGURE} about the accelerator or model named. */
    static MissingFigureException of(String figure, String owner) {
        return new MissingFigureException(Message.of("performance.missing." + figure, owner));
    }

    public Message reason() {
        return reason;
    }
}
