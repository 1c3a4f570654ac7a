package org.placewise.view.present;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placewise.i18n.Messages;

/** How long something takes, as people who give talks write it: minutes, a colon, seconds. */
record Times(Messages messages) {
    private static final double SECOND_MS = 1000;
    private static final int MINUTE = 60;
    private static final Pattern WRITTEN = Pattern.compile("\\s*(?:(\\d{1,3})\\s*[:：])?\\s*(\\d{1,4})\\s*");

    /** Milliseconds in whole seconds. */
    static int seconds(double ms) {
        return (int) (ms / SECOND_MS);
    }

    /** Such as 1:05. */
    String of(double seconds) {
        int whole = (int) seconds;
        int rest = whole % MINUTE;
        return messages.get("present.time", String.valueOf(whole / MINUTE), (rest < 10 ? "0" : "") + rest);
    }

    /** Reads minutes and seconds, or seconds alone; empty where it is neither. */
    static OptionalInt parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches() ? OptionalInt.of((parts.group(1) == null ? 0 : MINUTE * Integer.parseInt(parts.group(1)))
                + Integer.parseInt(parts.group(2))) : OptionalInt.empty();
    }
}
