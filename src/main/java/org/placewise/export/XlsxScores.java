package org.placewise.export;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.placewise.model.DecisionTable;
import org.placewise.model.OptionResult;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.score.ValueFunction;

/**
 * The sheet whose scores are formulae: weights, anchors and values are cells, so that whoever changes one sees the
 * ranking change. Below the values stand what they are worth between 0 and 1; scores and ranks are worked out of those.
 */
final class XlsxScores {
    private static final int WEIGHT = 1;
    private static final int SHARE = 2;
    private static final int UNIT = 3;
    private static final int WORST = 4;
    private static final int BEST = 5;
    private static final int FIRST_OPTION = 6;
    private static final int HEAD = 2;
    private static final int PERCENT = 100;
    private final Dossier dossier;
    private final Content content;
    private final XSSFSheet sheet;
    private final CellStyle heading;
    private final CellStyle editable;
    private final CellStyle bold;
    private final CellStyle percent;
    private final CellStyle decimals;
    private final List<Judgement> criteria;
    private final List<OptionResult> options;
    private final DecisionTable table;

    XlsxScores(Dossier dossier, XSSFWorkbook book, CellStyle heading) {
        this.dossier = dossier;
        this.heading = heading;
        content = new Content(dossier);
        sheet = book.createSheet(dossier.text("export.sheet.scores"));
        table = DecisionTable.of(dossier.comparison());
        criteria = table.criteria();
        options = table.options();
        editable = book.createCellStyle();
        editable.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
        editable.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Font strong = book.createFont();
        strong.setBold(true);
        bold = book.createCellStyle();
        bold.setFont(strong);
        bold.setDataFormat(book.createDataFormat().getFormat("0.0"));
        percent = book.createCellStyle();
        percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
        decimals = book.createCellStyle();
        decimals.setDataFormat(book.createDataFormat().getFormat("0.000"));
    }

    void add() {
        XlsxFile.put(sheet.createRow(0), 0, dossier.text("export.scores.note"));
        if (options.isEmpty()) {
            XlsxFile.put(sheet.createRow(HEAD), 0, dossier.verdict());
            return;
        }
        int values = HEAD + 1;
        int worth = values + criteria.size() + 2;
        int scores = worth + criteria.size() + 1;
        heads(HEAD, "value");
        heads(worth - 1, "worth");
        for (int j = 0; j < criteria.size(); j++) {
            inputs(values + j, j, values);
            worth(worth + j, values + j, j);
        }
        results(scores, values, worth);
        sheet.createFreezePane(1, values);
        XlsxFile.widths(sheet, 28, 10, 10, 18, 12, 12, 16, 16, 16, 16, 16, 16);
    }

    private void heads(int at, String key) {
        XSSFRow row = sheet.createRow(at);
        boolean inputs = key.equals("value");
        List<String> names = List.of("criterion", "weight", "share", "unit", "worst", "best");
        for (int i = 0; i < names.size(); i++) {
            XlsxFile.put(row, i, inputs || i == 0 ? dossier.text("export.column." + names.get(i)) : "");
            row.getCell(i).setCellStyle(heading);
        }
        for (int i = 0; i < options.size(); i++) {
            XlsxFile.put(row, FIRST_OPTION + i, dossier.text("export.scores." + key, content.option(options.get(i))));
            row.getCell(FIRST_OPTION + i).setCellStyle(heading);
        }
    }

    private void inputs(int at, int j, int first) {
        Judgement judgement = criteria.get(j);
        var unit = judgement.criterion().unit();
        XSSFRow row = sheet.createRow(at);
        XlsxFile.put(row, 0, content.criterion(judgement.criterion()));
        number(row, WEIGHT, PERCENT * judgement.weight()).setCellStyle(editable);
        String weights = absolute(first, WEIGHT) + ":" + absolute(first + criteria.size() - 1, WEIGHT);
        formula(row, SHARE, cell(at, WEIGHT) + "/SUM(" + weights + ")", judgement.weight()).setCellStyle(percent);
        XlsxFile.put(row, UNIT, dossier.messages().numbers().symbol(unit));
        number(row, WORST, unit.shown(judgement.value().worst())).setCellStyle(editable);
        number(row, BEST, unit.shown(judgement.value().best())).setCellStyle(editable);
        for (int i = 0; i < options.size(); i++) {
            number(row, FIRST_OPTION + i, unit.shown(table.raw()[i][j])).setCellStyle(editable);
        }
    }

    private void worth(int at, int input, int j) {
        XSSFRow row = sheet.createRow(at);
        XlsxFile.put(row, 0, content.criterion(criteria.get(j).criterion()));
        for (int i = 0; i < options.size(); i++) {
            formula(row, FIRST_OPTION + i, worth(criteria.get(j), cell(input, FIRST_OPTION + i),
                    "$" + cell(input, WORST), "$" + cell(input, BEST)), table.values()[i][j]).setCellStyle(decimals);
        }
    }

    /** The value function as a formula: what a value is worth between the anchors, clamped. */
    private static String worth(Judgement judgement, String raw, String worst, String best) {
        ValueFunction function = judgement.value();
        String position = switch (function.shape()) {
            case LINEAR -> line(raw, worst, "0", best, "1");
            case LOGARITHMIC -> "IF(" + raw + "<=0,IF(" + best + "<" + worst + ",1,0),LN(" + raw + "/" + worst
                    + ")/LN(" + best + "/" + worst + "))";
            case PIECEWISE -> pieces(judgement, raw, worst, best);
        };
        return "MAX(0,MIN(1," + position + "))";
    }

    private static String pieces(Judgement judgement, String raw, String worst, String best) {
        var unit = judgement.criterion().unit();
        ValueFunction function = judgement.value();
        String before = function.best() > function.worst() ? "<=" : ">=";
        StringBuilder formula = new StringBuilder();
        String x = worst;
        String y = "0";
        for (ValueFunction.Knot knot : function.knots()) {
            String nextX = plain(unit.shown(knot.raw()));
            String nextY = plain(knot.value());
            formula.append("IF(").append(raw).append(before).append(nextX).append(',')
                    .append(line(raw, x, y, nextX, nextY)).append(',');
            x = nextX;
            y = nextY;
        }
        return formula.append(line(raw, x, y, best, "1")).append(")".repeat(function.knots().size())).toString();
    }

    private static String line(String raw, String x0, String y0, String x1, String y1) {
        return "(" + y0 + "+(" + raw + "-" + x0 + ")/(" + x1 + "-" + x0 + ")*(" + y1 + "-" + y0 + "))";
    }

    private static String plain(double value) {
        return ComparisonJson.number(value).getAsBigDecimal().toPlainString();
    }

    private void results(int at, int values, int worth) {
        XSSFRow scores = sheet.createRow(at);
        XSSFRow ranks = sheet.createRow(at + 1);
        XlsxFile.put(scores, 0, dossier.text("export.column.score"));
        XlsxFile.put(ranks, 0, dossier.text("export.column.place"));
        scores.getCell(0).setCellStyle(bold);
        int last = criteria.size() - 1;
        String shares = absolute(values, SHARE) + ":" + absolute(values + last, SHARE);
        String all = absolute(at, FIRST_OPTION) + ":" + absolute(at, FIRST_OPTION + options.size() - 1);
        for (int i = 0; i < options.size(); i++) {
            int column = FIRST_OPTION + i;
            double score = options.get(i).score().orElseThrow().value();
            formula(scores, column, "100*SUMPRODUCT(" + shares + "," + cell(worth, column) + ":"
                    + cell(worth + last, column) + ")", score).setCellStyle(bold);
            String rank = options.get(i).score().orElseThrow().rank().replace("=", "");
            formula(ranks, column, String.format(Locale.ROOT, "RANK(%s,%s)", cell(at, column), all),
                    Double.parseDouble(rank));
        }
    }

    private static XSSFCell number(XSSFRow row, int column, double value) {
        XSSFCell cell = row.createCell(column, CellType.NUMERIC);
        cell.setCellValue(value);
        return cell;
    }

    /** A formula with the value it has now, so that viewers that work nothing out show it too. */
    private static XSSFCell formula(XSSFRow row, int column, String formula, double value) {
        XSSFCell cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        return cell;
    }

    private static String cell(int row, int column) {
        return new CellReference(row, column, false, false).formatAsString();
    }

    private static String absolute(int row, int column) {
        return new CellReference(row, column, true, true).formatAsString();
    }
}
