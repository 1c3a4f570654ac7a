package org.placewise.view.data;

import java.util.List;

/**
 * What is told of one value.
 *
 * @param title what it is the value of
 * @param value as shown in the table
 * @param lines where it was read and what else is known
 */
record Detail(String title, String value, List<Line> lines) {
    Detail {
        lines = List.copyOf(lines);
    }

    /**
     * @param copied  whether people want to take the text elsewhere, as an address
     * @param warning whether it casts doubt on the value
     */
    record Line(String label, String text, boolean copied, boolean warning) {
        static Line of(String label, String text) {
            return new Line(label, text, false, false);
        }
    }
}
