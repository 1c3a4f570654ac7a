package org.placewise.controller;

import java.nio.file.Path;
import java.util.List;
import org.placewise.controller.Dialogs.Question;
import org.placewise.model.text.Message;
import org.placewise.store.Owner;

/** The questions that files raise. */
final class Questions {
    private static final Message CANCEL = Message.of("files.cancel");

    private Questions() {
    }

    /**
     * Somebody else has the file open.
     *
     * @param first key of what can be done instead
     */
    static Question busy(Path file, Owner other, String first) {
        Message where = other.host().isEmpty() ? Message.of("files.busy.here")
                : Message.of("files.busy.host", other.host());
        return new Question(Message.of("files.busy.title"), Message.of("files.busy", file.toString(),
                String.valueOf(other.pid()), where), List.of(),
                List.of(Message.of(first), Message.of("files.busy.anyway"), CANCEL));
    }

    /** Somebody else has changed the file while it is open. */
    static Question changed(Path file) {
        return new Question(Message.of("files.changed.title"), Message.of("files.changed", file.toString()), List.of(),
                List.of(Message.of("files.changed.reload"), Message.of("files.changed.saveas"),
                        Message.of("files.changed.keep")));
    }

    /** Saving would overwrite what somebody else has written. */
    static Question overwrite(Path file) {
        return new Question(Message.of("files.changed.title"), Message.of("files.changed.save", file.toString()),
                List.of(), List.of(Message.of("files.changed.saveas"), Message.of("files.changed.overwrite"),
                Message.of("files.changed.reload"), CANCEL));
    }

    /** The open scenario is to make room for another, or the window to close. */
    static Question leave() {
        return new Question(Message.of("files.leave.title"), Message.of("files.leave"), List.of(),
                List.of(Message.of("files.leave.save"), Message.of("files.leave.discard"), CANCEL));
    }

    /**
     * Work was not saved when its program ended.
     *
     * @param changes what it would change
     */
    static Question recover(Message what, String when, List<Message> changes) {
        return new Question(Message.of("files.recover.title"), Message.of("files.recover", what, when), changes,
                List.of(Message.of("files.recover.keep"), Message.of("files.recover.look"),
                        Message.of("files.recover.discard"), Message.of("files.recover.later")));
    }
}
