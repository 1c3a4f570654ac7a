package org.placewise.export;

import java.util.Locale;

/** Sizes of paper, in points of 1/72 inch. */
public enum Paper {
    A4(595.28f, 841.89f), LETTER(612, 792);

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    /** Name in message keys and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
