package org.placewise.view.sensitivity;

import java.awt.Color;
import org.placewise.view.theme.Palette;

/** Tones of the program's own colour, from the full one to the ground. */
final class Shades {
    private static final double WEAKEST = 0.1;

    private Shades() {
    }

    /** @param strength 0 (hardly anything) to 1 (the full colour) */
    static Color of(double strength, Palette palette) {
        double t = WEAKEST + (1 - WEAKEST) * Math.clamp(strength, 0, 1);
        Color ground = palette.ground();
        Color accent = palette.accent();
        return new Color(mix(accent.getRed(), ground.getRed(), t), mix(accent.getGreen(), ground.getGreen(), t),
                mix(accent.getBlue(), ground.getBlue(), t));
    }

    private static int mix(int accent, int ground, double t) {
        return (int) Math.round(t * accent + (1 - t) * ground);
    }
}
