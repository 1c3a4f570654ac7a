package org.placewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.placewise.export.ExportSamples;
import org.placewise.export.Exporter;
import org.placewise.export.Format;
import org.placewise.export.TalkSlide;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

class ExportCommandTest implements Pictures {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    @TempDir
    private Path folder;
    private final List<Request> requests = new ArrayList<>();
    private final StringWriter errors = new StringWriter();

    @Override
    public List<String> pages(Scenario scenario) {
        return List.of("compare");
    }

    @Override
    public BufferedImage draw(Scenario scenario, Request request) {
        requests.add(request);
        return new BufferedImage((int) (request.width() * request.scale()), (int) (request.height() * request.scale()),
                BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public List<TalkSlide> talk(Scenario scenario, Request request) {
        requests.add(request);
        BufferedImage picture = new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB);
        return List.of(new TalkSlide("Edge & GPU lead", "Say so.", "Source: a <page>", picture),
                new TalkSlide("中文标题", "备注", "来源：报告", picture));
    }

    private int run(String... arguments) {
        Data data = new Data(CATALOGUE, new PresetStore(), this, new Exporter(CATALOGUE,
                ExportSamples.FIGURES, () -> ExportSamples.origin()));
        return Commands.run(data, new PrintWriter(new StringWriter()), new PrintWriter(errors), arguments);
    }

    @Test
    void writesThePageAsAskedFor() throws IOException {
        Path file = folder.resolve("x.png");
        assertEquals(0, run("export", "security-video", "--page", "compare", "--to", file.toString(), "--size",
                "800x600", "--scale", "1.5", "--theme", "dark", "--lang", "zh"));
        assertEquals(List.of(new Request("compare", 800, 600, 1.5, true, Locale.SIMPLIFIED_CHINESE)), requests);
        assertEquals(1200, ImageIO.read(file.toFile()).getWidth());
    }

    @Test
    void takesTheFirstPresetAndSensibleMeasuresByDefault() {
        assertEquals(0, run("export", "--to", folder.resolve("x.PNG").toString()));
        assertEquals(List.of(new Request("compare", 1440, 900, 1, false, Locale.ENGLISH)), requests);
    }

    @Test
    void writesEveryOtherKindThroughTheExporter() throws IOException {
        for (Format format : Format.values()) {
            Path file = folder.resolve("x." + format.ending());
            assertEquals(0, run("export", "ai-glasses", "--chart", "bars", "--to", file.toString()),
                    errors::toString);
            assertTrue(Files.size(file) > 0, format.ending());
        }
        assertEquals(List.of(), requests, "a chart needs no window");
        assertEquals(1920, ImageIO.read(folder.resolve("x.png").toFile()).getWidth() * 2, "960 wide at scale 1");
    }

    @ParameterizedTest
    @CsvSource({"--to,x.gif,.png", "--page,data,compare", "--paper,a9,LETTER", "--chart,pie,bars", "--page,nothing,compare", "--size,10x10,1440x900", "--size,9999x9999,1440x900",
            "--size,wide,1440x900", "--scale,0.1,0.5", "--scale,NaN,0.5", "--theme,pink,dark"})
    void saysInOneLineWhatIsWrong(String option, String value, String remedy) {
        Path file = folder.resolve("y.png");
        String[] good = {"export", "--to", file.toString(), option, value};
        assertEquals(Commands.FAILED, switch (option) {
            case "--to" -> run("export", option, value);
            // What only charts have.
            case "--page" -> run("export", "--to", folder.resolve("y.svg").toString(), option, value);
            default -> run(good);
        });
        assertEquals(1, errors.toString().lines().count());
        assertTrue(errors.toString().contains(value) && errors.toString().contains(remedy), errors.toString());
        assertFalse(Files.exists(file));
        assertEquals(List.of(), requests);
    }

    @Test
    void theTalkBecomesSlidesWithNotes() throws IOException {
        Path file = folder.resolve("talk.pptx");
        assertEquals(0, run("export", "ai-glasses", "--page", "talk", "--to", file.toString(), "--theme", "dark"),
                errors::toString);
        assertEquals(List.of(new Request("talk", 1280, 720, 2, true, Locale.ENGLISH)), requests);
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            assertEquals(List.of("Edge & GPU lead", "中文标题"), show.getSlides().stream().map(XSLFSlide::getTitle)
                    .toList());
            XSLFSlide slide = show.getSlides().getFirst();
            assertTrue(slide.getShapes().stream().anyMatch(XSLFPictureShape.class::isInstance));
            assertTrue(slide.getNotes().getTextParagraphs().stream().flatMap(List::stream)
                    .anyMatch(paragraph -> paragraph.getText().contains("Say so.")));
        }
    }

    @Test
    void theTalkBecomesPagesWithNotes() throws IOException {
        Path file = folder.resolve("talk.pdf");
        assertEquals(0, run("export", "ai-glasses", "--page", "talk", "--to", file.toString(), "--lang", "zh"),
                errors::toString);
        try (PdfReader pdf = new PdfReader(Files.readAllBytes(file))) {
            assertEquals(2, pdf.getNumberOfPages());
            assertTrue(new PdfTextExtractor(pdf).getTextFromPage(2).contains("来源"));
        }
        assertEquals(2, run("export", "ai-glasses", "--page", "talk", "--to", folder.resolve("x.html").toString()));
    }
}
