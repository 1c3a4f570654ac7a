package org.placewise.view.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.score.TwoFactorSplit;
import org.placewise.model.sensitivity.PlaceSplit;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.DrawnChart;

/**
 * How much of the spread of scores comes from the place, the chip, and both together.
 *
 * @param shares  the parts of the spread: place, chip, both
 * @param effects what each place and chip adds to the mean, in points
 */
record SplitModel(List<Share> shares, List<Effect> effects, String spoken, ChartTable table)
        implements DrawnChart.Model {
    private static final double HUNDRED = 100;

    /** A part of the spread, 0 to 1. */
    record Share(String name, double share, String text, String tip) {
    }

    /** Points that a place or chip lies above (or below) the mean of all. */
    record Effect(String name, double points, String text, String tip) {
    }

    static SplitModel of(Optional<PlaceSplit> found, Messages messages) {
        List<String> headings = List.of(messages.get("view.sensitivity.split.part"),
                messages.get("view.sensitivity.split.value"));
        if (found.isEmpty()) {
            return new SplitModel(List.of(), List.of(), messages.get("view.sensitivity.split.empty"),
                    new ChartTable(headings, List.of()));
        }
        TwoFactorSplit split = found.get().split();
        int[] percents = found.get().percents();
        List<Share> shares = List.of(share("view.sensitivity.split.where", split.rowShare(), percents[0], messages),
                share("view.sensitivity.split.chip", split.columnShare(), percents[1], messages),
                share("view.sensitivity.split.together", split.bothShare(), percents[2], messages));
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < found.get().sites().size(); i++) {
            effects.add(effect("common.site." + found.get().sites().get(i).name().toLowerCase(Locale.ROOT),
                    split.rows()[i], messages));
        }
        for (Silicon silicon : Silicon.values()) {
            effects.add(effect("common.silicon." + silicon.name().toLowerCase(Locale.ROOT),
                    split.columns()[silicon.ordinal()], messages));
        }
        List<List<String>> rows = new ArrayList<>();
        shares.forEach(share -> rows.add(List.of(share.name, share.text)));
        effects.forEach(effect -> rows.add(List.of(effect.name,
                messages.get("view.sensitivity.split.points", effect.text))));
        return new SplitModel(shares, effects, messages.text(found.get().sentence()), new ChartTable(headings, rows));
    }

    private static Share share(String key, double share, int percents, Messages messages) {
        String name = messages.get(key);
        String text = messages.numbers().percent(percents / HUNDRED);
        return new Share(name, share, text, messages.get("view.sensitivity.split.tip.share", name, text));
    }

    private static Effect effect(String key, double points, Messages messages) {
        String name = messages.get(key);
        String number = messages.numbers().fixed(Math.abs(points), 1, 1);
        String text = (points > 0 ? "+" : "\u2212") + number;
        return new Effect(name, points, text, messages.get("view.sensitivity.split.tip.effect", name, text));
    }

    @Override
    public boolean isEmpty() {
        return shares.isEmpty();
    }
}
