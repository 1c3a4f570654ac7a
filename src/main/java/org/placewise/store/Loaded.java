package org.placewise.store;

import java.util.List;
import org.placewise.model.text.Message;

/**
 * What could be read, and one sentence for each entry that had to be left out, naming file, row and field.
 */
public record Loaded<T>(T value, List<Message> problems) {
    public Loaded {
        problems = List.copyOf(problems);
    }
}
