package org.placewise.view.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.placewise.i18n.Messages;
import org.placewise.model.report.Fact;
import org.placewise.model.report.Growth;
import org.placewise.model.report.Value;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.report.YearsModel.Point;
import org.placewise.view.report.YearsModel.Series;
import org.placewise.view.report.YearsModel.Tick;

/** The figures of the report that run over years. */
final class YearFigures {
    /** What the heading of table 1 says, and what the report's own text says. */
    private static final double AS_HEADED = 1e9;
    private static final double AS_IN_TEXT = 1e8;
    private static final double SAME = 0.05;
    private static final double STEP = 0.25;
    private static final double ROOM = 1.6;
    private final FactTexts texts;
    private final Messages messages;

    YearFigures(FactTexts texts) {
        this.texts = texts;
        this.messages = texts.messages();
    }

    /** Table 1 on a logarithmic axis, in both readings of its unit. */
    YearsModel models(Fact fact) {
        List<Point> headed = new ArrayList<>();
        List<Point> read = new ArrayList<>();
        List<Point> mended = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        double most = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < fact.values().size(); i++) {
            Value value = fact.values().get(i);
            double high = value.number() * AS_HEADED;
            double low = value.number() * AS_IN_TEXT;
            most = Math.max(most, high);
            least = Math.min(least, low);
            String name = texts.label(fact, i);
            String tip = messages.get("report.models.tip", name, value.developer(), value.year().toString(),
                    texts.number(value.number()), count(high), count(low));
            headed.add(new Point(value.year(), high, "", tip));
            read.add(new Point(value.year(), low, name, tip));
            mended(fact, value, low).ifPresent(right -> mended.add(new Point(value.year(), right,
                    messages.get("report.models.mended", name), tip + "\n" + messages.get("report.tip.ours",
                    count(right)))));
            rows.add(List.of(name, value.developer(), value.year().toString(), texts.number(value.number()),
                    count(high), count(low)));
        }
        List<Tick> ticks = new ArrayList<>();
        for (int power = (int) Math.ceil(Math.log10(least / ROOM)); power <= Math.log10(most * ROOM); power++) {
            ticks.add(new Tick(Math.pow(10, power), count(Math.pow(10, power))));
        }
        return new YearsModel(messages.get("report.models.y"), true, least / ROOM, most * ROOM, ticks,
                List.of(new Series(false, false, true, "", headed), new Series(true, false, true, "", read),
                        new Series(true, false, true, "", mended)),
                messages.get("report.models.headed"), messages.get("report.models.read"),
                messages.get("report.spoken.models", texts.cited(fact), texts.verdict(fact)),
                new ChartTable(List.of(messages.get("report.models.model"), messages.get("report.models.developer"),
                        messages.get("report.models.year"), messages.get("report.legend.printed"),
                        messages.get("report.models.headed"), messages.get("report.models.read")), rows));
    }

    /** The number of parameters that our check says, where that is another than the table in its better reading. */
    private static Optional<Double> mended(Fact fact, Value value, double read) {
        return fact.checked().stream().flatMap(check -> check.values().stream())
                .filter(other -> other.label().equals(value.label())).map(other -> other.number() * AS_HEADED)
                .filter(right -> Math.abs(right / read - 1) > SAME).findFirst();
    }

    /** A number of parameters, in thousands of thousands. */
    private String count(double parameters) {
        for (int i = 0; i < 3; i++) {
            double scale = new double[] {1e12, 1e9, 1e6}[i];
            if (parameters >= 0.9995 * scale) {
                return messages.numbers().number(parameters / scale) + new String[] {"T", "B", "M"}[i];
            }
        }
        return messages.numbers().number(parameters);
    }

    /** Figure 3: the report's two years, and the newer series. */
    YearsModel share(Fact fact) {
        List<Point> printed = new ArrayList<>();
        List<Point> newer = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < fact.values().size(); i++) {
            printed.add(point(fact.values().get(i), texts.label(fact, i), texts.printed(fact, i),
                    messages.get("report.tip.printed", texts.printed(fact, i), texts.cited(fact))));
            rows.add(List.of(texts.label(fact, i), texts.printed(fact, i), "\u2013"));
        }
        List<Value> checked = fact.check().values();
        for (int i = 0; i < checked.size(); i++) {
            newer.add(point(checked.get(i), texts.checkedLabel(fact, i), texts.checked(fact, i),
                    messages.get("report.tip.ours", texts.checked(fact, i))));
            rows.add(List.of(texts.checkedLabel(fact, i), "\u2013", texts.checked(fact, i)));
        }
        return new YearsModel(messages.get("report.share.y"), false, 40, 80, ticks(40, 80, 10, " %"),
                List.of(new Series(false, true, true, "", printed), new Series(true, true, true, "", newer)),
                messages.get("report.legend.printed"), messages.get("report.share.newer"),
                messages.get("report.spoken.share", texts.printed(fact, 0), texts.printed(fact, 1), texts.cited(fact),
                        texts.verdict(fact)), table(rows));
    }

    private static Point point(Value value, String label, String text, String tip) {
        return new Point(year(value), value.number(), text, label + "\n" + tip);
    }

    private static int year(Value value) {
        return Integer.parseInt(value.label().substring(0, 4));
    }

    private List<Tick> ticks(double from, double to, double step, String unit) {
        return DoubleStream.iterate(from, y -> y <= to, y -> y + step)
                .mapToObj(y -> new Tick(y, messages.numbers().number(y) + unit)).toList();
    }

    /** Figure 9: the market of four years, and the two rates of growth that can be read from it. */
    YearsModel market(Fact fact) {
        List<Value> years = fact.values().stream().filter(value -> value.unit().equals("10^9 USD")).toList();
        List<Point> printed = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            printed.add(point(years.get(i), texts.label(fact, i), texts.number(years.get(i).number()),
                    messages.get("report.tip.printed", texts.printed(fact, i), texts.cited(fact))));
            rows.add(List.of(texts.label(fact, i), texts.printed(fact, i), "\u2013"));
        }
        double whole = rate(years.getFirst(), years.getLast());
        double later = rate(years.get(1), years.getLast());
        String wholeText = messages.get("report.market.rate", messages.numbers().fixed(100 * whole, 1, 1));
        String laterText = messages.get("report.market.rate", messages.numbers().fixed(100 * later, 1, 1));
        rows.add(List.of(messages.get("report.market.whole"), texts.printed(fact, years.size()), wholeText));
        rows.add(List.of(messages.get("report.market.later"), "\u2013", laterText));
        return new YearsModel(messages.get("report.market.y"), false, 0, 50, ticks(0, 50, 10, ""), List.of(
                new Series(false, false, true, "", printed),
                new Series(true, true, false, "", curve(years.getFirst(), years.getLast(), wholeText)),
                new Series(true, true, false, "", curve(years.get(1), years.getLast(), laterText))),
                messages.get("report.legend.printed"), messages.get("report.market.ours"),
                messages.get("report.spoken.market", texts.list(printed.stream().map(point -> messages.get(
                        "report.spoken.item", Integer.toString((int) point.year()), point.label())).toList()),
                        wholeText,
                        laterText, texts.cited(fact)), table(rows));
    }

    static double rate(Value from, Value to) {
        return Growth.rate(from.number(), to.number(), year(to) - year(from));
    }

    private static List<Point> curve(Value from, Value to, String name) {
        double rate = rate(from, to);
        double years = year(to) - year(from);
        double named = years / 2;
        return DoubleStream.iterate(0, past -> past <= years, past -> past + STEP).mapToObj(past ->
                new Point(year(from) + past, Growth.after(from.number(), rate, past), past == named ? name : "", ""))
                .toList();
    }

    private ChartTable table(List<List<String>> rows) {
        return new ChartTable(List.of(messages.get("report.models.year"), messages.get("report.legend.printed"),
                messages.get("report.legend.ours")), rows);
    }
}
