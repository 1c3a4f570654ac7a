package org.placewise.view.power;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.estimate.EnergyPart;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.text.Quantity;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.plot.BarsModel;
import org.placewise.view.plot.BarsModel.Part;
import org.placewise.view.plot.BarsModel.Row;
import org.placewise.view.plot.BarsModel.Series;
import org.placewise.view.plot.OptionTag;
import org.placewise.view.plot.Words;
import org.placewise.view.theme.Palette;

/** Where the energy of one request goes, in joules or as shares of the whole. */
final class EnergyBars {
    private static final double WIDE = 12;
    private static final double JOULES_PER_WATT_HOUR = 3600;
    private static final Set<EnergyPart> BEYOND_ACCELERATORS = Set.of(EnergyPart.HOST, EnergyPart.BUILDING,
            EnergyPart.RADIO);
    private final Messages messages;
    private final List<EnergyPart> parts;
    private final boolean chain;
    private final boolean shares;

    private EnergyBars(Messages messages, List<EnergyPart> parts, boolean chain, boolean shares) {
        this.messages = messages;
        this.parts = parts;
        this.chain = chain;
        this.shares = shares;
    }

    /** Whether the energies are so far apart that shares show more than amounts. */
    static boolean areFarApart(Comparison comparison) {
        double[] joules = comparison.options().stream().flatMap(result -> result.value(Criterion.ENERGY).stream())
                .mapToDouble(Estimate::value).filter(energy -> energy > 0).sorted().toArray();
        return joules.length > 1 && joules[joules.length - 1] > WIDE * joules[0];
    }

    /**
     * @param chain whether host, building and radio count too, and not the accelerators alone
     */
    static BarsModel of(Comparison comparison, Messages messages, Palette palette, boolean chain, boolean shares) {
        List<EnergyPart> parts = List.of(EnergyPart.values()).stream()
                .filter(part -> chain || !BEYOND_ACCELERATORS.contains(part)).filter(part -> comparison.options()
                        .stream().anyMatch(result -> result.estimate().energy().containsKey(part))).toList();
        EnergyBars bars = new EnergyBars(messages, parts, chain, shares);
        double most = shares ? 1 : comparison.options().stream().mapToDouble(bars::total).max().orElse(1);
        return new BarsModel(parts.stream().map(part -> new Series(bars.name(part), palette.energy(part))).toList(),
                comparison.options().stream().map(bars::row).toList(), BarsModel.scale(shares ? Unit.SHARE : Unit.JOULE,
                most, messages.numbers()), bars.spoken(comparison),
                bars.table(comparison));
    }

    private String name(EnergyPart part) {
        return messages.get("estimate.input.energy." + part.name().toLowerCase(Locale.ROOT));
    }

    /** The figure of the comparison where all parts are shown. */
    private double total(OptionResult result) {
        if (chain) {
            return result.value(Criterion.ENERGY).map(Estimate::value).orElse(0.0);
        }
        double total = 0;
        for (EnergyPart part : parts) {
            total += result.estimate().energy().getOrDefault(part, 0.0);
        }
        return total;
    }

    private Row row(OptionResult result) {
        OptionTag tag = OptionTag.of(result, messages);
        Estimate energy = result.value(Criterion.ENERGY).orElse(null);
        if (energy == null) {
            return Row.unknown(tag, "", Words.obstacles(result, messages));
        }
        double total = total(result);
        Map<EnergyPart, Double> joules = result.estimate().energy();
        List<Part> drawn = new ArrayList<>();
        for (EnergyPart part : parts) {
            double value = joules.getOrDefault(part, 0.0);
            double share = total > 0 ? value / total : 0;
            String percent = messages.numbers().percent(share);
            drawn.add(new Part(shares ? share : value, shares ? percent : text(value),
                    messages.get("view.cost.month.tip", tag.name(), name(part), text(value), percent)));
        }
        String tip = chain ? messages.get("view.power.energy.total", tag.name(), text(total), text(energy.low()),
                text(energy.high()), new Quantity(total / JOULES_PER_WATT_HOUR, Unit.WATT_HOUR)) : messages.get("view.power.part.tip", tag.name(),
                messages.get("view.power.scope.alone"), text(total));
        return new Row(tag, "", drawn, text(total), tip, "");
    }

    private String text(double joules) {
        return messages.numbers().quantity(joules, Unit.JOULE);
    }

    private String spoken(Comparison comparison) {
        return messages.get("view.power.energy.spoken", Words.list(comparison.options().stream().map(result ->
                messages.get("view.cost.spoken.item", messages.get("common.option." + result.option().id()),
                        result.value(Criterion.ENERGY).isPresent() ? text(total(result))
                                : messages.get("view.compare.unknown"))).toList(), messages));
    }

    private ChartTable table(Comparison comparison) {
        List<String> headings = new ArrayList<>(List.of(messages.get("view.compare.option"),
                messages.get("view.power.energy.whole")));
        parts.forEach(part -> headings.add(name(part)));
        List<List<String>> rows = new ArrayList<>();
        for (OptionResult result : comparison.options()) {
            boolean known = result.value(Criterion.ENERGY).isPresent();
            List<String> row = new ArrayList<>();
            row.add(messages.get("common.option." + result.option().id()));
            row.add(known ? text(total(result)) : Words.obstacles(result, messages));
            parts.forEach(part -> row.add(known ? text(result.estimate().energy().getOrDefault(part, 0.0)) : ""));
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }
}
