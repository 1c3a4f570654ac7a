package org.placewise.export;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGraphics2D;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** The charts of a page as one PDF page of their own size: lines and letters, no pixels. */
final class PdfSheet {
    private static final float QUALITY = 0.95f;

    private PdfSheet() {
    }

    static byte[] of(Dossier dossier, boolean dark, Dimension size) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(new Rectangle(size.width, size.height), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        describe(document, writer, dossier);
        document.open();
        PdfTemplate drawn = draw(writer.getDirectContent(), new Sheet(dossier, dark), size.width, size.height,
                new PdfFonts());
        writer.getDirectContent().addTemplate(drawn, 0, 0);
        document.close();
        return bytes.toByteArray();
    }

    static void describe(Document document, PdfWriter writer, Dossier dossier) {
        document.addTitle(dossier.text("export.title", dossier.name()));
        document.addSubject(dossier.verdict());
        document.addCreator("Placewise " + dossier.origin().version());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(dossier.messages().locale().toLanguageTag()));
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    }

    static PdfTemplate draw(PdfContentByte content, Painting painting, float width, float height, PdfFonts fonts) {
        PdfTemplate template = content.createTemplate(width, height);
        Graphics2D g2 = new PdfGraphics2D(template, width, height, fonts, false, false, QUALITY);
        painting.paint(g2, width, height);
        g2.dispose();
        return template;
    }
}
