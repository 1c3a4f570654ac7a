package org.placewise.export;

/** Texts as XML can hold them. */
final class Printable {
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {
    }

    /** The text with a mark for each character that no XML may have: controls and halves of pairs. */
    static String text(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> printable.appendCodePoint(isXml(character) ? character : REPLACEMENT));
        return printable.toString();
    }

    /** What the specification of XML 1.0 calls Char. */
    private static boolean isXml(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= ' ' && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
