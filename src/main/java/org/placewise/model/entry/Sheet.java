package org.placewise.model.entry;

import java.util.List;

/**
 * A table of texts, as a file holds it.
 *
 * @param headings names of the columns
 * @param lines    below the headings, empty ones left out
 */
public record Sheet(List<String> headings, List<Line> lines) {
    public Sheet {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    /**
     * @param number in the file, from 1
     * @param cells  as many as stand there, which may be more or fewer than headings
     */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
