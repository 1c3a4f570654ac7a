package org.placewise.export;

import java.awt.Color;
import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.placewise.i18n.Messages;

/** A talk for those who were not there, or where there is no Placewise: each scene with its note and sources. */
public final class TalkFile {
    private static final float MARGIN = 40;
    private static final float WIDTH = 842;
    private static final float HEIGHT = 595;
    private static final float NOTE = 10;

    private TalkFile() {
    }

    /** Slides that fill the screen, with notes. */
    public static byte[] pptx(String title, List<TalkSlide> slides) {
        try (XMLSlideShow show = new XMLSlideShow()) {
            Slides made = new Slides(show);
            for (TalkSlide slide : slides) {
                made.whole(slide.headline(), PngFile.encode(slide.picture()),
                        new Dimension(slide.picture().getWidth(), slide.picture().getHeight()), slide.notes());
            }
            show.getProperties().getCoreProperties().setTitle(title);
            show.getProperties().getCoreProperties().setCreator("Placewise");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return bytes.toByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Pages with the note below each picture. */
    public static byte[] pdf(String title, List<TalkSlide> slides, Messages messages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(new Rectangle(WIDTH, HEIGHT), MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        PdfFonts fonts = new PdfFonts();
        writer.setPageEvent(new PdfFooter(title, fonts, page -> messages.get("export.pdf.page",
                String.valueOf(page)), MARGIN));
        document.addTitle(title);
        document.addCreator("Placewise");
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(messages.locale().toLanguageTag()));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.open();
        try {
            for (TalkSlide slide : slides) {
                document.newPage();
                Image picture = Image.getInstance(PngFile.encode(slide.picture()));
                picture.scaleToFit(WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN - 9 * NOTE);
                picture.setAlignment(Image.MIDDLE);
                picture.setAlt(slide.headline());
                document.add(picture);
                document.add(text(slide.note(), fonts, Ink.LIGHT.text()));
                document.add(text(slide.source(), fonts, Ink.LIGHT.muted()));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        document.close();
        return bytes.toByteArray();
    }

    private static Paragraph text(String text, PdfFonts fonts, Color colour) {
        Paragraph paragraph = new Paragraph(1.35f * NOTE, text, fonts.font(NOTE, false, colour));
        paragraph.setSpacingBefore(0.5f * NOTE);
        return paragraph;
    }
}
