package org.placewise.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.placewise.i18n.Provenance;
import org.placewise.model.OptionResult;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;

/** A comparison as a workbook: results, scores that follow their weights by formula, inputs and sources. */
final class XlsxFile {
    private static final int SUMMARY_COLUMNS = 4;
    private final Dossier dossier;
    private final Content content;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XlsxStyles styles;

    private XlsxFile(Dossier dossier) {
        this.dossier = dossier;
        content = new Content(dossier);
        styles = new XlsxStyles(book, dossier.messages().numbers());
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
        new XlsxScores(dossier, sheet("scores"), styles).add();
        results();
        inputs();
        tables("sources", content.sources());
        tables("checks", content.accuracy(), content.checks());
        tables("record", content.record());
        book.getProperties().getCoreProperties().setTitle(dossier.text("export.title", dossier.name()));
        book.getProperties().getCoreProperties().setCreator("Placewise");
        book.getProperties().getExtendedProperties().setApplication("Placewise");
        return book;
    }

    private XlsxSheet sheet(String key) {
        return new XlsxSheet(book.createSheet(dossier.text("export.sheet." + key)), styles);
    }

    private void summary() {
        XlsxSheet sheet = sheet("summary");
        sheet.title(dossier.text("export.title", dossier.name()));
        sheet.space();
        sheet.sentence(dossier.verdict(), true, SUMMARY_COLUMNS);
        dossier.details().forEach(sentence -> sheet.sentence(sentence, false, SUMMARY_COLUMNS));
        sheet.space();
        sheet.table(content.ranking(0));
        if (!content.out().isEmpty()) {
            sheet.space();
            sheet.table(content.out());
        }
        sheet.finish(0, 0);
    }

    /** One row a value, in the unit that people read, so that it can be filtered and pivoted. */
    private void results() {
        XlsxSheet sheet = sheet("results");
        sheet.head(headings("option", "accelerator", "criterion", "value", "low", "high", "unit", "basis"));
        for (OptionResult result : dossier.comparison().options()) {
            result.criteria().forEach((criterion, estimate) -> {
                XSSFRow row = sheet.row();
                sheet.cell(row, 0, content.option(result));
                sheet.cell(row, 1, content.accelerator(result));
                sheet.cell(row, 2, content.criterion(criterion));
                sheet.quantity(row, 3, estimate.value(), estimate.unit());
                sheet.quantity(row, 4, estimate.low(), estimate.unit());
                sheet.quantity(row, 5, estimate.high(), estimate.unit());
                sheet.cell(row, 6, dossier.messages().numbers().symbol(estimate.unit()));
                sheet.cell(row, 7, content.basis(estimate));
            });
        }
        sheet.finish(1, 1);
    }

    private void inputs() {
        XlsxSheet sheet = sheet("inputs");
        sheet.head(headings("assumption", "value", "low", "high", "unit", "source"));
        for (Assumption assumption : Assumption.values()) {
            Assumed assumed = dossier.comparison().scenario().assumptions().get(assumption);
            XSSFRow row = sheet.row();
            sheet.cell(row, 0, dossier.text("estimate.assumption." + assumption.key()));
            sheet.quantity(row, 1, assumed.value(), assumption.unit());
            sheet.quantity(row, 2, assumed.low(), assumption.unit());
            sheet.quantity(row, 3, assumed.high(), assumption.unit());
            sheet.cell(row, 4, dossier.messages().numbers().symbol(assumption.unit()));
            sheet.cell(row, 5, Provenance.of(assumed.source(), dossier.messages()));
        }
        sheet.space();
        sheet.table(content.workload());
        if (!content.requirements().isEmpty()) {
            sheet.space();
            sheet.table(content.requirements());
        }
        sheet.finish(1, 1);
    }

    private void tables(String key, Table... tables) {
        XlsxSheet sheet = sheet(key);
        for (Table table : tables) {
            if (sheet.next() > 0 && !table.isEmpty()) {
                sheet.space();
            }
            if (!table.isEmpty()) {
                sheet.table(table);
            }
        }
        sheet.finish(1, 0);
    }

    private List<String> headings(String... keys) {
        return List.of(keys).stream().map(key -> dossier.text("export.column." + key)).toList();
    }
}
