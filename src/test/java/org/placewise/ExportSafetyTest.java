package org.placewise;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.InflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpdf.text.pdf.PdfReader;
import org.placewise.export.Exporter;
import org.placewise.export.Format;
import org.placewise.export.Progress;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.OwnEntries;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.store.ReportStore;
import org.placewise.store.ScenarioStore;

/** What leaves this computer tells nothing of it, and does nothing on another, whatever things are called. */
class ExportSafetyTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final Exporter EXPORTER = Exports.of(CATALOGUE, () -> ReportStore.load().value(), true);
    private static final String CHIP = "own-chip";
    private static final Pattern STREAM = Pattern.compile("stream\r?\n(.*?)\r?\nendstream", Pattern.DOTALL);
    /** Paths as they begin on systems; the program's own texts have none. */
    private static final Pattern PATHS = Pattern.compile(
            "/home/|/root/|/Users/|[A-Z]:\\\\+Users|/tmp/|/var/folders/|file:/|/usr/|jar:");

    @TempDir
    private Path folder;

    /** A user, a home and a temporary folder that occur nowhere by chance, while something is exported. */
    private Map<String, String> markers() {
        Map<String, String> markers = new LinkedHashMap<>();
        markers.put("user.name", "zoltan-quux");
        markers.put("user.home", "/nowhere/quux-home");
        markers.put("java.io.tmpdir", folder.toString());
        return markers;
    }

    private byte[] exported(Scenario scenario, Format format, Locale language) throws Exception {
        Path file = folder.resolve("secret-folder-name").resolve("secret-file-name." + format.ending());
        Files.createDirectories(file.getParent());
        Exporter.Order order = Exporter.Order.of(format, format.holdsAll() ? Exporter.ALL : "compare", language);
        Map<String, String> before = new LinkedHashMap<>();
        markers().forEach((key, value) -> before.put(key, System.setProperty(key, value)));
        try {
            EXPORTER.write(Comparison.of(scenario, CATALOGUE), order, file, Progress.NONE);
        } finally {
            before.forEach(System::setProperty);
        }
        return Files.readAllBytes(file);
    }

    private static Scenario glasses() {
        return new PresetStore().preset("ai-glasses");
    }

    /** The user names the scenario, and an accelerator of their own. */
    private static Scenario named(String name) {
        Accelerator known = CATALOGUE.accelerator(glasses().option("cloud-gpu").acceleratorId()).orElseThrow();
        Accelerator own = new Accelerator(CHIP, name, name, known.silicon(), known.sites(), known.memoryType(),
                known.powerBasis(), name, List.of(name), known.figures());
        return glasses().withName(name).withOwn(OwnEntries.NONE.withAccelerators(List.of(own)))
                .withOption("cloud-gpu", option -> option.withAccelerator(CHIP));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void nothingTellsOnWhoseComputerItWasMade(Format format) throws Exception {
        Path file = folder.resolve("scenario-of-somebody.placewise");
        ScenarioStore.write(glasses().withName("mine"), file);
        Scenario read = ScenarioStore.read(file, CATALOGUE).value();
        byte[] content = exported(read, format, Locale.ENGLISH);
        List<String> secrets = new ArrayList<>(markers().values());
        secrets.addAll(List.of("zoltan", "quux", "secret-folder-name", "secret-file-name", "scenario-of-somebody",
                System.getProperty("user.dir"), System.getProperty("user.home"), System.getProperty("java.home")));
        host().filter(host -> host.length() > 5).forEach(secrets::add);
        for (byte[] part : parts(content)) {
            String all = new String(part, ISO_8859_1);
            for (String secret : secrets) {
                for (var charset : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
                    assertFalse(all.contains(new String(secret.getBytes(charset), ISO_8859_1)),
                            format + " holds " + secret);
                }
            }
            Matcher path = PATHS.matcher(all);
            assertFalse(path.find() && isText(part), () -> format + " has a path: "
                    + all.substring(Math.max(0, path.start() - 30), Math.min(all.length(), path.end() + 30)));
        }
        try (Stream<Path> left = Files.walk(folder)) {
            assertEquals(2, left.filter(Files::isRegularFile).count(), "no temporary file is left behind");
        }
    }

    /** Packed data are noise, in which a few letters occur by chance. */
    private static boolean isText(byte[] part) {
        int control = 0;
        for (byte one : part) {
            control += one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t' ? 1 : 0;
        }
        return control * 100 < part.length;
    }

    private static Stream<String> host() {
        try {
            return Stream.of(InetAddress.getLocalHost().getHostName(), String.valueOf(System.getenv("HOSTNAME")));
        } catch (UnknownHostException _) {
            return Stream.empty();
        }
    }

    /** The file, and all that is packed in it, be it a zip, a zip in a zip, or a stream of a PDF. */
    private static List<byte[]> parts(byte[] content) {
        List<byte[]> parts = new ArrayList<>(List.of(content));
        String letters = new String(content, ISO_8859_1);
        if (letters.startsWith("PK")) {
            zip(content).forEach((name, part) -> {
                parts.add(name.getBytes(UTF_8));
                parts.addAll(parts(part));
            });
        } else if (letters.startsWith("%PDF")) {
            Matcher streams = STREAM.matcher(letters);
            while (streams.find()) {
                parts.add(inflated(streams.group(1).getBytes(ISO_8859_1)));
            }
            assertTrue(parts.size() > 3, "a PDF has streams");
        }
        return parts;
    }

    private static Map<String, byte[]> zip(byte[] content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return files;
    }

    /** The stream unpacked; itself where it is not packed. */
    private static byte[] inflated(byte[] stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InflaterOutputStream inflater = new InflaterOutputStream(bytes)) {
            inflater.write(stream);
        } catch (IOException _) {
            return stream;
        }
        return bytes.toByteArray();
    }

    /** The author and the like that a PDF carries. */
    @Test
    void aPdfNamesTheProgramAndNoPerson() throws Exception {
        try (PdfReader reader = new PdfReader(exported(glasses(), Format.PDF, Locale.ENGLISH))) {
            Map<String, String> info = reader.getInfo();
            assertTrue(Set.of("Title", "Subject", "Creator", "Producer", "CreationDate", "ModDate")
                    .containsAll(info.keySet()), info.toString());
            assertTrue(info.get("Creator").startsWith("Placewise"), info.toString());
        }
    }

    private static final List<String> HOSTILE = List.of("</script><script>alert(1)</script>",
            "\"'><img src=x onerror=alert(1)>", "]]><svg onload=alert(1)>", "</text><script>alert(1)</script>",
            "${7*7}{0}'{1}''", "javascript:alert(1)", "=HYPERLINK(\"http://x\",\"y\")", "+1+1", "-2+3", "@SUM(A1)",
            "\t=1+1", "\r=1+1", "\n=1+1", "a\u0000b\u0008c\u001fd\uffff", "\ud800 alone", "\u202egnp.exe", "x,\"=1+1",
            "&lt;b&gt; &amp; &#x41;");

    /** What a spreadsheet might run depends on how a name begins. */
    @Test
    void noNameRunsInASpreadsheet() throws Exception {
        Scenario plain = named("plain");
        List<List<String>> table = cells(exported(plain, Format.CSV, Locale.ENGLISH));
        List<String> formulas = formulas(exported(plain, Format.XLSX, Locale.ENGLISH));
        for (String name : HOSTILE) {
            csv(cells(exported(named(name), Format.CSV, Locale.ENGLISH)), table);
            byte[] workbook = exported(named(name), Format.XLSX, Locale.ENGLISH);
            assertEquals(formulas, formulas(workbook));
            xlsx(workbook);
        }
    }

    /** Everywhere else it does not matter where in a name the harm is. */
    @ParameterizedTest
    @EnumSource(Format.class)
    void whateverThingsAreCalledTheyStayNames(Format format) throws Exception {
        byte[] content = exported(named(String.join(" ", HOSTILE)), format, Locale.ENGLISH);
        switch (format) {
            case HTML -> html(new String(content, UTF_8),
                    new String(exported(named("plain"), format, Locale.ENGLISH), UTF_8));
            case SVG -> assertEquals(Set.copyOf(elements(exported(named("plain"), format, Locale.ENGLISH))),
                    Set.copyOf(elements(content)));
            case PPTX, XLSX -> zip(content).forEach((part, inside) -> {
                if (part.endsWith(".xml") || part.endsWith(".rels")) {
                    elements(inside);
                    assertFalse(new String(inside, UTF_8).contains("TargetMode=\"External\""), part);
                }
            });
            case PDF -> {
                try (PdfReader reader = new PdfReader(content)) {
                    assertTrue(reader.getNumberOfPages() > 5);
                    assertEquals(null, reader.getJavaScript());
                }
            }
            case PNG -> assertNotNull(ImageIO.read(new ByteArrayInputStream(content)));
            case JSON -> assertTrue(JsonParser.parseString(new String(content, UTF_8)).toString()
                    .contains("</script><script>"), "a name stays what it is");
            case CSV -> assertTrue(cells(content).stream().flatMap(List::stream)
                    .anyMatch(cell -> cell.contains("</script><script>")), "the name is there");
        }
    }

    /** As many rows and cells as with harmless names, and none that a spreadsheet would run. */
    private static void csv(List<List<String>> rows, List<List<String>> harmless) {
        assertEquals(harmless.stream().map(List::size).toList(), rows.stream().map(List::size).toList());
        rows.forEach(row -> row.forEach(cell -> assertFalse(cell.matches("(?s)[=+@\\t\\r\\n].*|-[^0-9.].*|-.*[^0-9.eE-].*"),
                cell)));
    }

    private static List<List<String>> cells(byte[] csv) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char letter : new String(csv, UTF_8).replace("\uFEFF", "").toCharArray()) {
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == ',' || letter == '\n')) {
                rows.getLast().add(cell.toString());
                cell.setLength(0);
                if (letter == '\n') {
                    rows.add(new ArrayList<>());
                }
            } else if (quoted || letter != '\r') {
                cell.append(letter);
            }
        }
        return rows;
    }

    private static void html(String hostile, String harmless) {
        for (String tag : List.of("<script", "</script", "<img", "<svg", "<a ", "<iframe", "<b>", "javascript:")) {
            assertEquals(harmless.split(tag, -1).length, hostile.split(tag, -1).length
                    - (tag.equals("javascript:") ? hostile.split("javascript:alert", -1).length - 1 : 0), tag);
        }
        assertFalse(Pattern.compile("<[^>]* on(error|load)=").matcher(hostile).find(), "no handler in a tag");
        assertFalse(Pattern.compile("(href|src)=[\"']?javascript:").matcher(hostile).find());
    }

    /** The names of the elements of well-formed XML in their order. */
    private static List<String> elements(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var nodes = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getElementsByTagName("*");
            List<String> names = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                names.add(nodes.item(i).getNodeName());
            }
            return names;
        } catch (Exception exception) {
            throw new AssertionError("not well formed", exception);
        }
    }

    private static void xlsx(byte[] hostile) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(hostile))) {
            for (var sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertFalse(cell.getCellType() == CellType.STRING
                                && cell.getStringCellValue().matches("(?s)[=+\\-@\\t\\r\\n].*"), cell.toString());
                        assertEquals(null, cell.getHyperlink());
                    }
                }
            }
        }
        zip(hostile).values().forEach(ExportSafetyTest::elements);
    }

    private static List<String> formulas(byte[] workbook) throws IOException {
        List<String> formulas = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (var sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas.add(cell.getCellFormula());
                        }
                    }
                }
            }
        }
        return formulas;
    }
}
