package org.placewise.view.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.explore.BreakEven;
import org.placewise.model.explore.CostSentence;
import org.placewise.model.explore.Outlay;
import org.placewise.model.scenario.Assumption;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.ValueScale;
import org.placewise.view.plot.LinesModel.Axis;
import org.placewise.view.plot.LinesModel.Dot;
import org.placewise.view.plot.LinesModel.Line;
import org.placewise.view.plot.LinesModel.Point;
import org.placewise.view.plot.LinesModel;
import org.placewise.view.plot.OptionTag;
import org.placewise.view.plot.Words;

/** The cash that each option, and an API, has taken by every month of the horizon, and where lines cross. */
final class CashLines {
    /** Name of the API among the options' ids. */
    private static final String API = "api";
    private static final double ROOM = 1.25;
    private static final int MOST_POINTS = 60;
    private final Comparison comparison;
    private final Messages messages;
    private final Money money;
    private final boolean logarithmic;
    private final double horizon;
    private final Map<String, Outlay> outlays = new LinkedHashMap<>();
    private final String apiName;

    private CashLines(Comparison comparison, Messages messages, Money money, boolean logarithmic,
                      Optional<Compared> api) {
        this.comparison = comparison;
        this.messages = messages;
        this.money = money;
        this.logarithmic = logarithmic;
        this.horizon = Math.max(1, comparison.scenario().assumptions().value(Assumption.HORIZON));
        this.apiName = api.map(Compared::name).orElse("");
        outlays.putAll(CostSentence.outlays(comparison));
        api.ifPresent(compared -> outlays.put(API, new Outlay(0, compared.usdPerMonth)));
    }

    /** An API to compare with. */
    record Compared(String name, double usdPerMonth) {
    }

    /** Whether what is paid by the end differs so much that only a logarithmic axis tells the lines apart. */
    static boolean areFarApart(Comparison comparison) {
        return MonthBars.areFarApart(comparison);
    }

    static LinesModel of(Comparison comparison, Messages messages, Money money, boolean logarithmic,
                         Optional<Compared> api) {
        return new CashLines(comparison, messages, money, logarithmic, api).model();
    }

    private LinesModel model() {
        List<Line> lines = new ArrayList<>();
        outlays.forEach((name, outlay) -> lines.add(new Line(tag(name), name(name), true, true,
                points(name, outlay))));
        List<BreakEven> evens = BreakEven.all(outlays, horizon);
        // Labels of those that come first have the better places.
        List<Dot> dots = evens.stream().sorted(Comparator.comparing(BreakEven::leading).reversed()).map(this::dot)
                .toList();
        Axis x = new Axis(messages.get("view.cost.cash.x"), new ValueScale(1, "", 0, horizon, false));
        Axis y = new Axis(messages.get("view.cost.cash.y", money.code()), scale(lines));
        return new LinesModel(x, y, lines, dots, List.of(), messages.get("view.cost.cash.note"), spoken(evens),
                table());
    }

    private Optional<OptionTag> tag(String name) {
        return name.equals(API) ? Optional.empty()
                : Optional.of(OptionTag.of(comparison.result(name), messages));
    }

    private String name(String name) {
        return name.equals(API) ? apiName : messages.get("common.option." + name);
    }

    private List<Point> points(String name, Outlay outlay) {
        double step = Math.max(1, Math.ceil(horizon / MOST_POINTS));
        List<Point> points = new ArrayList<>();
        for (double month = 0; month < horizon; month += step) {
            points.add(point(name, outlay, month));
        }
        points.add(point(name, outlay, horizon));
        return points;
    }

    private Point point(String name, Outlay outlay, double month) {
        double usd = outlay.after(month);
        return new Point(month, money.shown(usd), messages.get("view.cost.cash.tip", name(name), month, money.text(usd)));
    }

    private Dot dot(BreakEven even) {
        return new Dot(even.months(), money.shown(even.usd()), Optional.empty(),
                labelled(even) ? months(even.months()) : "", messages.get("view.cost.cash.breakeven",
                name(even.cheaper()), name(even.dearer()), months(even.months()), money.text(even.usd())));
    }

    /** Those that change what is cheapest of all, or that the leader takes part in. */
    private boolean labelled(BreakEven even) {
        return even.leading() || comparison.winners().stream().anyMatch(first -> even.involves(first.option().id()));
    }

    private String months(double months) {
        return messages.text(CostSentence.time(months));
    }

    private ValueScale scale(List<Line> lines) {
        double[] values = lines.stream().flatMap(line -> line.points().stream()).mapToDouble(Point::y)
                .filter(y -> y > 0).sorted().toArray();
        double low = values.length == 0 ? 1 : values[0];
        double high = values.length == 0 ? 10 : values[values.length - 1];
        return logarithmic ? new ValueScale(1, money.code(), low / ROOM, high * ROOM, true)
                : new ValueScale(1, money.code(), 0, high * 1.05, false);
    }

    private String spoken(List<BreakEven> evens) {
        List<String> found = evens.stream().map(even -> messages.get("view.cost.cash.breakeven", name(even.cheaper()),
                name(even.dearer()), months(even.months()), money.text(even.usd()))).toList();
        return found.isEmpty() ? messages.get("view.cost.cash.spoken.none", horizon)
                : messages.get("view.cost.cash.spoken", Words.list(found, messages));
    }

    private ChartTable table() {
        List<String> headings = List.of(messages.get("view.compare.option"), messages.get("view.cost.cash.once"),
                messages.get("view.cost.cash.monthly"), messages.get("view.cost.cash.end", horizon));
        List<List<String>> rows = new ArrayList<>();
        outlays.forEach((name, outlay) -> rows.add(List.of(name(name), money.text(outlay.once()),
                money.text(outlay.monthly()), money.text(outlay.after(horizon)))));
        return new ChartTable(headings, rows);
    }
}
