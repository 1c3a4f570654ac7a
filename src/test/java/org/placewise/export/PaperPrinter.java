package org.placewise.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import org.placewise.export.Printers.Printer;

/** A printer that keeps what it prints, as PostScript. */
public final class PaperPrinter {
    private static final Pattern PAGE = Pattern.compile("%%Page: ", Pattern.LITERAL);
    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final Printer printer;

    public PaperPrinter() {
        printer = new Printer(StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0].getPrintService(paper), true);
    }

    public Printer printer() {
        return printer;
    }

    /** How many pages came out. */
    public long pages() {
        return PAGE.matcher(paper.toString(StandardCharsets.ISO_8859_1)).results().count();
    }
}
