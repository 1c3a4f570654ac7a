package org.placewise.i18n;

import java.text.AttributedCharacterIterator;
import java.text.MessageFormat;

/**
 * Sets a space where Chinese characters meet Latin letters or digits of a value that was filled in, as Chinese
 * typesetting does ("36 个月", "终端 ASIC 的"). Text within a pattern or a value stays as its author wrote it.
 */
final class Joints {
    /** Signs that belong to a number or a unit, such as in "-3 °C", "97 %" or "$2". */
    private static final String OF_NUMBERS = "%‰$€£+-−±°²³₂×µ";

    private Joints() {
    }

    /** The pattern with its placeholders filled and spaces where the scripts meet. */
    static String fill(MessageFormat format, Object[] arguments) {
        AttributedCharacterIterator all = format.formatToCharacterIterator(arguments);
        StringBuilder text = new StringBuilder();
        for (int at = all.getBeginIndex(); at < all.getEndIndex(); ) {
            int limit = all.getRunLimit(MessageFormat.Field.ARGUMENT);
            boolean first = true;
            while (at < limit) {
                char next = all.setIndex(at);
                if (first && !text.isEmpty() && meet(text.charAt(text.length() - 1), next)) {
                    text.append(' ');
                }
                first = false;
                text.append(next);
                at++;
            }
            all.setIndex(at);
        }
        return text.toString();
    }

    private static boolean meet(char left, char right) {
        return isHan(left) && isLatin(right) || isLatin(left) && isHan(right);
    }

    private static boolean isHan(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static boolean isLatin(char character) {
        return character >= '0' && character <= '9' || OF_NUMBERS.indexOf(character) >= 0
                || Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
    }
}
