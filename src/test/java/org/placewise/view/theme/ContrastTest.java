package org.placewise.view.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placewise.model.catalogue.Site;
import org.placewise.model.scenario.Criterion;

/** Text stands out 4.5:1 and marks 3:1 or by their outline, in both themes. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double MARK = 3;
    private static final Pattern BLOCK = Pattern.compile("(?m)^(\\.placewise(?:\\.dark)?) \\{([^}]*)\\}");
    private static final Pattern COLOUR = Pattern.compile("-pw-([a-z-]+): #([0-9a-f]{6});");

    private enum Look {
        LIGHT(Palette.LIGHT), DARK(Palette.DARK);

        private final Palette palette;

        Look(Palette palette) {
            this.palette = palette;
        }

        /** The colours that the style sheet names; the dark ones replace the light ones. */
        private Map<String, Color> sheet() throws IOException {
            Map<String, Color> colours = new HashMap<>();
            try (InputStream in = ContrastTest.class.getResourceAsStream("/style/placewise.css")) {
                Matcher block = BLOCK.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                while (block.find()) {
                    if (this == DARK || !block.group(1).endsWith(".dark")) {
                        Matcher colour = COLOUR.matcher(block.group(2));
                        while (colour.find()) {
                            colours.put(colour.group(1), new Color(Integer.parseInt(colour.group(2), 16)));
                        }
                    }
                }
            }
            return colours;
        }
    }

    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertEquals(21, Contrast.ratio(Color.BLACK, Color.WHITE), 1e-9);
        assertEquals(1, Contrast.ratio(Color.RED, Color.RED), 1e-9);
        // #767676 on white is the well known lightest grey that passes: luminance 0.1812, 1.05 / 0.2312 = 4.54.
        assertEquals(4.54, Contrast.ratio(new Color(0x767676), Color.WHITE), 0.005);
    }

    @ParameterizedTest
    @EnumSource
    void textOfTheSheetStandsOut(Look look) throws IOException {
        Map<String, Color> sheet = look.sheet();
        for (String ground : List.of("page", "card", "hover")) {
            for (String text : List.of("text", "muted", "accent", "wrong")) {
                check(TEXT, text + " on " + ground, sheet.get(text), sheet.get(ground));
            }
        }
        check(TEXT, "accent", sheet.get("on-accent"), sheet.get("accent"));
        check(TEXT, "tip", sheet.get("on-tip"), sheet.get("tip"));
        check(TEXT, "warning", sheet.get("warning"), sheet.get("warning-ground"));
        check(TEXT, "message", sheet.get("text"), sheet.get("warning-ground"));
        check(MARK, "control", sheet.get("control-line"), sheet.get("card"));
        check(MARK, "focus", sheet.get("accent"), sheet.get("card"));
    }

    @ParameterizedTest
    @EnumSource
    void textAndMarksOfChartsStandOut(Look look) throws IOException {
        Palette palette = look.palette;
        check(TEXT, "text", palette.text(), palette.ground());
        check(TEXT, "muted", palette.mutedText(), palette.ground());
        check(TEXT, "accent", palette.accent(), palette.ground());
        for (Site site : Site.values()) {
            check(MARK, "outline around " + site, palette.outline(), palette.ground());
        }
        for (Criterion criterion : Criterion.values()) {
            Color fill = palette.criterion(criterion);
            check(TEXT, "label on " + criterion, palette.textOn(fill), fill);
        }
        Map<String, Color> sheet = look.sheet();
        assertEquals(sheet.get("card"), palette.ground());
        assertEquals(sheet.get("text"), palette.text());
        assertEquals(sheet.get("muted"), palette.mutedText());
        assertEquals(sheet.get("accent"), palette.accent());
    }

    /** An attribute of the report has the colour of the figure it stands for; the two are never judged together. */
    @Test
    void criteriaHaveDifferentColours() {
        for (Criterion one : Criterion.values()) {
            for (Criterion other : Criterion.values()) {
                boolean together = one.name().startsWith("REPORT_") == other.name().startsWith("REPORT_");
                if (one != other && together) {
                    assertTrue(distance(Palette.LIGHT.criterion(one), Palette.LIGHT.criterion(other)) > 20,
                            one + " and " + other);
                }
            }
        }
        assertNotEquals(Palette.LIGHT, Palette.DARK);
        assertEquals(3, Arrays.stream(Site.values()).map(Palette.DARK::site).distinct().count());
    }

    private static double distance(Color one, Color other) {
        return Math.sqrt(Math.pow(one.getRed() - other.getRed(), 2) + Math.pow(one.getGreen() - other.getGreen(), 2)
                + Math.pow(one.getBlue() - other.getBlue(), 2));
    }

    private static void check(double least, String what, Color one, Color other) {
        double ratio = Contrast.ratio(one, other);
        assertTrue(ratio >= least, () -> what + ": " + ratio);
    }
}
