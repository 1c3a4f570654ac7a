package org.placewise.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.placewise.model.Comparison;
import org.placewise.view.theme.Fonts;

class DocumentTest {
    private static final String HOSTILE = "</script><script>alert(1)</script>\"'&<img src=x onerror=alert(2)>";
    @TempDir
    private Path folder;

    @BeforeAll
    static void fonts() {
        Fonts.registerForAwt();
    }

    private static Dossier dossier(String name, Locale language) {
        return ExportSamples.dossier(ExportSamples.scenario("ai-glasses").withName(name), language);
    }

    private static String html(String name) {
        return new String(HtmlFile.of(dossier(name, Locale.ENGLISH), Progress.NONE), StandardCharsets.UTF_8);
    }

    @Test
    void htmlEscapesWhateverItIsCalled() {
        String html = html(HOSTILE);
        assertFalse(html.contains("<script>alert"), "no script of somebody else's");
        assertFalse(html.contains("<img"));
        assertTrue(html.contains("&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;&lt;img"));
        assertTrue(html.contains("Bars &amp; &lt;lines&gt; 图"));
        assertEquals(2, html.split("</script>", -1).length - 1, "the data and the program's own");
    }

    @Test
    void htmlAsksForNothingFromOutside() {
        String html = html("x");
        assertTrue(html.contains("default-src 'none'"));
        assertFalse(html.matches("(?s).*(?:src|href)=[\"']?(?:https?:)?//.*"));
        assertFalse(html.contains("@import") || html.contains("url(http"));
        assertTrue(html.contains("type=\"range\"") && html.contains("id=\"ranking\""));
    }

    @Test
    void svgKeepsTextAndNamesItsFonts() {
        String svg = new String(SvgFile.of(dossier(HOSTILE, Locale.SIMPLIFIED_CHINESE), false,
                new java.awt.Dimension(800, 600)), StandardCharsets.UTF_8);
        assertTrue(svg.contains("柱 bar</text"), "text stays text");
        assertTrue(svg.contains("Noto Sans CJK SC"));
        assertTrue(svg.contains("viewBox=\"0 0 800 600\""));
        assertFalse(svg.contains("<script") || svg.contains("<img"));
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void pdfHasTheChineseTitleAndTheRecordOnPagesOfTheSizeAskedFor(Paper paper) throws IOException {
        Dossier dossier = dossier("智能眼镜：端侧还是云端", Locale.SIMPLIFIED_CHINESE);
        byte[] pdf = PdfReport.of(dossier, paper, Progress.NONE);
        PdfReader reader = new PdfReader(pdf);
        assertEquals(paper.width(), reader.getPageSize(1).getWidth(), 0.1);
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        assertTrue(extractor.getTextFromPage(1).replaceAll("\\s", "").contains("智能眼镜：端侧还是云端"));
        String last = extractor.getTextFromPage(reader.getNumberOfPages()).replaceAll("\\s", "");
        assertTrue(last.contains(dossier.hash().substring(0, 20)), last);
        assertTrue(last.contains("20250711"), last);
        assertFalse(new String(pdf, StandardCharsets.ISO_8859_1).contains("/Helvetica"), "every font is embedded");
        reader.close();
    }

    @Test
    void slidesHaveTitlesTablesNativeChartsAndNotes() throws IOException {
        byte[] bytes = PptxFile.of(dossier("x", Locale.ENGLISH), Progress.NONE);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes))) {
            assertTrue(show.getSlides().stream().allMatch(slide -> !slide.getTitle().isBlank()));
            assertTrue(show.getSlides().get(1).getShapes().stream().anyMatch(XSLFTable.class::isInstance));
            assertEquals(4, show.getCharts().size());
            assertTrue(Arrays.stream(show.getSlides().get(1).getNotes().getPlaceholders())
                    .anyMatch(shape -> shape.getText().contains("http")), "the notes name sources");
            for (XSLFSlide slide : show.getSlides()) {
                assertFalse(slide.getTitle().endsWith("."), "no sentence: " + slide.getTitle());
                boolean shows = slide.getShapes().stream().anyMatch(shape -> shape instanceof XSLFPictureShape
                        || shape instanceof XSLFGraphicFrame frame && frame.hasChart());
                assertTrue(!shows || Arrays.stream(slide.getNotes().getPlaceholders())
                        .anyMatch(shape -> shape.getText().contains("http")), slide.getTitle() + " names no source");
            }
            assertEquals(40, show.getSlides().getFirst().getPlaceholder(0).getTextParagraphs().getFirst()
                    .getTextRuns().getFirst().getFontSize(), "what was found is largest");
            assertNotEquals(show.getSlides().getFirst().getPlaceholder(0).getAnchor(),
                    show.getSlides().get(1).getPlaceholder(0).getAnchor(), "each title has a place of its own");
        }
    }

    private static Comparison comparison() {
        return Comparison.of(ExportSamples.scenario("ai-glasses"), ExportSamples.CATALOGUE);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whoCancelsFindsTheOldFile(Format format) throws IOException {
        Path file = folder.resolve("x." + format.ending());
        byte[] old = {1, 2, 3};
        Files.write(file, old);
        Exporter exporter = new Exporter(ExportSamples.CATALOGUE, ExportSamples.FIGURES, ExportSamples::origin);
        Exporter.Order order = Exporter.Order.of(format, format.holdsAll() ? Exporter.ALL : "compare", Locale.ENGLISH);
        assertThrows(CancellationException.class, () -> exporter.write(comparison(), order, file, share -> {
            if (share > 0.05) {
                throw new CancellationException();
            }
        }));
        assertArrayEquals(old, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.collect(Collectors.toList()).size(), "no half file beside it");
        }
    }
}
