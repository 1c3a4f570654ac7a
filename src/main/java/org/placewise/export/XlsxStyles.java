package org.placewise.export;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.placewise.i18n.Numbers;
import org.placewise.model.quantity.Unit;

/** How cells look, each look made once for a workbook. Numbers stay numbers: the unit is part of their format. */
final class XlsxStyles {
    private static final short TITLE_POINTS = 16;
    private final XSSFWorkbook book;
    private final Numbers numbers;
    private final CellStyle text;
    private final CellStyle heading;
    private final CellStyle title;
    private final CellStyle strong;
    private final Map<String, CellStyle> formats = new HashMap<>();
    private final Map<Unit, CellStyle> units = new EnumMap<>(Unit.class);
    private final Map<Unit, CellStyle> inputs = new EnumMap<>(Unit.class);

    XlsxStyles(XSSFWorkbook book, Numbers numbers) {
        this.book = book;
        this.numbers = numbers;
        text = words();
        Font bold = book.createFont();
        bold.setBold(true);
        strong = words();
        strong.setFont(bold);
        heading = top();
        heading.cloneStyleFrom(strong);
        fill(heading, IndexedColors.GREY_25_PERCENT);
        Font large = book.createFont();
        large.setBold(true);
        large.setFontHeightInPoints(TITLE_POINTS);
        title = top();
        title.setFont(large);
        title.setIndention((short) 1);
    }

    /** Text, set apart from a number that ends on its left. */
    private CellStyle words() {
        CellStyle style = top();
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        return style;
    }

    private CellStyle top() {
        CellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static void fill(CellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    CellStyle text() {
        return text;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle title() {
        return title;
    }

    /** A sentence that matters. */
    CellStyle strong() {
        return strong;
    }

    /** A number in the unit that people read. */
    CellStyle number(Unit unit) {
        return units.computeIfAbsent(unit, _ -> format(pattern(unit)));
    }

    /** The same, for a number that the reader may change. */
    CellStyle input(Unit unit) {
        return inputs.computeIfAbsent(unit, _ -> {
            CellStyle style = top();
            style.setDataFormat(book.createDataFormat().getFormat(pattern(unit)));
            fill(style, IndexedColors.LIGHT_YELLOW);
            return style;
        });
    }

    /** A number in a format of Excel. */
    CellStyle format(String pattern) {
        return formats.computeIfAbsent(pattern, _ -> {
            CellStyle style = top();
            style.setDataFormat(book.createDataFormat().getFormat(pattern));
            return style;
        });
    }

    /** What is large is whole, what is small keeps its digits; after the number stands the unit. */
    private String pattern(Unit unit) {
        String symbol = numbers.symbol(unit);
        String dollar = Unit.USD.symbol();
        if (symbol.startsWith(dollar)) {
            return digits("\"$\"", symbol.substring(dollar.length()), "0.00", "0.0000");
        }
        return switch (unit) {
            case COUNT -> "[>=1000]#,##0;General";
            case RATIO -> digits("", "×", "0.00", "0.000");
            case GRADE -> "General\" " + symbol + "\"";
            default -> digits("", " " + symbol, "0.0", "0.000");
        };
    }

    private static String digits(String before, String after, String usual, String small) {
        String unit = after.isEmpty() ? "" : "\"" + after + "\"";
        return "[>=100]" + before + "#,##0" + unit + ";[>=1]" + before + usual + unit + ";" + before + small + unit;
    }
}
