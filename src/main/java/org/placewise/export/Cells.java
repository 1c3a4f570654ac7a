package org.placewise.export;

/** Texts in cells of spreadsheets. */
final class Cells {
    private static final String DANGEROUS = "=+-@\t\r\n";
    /** What Excel holds at most. */
    private static final int LONGEST = 32_767;

    private Cells() {
    }

    /**
     * The text as no spreadsheet runs it as a formula: with an apostrophe before it if need be.
     */
    static String harmless(String text) {
        String safe = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.length() > LONGEST ? safe.substring(0, LONGEST) : safe;
    }
}
