package org.placewise;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.cli.Commands;
import org.placewise.cli.Data;
import org.placewise.controller.Dialogs;
import org.placewise.controller.Documents;
import org.placewise.controller.Workspace;
import org.placewise.export.Exporter;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.CatalogueStore;
import org.placewise.store.Claims;
import org.placewise.store.Owner;
import org.placewise.store.PresetStore;
import org.placewise.store.ReportStore;
import org.placewise.store.ScenarioStore;
import org.placewise.view.Samples;

/**
 * Files that cannot be read or written, on both ways in: the command line says it in one line with status 2, the window
 * in a dialog, both with the file and the place in it, and nothing is lost.
 */
class BadFilesTest implements Dialogs {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final PresetStore PRESETS = new PresetStore();
    private static final Exporter EXPORTER = Exports.of(CATALOGUE, () -> ReportStore.load().value(), true);
    private static final String GOOD = ScenarioStore.text(PRESETS.preset("ai-glasses").withName("mine"));
    private static final String NAME = "\"name\": \"";
    private static final int LONGEST_LINE = 300;

    @TempDir
    private Path folder;
    private final List<Object> told = new ArrayList<>();

    static Stream<Arguments> bad() {
        assertTrue(GOOD.contains(NAME) && GOOD.contains("\"version\": 1,"), "the samples are made from this");
        return Stream.of(
                text("name", GOOD.replace(NAME, NAME + "x".repeat(5_000_000)), "name must be text"),
                text("deep", "[".repeat(200_000) + "]".repeat(200_000), "line 1, column 66"),
                text("deep-inside", GOOD.replace("\"version\": 1,", "\"version\": 1,\n\"x\": "
                        + "{\"x\":".repeat(200_000) + "1" + "}".repeat(200_000) + ","), "line 4, column 3"),
                text("huge", GOOD.replace("\"version\": 1,", "\"version\": 1e999999999,"), "line 3, column 2"),
                text("twice", GOOD.replace("\"version\": 1,", "\"version\": 1,\n  \"version\": 1,"), "line 4, column 1"),
                bytes("mark", "\ufeff" + GOOD, UTF_8, "line 1, column 1"),
                bytes("utf-16le", "\ufeff" + GOOD, UTF_16LE, "line 1, column 1"),
                bytes("utf-16be", GOOD, UTF_16BE, "line 1, column 1"),
                bytes("utf-16-unmarked", GOOD, UTF_16LE, "line 1, column 1"),
                text("trailing", GOOD + "\nx", "line " + (GOOD.lines().count() + 2)),
                text("half", GOOD.substring(0, GOOD.length() / 2), "line "),
                text("empty", "", "line 1, column 1"),
                text("many", "{\"format\":\"placewise\",\"version\":1,\"x\":[" + "0,".repeat(3_000_000) + "0]}",
                        "line 1, column 1"),
                text("digits", GOOD.replace("\"version\": 1,", "\"version\": " + "9".repeat(3_000_000) + ","),
                        "line 3, column"),
                text("large", " ".repeat(9_000_000), "larger than 8 MB"),
                bytes("latin", GOOD.replace(NAME, NAME + "\u00e9"), Charset.forName("ISO-8859-1"), "line "));
    }

    private static Arguments text(String name, String text, String place) {
        return bytes(name, text, UTF_8, place);
    }

    private static Arguments bytes(String name, String text, Charset charset, String place) {
        return Arguments.of(name, text.getBytes(charset), place);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void theCommandLineSaysItInOneLine(String name, byte[] content, String place) throws IOException {
        Path file = Files.write(folder.resolve(name + ".placewise"), content);
        assertSentence(refused("evaluate", file.toString()), file, place);
        assertSentence(refused("export", file.toString(), "--to", folder.resolve("x.json").toString()), file, place);
        assertFalse(Files.exists(folder.resolve("x.json")));
        assertSentence(refused("compare", "ai-glasses", file.toString()), file, place);
        assertArrayEquals(content, Files.readAllBytes(file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void theWindowSaysItInADialogAndKeepsWhatIsOpen(String name, byte[] content, String place) throws IOException {
        Path file = Files.write(folder.resolve(name + ".placewise"), content);
        Workspace workspace = Samples.workspace(Samples.scenario("ai-glasses"));
        workspace.update(Message.of("view.undo.reset"), scenario -> scenario.withName("edited"));
        Scenario before = workspace.scenario();
        documents(workspace).open(file);
        assertSame(before, workspace.scenario());
        assertTrue(workspace.state().edited());
        assertSentence(dialog(), file, place);
        assertArrayEquals(content, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList(), "nothing is left beside it");
        }
    }

    /** The commands that read other files than scenarios. */
    @ParameterizedTest
    @ValueSource(strings = {"predict", "score"})
    void filesOfCasesAreRefusedAlike(String command) throws IOException {
        for (String text : List.of("[".repeat(200_000), "{\"cases\":1e999999999}", "{\"cases\":[],\"cases\":[]}",
                "\ufeff{\"cases\":[]}", "{\"cases\":[]} x", "")) {
            Path file = Files.writeString(folder.resolve("cases.json"), text);
            String line = refused(command, file.toString());
            assertTrue(line.contains("cases.json") || line.contains("cases"), line);
        }
    }

    /** The folder of a file goes away, as with a drive that is pulled out. */
    @Test
    void nothingIsLostWhenTheDriveVanishes() throws IOException {
        Path drive = Files.createDirectory(folder.resolve("drive"));
        Path file = Files.writeString(drive.resolve("a.placewise"), GOOD);
        Workspace workspace = Samples.workspace(Samples.scenario("ai-glasses"));
        Documents documents = documents(workspace);
        documents.open(file);
        assertEquals(Optional.of(file), workspace.state().file());
        try (Stream<Path> files = Files.list(drive)) {
            for (Path gone : files.toList()) {
                Files.delete(gone);
            }
        }
        Files.delete(drive);
        workspace.update(Message.of("view.undo.reset"), scenario -> scenario.withName("edited"));
        documents.save("name");
        assertSentence(dialog(), file, "there is no such file or folder");
        assertEquals("edited", workspace.scenario().name());
        assertTrue(workspace.state().edited());
        documents.checkDisk();
        assertEquals(Message.of("files.vanished", file.toString()), told.getFirst());
        assertSentence(refused("evaluate", file.toString()), file, "no file");
        assertSentence(refused("export", "--to", drive.resolve("x.json").toString()), drive.resolve("x.json"),
                "there is no such file or folder");
        Files.createDirectory(drive);
        documents.save("name");
        assertFalse(workspace.state().edited(), "it came back");
        assertTrue(Files.readString(file).contains("edited"));
    }

    private String refused(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Commands.run(new Data(CATALOGUE, PRESETS, null, EXPORTER),
                new PrintWriter(out), new PrintWriter(err), arguments);
        assertEquals(Commands.FAILED, status, err::toString);
        assertEquals("", out.toString());
        return err.toString().strip();
    }

    /** The one sentence of the one dialog since the last call. */
    private String dialog() {
        assertEquals(1, told.size());
        Message problem = (Message) ((List<?>) told.removeFirst()).getFirst();
        assertFalse(Messages.of(Locale.SIMPLIFIED_CHINESE).text(problem).isBlank());
        return Messages.of(Locale.ENGLISH).text(problem);
    }

    private static void assertSentence(String sentence, Path file, String place) {
        assertEquals(1, sentence.lines().count(), sentence);
        assertTrue(sentence.contains(file.toString()), sentence);
        assertTrue(sentence.contains(place), sentence);
        assertTrue(sentence.length() < file.toString().length() + LONGEST_LINE, sentence);
        assertFalse(sentence.contains("Exception"), sentence);
    }

    /** A window without a screen that looks at real files. */
    private Documents documents(Workspace workspace) {
        FilesOnDisk files = new FilesOnDisk(CATALOGUE, new Claims(new Owner("desk", 42, Instant.EPOCH)));
        return new Documents(workspace, files, this, Runnable::run, Runnable::run);
    }

    @Override
    public void tell(Message message) {
        told.add(message);
    }

    @Override
    public void list(Message title, List<Message> sentences) {
        told.add(sentences);
    }

    @Override
    public Optional<Path> askOpen(Kind kind) {
        throw new AssertionError("nobody is to be asked");
    }

    @Override
    public Optional<Path> askSave(Kind kind, String name) {
        throw new AssertionError("nobody is to be asked");
    }
}
