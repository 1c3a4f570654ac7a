package org.placewise.view.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/** Texts inside charts. */
public final class ChartText {
    private static final double HALO = 4;

    private ChartText() {
    }

    /** Writes a text. */
    public static void draw(Graphics2D g2, String text, double x, double y, TextAnchor anchor, Font font,
                            Color colour) {
        g2.setFont(font);
        g2.setPaint(colour);
        TextUtils.drawAlignedString(text, g2, (float) x, (float) y, anchor);
    }

    /** Writes a text that stays readable on any ground: with a margin in the colour of the card, in its middle. */
    public static Rectangle2D outlined(Graphics2D g2, String text, double x, double y, Font font, ChartStyle style) {
        FontMetrics metrics = g2.getFontMetrics(font);
        double width = metrics.stringWidth(text);
        double left = x - width / 2;
        double base = y + (metrics.getAscent() - metrics.getDescent()) / 2.0;
        Shape outline = font.createGlyphVector(g2.getFontRenderContext(), text).getOutline();
        g2.setPaint(style.palette().ground());
        g2.setStroke(new BasicStroke((float) style.px(HALO), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g2.draw(AffineTransform.getTranslateInstance(left, base).createTransformedShape(outline));
        g2.setFont(font);
        g2.setPaint(style.palette().text());
        g2.drawString(text, (float) left, (float) base);
        return new Rectangle2D.Double(left, y - metrics.getHeight() / 2.0, width, metrics.getHeight());
    }

    /** Writes some words in the middle of an area. */
    static void paragraph(Graphics2D g2, String text, Rectangle2D area, ChartStyle style) {
        FontMetrics metrics = g2.getFontMetrics(style.text());
        List<String> lines = wrapped(text, metrics, area.getWidth());
        for (int i = 0; i < lines.size(); i++) {
            draw(g2, lines.get(i), area.getCenterX(),
                    area.getCenterY() + (i - (lines.size() - 1) / 2.0) * metrics.getHeight(), TextAnchor.CENTER,
                    style.text(), style.palette().mutedText());
        }
    }

    /** The text, cut with an ellipsis where it is wider than the room. */
    public static String shortened(String text, FontMetrics metrics, double room) {
        if (metrics.stringWidth(text) <= room) {
            return text;
        }
        int length = text.length();
        while (length > 0 && metrics.stringWidth(text.substring(0, length) + "\u2026") > room) {
            length--;
        }
        return text.substring(0, length).stripTrailing() + "\u2026";
    }

    /** The text in one line, or in two where it is too wide for one; what is wider than two is cut. */
    public static List<String> two(String text, FontMetrics metrics, double room) {
        List<String> lines = wrapped(text, metrics, room);
        String first = lines.getFirst();
        return lines.size() == 1 ? List.of(shortened(text, metrics, room))
                : List.of(first, shortened(text.substring(text.indexOf(first) + first.length()).strip(), metrics, room));
    }

    /** The text in lines that fit the room, as far as its words do. */
    public static List<String> wrapped(String text, FontMetrics metrics, double room) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (metrics.stringWidth(rest) > room) {
            int end = rest.length() - 1;
            while (end > 0 && (!breaks(rest, end) || metrics.stringWidth(rest.substring(0, end)) > room)) {
                end--;
            }
            if (end == 0) {
                break;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }

    /** Whether a line may end before a character: at a space, or between Chinese characters. */
    private static boolean breaks(String text, int at) {
        return Character.isSpaceChar(text.charAt(at)) || Character.isIdeographic(text.charAt(at))
                || Character.isIdeographic(text.charAt(at - 1)) && Character.isLetter(text.charAt(at));
    }
}
