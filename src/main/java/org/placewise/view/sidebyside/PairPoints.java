package org.placewise.view.sidebyside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.placewise.i18n.Messages;
import org.placewise.model.OptionResult;
import org.placewise.model.Score;
import org.placewise.model.difference.SideBySide;
import org.placewise.model.difference.SideBySide.Pair;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.plot.BarsModel;
import org.placewise.view.plot.BarsModel.Part;
import org.placewise.view.plot.BarsModel.Row;
import org.placewise.view.plot.BarsModel.Series;
import org.placewise.view.plot.OptionTag;
import org.placewise.view.theme.Palette;

/** What makes each score in both scenarios: one bar of points below the other for each option, all of one scale. */
final class PairPoints {
    private final SideBySide pair;
    private final Messages messages;
    private final List<Criterion> criteria;
    private final List<Row> rows = new ArrayList<>();
    private final List<List<String>> table = new ArrayList<>();
    private double most;
    private double largestChange;
    private String changed = "";

    private PairPoints(SideBySide pair, Messages messages) {
        this.pair = pair;
        this.messages = messages;
        Set<Criterion> either = new LinkedHashSet<>();
        Stream.of(pair.first(), pair.second()).forEach(comparison -> comparison.scenario().criteria().stream()
                .filter(judgement -> judgement.weight() > 0).forEach(judgement -> either.add(judgement.criterion())));
        criteria = List.copyOf(either);
    }

    static BarsModel of(SideBySide pair, Palette palette, Messages messages) {
        return new PairPoints(pair, messages).model(palette);
    }

    private BarsModel model(Palette palette) {
        pair.options().stream().sorted(Comparator.comparingDouble((Pair option) ->
                -option.firstScore().map(Score::value).orElse(-1.0))).forEach(this::add);
        List<String> headings = new ArrayList<>(List.of(messages.get("chart.option"),
                messages.get("view.compare.table.score")));
        criteria.forEach(criterion -> headings.add(name(criterion)));
        return new BarsModel(criteria.stream().map(criterion -> new Series(name(criterion),
                palette.criterion(criterion))).toList(), rows,
                BarsModel.scale(Unit.POINTS, most, messages.numbers()),
                changed.isEmpty() ? messages.get("files.points.same") : changed, new ChartTable(headings, table));
    }

    private void add(Pair option) {
        add("A", option.first(), option.first().or(option::second).orElseThrow());
        add("B", option.second(), option.second().or(option::first).orElseThrow());
        if (option.firstScore().isPresent() && option.secondScore().isPresent()) {
            spoken(option, option.firstScore().get(), option.secondScore().get());
        }
    }

    /** Tells of the option and criterion whose points differ most. */
    private void spoken(Pair option, Score first, Score second) {
        for (Criterion criterion : criteria) {
            double change = Math.abs(points(first, criterion) - points(second, criterion));
            if (text(first, criterion).equals(text(second, criterion)) || change <= largestChange) {
                continue;
            }
            largestChange = change;
            changed = messages.get("files.points.spoken", name(criterion), messages.get("common.option." + option.id()),
                    text(first, criterion), text(second, criterion));
        }
    }

    /**
     * @param side   A or B
     * @param result empty where the scenario does not have the option
     * @param known  the option in either
     */
    private void add(String side, Optional<OptionResult> result, OptionResult known) {
        OptionTag plain = OptionTag.of(known, messages);
        String name = messages.get("files.points.row", plain.name(), side);
        Optional<Score> score = result.flatMap(OptionResult::score);
        OptionTag tag = new OptionTag(plain.id() + " " + side, plain.site(), plain.silicon(), name,
                score.map(Score::isFirst).orElse(false), score.isEmpty());
        List<String> cells = new ArrayList<>(List.of(name));
        if (score.isEmpty()) {
            String note = messages.get("view.compare.slope.unranked");
            rows.add(Row.unknown(tag, "", note));
            cells.add(note);
            criteria.forEach(_ -> cells.add(""));
        } else {
            rows.add(row(tag, score.get()));
            cells.add(messages.numbers().fixed(score.get().value(), 1, 1));
            criteria.forEach(criterion -> cells.add(text(score.get(), criterion)));
        }
        table.add(cells);
    }

    private Row row(OptionTag tag, Score score) {
        List<Part> parts = new ArrayList<>();
        for (Criterion criterion : criteria) {
            double points = points(score, criterion);
            parts.add(new Part(points, messages.numbers().whole(points), messages.get(
                    "view.compare.tip.part.unknown", tag.name(), name(criterion), text(score, criterion))));
        }
        most = Math.max(most, parts.stream().mapToDouble(Part::length).sum());
        String total = messages.numbers().fixed(score.value(), 1, 1);
        return new Row(tag, "", parts, total, messages.get("view.compare.tip.rank", tag.name() + ", " + total,
                score.rank()), "");
    }

    private static double points(Score score, Criterion criterion) {
        return Math.max(0, score.contributions().getOrDefault(criterion, 0.0));
    }

    private String text(Score score, Criterion criterion) {
        return messages.numbers().fixed(points(score, criterion), 1, 1);
    }

    private String name(Criterion criterion) {
        return messages.get("common.criterion." + criterion.key());
    }
}
