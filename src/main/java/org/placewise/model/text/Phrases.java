package org.placewise.model.text;

import java.util.List;

/** Messages that many sentences are made of. */
public final class Phrases {
    private Phrases() {
    }

    /** "a", "a and b", "a, b and c".
     *
     * @throws IllegalArgumentException if there is nothing to list
     */
    public static Message list(List<Message> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("nothing to list");
        }
        Message list = items.getLast();
        for (int i = items.size() - 2; i >= 0; i--) {
            list = Message.of(i == items.size() - 2 ? "common.list.two" : "common.list.more", items.get(i), list);
        }
        return list;
    }

    /** Percentage points of weight, such as "6 points". */
    public static Message points(double points) {
        return Message.of("common.verdict.points", points);
    }
}
