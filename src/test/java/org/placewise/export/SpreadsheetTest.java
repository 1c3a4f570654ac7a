package org.placewise.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.model.DecisionTable;
import org.placewise.model.OptionResult;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.ScenarioStore;

class SpreadsheetTest {
    private static XSSFWorkbook book(Dossier dossier) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(XlsxFile.of(dossier)));
    }

    private static Row row(XSSFSheet sheet, String name) {
        Row found = null;
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getCellType() == CellType.STRING
                    && row.getCell(0).getStringCellValue().equals(name)) {
                found = row;
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ai-glasses", "security-video", "driver-assistance", "public-chat"})
    void scoresWorkedOutByTheSheetAreThoseOfTheProgram(String preset) throws IOException {
        Dossier dossier = ExportSamples.dossier(ExportSamples.scenario(preset), Locale.ENGLISH);
        try (XSSFWorkbook book = book(dossier)) {
            XSSFSheet scores = book.getSheet("Scores");
            XSSFFormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            Row line = row(scores, "Score");
            Row ranks = row(scores, "Place");
            int column = 6;
            for (OptionResult option : DecisionTable.of(dossier.comparison()).options()) {
                double expected = option.score().orElseThrow().value();
                assertEquals(expected, line.getCell(column).getNumericCellValue(), 1e-9, "shown before it is opened");
                assertEquals(expected, evaluator.evaluate(line.getCell(column)).getNumberValue(), 1e-6);
                assertEquals(option.score().orElseThrow().rank().replace("=", ""),
                        String.valueOf((int) evaluator.evaluate(ranks.getCell(column)).getNumberValue()));
                column++;
            }
            assertTrue(column > 7, "there are scores to compare");
        }
    }

    /** All weight on one criterion: the score is what its value is worth, times 100. */
    @Test
    void anotherWeightGivesOtherScores() throws IOException {
        Dossier dossier = ExportSamples.dossier(ExportSamples.scenario("ai-glasses"), Locale.ENGLISH);
        try (XSSFWorkbook book = book(dossier)) {
            XSSFSheet scores = book.getSheet("Scores");
            DecisionTable table = DecisionTable.of(dossier.comparison());
            for (int j = 0; j < table.criteria().size(); j++) {
                scores.getRow(3 + j).getCell(1).setCellValue(j == 1 ? 7 : 0);
            }
            XSSFFormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            Cell first = row(scores, "Score").getCell(6);
            assertNotEquals(first.getNumericCellValue(), evaluator.evaluate(first).getNumberValue(), 1e-6);
            assertEquals(100 * table.values()[0][1], evaluator.evaluate(first).getNumberValue(), 1e-6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1+1", "-2", "@SUM(A1)", "\t=1", "\r=1"})
    void noTextRunsAsAFormula(String name) throws IOException {
        Dossier dossier = ExportSamples.dossier(ExportSamples.scenario("ai-glasses").withName(name), Locale.ENGLISH);
        assertEquals("'" + name, Cells.harmless(name));
        assertTrue(ComparisonCsv.quote(name).replace("\"", "").startsWith("'"));
        try (XSSFWorkbook book = book(dossier)) {
            boolean found = false;
            for (var sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            String text = cell.getStringCellValue();
                            assertFalse(text.matches("(?s)[=+\\-@\\t\\r\\n].*"), text);
                            found |= text.startsWith("'" + name.charAt(0));
                        } else if (cell.getCellType() == CellType.FORMULA) {
                            assertFalse(cell.getCellFormula().contains("HYPERLINK"));
                        }
                    }
                }
            }
            assertTrue(found || name.startsWith("\r"), "the name is there, as text");
        }
    }

    /** 0.264 s is 264 ms, and so on: cells hold numbers, their formats the units. */
    @Test
    void numbersAreShownInTheirUnits() throws IOException {
        Dossier dossier = ExportSamples.dossier(ExportSamples.scenario("ai-glasses"), Locale.ENGLISH);
        DataFormatter shown = new DataFormatter(Locale.ROOT);
        try (XSSFWorkbook book = book(dossier)) {
            XlsxSheet sheet = new XlsxSheet(book.createSheet("x"), new XlsxStyles(book, dossier.messages().numbers()));
            XSSFRow row = sheet.row();
            sheet.quantity(row, 0, 0.264, Unit.SECOND);
            sheet.quantity(row, 1, 3651.4, Unit.USD_PER_MONTH);
            sheet.quantity(row, 2, 0.08916, Unit.USD_PER_KWH);
            sheet.quantity(row, 3, 3.14, Unit.WATT);
            sheet.quantity(row, 4, 0.741, Unit.SHARE);
            sheet.quantity(row, 5, 20_000, Unit.COUNT);
            sheet.quantity(row, 6, 1.15, Unit.RATIO);
            sheet.cell(row, 7, "20,000.5");
            sheet.cell(row, 8, "14 %");
            sheet.cell(row, 9, "1,2");
            assertEquals("264 ms; $3,651/month; $0.0892/kWh; 3.1 W; 74.1 %; 20,000; 1.15×; 20,000.5; 14%; 1,2",
                    IntStream.range(0, 10).mapToObj(i -> shown.formatCellValue(row.getCell(i)))
                            .collect(Collectors.joining("; ")));
            assertEquals(0.14, row.getCell(8).getNumericCellValue(), 1e-12);
            assertEquals(CellType.STRING, row.getCell(9).getCellType());
            for (Row result : book.getSheet("Results")) {
                assertEquals(result.getRowNum() == 0 ? CellType.STRING : CellType.NUMERIC,
                        result.getCell(3).getCellType());
            }
        }
    }

    @Test
    void everySheetPrintsOnePageWideAndKeepsItsHeadings() throws IOException {
        Dossier dossier = ExportSamples.dossier(ExportSamples.scenario("ai-glasses"), Locale.SIMPLIFIED_CHINESE);
        try (XSSFWorkbook book = book(dossier)) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                assertTrue(sheet.getFitToPage(), sheet.getSheetName());
                assertEquals(1, sheet.getPrintSetup().getFitWidth());
                assertEquals(0, sheet.getPrintSetup().getFitHeight(), "as many pages long as it takes");
                assertEquals(i > 0, sheet.getPaneInformation() != null, sheet.getSheetName());
            }
        }
    }

    /** Grades cite facts of the report by ids, which nobody outside can read. */
    @Test
    void sourcesAreWrittenOutInTheLanguageOfTheReader() throws IOException {
        try (XSSFWorkbook book = book(ExportSamples.dossier(ExportSamples.scenario("ai-glasses"),
                Locale.SIMPLIFIED_CHINESE))) {
            List<String> sources = new ArrayList<>();
            book.getSheet("来源").forEach(row -> sources.add(row.getCell(1).getStringCellValue()));
            assertTrue(sources.stream().noneMatch(source -> source.matches("[a-z0-9]+(-[a-z0-9]+)+(,.*)?")),
                    sources.toString());
            assertTrue(sources.stream().anyMatch(source -> source.contains("第 3 节") && source.contains("本地推理降低时延")),
                    sources.toString());
        }
    }

    @Test
    void theDecisionRecordNamesTheScenarioByItsHash() throws Exception {
        Scenario scenario = ExportSamples.scenario("ai-glasses").withName("mine");
        try (XSSFWorkbook book = book(ExportSamples.dossier(scenario, Locale.ENGLISH))) {
            Row hash = row(book.getSheet("Decision record"), "SHA-256 of the scenario file");
            assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(
                    ScenarioStore.text(scenario).getBytes(StandardCharsets.UTF_8))), hash.getCell(1).getStringCellValue());
        }
    }

    @Test
    void csvAndJsonHoldTheSameScores() {
        Dossier dossier = ExportSamples.dossier(ExportSamples.scenario("ai-glasses"), Locale.SIMPLIFIED_CHINESE);
        String csv = new String(CsvFile.of(dossier), StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("\uFEFFoption,site,"), csv.substring(0, 20));
        var json = JsonParser.parseString(new String(JsonFile.of(dossier), StandardCharsets.UTF_8)).getAsJsonObject();
        for (var option : json.getAsJsonArray("options")) {
            var object = option.getAsJsonObject();
            String start = object.get("id").getAsString() + "," + object.get("site").getAsString();
            String line = csv.lines().filter(text -> text.replace("\uFEFF", "").startsWith(start)).findFirst()
                    .orElseThrow();
            assertTrue(line.contains(object.get("score").getAsBigDecimal().toPlainString()), line);
        }
    }
}
