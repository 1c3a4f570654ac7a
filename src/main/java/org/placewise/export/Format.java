package org.placewise.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that results travel in. */
public enum Format {
    PDF(true), PPTX(true), HTML(true), XLSX(true), PNG(false), SVG(false), CSV(true), JSON(true);

    private final boolean whole;

    Format(boolean whole) {
        this.whole = whole;
    }

    /** Ending of the file's name, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a file of this kind can hold the whole comparison, and not only one page. */
    public boolean holdsAll() {
        return whole;
    }

    /** Whether what is in the file depends on the page that is asked for. */
    public boolean hasPages() {
        return this != XLSX && this != CSV && this != JSON;
    }

    /** The format that the ending of a file's name stands for. */
    public static Optional<Format> of(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> lower.endsWith("." + format.ending())).findFirst();
    }
}
