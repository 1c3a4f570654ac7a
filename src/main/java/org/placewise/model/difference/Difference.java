package org.placewise.model.difference;

import java.util.Objects;
import org.placewise.model.text.Message;

/**
 * One thing in which two scenarios, or what comes of them, differ.
 *
 * @param group  what kind of thing
 * @param about  what differs, as people call it
 * @param before how it is in the first
 * @param after  how it is in the second
 */
public record Difference(Group group, Message about, Message before, Message after) {
    /** Kinds of things in the order they are listed. */
    public enum Group {
        NAME, WORKLOAD, OPTION, ASSUMPTION, WEIGHT, SCALE, REQUIREMENT, GRADE, EVIDENCE, OWN, TALK, OTHER
    }

    public Difference {
        Objects.requireNonNull(group);
        Objects.requireNonNull(about);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }

    /** All of it in one line: "weight of Cost: 25 % to 31 %". */
    public Message sentence() {
        return Message.of("files.difference", about, before, after);
    }
}
