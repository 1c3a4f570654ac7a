package org.placewise.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.placewise.model.quantity.Unit;

/**
 * A sheet that is filled from the top, with columns and rows as large as what they hold, that prints one page wide.
 * Rows and columns count from 0.
 */
final class XlsxSheet {
    /** Of a column, in parts of a character. */
    private static final int CHARACTER = 256;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 70;
    /** What a heading may ask for before it is broken into lines. */
    private static final int HEADING = 13;
    private static final float LINE = 15;
    private static final float MOST_HEIGHT = 400;
    private static final float TITLE = 24;
    /** Characters from here on are about twice as wide as Latin ones. */
    private static final char WIDE = 0x2E80;
    /** A number as {@link org.placewise.i18n.Numbers} writes it. */
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,3}(?:,\\d{3})*)(\\.\\d+)?( %)?");
    private final DataFormatter shown = new DataFormatter(Locale.ROOT);
    private final XSSFSheet sheet;
    private final XlsxStyles styles;
    private int next;

    XlsxSheet(XSSFSheet sheet, XlsxStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
        shown.setUseCachedValuesForFormulaCells(true);
    }

    /** Adds a line below those that are there. */
    XSSFRow row() {
        return sheet.createRow(next++);
    }

    int next() {
        return next;
    }

    /** Leaves a line free. */
    void space() {
        next++;
    }

    void title(String text) {
        XSSFRow row = row();
        put(row, 0, text).setCellStyle(styles.title());
        row.setHeightInPoints(TITLE);
    }

    /** A sentence over so many columns. */
    void sentence(String text, boolean strong, int columns) {
        XSSFRow row = row();
        put(row, 0, text).setCellStyle(strong ? styles.strong() : styles.text());
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
    }

    private static XSSFCell put(XSSFRow row, int column, String text) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(Cells.harmless(text));
        return cell;
    }

    void head(List<String> headings) {
        XSSFRow row = row();
        for (int i = 0; i < headings.size(); i++) {
            put(row, i, headings.get(i)).setCellStyle(styles.heading());
        }
    }

    /** A text, or the number that it is. */
    void cell(XSSFRow row, int column, String text) {
        var number = NUMERIC.matcher(text);
        if (!number.matches()) {
            put(row, column, text).setCellStyle(styles.text());
            return;
        }
        String decimals = number.group(2) == null ? "" : number.group(2).replaceAll("\\d", "0");
        boolean percent = number.group(3) != null;
        double value = Double.parseDouble(number.group(1).replace(",", "") + (decimals.isEmpty() ? "" : number.group(2)));
        XSSFCell cell = row.createCell(column, CellType.NUMERIC);
        cell.setCellValue(percent ? value / 100 : value);
        cell.setCellStyle(styles.format(percent ? "0" + decimals + "%" : "#,##0" + decimals));
    }

    /** A value in the base of its unit, shown in the unit that people read. */
    void quantity(XSSFRow row, int column, double value, Unit unit) {
        XSSFCell cell = row.createCell(column, CellType.NUMERIC);
        cell.setCellValue(unit.shown(value));
        cell.setCellStyle(styles.number(unit));
    }

    void table(Table table) {
        head(table.headings());
        for (List<String> cells : table.rows()) {
            XSSFRow row = row();
            for (int i = 0; i < cells.size(); i++) {
                cell(row, i, cells.get(i));
            }
        }
    }

    /**
     * Gives columns and rows their sizes and the sheet its pages.
     *
     * @param rows    that stay when the sheet is scrolled, and are printed on every page; 0 for none
     * @param columns that stay
     */
    void finish(int rows, int columns) {
        int count = 0;
        for (Row row : sheet) {
            count = Math.max(count, row.getLastCellNum());
        }
        int[] widths = new int[count];
        Arrays.fill(widths, NARROWEST);
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (!runsOver(cell)) {
                    int column = cell.getColumnIndex();
                    int wanted = cell.getCellStyle().equals(styles.heading()) ? HEADING : WIDEST;
                    widths[column] = Math.clamp(Math.min(wanted, width(cell)) + 3, widths[column], WIDEST);
                }
            }
        }
        for (int i = 0; i < count; i++) {
            sheet.setColumnWidth(i, widths[i] * CHARACTER);
        }
        for (Row row : sheet) {
            height(row, widths);
        }
        if (rows + columns > 0) {
            sheet.createFreezePane(columns, rows);
        }
        if (rows > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(0, rows - 1, -1, -1));
        }
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getFooter().setRight("&P / &N");
    }

    /** Titles and sentences are wider than their column, and meant to be. */
    private boolean runsOver(Cell cell) {
        return cell.getCellStyle().equals(styles.title()) || sheet.getMergedRegions().stream()
                .anyMatch(region -> region.isInRange(cell.getRowIndex(), cell.getColumnIndex()));
    }

    private void height(Row row, int[] widths) {
        int lines = 1;
        for (Cell cell : row) {
            CellStyle style = cell.getCellStyle();
            if (cell.getCellType() == CellType.STRING && style.getWrapText()) {
                int room = sheet.getMergedRegions().stream()
                        .filter(region -> region.isInRange(cell.getRowIndex(), cell.getColumnIndex())).findFirst()
                        .map(region -> Arrays.stream(widths, 0, region.getLastColumn() + 1).sum())
                        .orElse(widths[cell.getColumnIndex()]);
                lines = Math.max(lines, Math.ceilDiv(width(cell), room - 2));
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(MOST_HEIGHT, lines * LINE));
        }
    }

    private int width(Cell cell) {
        return shown.formatCellValue(cell).chars().map(character -> character >= WIDE ? 2 : 1).sum();
    }
}
