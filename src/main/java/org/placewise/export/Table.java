package org.placewise.export;

import java.util.List;

/**
 * Text in rows and columns.
 *
 * @param headings one for each column
 * @param rows     as many cells as headings
 */
public record Table(List<String> headings, List<List<String>> rows) {
    public Table {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException("a row has " + row.size() + " cells, not " + headings.size());
            }
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
