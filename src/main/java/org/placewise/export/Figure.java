package org.placewise.export;

/**
 * A chart made for export.
 *
 * @param page   key of the page it belongs to
 * @param key    stable name, such as {@code ranking}; no other figure has it
 * @param title  what stands above it
 * @param spoken what it shows, in one sentence
 * @param table  the same data as text
 */
public record Figure(String page, String key, String title, String spoken, Table table, Painting painting) {
}
