package org.placewise.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.placewise.model.OptionResult;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Criterion;

/** A comparison as a workbook: results, scores that follow their weights by formula, inputs and sources. */
final class XlsxFile {
    private static final int CHARACTER = 256;
    private static final int WIDEST = 70;
    private static final int POINTS = 15;
    private final Dossier dossier;
    private final Content content;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final CellStyle heading = book.createCellStyle();
    private final CellStyle wrapped = book.createCellStyle();

    private XlsxFile(Dossier dossier) {
        this.dossier = dossier;
        content = new Content(dossier);
        Font bold = book.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setWrapText(true);
        heading.setVerticalAlignment(VerticalAlignment.TOP);
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
    }

    static byte[] of(Dossier dossier) {
        try (XSSFWorkbook book = new XlsxFile(dossier).build()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private XSSFWorkbook build() {
        summary();
        new XlsxScores(dossier, book, heading).add();
        results();
        inputs();
        table("sources", content.sources());
        table("checks", content.accuracy());
        book.getProperties().getCoreProperties().setTitle(dossier.text("export.title", dossier.name()));
        book.getProperties().getCoreProperties().setCreator("Placewise");
        book.getProperties().getExtendedProperties().setApplication("Placewise");
        return book;
    }

    private XSSFSheet sheet(String key) {
        return book.createSheet(dossier.text("export.sheet." + key));
    }

    static void put(XSSFRow row, int column, String text) {
        row.createCell(column).setCellValue(Cells.harmless(text));
    }

    private void head(XSSFSheet sheet, int at, List<String> headings) {
        XSSFRow row = sheet.createRow(at);
        for (int i = 0; i < headings.size(); i++) {
            put(row, i, headings.get(i));
            row.getCell(i).setCellStyle(heading);
        }
    }

    private int add(XSSFSheet sheet, int from, Table table) {
        head(sheet, from, table.headings());
        int at = from + 1;
        for (List<String> cells : table.rows()) {
            XSSFRow row = sheet.createRow(at++);
            for (int i = 0; i < cells.size(); i++) {
                put(row, i, cells.get(i));
                row.getCell(i).setCellStyle(wrapped);
            }
        }
        return at + 1;
    }

    private void summary() {
        XSSFSheet sheet = sheet("summary");
        put(sheet.createRow(0), 0, dossier.text("export.title", dossier.name()));
        sheet.getRow(0).getCell(0).setCellStyle(heading);
        int at = 2;
        List<String> sentences = new ArrayList<>(List.of(dossier.verdict()));
        sentences.addAll(dossier.details());
        for (String sentence : sentences) {
            put(sheet.createRow(at++), 0, sentence);
        }
        at = add(sheet, at + 1, content.ranking(0));
        if (!content.out().isEmpty()) {
            at = add(sheet, at, content.out());
        }
        add(sheet, at, content.record());
        widths(sheet, 30, 24, 40, 12);
    }

    /** One row a value, in the unit that people read, so that it can be filtered and pivoted. */
    private void results() {
        XSSFSheet sheet = sheet("results");
        head(sheet, 0, headings("option", "accelerator", "criterion", "value", "low", "high", "unit", "basis"));
        int at = 1;
        for (OptionResult result : dossier.comparison().options()) {
            for (var entry : result.criteria().entrySet()) {
                Criterion criterion = entry.getKey();
                Estimate estimate = entry.getValue();
                XSSFRow row = sheet.createRow(at++);
                put(row, 0, content.option(result));
                put(row, 1, content.accelerator(result));
                put(row, 2, content.criterion(criterion));
                numbers(row, 3, estimate.unit(), estimate.value(), estimate.low(), estimate.high());
                put(row, 6, dossier.messages().numbers().symbol(estimate.unit()));
                put(row, 7, content.basis(estimate));
            }
        }
        finish(sheet, 18, 30, 22, POINTS, POINTS, POINTS, 18, POINTS);
    }

    private void inputs() {
        XSSFSheet sheet = sheet("inputs");
        int at = add(sheet, 0, content.workload());
        if (!content.requirements().isEmpty()) {
            at = add(sheet, at, content.requirements());
        }
        head(sheet, at++, headings("assumption", "value", "low", "high", "unit", "source"));
        for (Assumption assumption : Assumption.values()) {
            Assumed assumed = dossier.comparison().scenario().assumptions().get(assumption);
            XSSFRow row = sheet.createRow(at++);
            put(row, 0, dossier.text("estimate.assumption." + assumption.key()));
            numbers(row, 1, assumption.unit(), assumed.value(), assumed.low(), assumed.high());
            put(row, 4, dossier.messages().numbers().symbol(assumption.unit()));
            put(row, 5, assumed.source().ref());
        }
        widths(sheet, 34, 18, POINTS, POINTS, POINTS, WIDEST);
    }

    private void table(String key, Table table) {
        XSSFSheet sheet = sheet(key);
        add(sheet, 0, table);
        int[] widths = table.headings().stream().mapToInt(name -> 22).toArray();
        if (key.equals("sources")) {
            widths = new int[] {6, WIDEST, WIDEST};
        }
        finish(sheet, widths);
    }

    private List<String> headings(String... keys) {
        return List.of(keys).stream().map(key -> dossier.text("export.column." + key)).toList();
    }

    private static void numbers(XSSFRow row, int from, Unit unit, double... values) {
        for (int i = 0; i < values.length; i++) {
            XSSFCell cell = row.createCell(from + i);
            cell.setCellValue(unit.shown(values[i]));
        }
    }

    private static void finish(XSSFSheet sheet, int... widths) {
        sheet.createFreezePane(0, 1);
        widths(sheet, widths);
    }

    static void widths(XSSFSheet sheet, int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * CHARACTER);
        }
    }
}
