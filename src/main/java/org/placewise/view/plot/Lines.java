package org.placewise.view.plot;

import java.awt.FontMetrics;
import java.util.List;

/** Breaks and cuts text that is drawn where room is short. */
final class Lines {
    private static final String ELLIPSIS = "\u2026";

    private Lines() {
    }

    /** The text in one line, or in two where it is too wide for one. */
    static List<String> two(String text, FontMetrics metrics, double room) {
        if (metrics.stringWidth(text) <= room) {
            return List.of(text);
        }
        int end = text.length() - 1;
        while (end > 0 && (metrics.stringWidth(text.substring(0, end)) > room || !breaks(text, end))) {
            end--;
        }
        return end == 0 ? List.of(shortened(text, metrics, room))
                : List.of(text.substring(0, end).strip(), shortened(text.substring(end).strip(), metrics, room));
    }

    /** Whether a line may end before a character: at a space, or in Chinese. */
    private static boolean breaks(String text, int at) {
        return Character.isSpaceChar(text.charAt(at)) || Character.isIdeographic(text.charAt(at))
                || Character.isIdeographic(text.charAt(at - 1));
    }

    /** The text, cut with an ellipsis where it is wider than the room; the tooltip has it whole. */
    static String shortened(String text, FontMetrics metrics, double room) {
        if (metrics.stringWidth(text) <= room) {
            return text;
        }
        int length = text.length();
        while (length > 0 && metrics.stringWidth(text.substring(0, length) + ELLIPSIS) > room) {
            length--;
        }
        return text.substring(0, length).stripTrailing() + ELLIPSIS;
    }
}
