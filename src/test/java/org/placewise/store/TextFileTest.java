package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.placewise.i18n.Messages;

class TextFileTest {
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgainAndNothingStaysBesideIt() throws Exception {
        Path file = folder.resolve("a.placewise");
        TextFile.write(file, "眼镜\n");
        TextFile.write(file, "glasses\n");
        assertEquals("glasses\n", TextFile.read(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aFailedWriteLeavesTheFolderAsItWas() throws Exception {
        Path occupied = Files.createDirectory(folder.resolve("folder"));
        assertEquals("cannot write \"" + occupied + "\": it is a folder; choose another folder or name",
                complaint(() -> TextFile.write(occupied, "x")));
        Path nowhere = folder.resolve("none").resolve("a.placewise");
        assertEquals("cannot write \"" + nowhere + "\": there is no such file or folder; choose another folder or name",
                complaint(() -> TextFile.write(nowhere, "x")));
        Path tooLong = folder.resolve("n".repeat(5000));
        assertTrue(complaint(() -> TextFile.write(tooLong, "x")).startsWith("cannot write "));
        assertEquals(List.of(occupied), files());
    }

    /** The text goes to a file beside the old one, which here cannot be opened: something else has its name. */
    @Test
    void aWriteThatFailsOnTheWayLeavesTheOldFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a.placewise"), "old");
        Path inTheWay = folder.resolve(".a.placewise." + ProcessHandle.current().pid() + ".tmp");
        Files.createDirectory(inTheWay);
        Files.writeString(inTheWay.resolve("x"), "x");
        assertTrue(complaint(() -> TextFile.write(file, "new")).startsWith("cannot write \"" + file));
        assertEquals("old", Files.readString(file));
    }

    /** A crash in the middle leaves a part of the new text beside the old file; the next write does not trip over it. */
    @Test
    void whatACrashLeavesBesideTheFileDoesNoHarm() throws Exception {
        Path file = Files.writeString(folder.resolve("a.placewise"), "old");
        Files.writeString(folder.resolve(".a.placewise." + ProcessHandle.current().pid() + ".tmp"), "ne");
        assertEquals("old", TextFile.read(file));
        TextFile.write(file, "new");
        assertEquals("new", TextFile.read(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void aLinkStaysALink() throws Exception {
        Path file = Files.writeString(folder.resolve("real"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        TextFile.write(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void whatCannotBeReadIsToldInOneSentence() throws Exception {
        Path file = folder.resolve("a.placewise");
        assertEquals("cannot read \"" + file + "\": there is no such file or folder",
                complaint(() -> TextFile.read(file)));
        assertTrue(complaint(() -> TextFile.read(folder)).startsWith("cannot read \"" + folder + "\": "));
        assertComplaint("begins with a byte-order mark at line 1, column 1; save it as UTF-8 without one", "\uFEFF{}",
                StandardCharsets.UTF_8);
        String utf16 = "is in UTF-16 from line 1, column 1 on; save it as UTF-8";
        assertComplaint(utf16, "{}", StandardCharsets.UTF_16);
        assertComplaint(utf16, "{}", StandardCharsets.UTF_16LE);
        assertComplaint(utf16, "{}", StandardCharsets.UTF_16BE);
        assertComplaint("line 2 is not in UTF-8; save the file as UTF-8", "{\n\"é\": 1}", StandardCharsets.ISO_8859_1);
        assertComplaint("line 2 is not in UTF-8; save the file as UTF-8", "{\n\"é", StandardCharsets.ISO_8859_1);
        assertComplaint("larger than 8 MB; this is not a file of Placewise", " ".repeat(TextFile.MAX_BYTES + 1),
                StandardCharsets.UTF_8);
    }

    private void assertComplaint(String complaint, String text, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("b.placewise"), text.getBytes(charset));
        assertEquals(file + ": " + complaint, complaint(() -> TextFile.read(file)));
    }

    private static String complaint(Executable call) {
        return ENGLISH.text(assertThrows(StoreException.class, call).problem());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
