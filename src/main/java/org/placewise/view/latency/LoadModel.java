package org.placewise.view.latency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.placewise.i18n.Messages;
import org.placewise.model.explore.LatencyMeasure;
import org.placewise.model.explore.LatencyStudy;
import org.placewise.model.explore.LoadCurve;
import org.placewise.model.explore.OptionLatency;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.ValueScale;

/**
 * What the chart of latency against load shows. Times are in the unit shown, loads in requests per second.
 *
 * @param now     the scenario's load
 * @param limit   what is required
 * @param missing the options that have no line, and why; empty where all have one
 */
record LoadModel(ValueScale x, ValueScale y, String xTitle, String yTitle, List<Line> lines, double now,
                 String nowText, Optional<Double> limit, String limitText, String missing, String spoken,
                 ChartTable table) {
    /** Curves rise without bound; so many times what they are without a queue is enough to see it. */
    private static final double HIGHEST = 6;
    private static final double ROOM = 1.3;
    private static final double MOST_LOAD = 1e5;
    /** From this ratio of the longest to the shortest time a logarithmic axis is the better start. */
    private static final double WIDE = 8;

    /**
     * One option.
     *
     * @param points     by rising load
     * @param saturation load from which on there is no finite time
     * @param now        time at the scenario's load; empty where it is too much
     * @param fullTip    what is said of saturation
     */
    record Line(OptionName option, List<Point> points, double saturation, String fullTip, OptionalDouble now,
                String nowTip, Criterion subject) {
    }

    record Point(double rate, double time, String tip) {
    }

    static LoadModel of(LatencyStudy study, LatencyMeasure measure, boolean p95, Messages messages) {
        List<OptionLatency> drawn = study.options().stream()
                .filter(option -> option.curve().map(curve -> !curve.points().isEmpty()).orElse(false)).toList();
        ValueScale y = times(study, drawn, measure, p95, messages);
        boolean frames = AnatomyModel.isFrame(study, measure);
        String measured = messages.get("view.latency.measure." + (frames ? "frame" : measure.key()));
        String yTitle = messages.get(measure == LatencyMeasure.PER_TOKEN ? "view.latency.axis"
                : "view.latency.axis." + Percentile.key(p95), measured, y.symbol());
        List<Line> lines = drawn.stream().map(option -> line(option, study, measure, p95, y, messages)).toList();
        double now = study.rate();
        String missing = study.options().stream().filter(option -> !drawn.contains(option))
                .map(option -> messages.get("common.option." + option.id()))
                .reduce((before, next) -> messages.get("common.list.more", before, next))
                .map(names -> messages.get("view.latency.load.missing", names)).orElse("");
        String spoken = study.sentences().get(measure).details().stream().map(messages::text)
                .reduce((before, next) -> next).orElse(missing);
        return new LoadModel(loads(drawn, now), y, messages.get(frames ? "view.latency.load.frames"
                : "view.latency.load.requests"), yTitle, lines, now, messages.get("view.latency.load.now",
                messages.numbers().number(now)), study.limit(measure).map(y::shown), study.limit(measure)
                .map(value -> messages.get("view.latency.limit", messages.numbers().quantity(value, Unit.SECOND)))
                .orElse(""), missing, spoken, table(drawn, measure, p95, messages));
    }

    private static ValueScale loads(List<OptionLatency> drawn, double now) {
        double low = drawn.stream().mapToDouble(option -> option.curve().orElseThrow().points().getFirst().rate())
                .min().orElse(now / 10);
        double high = drawn.stream().mapToDouble(option -> option.curve().orElseThrow().saturation())
                .filter(Double::isFinite).max().orElse(now * 10);
        return new ValueScale(1, "", Math.min(low, now / ROOM), Math.clamp(high * ROOM, now * 2, now * MOST_LOAD),
                true);
    }

    private static ValueScale times(LatencyStudy study, List<OptionLatency> drawn, LatencyMeasure measure, boolean p95,
                                    Messages messages) {
        double[] begins = drawn.stream().mapToDouble(option -> OptionLatency.total(
                option.curve().orElseThrow().points().getFirst().times(), measure, p95)).toArray();
        double[] all = drawn.stream().flatMap(option -> option.curve().orElseThrow().points().stream())
                .mapToDouble(point -> OptionLatency.total(point.times(), measure, p95)).toArray();
        double least = DoubleStream.of(all).min().orElse(0.1);
        double most = DoubleStream.of(all).max().orElse(1);
        double cap = HIGHEST * DoubleStream.of(begins).max().orElse(1);
        double needed = DoubleStream.concat(drawn.stream().mapToDouble(option -> option.total(measure, p95))
                .filter(Double::isFinite), study.limit(measure).stream().mapToDouble(Double::doubleValue)
                .filter(limit -> limit <= cap)).max().orElse(0);
        double high = Math.max(Math.min(most, cap), needed) * ROOM;
        boolean log = high / least > WIDE;
        ValueScale unit = ValueScale.of(Unit.SECOND, List.of(high), messages.numbers());
        return unit.withRange(log ? unit.shown(least / ROOM) : 0, unit.shown(high), log);
    }

    private static Line line(OptionLatency option, LatencyStudy study, LatencyMeasure measure, boolean p95,
                             ValueScale y, Messages messages) {
        OptionName name = OptionName.of(option.result(), messages);
        LoadCurve curve = option.curve().orElseThrow();
        List<Point> points = new ArrayList<>();
        for (LoadCurve.Point point : curve.points()) {
            double seconds = OptionLatency.total(point.times(), measure, p95);
            points.add(new Point(point.rate(), y.shown(seconds), tip(name, point.rate(), seconds, messages)));
        }
        double now = option.total(measure, p95);
        String full = messages.get(curve.byNetwork() ? "view.latency.load.full.network" : "view.latency.load.full",
                name.text(), messages.numbers().number(curve.saturation()));
        Criterion subject = measure == LatencyMeasure.RESPONSE && !p95 ? Criterion.LATENCY_P50 : measure.criterion();
        return new Line(name, points, curve.saturation(), full, Double.isNaN(now) ? OptionalDouble.empty()
                : OptionalDouble.of(y.shown(now)), Double.isNaN(now) ? "" : tip(name, study.rate(), now, messages),
                subject);
    }

    private static String tip(OptionName name, double rate, double seconds, Messages messages) {
        return messages.get("view.latency.load.tip", name.text(), messages.numbers().number(rate),
                messages.numbers().quantity(seconds, Unit.SECOND));
    }

    private static ChartTable table(List<OptionLatency> drawn, LatencyMeasure measure, boolean p95,
                                    Messages messages) {
        List<String> headings = List.of(messages.get("view.latency.option"), messages.get("view.latency.table.rate"),
                messages.get("view.latency.table.time"));
        List<List<String>> rows = new ArrayList<>();
        for (OptionLatency option : drawn) {
            String name = messages.get("common.option." + option.id());
            LoadCurve curve = option.curve().orElseThrow();
            for (LoadCurve.Point point : curve.points()) {
                rows.add(List.of(name, messages.numbers().number(point.rate()), messages.numbers().quantity(
                        OptionLatency.total(point.times(), measure, p95), Unit.SECOND)));
            }
            rows.add(List.of(name, messages.numbers().number(curve.saturation()),
                    messages.get("view.latency.table.full")));
        }
        return new ChartTable(headings, rows);
    }
}
