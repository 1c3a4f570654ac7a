package org.placewise.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Any table as CSV that spreadsheets open as it is meant: UTF-8 with a mark, and no cell that runs as a formula. */
public final class TableCsv {
    /** Without it Excel takes UTF-8 for something else. */
    static final String MARK = "\uFEFF";

    private TableCsv() {
    }

    /**
     * @param rows as many cells as headings
     */
    public static byte[] of(List<String> headings, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(MARK).append(line(headings));
        rows.forEach(row -> text.append(line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ComparisonCsv::quote).collect(Collectors.joining(",", "", "\r\n"));
    }
}
