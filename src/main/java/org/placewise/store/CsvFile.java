package org.placewise.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.placewise.model.entry.Sheet;
import org.placewise.model.text.Message;

/**
 * Reads tables of values that other programs wrote, in whatever encoding and with whatever separator is usual there.
 *
 * @param sheet     what stands in it
 * @param encoding  it was read in
 * @param separator it was read with
 */
public record CsvFile(Sheet sheet, Charset encoding, char separator) {
    /** Chinese spreadsheets write GB18030 where they do not write UTF-8. */
    public static final Charset CHINESE = Charset.forName("GB18030");
    /** What a file may be in, most likely first. */
    public static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, CHINESE,
            Charset.forName("windows-1252"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    /** What may stand between cells, most likely first. */
    public static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int MOST_BYTES = 64 << 20;
    private static final int MOST_COLUMNS = 500;
    private static final char MARK = '\uFEFF';

    /**
     * Reads a table whose first line has the headings.
     *
     * @param encoding  empty: the byte-order mark's, else UTF-8 where the file is that, else the Chinese one
     * @param separator empty: the one that the first line has most of
     * @throws StoreException if it cannot be read; names the file, and the line where there is one
     */
    public static CsvFile read(Path file, Optional<Charset> encoding, Optional<Character> separator)
            throws StoreException {
        String name = String.valueOf(file.getFileName());
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new FaultException("store.text.large", MOST_BYTES >> 20);
            }
            return read(bytes, encoding, separator);
        } catch (FaultException fault) {
            throw new StoreException(fault.in(name));
        } catch (IOException exception) {
            throw new StoreException(Message.of("store.read", name, TextFile.reason(exception)));
        }
    }

    static CsvFile read(byte[] bytes, Optional<Charset> encoding, Optional<Character> separator)
            throws FaultException {
        Charset charset = encoding.or(() -> marked(bytes)).or(() -> ENCODINGS.stream()
                .filter(each -> decoded(bytes, each).isPresent()).findFirst()).orElse(StandardCharsets.UTF_8);
        Optional<String> text = decoded(bytes, charset);
        if (text.isEmpty()) {
            throw new FaultException("store.csv.encoding", charset.displayName());
        }
        String plain = text.get().isEmpty() || text.get().charAt(0) != MARK ? text.get() : text.get().substring(1);
        char between = separator.orElseGet(() -> likely(plain));
        return new CsvFile(sheet(plain, between), charset, between);
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
        return switch (first) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    /** The text; empty where the bytes are in another encoding. */
    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static char likely(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("")
                .replaceAll("\"[^\"]*\"", "");
        char best = SEPARATORS.getFirst();
        for (char separator : SEPARATORS) {
            best = count(first, separator) > count(first, best) ? separator : best;
        }
        return best;
    }

    private static long count(String text, char character) {
        return text.chars().filter(each -> each == character).count();
    }

    private static Sheet sheet(String text, char separator) throws FaultException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
        List<Sheet.Line> lines = new ArrayList<>();
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                List<String> cells = records.next().toList();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(new Sheet.Line(line, cells));
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException _) {
            throw new FaultException("store.csv.quote", line);
        }
        if (lines.isEmpty()) {
            throw new FaultException("store.csv.empty");
        }
        List<String> headings = lines.getFirst().cells();
        if (headings.size() > MOST_COLUMNS) {
            throw new FaultException("store.csv.columns", headings.size(), MOST_COLUMNS);
        }
        return new Sheet(headings, lines.subList(1, lines.size()));
    }
}
