package org.placewise.export;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;

/** The program's own fonts for one PDF: what is used of them is embedded, Chinese included. */
final class PdfFonts implements FontMapper {
    private final BaseFont regular = load("PlacewiseSans-Regular.otf");
    private final BaseFont bold = load("PlacewiseSans-Bold.otf");

    private static BaseFont load(String name) {
        try (InputStream in = PdfFonts.class.getResourceAsStream("/fonts/" + name)) {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED,
                    in.readAllBytes(), null);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    BaseFont regular() {
        return regular;
    }

    Font font(float size, boolean strong, Color color) {
        return new Font(strong ? bold : regular, size, Font.NORMAL, color);
    }

    @Override
    public BaseFont awtToPdf(java.awt.Font font) {
        return font.isBold() ? bold : regular;
    }

    @Override
    public java.awt.Font pdfToAwt(BaseFont font, int size) {
        return new java.awt.Font(Sheet.FAMILY, font == bold ? java.awt.Font.BOLD : java.awt.Font.PLAIN, size);
    }
}
