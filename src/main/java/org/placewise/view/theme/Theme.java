package org.placewise.view.theme;

import java.util.Locale;

/** What the user wishes the window to look like. */
public enum Theme {
    LIGHT, DARK,
    /** As the operating system is set. */
    SYSTEM;

    /** Name in message keys and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colours that this wish means on a system which is itself dark or light. */
    public Palette palette(boolean systemIsDark) {
        return this == DARK || this == SYSTEM && systemIsDark ? Palette.DARK : Palette.LIGHT;
    }
}
