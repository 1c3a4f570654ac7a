package org.placewise;

import java.util.Locale;
import java.util.Map;

/** Whether a window can be shown here. */
final class Display {
    private Display() {
    }

    /** On Linux a window needs an X display; elsewhere there always is one. */
    static boolean isPresent(String osName, Map<String, String> environment) {
        String system = osName.toLowerCase(Locale.ROOT);
        if (system.contains("mac") || system.contains("windows")) {
            return true;
        }
        String display = environment.get("DISPLAY");
        return display != null && !display.isBlank();
    }
}
