package org.placewise.export;

import java.util.function.IntFunction;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Puts the scenario's name and "Page 3 / 12" below each page; the last number is filled in at the end. */
final class PdfFooter extends PdfPageEventHelper {
    private static final float SIZE = 8;
    private final String name;
    private final PdfFonts fonts;
    private final IntFunction<String> page;
    private final float margin;
    private PdfTemplate total;

    /**
     * @param page what stands before the number of pages
     */
    PdfFooter(String name, PdfFonts fonts, IntFunction<String> page, float margin) {
        this.name = name;
        this.fonts = fonts;
        this.page = page;
        this.margin = margin;
    }

    @Override
    public void onOpenDocument(PdfWriter writer, Document document) {
        total = writer.getDirectContent().createTemplate(30, 12);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        String text = page.apply(writer.getPageNumber()) + " /";
        float baseline = margin / 2 + 4;
        float right = document.getPageSize().getWidth() - margin - 20;
        var font = fonts.font(SIZE, false, Ink.LIGHT.muted());
        ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_LEFT, new Phrase(shortened(), font), margin,
                baseline, 0);
        ColumnText.showTextAligned(writer.getDirectContent(), Element.ALIGN_RIGHT, new Phrase(text, font), right,
                baseline, 0);
        writer.getDirectContent().addTemplate(total, right + 2, baseline);
    }

    private String shortened() {
        return name.length() > 80 ? name.substring(0, 79) + "…" : name;
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        BaseFont font = fonts.regular();
        total.beginText();
        total.setFontAndSize(font, SIZE);
        total.setColorFill(Ink.LIGHT.muted());
        total.setTextMatrix(0, 0);
        total.showText(String.valueOf(writer.getPageNumber() - 1));
        total.endText();
    }
}
