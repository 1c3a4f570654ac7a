package org.placewise.export;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** A comparison as CSV for spreadsheets. */
final class CsvFile {
    /** Without it Excel takes UTF-8 for something else. */
    private static final String MARK = "\uFEFF";

    private CsvFile() {
    }

    static byte[] of(Dossier dossier) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        new ComparisonCsv(dossier.messages()).print(dossier.comparison(), out);
        out.flush();
        return (MARK + text).getBytes(StandardCharsets.UTF_8);
    }
}
