package org.placewise;

import java.util.Locale;
import java.util.Map;

/** Whether a window can be shown here. */
final class Display {
    private Display() {
    }

    /** A name for it that can be a file's: each display has windows of its own. */
    static String name(String osName, Map<String, String> environment) {
        String display = osName.toLowerCase(Locale.ROOT).contains("linux")
                ? environment.getOrDefault("DISPLAY", "").replaceAll("[^A-Za-z0-9]+", "-") : "";
        return "window" + (display.startsWith("-") ? display : "-" + display);
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
