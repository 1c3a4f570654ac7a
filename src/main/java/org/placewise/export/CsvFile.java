package org.placewise.export;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** A comparison as CSV for spreadsheets. */
final class CsvFile {
    private CsvFile() {
    }

    static byte[] of(Dossier dossier) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        new ComparisonCsv(dossier.messages()).print(dossier.comparison(), out);
        out.flush();
        return (TableCsv.MARK + text).getBytes(StandardCharsets.UTF_8);
    }
}
