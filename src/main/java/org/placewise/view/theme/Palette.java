package org.placewise.view.theme;

import java.awt.Color;
import org.placewise.model.catalogue.Site;
import org.placewise.model.estimate.CostPart;
import org.placewise.model.estimate.EnergyPart;
import org.placewise.model.scenario.Criterion;

/**
 * The colours of one theme that charts and marks need beyond the style sheet. Hue and marker mean the site, fill means
 * the silicon: see presenting.md.
 *
 * @param ground    of cards and charts
 * @param text      on the ground
 * @param mutedText on the ground, for what matters less
 * @param grid      faint lines
 * @param outline   around marks, so that they stand out whatever their fill
 * @param accent    the program's own colour
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

    /**
     * The muted set for criteria, the same in every scenario and theme. Criteria of one kind share a hue and differ in
     * lightness: latency slate, power and energy blue, cost lilac.
     */
    public Color criterion(Criterion criterion) {
        return new Color(switch (criterion) {
            case LATENCY_P95 -> 0x5C6B8F;
            case FIRST_TOKEN_P95 -> 0x7C88A6;
            case LATENCY_P50 -> 0x454F6B;
            case TIME_PER_TOKEN -> 0xBFC4D4;
            case POWER -> 0x8FA2C9;
            case DEVICE_POWER -> 0x6FA8D2;
            case ENERGY -> 0xA9C4E4;
            case BATTERY -> 0x4C8AA3;
            case COST_PER_MONTH -> 0xB8A3D1;
            case COST_PER_THOUSAND_REQUESTS -> 0x9580B8;
            case COST_PER_MILLION_TOKENS -> 0xD6C4E8;
            case RELIABILITY -> 0xDAC69A;
            case PRIVACY -> 0xA6C4A0;
            case FLEXIBILITY -> 0xCCB4B4;
            case NETWORK_INDEPENDENCE -> 0x84BDB4;
            case CUSTOMISATION -> 0xC79F8C;
            case CAPABILITY -> 0xC9CF94;
            case HEADROOM -> 0xB0A99A;
            case CARBON -> 0x8C9A72;
            case REPORT_LATENCY -> 0x5C6B8F;
            case REPORT_POWER -> 0x8FA2C9;
            case REPORT_COST -> 0xB8A3D1;
            case REPORT_THROUGHPUT -> 0xB0A99A;
        });
    }

    /** The muted set for what makes up the cost of a month. */
    public Color cost(CostPart part) {
        return new Color(switch (part) {
            case ACCELERATORS -> 0x5C6B8F;
            case RENTAL -> 0x8FA2C9;
            case HOST -> 0xA9C4E4;
            case ELECTRICITY -> 0xDAC69A;
            case UPKEEP -> 0xA6C4A0;
            case NETWORK -> 0x8DBDB6;
            case PORTING -> 0xB8A3D1;
        });
    }

    /** The muted set for where energy and power go. */
    public Color energy(EnergyPart part) {
        return new Color(switch (part) {
            case PREFILL -> 0x9FA8BF;
            case DECODE -> 0x5C6B8F;
            case INFERENCE -> 0x7C88A6;
            case IDLE -> 0xB5B1A5;
            case HOST -> 0xA9C4E4;
            case BUILDING -> 0xDAC69A;
            case RADIO -> 0x8DBDB6;
        });
    }

    /** The colour of a text on a filled mark: whichever of black and white stands out more, at least 4.5:1. */
    public Color textOn(Color fill) {
        return Contrast.ratio(fill, Color.WHITE) >= Contrast.ratio(fill, Color.BLACK) ? Color.WHITE : Color.BLACK;
    }
}
