package org.placewise.view.chart;

import java.util.List;

/**
 * The data of a chart as text.
 *
 * @param headings one for each column; the first names what a row is about
 * @param rows     as many cells as headings
 */
public record ChartTable(List<String> headings, List<List<String>> rows) {
    public ChartTable {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException("a row has " + row.size() + " cells, not " + headings.size());
            }
        }
    }
}
