package org.placewise.export;

import java.awt.image.BufferedImage;

/**
 * A scene of a talk on paper.
 *
 * @param headline what was found
 * @param note     what the speaker may say
 * @param source   where its figures come from
 * @param picture  as the audience sees it
 */
public record TalkSlide(String headline, String note, String source, BufferedImage picture) {
    String notes() {
        return note + "\n" + source;
    }
}
