package org.placewise.view.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.placewise.model.calibrate.Observed;
import org.placewise.model.calibrate.Validation;
import org.placewise.model.catalogue.Measurement;
import org.placewise.model.quantity.Unit;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.ValueScale;

/**
 * Estimates of one quantity beside the measurements, on the same logarithmic scale.
 *
 * @param dots  the large groups first, so that what is rare lies above
 * @param title how far off the estimates are, in a sentence
 * @param scale of both axes
 * @param low   estimate over measurement, of which 5 % of the points have less
 * @param high  estimate over measurement, of which 5 % of the points have more
 */
record AccuracyModel(Observed observed, List<Dot> dots, String title, String measured, String estimated,
                     ValueScale scale, double low, double high, String band, ChartTable table) {
    /** The group of all points. */
    static final String ALL = "all";
    private static final double TAIL = 0.05;
    private static final double ROOM = 1.25;
    private static final double MILLI = 1e3;

    AccuracyModel {
        dots = List.copyOf(dots);
    }

    /**
     * One measurement.
     *
     * @param x measured, in the quantity's unit
     * @param y estimated, in the same
     */
    record Dot(Validation.Point point, double x, double y, String tip) {
    }

    static AccuracyModel of(Validation validation, Observed observed, String group, Words words) {
        List<Dot> dots = validation.points().stream()
                .filter(point -> point.observed() == observed && isIn(point, group))
                .map(point -> dot(point, words)).toList();
        List<Validation.Row> rows = rows(validation, observed);
        Optional<Validation.Row> row = rows.stream().filter(r -> r.group().equals(group)).findFirst();
        String name = words.text("view.data.observed." + key(observed));
        String title = row.map(r -> words.text("view.data.accuracy.title", r.n(), words.percent(r.median()),
                words.percent(r.p90()), words.percent(observed.target())).replace(" %", "\u00a0%")).orElse("");
        String unit = unit(observed, words);
        double[] ratios = dots.stream().mapToDouble(dot -> dot.y / dot.x).sorted().toArray();
        double low = ratios.length == 0 ? 1 : at(ratios, TAIL);
        double high = ratios.length == 0 ? 1 : at(ratios, 1 - TAIL);
        return new AccuracyModel(observed, dots, title, words.text("view.data.accuracy.measured", name, unit),
                words.text("view.data.accuracy.estimated", name, unit), scale(dots), low, high,
                words.text("view.data.accuracy.band"), table(dots, words));
    }

    /** The errors of a quantity: of all points, then by site, silicon and class. */
    static List<Validation.Row> rows(Validation validation, Observed observed) {
        return validation.rows().stream().filter(row -> row.observed() == observed).toList();
    }

    static String key(Observed observed) {
        return observed.name().toLowerCase(Locale.ROOT);
    }

    private static String unit(Observed observed, Words words) {
        return switch (observed) {
            case DECODE -> words.text("view.data.perStream", words.symbol(Unit.TOKENS_PER_SECOND));
            case PREFILL, SERVED -> words.symbol(Unit.TOKENS_PER_SECOND);
            case FIRST_TOKEN -> words.symbol(Unit.SECOND);
            case VISION -> words.text("view.data.inputsPerSecond");
            case POWER -> words.symbol(Unit.WATT);
            case ENERGY -> words.text("view.data.perTokenOrInput", words.symbol(Unit.JOULE));
        };
    }

    private static boolean isIn(Validation.Point point, String group) {
        return group.equals(ALL) || group.equals(point.className())
                || group.equalsIgnoreCase(point.measurement().site().name())
                || group.equalsIgnoreCase(point.measurement().silicon().name());
    }

    /** The name of a group of points. */
    static String group(String group, Words words) {
        int slash = group.indexOf('/');
        if (group.equals(ALL)) {
            return words.text("view.data.group.all");
        }
        if (slash < 0) {
            return words.text((group.equals("gpu") || group.equals("asic") ? "common.silicon." : "common.site.")
                    + group);
        }
        return words.text("view.data.group.class", words.text("view.data.group." + group.substring(0, slash)),
                words.text("view.data.group." + group.substring(slash + 1)));
    }

    private static Dot dot(Validation.Point point, Words words) {
        Measurement m = point.measurement();
        double batch = m.batch() == null || m.batch() < 1 ? 1 : m.batch();
        return new Dot(point, shown(m.metric(), m.value(), batch), shown(m.metric(), point.estimate(), batch),
                words.text("view.data.accuracy.tip", m.hardware(), m.model(),
                        Objects.requireNonNullElse(m.software(), words.unknown()), words.metric(m.metric()),
                        words.number(m.value()), words.ui().messages().numbers().number(point.estimate()),
                        words.signed(point.error())));
    }

    /** Different metrics of one quantity in one unit: tokens or inputs in a second. */
    private static double shown(String metric, double value, double batch) {
        return switch (metric) {
            case "tpot_ms" -> MILLI / value;
            case "decode_tok_s_total" -> value / batch;
            case "latency_ms" -> MILLI * batch / value;
            default -> value;
        };
    }

    private static ValueScale scale(List<Dot> dots) {
        double low = values(dots).min().orElse(1) / ROOM;
        double high = values(dots).max().orElse(10) * ROOM;
        return new ValueScale(1, "", low, high, true);
    }

    private static DoubleStream values(List<Dot> dots) {
        return dots.stream().flatMapToDouble(dot -> DoubleStream.of(dot.x, dot.y));
    }

    private static double at(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    private static ChartTable table(List<Dot> dots, Words words) {
        List<List<String>> rows = new ArrayList<>();
        dots.stream().sorted(Comparator.comparing((Dot dot) -> dot.point.measurement().hardware())).forEach(dot -> {
            Measurement m = dot.point.measurement();
            rows.add(Arrays.asList(m.hardware(), m.model(), words.metric(m.metric()), words.number(m.value()),
                    words.ui().messages().numbers().number(dot.point.estimate()), words.signed(dot.point.error())));
        });
        return new ChartTable(List.of(words.text("view.data.hardware"), words.text("view.data.model"),
                words.text("view.data.metric"), words.text("view.data.measured"), words.text("view.data.estimated"),
                words.text("view.data.deviation")), rows);
    }
}
