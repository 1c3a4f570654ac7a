package org.placewise.export;

import java.awt.Color;

/**
 * The colours of what is exported, apart from charts, which bring their own.
 *
 * @param ground of the page
 * @param text   on the ground
 * @param muted  on the ground, for what matters less
 * @param line   faint rules
 * @param accent the program's own colour
 */
record Ink(Color ground, Color text, Color muted, Color line, Color accent) {
    static final Ink LIGHT = new Ink(Color.WHITE, new Color(0x1A202C), new Color(0x5A6478), new Color(0xD9DCD8),
            new Color(0x0F766E));
    static final Ink DARK = new Ink(new Color(0x1B2129), new Color(0xEEF1F6), new Color(0xA3AEBF),
            new Color(0x3A444F), new Color(0x5BD0B8));

    static Ink of(boolean dark) {
        return dark ? DARK : LIGHT;
    }

    /** As style sheets write it. */
    static String hex(Color color) {
        return String.format("#%06x", color.getRGB() & 0xFFFFFF);
    }
}
