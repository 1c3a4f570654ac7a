package org.placewise.view.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.estimate.CostPart;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.plot.BarsModel.Part;
import org.placewise.view.plot.BarsModel.Row;
import org.placewise.view.plot.BarsModel.Series;
import org.placewise.view.plot.BarsModel;
import org.placewise.view.plot.OptionTag;
import org.placewise.view.plot.Words;
import org.placewise.view.theme.Palette;

/** What makes the cost of a month, for each option: in money, or as shares of the whole. */
final class MonthBars {
    /** Amounts this far apart cannot all be seen as bars of one length scale. */
    private static final double WIDE = 12;
    private static final String UNKNOWN = "view.compare.unknown";
    private final Comparison comparison;
    private final Messages messages;
    private final Money money;
    private final boolean shares;
    private final List<CostPart> parts;

    private MonthBars(Comparison comparison, Messages messages, Money money, boolean shares) {
        this.comparison = comparison;
        this.messages = messages;
        this.money = money;
        this.shares = shares;
        this.parts = List.of(CostPart.values()).stream().filter(part -> comparison.options().stream()
                .anyMatch(result -> result.estimate().monthlyCost().containsKey(part))).toList();
    }

    /** Whether the costs are so far apart that shares show more than amounts. */
    static boolean areFarApart(Comparison comparison) {
        double[] costs = comparison.options().stream().flatMap(result -> result.value(Criterion.COST_PER_MONTH)
                .stream()).mapToDouble(Estimate::value).filter(cost -> cost > 0).sorted().toArray();
        return costs.length > 1 && costs[costs.length - 1] > WIDE * costs[0];
    }

    static BarsModel of(Comparison comparison, Messages messages, Palette palette, Money money, boolean shares) {
        MonthBars bars = new MonthBars(comparison, messages, money, shares);
        List<Row> rows = comparison.options().stream().map(bars::row).toList();
        double most = comparison.options().stream().flatMap(result ->
                result.value(Criterion.COST_PER_MONTH).stream()).mapToDouble(Estimate::value).max().orElse(1);
        return new BarsModel(bars.parts.stream().map(part -> new Series(bars.name(part), palette.cost(part))).toList(),
                rows, shares ? BarsModel.scale(Unit.SHARE, 1, messages.numbers()) : money.scale(most), bars.spoken(), bars.table());
    }

    private String name(CostPart part) {
        return messages.get("estimate.input.cost." + part.name().toLowerCase(Locale.ROOT));
    }

    private Row row(OptionResult result) {
        OptionTag tag = OptionTag.of(result, messages);
        String fleet = Texts.fleet(result, messages);
        String paid = Texts.paid(result, messages);
        Estimate cost = result.value(Criterion.COST_PER_MONTH).orElse(null);
        if (cost == null) {
            return Row.unknown(tag, paid, Texts.unknown(result, messages));
        }
        List<Part> drawn = new ArrayList<>();
        Map<CostPart, Double> costs = result.estimate().monthlyCost();
        for (CostPart part : parts) {
            double usd = costs.getOrDefault(part, 0.0);
            double share = cost.value() > 0 ? usd / cost.value() : 0;
            String amount = money.text(usd);
            String percent = messages.numbers().percent(share);
            drawn.add(new Part(shares ? share : usd, shares ? percent : amount, messages.get("view.cost.month.tip",
                    tag.name(), name(part), money.text(usd, Unit.USD_PER_MONTH), percent)));
        }
        String total = money.text(cost.value());
        String tip = messages.get("view.cost.month.total", tag.name(), money.text(cost.value(), Unit.USD_PER_MONTH),
                money.text(cost.low(), Unit.USD_PER_MONTH), money.text(cost.high(), Unit.USD_PER_MONTH),
                fleet, messages.get("common.basis." + cost.basis().name().toLowerCase(Locale.ROOT)));
        return new Row(tag, paid, drawn, total, tip, "");
    }

    private String spoken() {
        List<String> totals = comparison.options().stream().map(result -> messages.get("view.cost.spoken.item",
                messages.get("common.option." + result.option().id()), result.value(Criterion.COST_PER_MONTH)
                        .map(cost -> money.text(cost.value(), Unit.USD_PER_MONTH)).orElse(messages.get(UNKNOWN))))
                .toList();
        return messages.get("view.cost.month.spoken", Words.list(totals, messages));
    }

    private ChartTable table() {
        List<String> headings = new ArrayList<>();
        headings.add(messages.get("view.compare.option"));
        headings.add(messages.get("view.cost.total", money.code()));
        parts.forEach(part -> headings.add(name(part)));
        List<List<String>> rows = new ArrayList<>();
        for (OptionResult result : comparison.options()) {
            List<String> row = new ArrayList<>();
            row.add(messages.get("common.option." + result.option().id()));
            Estimate cost = result.value(Criterion.COST_PER_MONTH).orElse(null);
            row.add(cost == null ? Texts.unknown(result, messages) : money.text(cost.value()));
            for (CostPart part : parts) {
                row.add(cost == null ? "" : money.text(result.estimate().monthlyCost().getOrDefault(part, 0.0)));
            }
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }
}
