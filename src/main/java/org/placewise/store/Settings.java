package org.placewise.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What the program remembers of its user between two starts.
 *
 * @param language     language of texts, such as "zh"; null: the system's
 * @param theme        colours of the window
 * @param scalePercent size of everything on the screen, 100 to 200
 * @param recent       files opened or saved last, the latest first; at most {@link #MOST_RECENT}
 * @param window       where the window was; null before the first time
 */
public record Settings(String language, Theme theme, int scalePercent, List<Path> recent, Window window) {
    public static final int MOST_RECENT = 10;
    public static final int LEAST_SCALE = 100;
    public static final int MOST_SCALE = 200;
    public static final Settings DEFAULT = new Settings(null, Theme.SYSTEM, LEAST_SCALE, List.of(), null);

    /** Colours of the window: one of two, or as the operating system is set. */
    public enum Theme {
        LIGHT, DARK, SYSTEM
    }

    /** Place and size of the window in pixels of the screen at scale 1; what it returns to when no longer maximised. */
    public record Window(double x, double y, double width, double height, boolean maximised) {
        public Window {
            if (!Double.isFinite(x) || !Double.isFinite(y) || !(width > 0) || !(height > 0)
                    || Double.isInfinite(width) || Double.isInfinite(height)) {
                throw new IllegalArgumentException("not a window: " + x + ", " + y + ", " + width + ", " + height);
            }
        }
    }

    public Settings {
        Objects.requireNonNull(theme, "theme");
        recent = List.copyOf(recent);
        if (scalePercent < LEAST_SCALE || scalePercent > MOST_SCALE) {
            throw new IllegalArgumentException("scale must be 100 to 200 %, not " + scalePercent);
        }
        if (recent.size() > MOST_RECENT) {
            throw new IllegalArgumentException("at most " + MOST_RECENT + " recent files, not " + recent.size());
        }
    }

    public Settings withLanguage(String other) {
        return new Settings(other, theme, scalePercent, recent, window);
    }

    public Settings withTheme(Theme other) {
        return new Settings(language, other, scalePercent, recent, window);
    }

    public Settings withScale(int otherPercent) {
        return new Settings(language, theme, otherPercent, recent, window);
    }

    /** The files opened or saved last, the latest first; those beyond the most are forgotten. */
    public Settings withRecent(List<Path> files) {
        return new Settings(language, theme, scalePercent, files.stream().limit(MOST_RECENT).toList(), window);
    }

    public Settings withWindow(Window other) {
        return new Settings(language, theme, scalePercent, recent, other);
    }
}
