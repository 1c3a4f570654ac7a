package org.placewise.view.latency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placewise.i18n.Messages;
import org.placewise.model.estimate.LatencyPart;
import org.placewise.model.explore.LatencyMeasure;
import org.placewise.model.explore.LatencyStudy;
import org.placewise.model.explore.OptionLatency;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.ValueScale;

/**
 * What the anatomy shows: the options, quickest first, each with one or two bars made of the parts of its time.
 *
 * @param parts  that occur, from the first to the last in time
 * @param names  of the parts
 * @param scale  of the time axis, from 0
 * @param limit  what is required, in the unit shown
 * @param limitText the same in words
 */
record AnatomyModel(List<LatencyPart> parts, List<String> names, List<Row> rows, ValueScale scale, String title,
                    Optional<Double> limit, String limitText, String spoken, ChartTable table) {
    /** A limit so many times as far as the longest bar would leave no room for the bars. */
    private static final double FARTHEST_LIMIT = 2.2;

    /**
     * One option.
     *
     * @param note why it has no bars; empty where it has
     */
    record Row(OptionName option, List<Bar> bars, String note) {
    }

    /**
     * One percentile of one option.
     *
     * @param label which one; empty where there is only one
     * @param end   of the bar, in the unit shown
     */
    record Bar(String label, boolean p95, List<Part> parts, double end, String total, String tip, Criterion subject) {
    }

    /**
     * @param length in the unit shown
     */
    record Part(LatencyPart kind, double length, String tip) {
    }

    static AnatomyModel of(LatencyStudy study, LatencyMeasure measure, Percentile percentile, Messages messages) {
        List<OptionLatency> sorted = study.options().stream().sorted(Comparator.comparingDouble(
                option -> option.now().isEmpty() ? Double.POSITIVE_INFINITY : option.total(measure, true))).toList();
        List<Boolean> bars = measure == LatencyMeasure.PER_TOKEN ? List.of(true) : percentile.bars();
        double most = sorted.stream().flatMap(option -> bars.stream().map(p95 -> option.total(measure, p95)))
                .filter(Double::isFinite).mapToDouble(Double::doubleValue).max().orElse(1);
        ValueScale unit = ValueScale.of(Unit.SECOND, List.of(most), messages.numbers());
        Optional<Double> limit = study.limit(measure);
        double farthest = Math.max(most, limit.filter(value -> value <= FARTHEST_LIMIT * most)
                .map(value -> value * 1.02).orElse(0.0));
        ValueScale scale = unit.withRange(0, unit.shown(farthest), false);
        Set<LatencyPart> parts = EnumSet.noneOf(LatencyPart.class);
        List<Row> rows = new ArrayList<>();
        for (OptionLatency option : sorted) {
            OptionName name = OptionName.of(option.result(), messages);
            List<Bar> drawn = new ArrayList<>();
            if (option.now().isPresent()) {
                bars.forEach(p95 -> drawn.add(bar(name, option, measure, p95, bars.size() > 1, scale, messages)));
                parts.addAll(option.parts(measure, true).keySet());
            }
            rows.add(new Row(name, drawn, drawn.isEmpty() ? OptionName.obstacles(option.result(), messages) : ""));
        }
        List<LatencyPart> ordered = List.copyOf(parts);
        List<String> names = ordered.stream().map(part -> name(part, messages)).toList();
        String measured = messages.get("view.latency.measure." + (isFrame(study, measure) ? "frame" : measure.key()));
        return new AnatomyModel(ordered, names, rows, scale, messages.get("view.latency.axis", measured, scale.symbol()),
                limit.map(scale::shown), limit.map(value -> messages.get("view.latency.limit",
                messages.numbers().quantity(value, Unit.SECOND))).orElse(""),
                messages.text(study.sentences().get(measure).headline()), table(study, measure, sorted, ordered, names,
                messages));
    }

    static boolean isFrame(LatencyStudy study, LatencyMeasure measure) {
        return measure == LatencyMeasure.RESPONSE && LatencyMeasure.of(study.scenario()).size() == 1;
    }

    private static String name(LatencyPart part, Messages messages) {
        return messages.get("view.latency.part." + part.name().toLowerCase(Locale.ROOT));
    }

    private static Bar bar(OptionName name, OptionLatency option, LatencyMeasure measure, boolean p95,
                           boolean labelled, ValueScale scale, Messages messages) {
        Map<LatencyPart, Double> seconds = option.parts(measure, p95);
        double total = option.total(measure, p95);
        String percentile = measure == LatencyMeasure.PER_TOKEN ? "" : messages.get("view.latency."
                + Percentile.key(p95));
        String whole = messages.numbers().quantity(total, Unit.SECOND);
        String head = percentile.isEmpty() ? name.text() : messages.get("view.latency.tip.head", name.text(),
                percentile);
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<LatencyPart, Double> part : seconds.entrySet()) {
            parts.add(new Part(part.getKey(), scale.shown(part.getValue()), messages.get("view.latency.tip.part", head,
                    name(part.getKey(), messages), messages.numbers().quantity(part.getValue(), Unit.SECOND),
                    messages.numbers().percent(total > 0 ? part.getValue() / total : 0), whole)));
        }
        Criterion subject = measure == LatencyMeasure.RESPONSE && !p95 ? Criterion.LATENCY_P50 : measure.criterion();
        return new Bar(labelled ? percentile : "", p95, parts, scale.shown(total), whole,
                messages.get("view.latency.tip.total", head, whole), subject);
    }

    private static ChartTable table(LatencyStudy study, LatencyMeasure measure, List<OptionLatency> options,
                                    List<LatencyPart> parts, List<String> names, Messages messages) {
        List<Boolean> percentiles = measure == LatencyMeasure.PER_TOKEN ? List.of(true) : List.of(false, true);
        List<String> headings = new ArrayList<>(List.of(messages.get("view.latency.option")));
        for (boolean p95 : percentiles) {
            String which = measure == LatencyMeasure.PER_TOKEN ? "" : messages.get("view.latency."
                    + Percentile.key(p95));
            headings.add(messages.get("view.latency.table.total", which).strip());
            if (parts.size() > 1) {
                names.forEach(name -> headings.add(messages.get("view.latency.table.part", name, which).strip()));
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (OptionLatency option : options) {
            List<String> row = new ArrayList<>(List.of(messages.get("common.option." + option.id())));
            for (boolean p95 : percentiles) {
                row.add(option.now().isEmpty() ? OptionName.obstacles(option.result(), messages)
                        : messages.numbers().quantity(option.total(measure, p95), Unit.SECOND));
                if (parts.size() > 1) {
                    parts.forEach(part -> row.add(Optional.ofNullable(option.parts(measure, p95).get(part))
                            .map(value -> messages.numbers().quantity(value, Unit.SECOND)).orElse("")));
                }
            }
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }
}
