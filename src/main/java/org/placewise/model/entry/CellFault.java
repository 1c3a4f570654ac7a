package org.placewise.model.entry;

import org.placewise.model.text.Message;

/**
 * What is wrong with one value of an entry.
 *
 * @param column key of its column
 * @param value  what stands there
 * @param reason what is wrong, and what could stand there instead
 */
public record CellFault(String column, String value, Message reason) {
}
