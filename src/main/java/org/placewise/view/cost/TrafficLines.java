package org.placewise.view.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.explore.TokenPrice;
import org.placewise.model.explore.TrafficCosts.Crossing;
import org.placewise.model.explore.TrafficCosts.Curve;
import org.placewise.model.explore.TrafficCosts;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.ValueScale;
import org.placewise.view.plot.LinesModel.Axis;
import org.placewise.view.plot.LinesModel.Dot;
import org.placewise.view.plot.LinesModel.Line;
import org.placewise.view.plot.LinesModel.Point;
import org.placewise.view.plot.LinesModel.Vertical;
import org.placewise.view.plot.LinesModel;
import org.placewise.view.plot.OptionTag;
import org.placewise.view.plot.Words;

/** What a million tokens, or a thousand requests, cost with less and more traffic, against the prices of APIs. */
final class TrafficLines {
    private static final double ROOM = 1.4;
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;

    /**
     * What was worked out in the background.
     *
     * @param prices in the order of the crossings' indices
     * @param usd    per million tokens, in the same order
     * @param beaten index of the price to beat; -1 where there is none
     */
    record Study(TrafficCosts costs, List<TokenPrice> prices, List<Double> usd, int beaten) {
        Study {
            prices = List.copyOf(prices);
            usd = List.copyOf(usd);
        }
    }

    private final Comparison comparison;
    private final Study study;
    private final Messages messages;
    private final Money money;
    private final Api api;
    private final String volume;

    private TrafficLines(Comparison comparison, Study study, Messages messages, Money money, Api api) {
        this.comparison = comparison;
        this.study = study;
        this.messages = messages;
        this.money = money;
        this.api = api;
        this.volume = study.costs.volume().name().toLowerCase(Locale.ROOT);
    }

    static LinesModel of(Comparison comparison, Study study, Messages messages, Money money, Api api) {
        return new TrafficLines(comparison, study, messages, money, api).model();
    }

    /** Where the option that leads passes the price to beat, or where the first option does; empty where none does. */
    static String finding(Comparison comparison, Study study, Messages messages, Money money, Api api) {
        TrafficLines lines = new TrafficLines(comparison, study, messages, money, api);
        List<String> leaders = comparison.winners().stream().map(result -> result.option().id()).toList();
        return study.costs.curves().stream().sorted(Comparator.comparing((Curve curve) ->
                        !leaders.contains(curve.option().id())))
                .flatMap(curve -> curve.crossings().stream().filter(crossing -> crossing.price() == study.beaten)
                        .map(crossing -> lines.crossing(messages.get("common.option." + curve.option().id()), crossing)))
                .findFirst().map(first -> messages.get("view.cost.traffic.spoken", first)).orElse("");
    }

    private LinesModel model() {
        List<Line> lines = new ArrayList<>();
        List<Dot> dots = new ArrayList<>();
        for (Curve curve : study.costs.curves()) {
            OptionTag tag = OptionTag.of(comparison.result(curve.option().id()), messages);
            List<Point> points = curve.points().stream().map(point -> new Point(point.volume(),
                    money.shown(point.cost()), Double.isNaN(point.cost()) ? ""
                    : messages.get("view.cost.traffic.tip", tag.name(), amount(point.volume()),
                            cost(point.cost())))).toList();
            if (points.stream().anyMatch(point -> !Double.isNaN(point.y()))) {
                lines.add(new Line(Optional.of(tag), tag.name(), tag.first(), true, points));
                dots.addAll(dots(curve, tag));
            }
        }
        if (lines.isEmpty()) {
            return empty();
        }
        double least = study.costs.curves().getFirst().points().getFirst().volume();
        double most = study.costs.curves().getFirst().points().getLast().volume();
        for (int i = 0; i < study.prices.size(); i++) {
            String name = api.shortName(study.prices.get(i));
            double y = money.shown(study.usd.get(i));
            String tip = messages.get("view.cost.traffic.api", api.name(study.prices.get(i)), cost(study.usd.get(i)));
            lines.add(new Line(Optional.empty(), messages.get("view.cost.traffic.line", name,
                    money.text(study.usd.get(i))), i == study.beaten, false, List.of(new Point(least, y, tip),
                    new Point(Math.sqrt(least * most), y, tip), new Point(most, y, tip))));
        }
        return new LinesModel(xAxis(least, most), yAxis(lines), lines, dots, List.of(new Vertical(study.costs.present(),
                messages.get("view.cost.traffic.now", amount(study.costs.present())))), note(), spoken(), table());
    }

    private LinesModel empty() {
        String why = messages.get("view.cost.traffic.empty");
        return new LinesModel(xAxis(1, 10), new Axis("", new ValueScale(1, "", 1, 10, true)), List.of(), List.of(),
                List.of(), "", why, table());
    }

    private Axis xAxis(double least, double most) {
        return new Axis(messages.get("view.cost.traffic.x." + volume), new ValueScale(1, "", least, most, true));
    }

    private Axis yAxis(List<Line> lines) {
        double[] values = lines.stream().flatMap(line -> line.points().stream()).mapToDouble(Point::y)
                .filter(y -> y > 0).sorted().toArray();
        String title = messages.get("view.cost.traffic.y." + study.costs.criterion().key(), money.code());
        return new Axis(title, new ValueScale(1, money.code(), values[0] / ROOM, values[values.length - 1] * ROOM,
                true));
    }

    private List<Dot> dots(Curve curve, OptionTag tag) {
        List<Dot> dots = new ArrayList<>();
        double now = TrafficCosts.presentCost(curve, study.costs.present());
        if (!Double.isNaN(now)) {
            dots.add(new Dot(study.costs.present(), money.shown(now), Optional.of(tag), "",
                    messages.get("view.cost.traffic.tip", tag.name(), amount(study.costs.present()), cost(now))));
        }
        for (Crossing crossing : curve.crossings()) {
            if (crossing.price() == study.beaten) {
                dots.add(new Dot(crossing.volume(), money.shown(study.usd.get(crossing.price())), Optional.empty(),
                        amount(crossing.volume()), crossing(tag.name(), crossing)));
            }
        }
        return dots;
    }

    /** "20,000 users". */
    private String amount(double traffic) {
        return messages.get("view.cost.traffic.amount." + volume, compact(traffic));
    }

    private String compact(double traffic) {
        if (traffic < THOUSAND * 10) {
            return messages.numbers().number(traffic);
        }
        return traffic < MILLION ? messages.numbers().number(traffic / THOUSAND) + "k"
                : messages.numbers().number(traffic / MILLION) + "M";
    }

    private String cost(double usd) {
        return money.text(usd, study.costs.criterion().unit());
    }

    private String crossing(String option, Crossing crossing) {
        return messages.get(crossing.cheaperAbove() ? "view.cost.traffic.above" : "view.cost.traffic.below", option,
                api.shortName(study.prices.get(crossing.price())), amount(crossing.volume()));
    }

    /** Which lines end before the chart does, and that tokens alone have API prices. */
    private String note() {
        List<String> ending = study.costs.curves().stream().filter(curve -> {
            List<TrafficCosts.Point> points = curve.points();
            return Double.isNaN(points.getLast().cost()) && points.stream().anyMatch(p -> !Double.isNaN(p.cost()));
        }).map(curve -> messages.get("common.option." + curve.option().id())).toList();
        String ends = ending.isEmpty() ? "" : messages.get("view.cost.traffic.ends", Words.list(ending, messages));
        String prices = study.prices.isEmpty() ? messages.get("view.cost.traffic.noapi")
                : messages.get("view.cost.api.sources", api.sources(study.prices));
        return ends.isEmpty() ? prices : messages.get("explore.sentences", prices, ends);
    }

    private String spoken() {
        List<String> crossings = new ArrayList<>();
        for (Curve curve : study.costs.curves()) {
            curve.crossings().stream().filter(crossing -> crossing.price() == study.beaten).forEach(crossing ->
                    crossings.add(crossing(messages.get("common.option." + curve.option().id()), crossing)));
        }
        return crossings.isEmpty() ? messages.get("view.cost.traffic.spoken.none")
                : messages.get("view.cost.traffic.spoken", Words.list(crossings, messages));
    }

    private ChartTable table() {
        List<String> headings = new ArrayList<>();
        headings.add(messages.get("view.cost.traffic.x." + volume));
        study.costs.curves().forEach(curve -> headings.add(messages.get("common.option." + curve.option().id())));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < study.costs.curves().getFirst().points().size(); i++) {
            List<String> row = new ArrayList<>();
            row.add(messages.numbers().number(study.costs.curves().getFirst().points().get(i).volume()));
            for (Curve curve : study.costs.curves()) {
                double usd = curve.points().get(i).cost();
                row.add(Double.isNaN(usd) ? messages.get("view.compare.unknown") : money.text(usd));
            }
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }
}
