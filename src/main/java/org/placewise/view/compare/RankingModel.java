package org.placewise.view.compare;

import java.util.ArrayList;
import java.util.List;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.Score;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.view.chart.ChartTable;

/**
 * What the ranking shows: the options best first, each with the points its criteria contribute.
 *
 * @param criteria in the scenario's order
 * @param names    of the criteria
 * @param rows     ranked options first
 */
public record RankingModel(List<Criterion> criteria, List<String> names, List<Row> rows, String spoken,
                           ChartTable table) {
    /**
     * One option.
     *
     * @param parts  in the order of the criteria; empty where the option is not ranked
     * @param score  0 to 100, as are {@code low} and {@code high}; NaN where the option is not ranked
     * @param points the score as text
     * @param note   why the option is not ranked; empty where it is
     * @param tip    the score with its range and rank, or the note
     */
    record Row(OptionMark mark, String label, List<Part> parts, double score, double low, double high, String points,
               String note, String tip) {
        Row {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A contribution.
     *
     * @param points at least 0
     * @param number the points as text
     * @param tip    option, criterion, points, weight and the value they stand for
     */
    record Part(double points, String number, String tip) {
    }

    public RankingModel {
        criteria = List.copyOf(criteria);
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    public static RankingModel of(Comparison comparison, Messages messages) {
        List<Judgement> judged = comparison.scenario().criteria();
        List<String> names = judged.stream()
                .map(judgement -> messages.get("common.criterion." + judgement.criterion().key())).toList();
        List<Row> rows = comparison.ordered().stream()
                .map(result -> row(result, judged, names, messages)).toList();
        List<String> ranked = rows.stream().filter(row -> !row.mark.out())
                .map(row -> messages.get("view.compare.spoken.item", row.mark.name(), row.points)).toList();
        String verdict = messages.text(comparison.verdict());
        String spoken = ranked.isEmpty() ? verdict : messages.get("view.compare.spoken", verdict,
                Texts.list(ranked, messages));
        return new RankingModel(judged.stream().map(Judgement::criterion).toList(), names, rows, spoken,
                table(names, rows, messages));
    }

    private static Row row(OptionResult result, List<Judgement> judged, List<String> names, Messages messages) {
        OptionMark mark = OptionMark.of(result, messages);
        if (result.score().isEmpty()) {
            String note = Texts.note(result, messages);
            return new Row(mark, mark.label(messages), List.of(), Double.NaN, Double.NaN, Double.NaN, "", note,
                    mark.name() + "\n" + note);
        }
        Score score = result.score().get();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            parts.add(part(mark, result, score, judged.get(i), names.get(i), messages));
        }
        String points = messages.numbers().whole(score.value());
        String tip = messages.get("view.compare.tip.score", mark.name(), points, messages.numbers().whole(score.low()),
                messages.numbers().whole(score.high()), score.rank());
        return new Row(mark, mark.label(messages), parts, score.value(), score.low(), score.high(), points, "", tip);
    }

    private static Part part(OptionMark mark, OptionResult result, Score score, Judgement judgement, String name,
                             Messages messages) {
        double points = Math.max(0, score.contributions().getOrDefault(judgement.criterion(), 0.0));
        Estimate value = result.criteria().get(judgement.criterion());
        String number = messages.numbers().fixed(points, 1, 1);
        String tip = value == null
                ? messages.get("view.compare.tip.part.unknown", mark.name(), name, number)
                : messages.get("view.compare.tip.part", mark.name(), name, number,
                        messages.numbers().fixed(100 * judgement.weight(), 0, 0), Texts.value(value, messages));
        return new Part(points, messages.numbers().whole(points), tip);
    }

    private static ChartTable table(List<String> names, List<Row> rows, Messages messages) {
        List<String> headings = new ArrayList<>(List.of(messages.get("view.compare.option"),
                messages.get("view.compare.table.rank"), messages.get("view.compare.table.score"),
                messages.get("view.compare.table.range")));
        headings.addAll(names);
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            boolean out = row.mark.out();
            List<String> line = new ArrayList<>(List.of(row.mark.name(), out ? row.note : row.mark.rank(), row.points,
                    out ? "" : messages.get("view.compare.table.from_to", messages.numbers().whole(row.low),
                            messages.numbers().whole(row.high))));
            for (int i = 0; i < names.size(); i++) {
                line.add(out ? "" : messages.numbers().fixed(row.parts.get(i).points, 1, 1));
            }
            cells.add(line);
        }
        return new ChartTable(headings, cells);
    }
}
