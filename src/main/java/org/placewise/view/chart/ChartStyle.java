package org.placewise.view.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import org.placewise.view.theme.Fonts;
import org.placewise.view.theme.Palette;

/**
 * How charts look: colours, one font family, and one scale from which every size follows.
 *
 * @param family font family known to both JavaFX and AWT
 * @param scale  1 at 100 %; the presenter's large print is a larger scale
 */
public record ChartStyle(Palette palette, String family, double scale) {
    private static final double TEXT = 12;
    private static final double SMALL = 11;
    private static final double LARGE = 14;
    private static final double OUTLINE = 1.5;

    public ChartStyle {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("scale must be positive, not " + scale);
        }
    }

    /** The program's font at 100 %. */
    public static ChartStyle of(Palette palette) {
        return new ChartStyle(palette, Fonts.FAMILY, 1);
    }

    public ChartStyle withScale(double other) {
        return new ChartStyle(palette, family, other);
    }

    /** A length given in pixels at 100 %. */
    public double px(double length) {
        return length * scale;
    }

    public Font text() {
        return font(Font.PLAIN, TEXT);
    }

    public Font bold() {
        return font(Font.BOLD, TEXT);
    }

    public Font small() {
        return font(Font.PLAIN, SMALL);
    }

    /** For the numbers that matter most. */
    public Font large() {
        return font(Font.BOLD, LARGE);
    }

    /** FXGraphics2D draws whole font sizes only, so what is measured must be whole too. */
    private Font font(int face, double size) {
        return new Font(family, face, (int) Math.max(1, Math.round(px(size))));
    }

    public Stroke stroke(double width) {
        return new BasicStroke((float) px(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    public Stroke dashed(double width) {
        return new BasicStroke((float) px(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                new float[] {(float) px(5), (float) px(4)}, 0);
    }

    public Stroke outline() {
        return stroke(OUTLINE);
    }

    /** A colour mixed into the ground, for marks that stand back: opaque, so that overlaps do not add up. */
    public Color faded(Color color) {
        Color ground = palette.ground();
        return new Color(mix(color.getRed(), ground.getRed()), mix(color.getGreen(), ground.getGreen()),
                mix(color.getBlue(), ground.getBlue()));
    }

    private static int mix(int mark, int ground) {
        return (int) Math.round(0.4 * mark + 0.6 * ground);
    }
}
