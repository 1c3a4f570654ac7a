package org.placewise.model.text;

import java.util.Objects;

/**
 * Something that may have a name of the program's own in every language, as an argument of a message.
 *
 * @param key       of the name
 * @param otherwise what it is called where no language has that name
 */
public record Named(String key, String otherwise) {
    public Named {
        Objects.requireNonNull(key);
        Objects.requireNonNull(otherwise);
    }
}
