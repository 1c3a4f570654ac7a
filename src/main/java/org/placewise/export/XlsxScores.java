package org.placewise.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.placewise.model.DecisionTable;
import org.placewise.model.OptionResult;
import org.placewise.model.quantity.Unit;
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
    private static final int PERCENT = 100;
    private final Dossier dossier;
    private final Content content;
    private final XlsxSheet sheet;
    private final XlsxStyles styles;
    private final List<Judgement> criteria;
    private final List<OptionResult> options;
    private final DecisionTable table;

    /**
     * @param sheet to be filled; empty
     */
    XlsxScores(Dossier dossier, XlsxSheet sheet, XlsxStyles styles) {
        this.dossier = dossier;
        this.sheet = sheet;
        this.styles = styles;
        content = new Content(dossier);
        table = DecisionTable.of(dossier.comparison());
        criteria = table.criteria();
        options = table.options();
    }

    void add() {
        sheet.sentence(dossier.text("export.scores.note"), false, FIRST_OPTION);
        sheet.space();
        if (options.isEmpty()) {
            sheet.sentence(dossier.verdict(), true, FIRST_OPTION);
            sheet.finish(0, 0);
            return;
        }
        heads("value");
        int values = sheet.next();
        for (int j = 0; j < criteria.size(); j++) {
            inputs(j, values);
        }
        sheet.space();
        heads("worth");
        int worth = sheet.next();
        for (int j = 0; j < criteria.size(); j++) {
            worth(j, values + j);
        }
        sheet.space();
        results(values, worth);
        sheet.finish(values, 1);
    }

    private void heads(String key) {
        List<String> heads = new ArrayList<>();
        boolean inputs = key.equals("value");
        for (String name : List.of("criterion", "weight", "share", "unit", "worst", "best")) {
            heads.add(inputs || heads.isEmpty() ? dossier.text("export.column." + name) : "");
        }
        options.forEach(option -> heads.add(dossier.text("export.scores." + key, content.option(option))));
        sheet.head(heads);
    }

    private void inputs(int j, int first) {
        Judgement judgement = criteria.get(j);
        Unit unit = judgement.criterion().unit();
        XSSFRow row = sheet.row();
        int at = row.getRowNum();
        sheet.cell(row, 0, content.criterion(judgement.criterion()));
        number(row, WEIGHT, PERCENT * judgement.weight(), Unit.COUNT);
        String weights = absolute(first, WEIGHT) + ":" + absolute(first + criteria.size() - 1, WEIGHT);
        formula(row, SHARE, cell(at, WEIGHT) + "/SUM(" + weights + ")", judgement.weight())
                .setCellStyle(styles.format("0.0%"));
        sheet.cell(row, UNIT, dossier.messages().numbers().symbol(unit));
        number(row, WORST, judgement.value().worst(), unit);
        number(row, BEST, judgement.value().best(), unit);
        for (int i = 0; i < options.size(); i++) {
            number(row, FIRST_OPTION + i, table.raw()[i][j], unit);
        }
    }

    private void worth(int j, int input) {
        XSSFRow row = sheet.row();
        sheet.cell(row, 0, content.criterion(criteria.get(j).criterion()));
        for (int i = 0; i < options.size(); i++) {
            formula(row, FIRST_OPTION + i, worth(criteria.get(j), cell(input, FIRST_OPTION + i),
                    "$" + cell(input, WORST), "$" + cell(input, BEST)), table.values()[i][j]).setCellStyle(styles.format("0.000"));
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

    private void results(int values, int worth) {
        XSSFRow scores = sheet.row();
        XSSFRow ranks = sheet.row();
        int at = scores.getRowNum();
        sheet.cell(scores, 0, dossier.text("export.column.score"));
        sheet.cell(ranks, 0, dossier.text("export.column.place"));
        scores.getCell(0).setCellStyle(styles.strong());
        int last = criteria.size() - 1;
        String shares = absolute(values, SHARE) + ":" + absolute(values + last, SHARE);
        String all = absolute(at, FIRST_OPTION) + ":" + absolute(at, FIRST_OPTION + options.size() - 1);
        for (int i = 0; i < options.size(); i++) {
            int column = FIRST_OPTION + i;
            double score = options.get(i).score().orElseThrow().value();
            formula(scores, column, "100*SUMPRODUCT(" + shares + "," + cell(worth, column) + ":"
                    + cell(worth + last, column) + ")", score)
                    .setCellStyle(styles.format("0.0"));
            String rank = options.get(i).score().orElseThrow().rank().replace("=", "");
            formula(ranks, column, String.format(Locale.ROOT, "RANK(%s,%s)", cell(at, column), all),
                    Double.parseDouble(rank));
        }
    }

    /** A number that may be changed, in the unit that people read. */
    private void number(XSSFRow row, int column, double value, Unit unit) {
        XSSFCell cell = row.createCell(column, CellType.NUMERIC);
        cell.setCellValue(unit.shown(value));
        cell.setCellStyle(styles.input(unit));
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
