package org.placewise.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.placewise.export.Printers.Order;
import org.placewise.model.Comparison;
import org.placewise.store.PresetStore;
import org.placewise.store.StoreException;

class PrintersTest {
    private static final byte[] REPORT = new Exporter(ExportSamples.CATALOGUE, ExportSamples.FIGURES,
            ExportSamples::origin).content(Comparison.of(new PresetStore().preset("security-video"),
            ExportSamples.CATALOGUE), Exporter.Order.of(Format.PDF, Exporter.ALL, Locale.CHINESE), Progress.NONE);
    private final PaperPrinter paper = new PaperPrinter();
    private final Printers printers = new Printers(() -> List.of(paper.printer()));

    private int print(byte[] pdf, PageRange pages, Progress progress) throws StoreException {
        return printers.print(pdf, paper.printer().service(), new Order("安防 & more", pages, 1, Paper.A4), progress);
    }

    @Test
    void theWholeReportComesOut() throws StoreException {
        List<Double> told = new ArrayList<>();
        int pages = print(REPORT, PageRange.ALL, told::add);
        assertTrue(pages > 4);
        assertEquals(pages, paper.pages());
        assertEquals(told.stream().sorted().toList(), told);
        assertTrue(told.getLast() < 1);
    }

    @Test
    void onlyThePagesWantedComeOut() throws StoreException {
        assertEquals(2, print(REPORT, new PageRange(2, 3), Progress.NONE));
        assertEquals(2, paper.pages());
    }

    @Test
    void saysHowManyPagesThereAre() {
        StoreException refused = assertThrows(StoreException.class, () -> print(REPORT, new PageRange(900, 901),
                Progress.NONE));
        assertEquals("export.print.pages.none", refused.problem().key());
        assertEquals(0, paper.pages());
    }

    @Test
    void whatIsNotAReportIsRefusedInOneSentence() {
        StoreException refused = assertThrows(StoreException.class, () -> print("no PDF".getBytes(
                StandardCharsets.UTF_8), PageRange.ALL, Progress.NONE));
        assertEquals("export.print.failed", refused.problem().key());
    }

    @Test
    void aCancelledJobEndsAtTheNextPage() {
        assertThrows(CancellationException.class, () -> print(REPORT, PageRange.ALL, share -> {
            if (share > 0) {
                throw new CancellationException();
            }
        }));
        assertTrue(paper.pages() < 4);
    }
}
