package org.placewise.export;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/** Charts on one sheet below the verdict, each with its title; drawn from data in the size of the sheet. */
final class Sheet implements Painting {
    /** The family that the program ships, known to AWT. */
    static final String FAMILY = "Placewise Sans";
    private static final int MARGIN = 24;
    private static final int GAP = 24;
    private static final int TITLE = 26;
    private static final int CHART_HEIGHT = 400;
    private static final int LINE = 22;
    private static final int FOOT = 20;
    private static final Font HEADING = new Font(FAMILY, Font.BOLD, 18);
    private static final Font CAPTION = new Font(FAMILY, Font.BOLD, 14);
    private static final Font SMALL = new Font(FAMILY, Font.PLAIN, 11);
    private final Dossier dossier;
    private final Ink ink;

    Sheet(Dossier dossier, boolean dark) {
        this.dossier = dossier;
        ink = Ink.of(dark);
    }

    /** The size in which charts are as large as on a screen of that width. */
    Dimension usual(int width) {
        int columns = columns(width);
        int rows = (dossier.figures().size() + columns - 1) / columns;
        return new Dimension(width, 2 * MARGIN + 3 * LINE + rows * (TITLE + CHART_HEIGHT) + (rows - 1) * GAP + FOOT);
    }

    private int columns(double width) {
        return dossier.figures().size() < 2 || width < 900 ? 1 : 2;
    }

    @Override
    public void paint(Graphics2D g2, double width, double height) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g2.setPaint(ink.ground());
        g2.fill(new Rectangle2D.Double(0, 0, width, height));
        double y = MARGIN;
        g2.setPaint(ink.text());
        for (String line : lines(g2, dossier.verdict(), HEADING, width - 2 * MARGIN)) {
            y += LINE;
            g2.setFont(HEADING);
            g2.drawString(line, MARGIN, (float) y);
        }
        y += LINE;
        g2.setFont(SMALL);
        g2.setPaint(ink.muted());
        g2.drawString(dossier.name(), MARGIN, (float) y);
        charts(g2, y + GAP / 2.0, width, height);
        g2.setFont(SMALL);
        g2.setPaint(ink.muted());
        g2.drawString(dossier.text("export.foot", dossier.origin().version(), dossier.origin().date().toString()),
                MARGIN, (float) (height - MARGIN / 2.0));
    }

    private void charts(Graphics2D g2, double top, double width, double height) {
        int columns = columns(width);
        int rows = (dossier.figures().size() + columns - 1) / columns;
        double own = (width - 2 * MARGIN - (columns - 1) * GAP) / columns;
        double high = (height - top - MARGIN - FOOT - (rows - 1) * GAP) / rows;
        for (int i = 0; i < dossier.figures().size(); i++) {
            Figure figure = dossier.figures().get(i);
            double x = MARGIN + i % columns * (own + GAP);
            double y = top + i / columns * (high + GAP);
            g2.setFont(CAPTION);
            g2.setPaint(ink.text());
            g2.drawString(lines(g2, figure.title(), CAPTION, own).getFirst(), (float) x, (float) y + 16);
            paint(figure, g2, x, y + TITLE, own, high - TITLE);
        }
    }

    /** Draws a figure in a place, and leaves the graphics as they were. */
    static void paint(Figure figure, Graphics2D g2, double x, double y, double width, double height) {
        AffineTransform before = g2.getTransform();
        g2.translate(x, y);
        figure.painting().paint(g2, width, height);
        g2.setTransform(before);
    }

    private static List<String> lines(Graphics2D g2, String text, Font font, double width) {
        if (text.isBlank()) {
            return List.of("");
        }
        AttributedString attributed = new AttributedString(text);
        attributed.addAttribute(TextAttribute.FONT, font);
        LineBreakMeasurer measurer = new LineBreakMeasurer(attributed.getIterator(), g2.getFontRenderContext());
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            measurer.nextLayout((float) Math.max(width, 1));
            lines.add(text.substring(from, measurer.getPosition()).strip());
            from = measurer.getPosition();
        }
        return lines;
    }
}
