package org.placewise.view.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Numbers;
import org.placewise.model.score.Tornado;
import org.placewise.model.sensitivity.Input;
import org.placewise.model.sensitivity.MarginTornado;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.DrawnChart;

/**
 * What the tornado shows: the widest bars.
 *
 * @param winner  the option whose lead it is about; empty where there is none
 * @param margin  its lead in points with everything as it is
 * @param legend  what the two tones mean, and the signs that stand beside bars
 * @param lost    names the line at which the lead is lost
 */
record TornadoModel(String winner, double margin, List<Bar> bars, List<String> legend, String lost, String spoken,
                    ChartTable table) implements DrawnChart.Model {
    private static final int MOST = 8;
    private static final int BASE = 2;

    /**
     * One input.
     *
     * @param low     lead with the input at its low end; NaN where the winner is no longer ranked
     * @param high    lead with the input at its high end
     * @param least   smallest lead on its range
     * @param most    largest lead on its range
     * @param lowText  change of the lead at the low end, signed
     * @param highText change of the lead at the high end, signed
     * @param note    that the input takes the lead away, or moves it both ways; empty where neither
     */
    record Bar(String name, double low, double high, double least, double most, String lowText, String highText,
               boolean flips, String note, String tip) {
    }

    static TornadoModel of(Optional<MarginTornado> found, Messages messages) {
        List<String> headings = List.of(messages.get("view.sensitivity.input"),
                messages.get("view.sensitivity.tornado.low"), messages.get("view.sensitivity.tornado.high"),
                messages.get("view.sensitivity.tornado.lead"), messages.get("view.sensitivity.tornado.note"));
        if (found.isEmpty()) {
            return new TornadoModel("", 0, List.of(), List.of(), "", messages.get("view.sensitivity.tornado.empty"),
                    new ChartTable(headings, List.of()));
        }
        MarginTornado tornado = found.get();
        List<Bar> bars = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Tornado.Bar bar : tornado.tornado().bars()) {
            Bar shown = bar(tornado, bar, messages);
            bars.add(shown);
            Input input = tornado.input(bar);
            rows.add(List.of(shown.name, messages.numbers().quantity(bar.values()[0], input.unit()),
                    messages.numbers().quantity(bar.values()[bar.values().length - 1], input.unit()),
                    messages.get("view.sensitivity.tornado.from_to", points(bar.lowest(), messages.numbers()),
                            points(bar.highest(), messages.numbers())), shown.note));
        }
        List<Bar> widest = bars.stream().limit(MOST).toList();
        List<String> legend = new ArrayList<>(List.of(messages.get("view.sensitivity.tornado.low"),
                messages.get("view.sensitivity.tornado.high"), messages.get("view.sensitivity.tornado.flips")));
        if (widest.stream().anyMatch(bar -> !bar.flips && !bar.note.isEmpty())) {
            legend.add(messages.get("view.sensitivity.tornado.both"));
        }
        String winner = messages.get("common.option." + tornado.winner().option().id());
        return new TornadoModel(winner, tornado.tornado().margin(), widest, legend,
                messages.get("view.sensitivity.tornado.lost"), messages.text(tornado.sentence()),
                new ChartTable(headings, rows));
    }

    private static Bar bar(MarginTornado tornado, Tornado.Bar bar, Messages messages) {
        Input input = tornado.input(bar);
        String name = messages.text(input.label());
        double[] margin = bar.margin();
        double low = margin[0];
        double high = margin[margin.length - 1];
        String note = bar.drops() ? messages.get("view.sensitivity.tornado.drops")
                : bar.flips() ? messages.get("view.sensitivity.tornado.flips")
                : bar.isMonotone() ? "" : messages.get("view.sensitivity.tornado.both");
        String lowText = change(low - margin[BASE], messages.numbers());
        String highText = change(high - margin[BASE], messages.numbers());
        String tip = messages.get("view.sensitivity.tornado.tip", name,
                messages.numbers().quantity(bar.values()[0], input.unit()), lead(low, messages),
                messages.numbers().quantity(bar.values()[margin.length - 1], input.unit()), lead(high, messages));
        return new Bar(name, low, high, finite(bar, true), finite(bar, false), lowText, highText, bar.flips(), note,
                note.isEmpty() ? tip : tip + "\n" + note);
    }

    private static double finite(Tornado.Bar bar, boolean least) {
        var known = Arrays.stream(bar.margin()).filter(Double::isFinite);
        return least ? known.min().orElse(0) : known.max().orElse(0);
    }

    private static String lead(double margin, Messages messages) {
        return Double.isFinite(margin) ? points(margin, messages.numbers())
                : messages.get("view.sensitivity.tornado.drops");
    }

    private static String points(double points, Numbers numbers) {
        return numbers.fixed(points, 0, 1);
    }

    private static String change(double points, Numbers numbers) {
        if (!Double.isFinite(points)) {
            return "";
        }
        String text = numbers.fixed(points, 0, Math.abs(points) < 9.95 ? 1 : 0);
        return text.equals("0") ? "0" : points > 0 ? "+" + text : text.replace('-', '\u2212');
    }

    @Override
    public boolean isEmpty() {
        return bars.isEmpty();
    }
}
