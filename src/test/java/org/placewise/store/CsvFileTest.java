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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.i18n.Messages;
import org.placewise.model.entry.Sheet;

class CsvFileTest {
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    @TempDir
    private Path folder;

    private CsvFile read(byte[] bytes) throws IOException, StoreException {
        Path file = folder.resolve("cards.csv");
        Files.write(file, bytes);
        return CsvFile.read(file, Optional.empty(), Optional.empty());
    }

    private String refusal(String text) {
        return ENGLISH.text(assertThrows(StoreException.class, () -> read(text.getBytes(StandardCharsets.UTF_8)))
                .problem());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, 44", "GB18030, 59", "UTF-16LE, 9", "UTF-16BE, 124"})
    void encodingAndSeparatorAreFoundOut(String encoding, int separator) throws IOException, StoreException {
        char between = (char) separator;
        String text = "名称" + between + "功率\r\n\"甲" + between + "乙\"" + between + "70\r\n\r\n丙" + between + "5";
        String marked = encoding.startsWith("UTF-16") ? '\uFEFF' + text : text;
        CsvFile file = read(marked.getBytes(Charset.forName(encoding)));
        assertEquals(Charset.forName(encoding), file.encoding());
        assertEquals(between, file.separator());
        assertEquals(List.of("名称", "功率"), file.sheet().headings());
        assertEquals(List.of(new Sheet.Line(2, List.of("甲" + between + "乙", "70")),
                new Sheet.Line(4, List.of("丙", "5"))), file.sheet().lines());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() throws IOException, StoreException {
        assertEquals(List.of("name", "W"), read("\uFEFFname,W\na,1\n".getBytes(StandardCharsets.UTF_8)).sheet()
                .headings());
    }

    @Test
    void aCellMayHaveSeveralLinesAndTheNextKeepsItsNumber() throws IOException, StoreException {
        List<Sheet.Line> lines = read("a,b\n\"one\ntwo\",1\nthree,2\n".getBytes(StandardCharsets.UTF_8)).sheet()
                .lines();
        assertEquals(List.of(2, 4), lines.stream().map(Sheet.Line::number).toList());
        assertEquals("one\ntwo", lines.getFirst().cells().getFirst());
    }

    @Test
    void whatIsWrongIsToldWithFileAndLine() {
        assertTrue(refusal("").startsWith("cards.csv: "), refusal(""));
        assertTrue(refusal("a,b\n1,2\n\"open,3\n4,5\n").contains("line 3"), refusal("a,b\n1,2\n\"open,3\n4,5\n"));
        assertTrue(refusal(",".repeat(600)).startsWith("cards.csv: "));
        assertTrue(refusal("x,".repeat(600)).contains("601"));
        String absent = ENGLISH.text(assertThrows(StoreException.class, () -> CsvFile.read(folder.resolve("none.csv"),
                Optional.empty(), Optional.empty())).problem());
        assertTrue(absent.contains("none.csv") && !absent.contains(folder.toString()), absent);
    }

    @Test
    void anEncodingThatIsAskedForMustBeTheFilesOwn() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "name\nM\u00e9tier\n".getBytes(StandardCharsets.ISO_8859_1));
        StoreException refused = assertThrows(StoreException.class, () -> CsvFile.read(file,
                Optional.of(StandardCharsets.UTF_8), Optional.empty()));
        assertTrue(ENGLISH.text(refused.problem()).contains("UTF-8"));
    }
}
