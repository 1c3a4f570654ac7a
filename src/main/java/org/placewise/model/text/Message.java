package org.placewise.model.text;

import java.util.List;

/**
 * A sentence the model wants said, without saying it in any language: the key of a bundle entry and its arguments.
 * Arguments are numbers, strings, {@link Quantity}s, or further messages; whoever shows the message formats them.
 *
 * @param key       key of the entry in the message bundles
 * @param arguments the values that fill its placeholders, in order
 */
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
