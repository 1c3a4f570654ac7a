package org.placewise.view.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.scene.text.FontWeight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.i18n.Messages;
import org.placewise.view.Fx;

@ExtendWith(Fx.class)
class FontsTest {
    private static final String CHINESE = "源达信息证券研究所：云端、边缘、终端；方案得分 ×8 ≤ → ¥";

    @Test
    void javaFxFindsBothWeights() {
        Fx.run(() -> {
            assertEquals("Placewise Sans Regular", javafx.scene.text.Font.font(Fonts.FAMILY, 13).getName());
            assertEquals("Placewise Sans Bold",
                    javafx.scene.text.Font.font(Fonts.FAMILY, FontWeight.BOLD, 13).getName());
        });
    }

    @Test
    void awtFindsBothWeightsAndTheyHoldChinese() {
        for (int style : new int[] {Font.PLAIN, Font.BOLD}) {
            Font font = new Font(Fonts.FAMILY, style, 13);
            assertEquals(style == Font.BOLD ? "Placewise Sans Bold" : "Placewise Sans Regular", font.getFontName());
            assertEquals(-1, font.canDisplayUpTo(CHINESE));
        }
    }

    @Test
    void everyTextOfTheProgramCanBeShown() {
        Font font = new Font(Fonts.FAMILY, Font.PLAIN, 13);
        for (Locale language : Messages.LANGUAGES) {
            for (String name : Messages.BUNDLES) {
                ResourceBundle bundle = ResourceBundle.getBundle("i18n/" + name, Locale.of(language.getLanguage()));
                for (String key : bundle.keySet()) {
                    String text = bundle.getString(key);
                    assertEquals(-1, font.canDisplayUpTo(text.replaceAll("\\s", "")), () -> key + ": " + text);
                }
            }
        }
    }
}
