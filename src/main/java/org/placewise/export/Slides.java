package org.placewise.export;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Puts slides of one look into a presentation. Lengths are points on a wide slide. */
final class Slides {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int MARGIN = 40;
    private static final int TOP = 112;
    private static final int BAND = 24;
    private static final double TABLE_TEXT = 12;
    private static final double LARGEST_TEXT = 16;
    private static final double LEAST_ROW = 24;
    private static final double MOST_ROW = 44;
    /** Width of a letter in parts of the size of the text, and what a cell keeps free. */
    private static final double CHARACTER = 0.6;
    private static final double CELL_MARGIN = 10;
    private static final char WIDE = 0x2E80;
    /** Chinese where a computer has no font of ours; others take what they have instead. */
    private static final String CHINESE = "Microsoft YaHei";
    private final XMLSlideShow show;
    private final XSLFSlideLayout titleOnly;
    private final Ink ink = Ink.LIGHT;

    Slides(XMLSlideShow show) {
        this.show = show;
        show.setPageSize(new Dimension(WIDTH, HEIGHT));
        titleOnly = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY);
    }

    /**
     * The slide that says it all.
     *
     * @param origin where it comes from, at the foot
     */
    void first(String kind, String name, String verdict, List<String> details, String origin, String notes) {
        XSLFSlide slide = slide(verdict);
        XSLFTextShape title = slide.getPlaceholder(0);
        XSLFAutoShape band = slide.createAutoShape();
        band.setShapeType(ShapeType.RECT);
        band.setAnchor(new Rectangle2D.Double(0, 0, BAND, HEIGHT));
        band.setFillColor(ink.accent());
        band.setLineColor(null);
        text(box(slide, 2 * MARGIN, 96, 34), kind + "  ·  " + name, 20, true, ink.accent());
        title.setAnchor(new Rectangle2D.Double(2 * MARGIN, 140, WIDTH - 3 * MARGIN, 130));
        title.setVerticalAlignment(VerticalAlignment.TOP);
        title.getTextParagraphs().getFirst().getTextRuns().getFirst().setFontSize(40.0);
        XSLFTextShape body = box(slide, 2 * MARGIN, 285, 160);
        body.clearText();
        details.forEach(sentence -> run(body.addNewTextParagraph(), sentence, 20, false, ink.muted()));
        text(box(slide, 2 * MARGIN, HEIGHT - MARGIN - 20, 24), origin, 12, false, ink.muted());
        notes(slide, notes);
    }

    void table(String title, Table table, String notes) {
        XSLFSlide slide = slide(title);
        XSLFTable laid = slide.createTable(table.rows().size() + 1, table.headings().size());
        laid.setAnchor(new Rectangle2D.Double(MARGIN, TOP, WIDTH - 2 * MARGIN, 10));
        double[] widths = widths(table);
        double height = Math.clamp((HEIGHT - TOP - MARGIN) / (table.rows().size() + 1.0), LEAST_ROW, MOST_ROW);
        double size = size(table, widths, height);
        for (int column = 0; column < widths.length; column++) {
            laid.setColumnWidth(column, widths[column]);
        }
        fill(laid.getRows().getFirst(), table.headings(), true, height, size);
        for (int i = 0; i < table.rows().size(); i++) {
            fill(laid.getRows().get(i + 1), table.rows().get(i), false, height, size);
        }
        notes(slide, notes);
    }

    /** Columns as wide as their texts are long, within reason. */
    private static double[] widths(Table table) {
        double[] widths = new double[table.headings().size()];
        double sum = 0;
        for (int column = 0; column < widths.length; column++) {
            int longest = length(table.headings().get(column));
            for (List<String> row : table.rows()) {
                longest = Math.max(longest, length(row.get(column)));
            }
            widths[column] = Math.clamp(longest + 2, 7, 60);
            sum += widths[column];
        }
        for (int column = 0; column < widths.length; column++) {
            widths[column] *= (WIDTH - 2 * MARGIN) / sum;
        }
        return widths;
    }

    /** The largest text that stands in one line wherever the smallest does, and is not too large for its row. */
    private static double size(Table table, double[] widths, double height) {
        double size = Math.min(LARGEST_TEXT, height / 2);
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            int longest = Stream.concat(Stream.of(table.headings()), table.rows().stream())
                    .mapToInt(row -> length(row.get(at))).max().orElse(1);
            size = Math.min(size, (widths[column] - CELL_MARGIN) / longest / CHARACTER);
        }
        return Math.max(TABLE_TEXT, Math.floor(size));
    }

    /** In Latin letters, of which a Chinese character takes two. */
    private static int length(String text) {
        return text.chars().map(character -> character >= WIDE ? 2 : 1).sum();
    }

    private void fill(XSLFTableRow row, List<String> texts, boolean head, double height, double size) {
        row.setHeight(height);
        for (int i = 0; i < texts.size(); i++) {
            XSLFTableCell cell = row.getCells().get(i);
            text(cell, texts.get(i), size, head, head ? ink.muted() : ink.text());
            cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
            cell.setLeftInset(2);
            cell.setTopInset(3);
            cell.setBottomInset(3);
            cell.setBorderColor(BorderEdge.bottom, ink.line());
            cell.setBorderWidth(BorderEdge.bottom, head ? 1.5 : 0.75);
        }
    }

    void chart(String title, NativeChart bars, String notes) {
        XSLFSlide slide = slide(title);
        XSLFChart chart = show.createChart();
        bars.fill(chart);
        slide.addChart(chart, new Rectangle2D.Double(emu(MARGIN), emu(TOP), emu(WIDTH - 2 * MARGIN),
                emu(HEIGHT - TOP - MARGIN)));
        notes(slide, notes);
    }

    private static double emu(double points) {
        return points * Units.EMU_PER_POINT;
    }

    /**
     * @param caption what the picture is of, below the title
     * @param spoken  what it shows, for who cannot see it
     */
    void picture(String title, String caption, byte[] png, Dimension size, String spoken, String notes) {
        XSLFSlide slide = slide(title);
        if (!caption.equals(title)) {
            text(box(slide, MARGIN, 92, 22), caption, 13, false, ink.muted());
        }
        XSLFPictureShape picture = slide.createPicture(show.addPicture(png, PictureData.PictureType.PNG));
        double width = WIDTH - 2.0 * MARGIN;
        picture.setAnchor(new Rectangle2D.Double(MARGIN, TOP + 6, width, width * size.height / size.width));
        ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().setDescr(spoken);
        notes(slide, notes);
    }

    /** A picture over the whole slide, whose title is read aloud and listed, but stands in the picture for the eye. */
    void whole(String title, byte[] png, Dimension size, String notes) {
        XSLFSlide slide = slide(title);
        XSLFPictureShape picture = slide.createPicture(show.addPicture(png, PictureData.PictureType.PNG));
        double scale = Math.min((double) WIDTH / size.width, (double) HEIGHT / size.height);
        double width = scale * size.width;
        double height = scale * size.height;
        picture.setAnchor(new Rectangle2D.Double((WIDTH - width) / 2, (HEIGHT - height) / 2, width, height));
        ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().setDescr(title);
        notes(slide, notes);
    }

    private XSLFSlide slide(String title) {
        XSLFSlide slide = show.createSlide(titleOnly);
        XSLFTextShape shape = slide.getPlaceholder(0);
        // Without a place of its own the title would move that of all slides.
        ((CTShape) shape.getXmlObject()).getSpPr().addNewXfrm();
        shape.setAnchor(new Rectangle2D.Double(MARGIN, 26, WIDTH - 2 * MARGIN, 66));
        shape.setVerticalAlignment(VerticalAlignment.BOTTOM);
        shape.setTextAutofit(TextAutofit.NORMAL);
        shape.setLeftInset(0);
        text(shape, title.replaceFirst("[.。]$", ""), 24, true, ink.text());
        shape.getTextParagraphs().getFirst().setTextAlign(TextAlign.LEFT);
        return slide;
    }

    private static XSLFTextShape box(XSLFSlide slide, double x, double y, double height) {
        XSLFTextShape box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(x, y, WIDTH - 2 * MARGIN, height));
        box.setLeftInset(0);
        box.setWordWrap(true);
        return box;
    }

    private static void text(XSLFTextShape shape, String text, double size, boolean strong, Color color) {
        shape.clearText();
        run(shape.addNewTextParagraph(), text, size, strong, color);
    }

    private static void run(XSLFTextParagraph paragraph, String text, double size, boolean strong, Color color) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(strong);
        run.setFontColor(color);
        run.setFontFamily(CHINESE, FontGroup.EAST_ASIAN);
    }

    private void notes(XSLFSlide slide, String text) {
        if (!text.isBlank()) {
            for (XSLFTextShape shape : show.getNotesSlide(slide).getPlaceholders()) {
                if (shape.getTextType() == Placeholder.BODY) {
                    shape.setText(text);
                }
            }
        }
    }
}
