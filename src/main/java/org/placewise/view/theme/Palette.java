package org.placewise.view.theme;

import java.awt.Color;
import org.placewise.model.catalogue.Site;
import org.placewise.model.scenario.Criterion;

/**
 * The colours of one theme that charts and marks need beyond the style sheet. Hue and marker mean the site, fill means
 * the silicon: see presenting.md.
 */
public record Palette(boolean dark, Color ground, Color text, Color mutedText, Color grid, Color outline, Color accent) {
    public static final Palette LIGHT = new Palette(false, Color.WHITE, new Color(0x1A202C), new Color(0x5A6478),
            new Color(0xE4E4DF), new Color(0x3A3A3A), new Color(0x0F766E));
    public static final Palette DARK = new Palette(true, new Color(0x1B2129), new Color(0xEEF1F6), new Color(0xA3AEBF),
            new Color(0x2E3640), new Color(0xD9D9D9), new Color(0x5BD0B8));

    /** Okabe-Ito: blue, orange, green. */
    public Color site(Site site) {
        return switch (site) {
            case CLOUD -> new Color(0x0072B2);
            case EDGE -> new Color(0xE69F00);
            case DEVICE -> new Color(0x009E73);
        };
    }

    /** The muted set for criteria, in the order of a scenario's criteria. */
    public Color criterion(Criterion criterion) {
        throw new UnsupportedOperationException("skeleton " + criterion);
    }
}
