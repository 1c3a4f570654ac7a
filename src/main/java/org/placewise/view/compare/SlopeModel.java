package org.placewise.view.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.Score;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.DrawnChart;

/**
 * Scores at two moments: when a comparison was pinned, and now.
 *
 * @param before names the left side
 * @param now    names the right side
 */
public record SlopeModel(List<Line> lines, String before, String now, String spoken, ChartTable table)
        implements DrawnChart.Model {
    /**
     * One option.
     *
     * @param from     score when pinned; NaN where it was not ranked
     * @param to       score now; NaN where it is not ranked
     * @param fromText rank and score
     * @param toText   score and rank, with how many ranks it rose or fell
     */
    public record Line(OptionMark mark, double from, double to, String fromText, String toText, boolean moved, String tip) {
    }

    /**
     * How the two sides are called.
     *
     * @param tip   key of how an option did on both sides
     * @param same  key of what is said where no rank differs
     * @param moved key of what is said of the ranks that differ
     */
    public record Words(String before, String now, String tip, String same, String moved) {
    }

    static SlopeModel of(Comparison pinned, Comparison now, Messages messages) {
        return of(pinned, now, new Words(messages.get("view.compare.slope.before"),
                messages.get("view.compare.slope.now"), "view.compare.slope.tip", "view.compare.slope.same",
                "view.compare.slope.moved"), messages);
    }

    /** Scores in two scenarios. */
    public static SlopeModel of(Comparison pinned, Comparison now, Words words, Messages messages) {
        List<Line> lines = new ArrayList<>();
        List<String> moves = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        String none = messages.get("view.compare.slope.unranked");
        for (OptionResult result : now.ordered()) {
            OptionMark mark = OptionMark.of(result, messages);
            Optional<Score> before = pinned.options().stream()
                    .filter(option -> option.option().id().equals(mark.id())).findFirst().flatMap(OptionResult::score);
            String was = before.map(score -> side(score, messages)).orElse(none);
            String is = result.score().map(score -> side(score, messages)).orElse(none);
            int rise = before.isPresent() && result.score().isPresent()
                    ? place(before.get()) - place(result.score().get()) : 0;
            boolean moved = rise != 0 || before.isPresent() != result.score().isPresent();
            String arrow = rise > 0 ? " \u25b2" + rise : rise < 0 ? " \u25bc" + -rise : "";
            lines.add(new Line(mark, before.map(Score::value).orElse(Double.NaN),
                    result.score().map(Score::value).orElse(Double.NaN), was, is + arrow, moved,
                    messages.get(words.tip, mark.name(), was, is)));
            rows.add(List.of(mark.name(), was, is + arrow));
            if (moved) {
                moves.add(messages.get(words.tip, mark.name(), was, is));
            }
        }
        String spoken = moves.isEmpty() ? messages.get(words.same)
                : messages.get(words.moved, Texts.list(moves, messages));
        return new SlopeModel(lines, words.before, words.now, spoken,
                new ChartTable(List.of(messages.get("chart.option"), words.before, words.now), rows));
    }

    private static String side(Score score, Messages messages) {
        return messages.get("view.compare.slope.side", score.rank(), messages.numbers().whole(score.value()));
    }

    private static int place(Score score) {
        return Integer.parseInt(score.rank().replace("=", ""));
    }

    @Override
    public boolean isEmpty() {
        return lines.stream().allMatch(line -> Double.isNaN(line.from) && Double.isNaN(line.to));
    }
}
