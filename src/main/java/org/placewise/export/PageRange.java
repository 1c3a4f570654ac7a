package org.placewise.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages of a document, counted from 1.
 *
 * @param last at least {@code first}; pages that a document does not have are left out
 */
public record PageRange(int first, int last) {
    public static final PageRange ALL = new PageRange(1, Integer.MAX_VALUE);
    private static final Pattern FORM = Pattern.compile("(\\d{1,5})(?:\\s*[-\u2013]\\s*(\\d{1,5}))?");

    public PageRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no pages: " + first + " to " + last);
        }
    }

    /** "3" or "2-5"; all where nothing is written, empty where it is neither. */
    public static Optional<PageRange> of(String text) {
        if (text.isBlank()) {
            return Optional.of(ALL);
        }
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        return first < 1 || last < first ? Optional.empty() : Optional.of(new PageRange(first, last));
    }
}
