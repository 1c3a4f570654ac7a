package org.placewise.export;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.placewise.model.text.Message;
import org.placewise.store.StoreException;

/** The printers that this computer knows. To be asked in the background, since they take their time. */
public final class Printers {
    /**
     * @param usual whether it is what others print on, too, unless told otherwise
     */
    public record Printer(PrintService service, boolean usual) {
        public String name() {
            return service.getName();
        }
    }

    /**
     * What is wanted of a printer.
     *
     * @param name   of the job, as the printer's list shows it
     * @param copies at least 1
     */
    public record Order(String name, PageRange pages, int copies, Paper paper) {
    }

    private final Supplier<List<Printer>> known;

    /**
     * @param known the printers there are
     */
    public Printers(Supplier<List<Printer>> known) {
        this.known = known;
    }

    /** Those that this computer's system knows. */
    public static Printers ofSystem() {
        return new Printers(Printers::installed);
    }

    /** All, the usual one first; none where no printer is set up. */
    public List<Printer> all() {
        return known.get().stream().sorted((one, other) -> Boolean.compare(other.usual, one.usual)).toList();
    }

    private static List<Printer> installed() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        return Stream.of(PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null))
                .map(service -> new Printer(service, service.equals(usual))).toList();
    }

    /**
     * Prints pages of a PDF.
     *
     * @return how many pages were printed
     * @throws StoreException        if the printer refuses, or the document has no such pages
     * @throws CancellationException if {@code progress} says so
     */
    public int print(byte[] pdf, PrintService printer, Order order, Progress progress) throws StoreException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = Math.min(document.getNumberOfPages(), order.pages.last()) - order.pages.first() + 1;
            if (pages < 1) {
                throw new StoreException(Message.of("export.print.pages.none", (double) document.getNumberOfPages()));
            }
            Watched watched = new Watched(new PDFPageable(document), order.pages.first() - 1, pages, progress);
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
            wishes.add(new JobName(order.name, null));
            if (printer.isAttributeCategorySupported(Copies.class)) {
                wishes.add(new Copies(order.copies));
            }
            wishes.add(order.paper == Paper.A4 ? MediaSizeName.ISO_A4 : MediaSizeName.NA_LETTER);
            try {
                printer.createPrintJob().print(new SimpleDoc(watched, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null),
                        wishes);
            } finally {
                // What was ended on purpose has not failed.
                watched.throwIfCancelled();
            }
            return pages;
        } catch (PrintException | IOException | IllegalArgumentException failure) {
            throw new StoreException(Message.of("export.print.failed", printer.getName(),
                    String.valueOf(failure.getMessage())));
        }
    }

    /** Some pages of a document that tell how far they are printed, and end the job where that is not wanted. */
    private static final class Watched implements Pageable {
        private final Pageable all;
        private final int skipped;
        private final int pages;
        private final Progress progress;
        private CancellationException cancelled;

        Watched(Pageable all, int skipped, int pages, Progress progress) {
            this.all = all;
            this.skipped = skipped;
            this.pages = pages;
            this.progress = progress;
        }

        @Override
        public int getNumberOfPages() {
            return pages;
        }

        @Override
        public PageFormat getPageFormat(int page) {
            return all.getPageFormat(page + skipped);
        }

        @Override
        public Printable getPrintable(int page) {
            Printable whole = all.getPrintable(page + skipped);
            return (graphics, format, asked) -> {
                try {
                    progress.at((double) page / pages);
                } catch (CancellationException wish) {
                    cancelled = wish;
                    throw new PrinterAbortException();
                }
                return whole.print(graphics, format, asked + skipped);
            };
        }

        void throwIfCancelled() {
            if (cancelled != null) {
                throw cancelled;
            }
        }
    }
}
