package org.placewise.view.theme;

import java.util.List;
import java.util.Locale;

/**
 * How the window looks and speaks.
 *
 * @param scalePercent size of everything, 100 to 200
 */
public record Appearance(Locale language, Theme theme, int scalePercent) {
    /** The sizes offered. */
    public static final List<Integer> SCALES = List.of(100, 125, 150, 175, 200);

    public Appearance {
        if (scalePercent < SCALES.getFirst() || scalePercent > SCALES.getLast()) {
            throw new IllegalArgumentException("scale must be 100 to 200 %, not " + scalePercent);
        }
    }

    public Appearance withLanguage(Locale other) {
        return new Appearance(other, theme, scalePercent);
    }

    public Appearance withTheme(Theme other) {
        return new Appearance(language, other, scalePercent);
    }

    public Appearance withScale(int otherPercent) {
        return new Appearance(language, theme, otherPercent);
    }

    /** Factor of all sizes. */
    public double scale() {
        return scalePercent / 100.0;
    }
}
