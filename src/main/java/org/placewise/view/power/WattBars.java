package org.placewise.view.power;

import java.util.ArrayList;
import java.util.List;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.estimate.EnergyPart;
import org.placewise.model.explore.PowerDraw;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.plot.BarsModel;
import org.placewise.view.plot.BarsModel.Part;
import org.placewise.view.plot.BarsModel.Row;
import org.placewise.view.plot.BarsModel.Series;
import org.placewise.view.plot.OptionTag;
import org.placewise.view.plot.Words;
import org.placewise.view.theme.Palette;

/** The watts of one copy of the model: waiting, at work, and what the host adds; or the battery they take. */
final class WattBars {
    private static final String HOST = "estimate.input.energy.host";
    private final Comparison comparison;
    private final Messages messages;
    private final Palette palette;

    private WattBars(Comparison comparison, Messages messages, Palette palette) {
        this.comparison = comparison;
        this.messages = messages;
        this.palette = palette;
    }

    /**
     * @param chain whether the host counts too, and not the accelerators alone
     */
    static BarsModel watts(Comparison comparison, Messages messages, Palette palette, boolean chain) {
        return new WattBars(comparison, messages, palette).watts(chain);
    }

    static BarsModel battery(Comparison comparison, Messages messages, Palette palette) {
        return new WattBars(comparison, messages, palette).battery();
    }

    private PowerDraw draw(OptionResult result) {
        return PowerDraw.of(result.estimate(), comparison.scenario().assumptions()).orElse(null);
    }

    private BarsModel watts(boolean chain) {
        List<Series> series = new ArrayList<>();
        series.add(new Series(messages.get("view.power.idle"), palette.energy(EnergyPart.IDLE)));
        series.add(new Series(messages.get("view.power.work"), palette.energy(EnergyPart.DECODE)));
        if (chain) {
            series.add(new Series(messages.get(HOST), palette.energy(EnergyPart.HOST)));
        }
        double most = 0;
        List<Row> rows = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        for (OptionResult result : comparison.options()) {
            OptionTag tag = OptionTag.of(result, messages);
            PowerDraw draw = draw(result);
            if (draw == null) {
                String why = Words.obstacles(result, messages);
                rows.add(Row.unknown(tag, "", why));
                cells.add(List.of(tag.name(), why, "", "", ""));
                continue;
            }
            double total = chain ? draw.total() : draw.accelerators();
            most = Math.max(most, total);
            rows.add(row(result, tag, draw, chain));
            cells.add(List.of(tag.name(), watt(total), watt(draw.idle()), watt(draw.work()), watt(draw.host())));
            spoken.add(messages.get("view.cost.spoken.item", tag.name(), watt(total)));
        }
        ChartTable table = new ChartTable(List.of(messages.get("view.compare.option"), messages.get("view.power.load"),
                messages.get("view.power.idle"), messages.get("view.power.work"), messages.get(HOST)), cells);
        return new BarsModel(series, rows, BarsModel.scale(Unit.WATT, most, messages.numbers()), messages.get("view.power.watts.spoken",
                Words.list(spoken, messages)), table);
    }

    private Row row(OptionResult result, OptionTag tag, PowerDraw draw, boolean chain) {
        List<Part> parts = new ArrayList<>();
        parts.add(part(tag, "view.power.idle", draw.idle()));
        parts.add(part(tag, "view.power.work", draw.work()));
        if (chain) {
            parts.add(part(tag, HOST, draw.host()));
        }
        Estimate power = result.value(Criterion.POWER).orElseThrow();
        double scale = chain ? 1 : draw.accelerators() / draw.total();
        double total = chain ? draw.total() : draw.accelerators();
        String copies = messages.get("view.power.copies", result.estimate().fleet().orElseThrow().groups());
        String tip = messages.get("view.power.watts.total", tag.name(), watt(total), watt(scale * power.low()),
                watt(scale * power.high()), copies);
        return new Row(tag, copies, parts, watt(total), tip, "");
    }

    private Part part(OptionTag tag, String key, double watts) {
        return new Part(watts, watt(watts), messages.get("view.power.part.tip", tag.name(), messages.get(key),
                watt(watts)));
    }

    private String watt(double watts) {
        return messages.numbers().quantity(watts, Unit.WATT);
    }

    private BarsModel battery() {
        double most = 0;
        List<Row> rows = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        for (OptionResult result : comparison.options()) {
            OptionTag tag = OptionTag.of(result, messages);
            Estimate share = result.value(Criterion.BATTERY).orElse(null);
            if (share == null) {
                String why = Words.obstacles(result, messages);
                rows.add(Row.unknown(tag, "", why));
                cells.add(List.of(tag.name(), why));
                continue;
            }
            most = Math.max(most, share.value());
            String text = share(share.value());
            String name = messages.get("view.power.battery." + (result.option().id().startsWith("device") ? "chip"
                    : "radio"));
            rows.add(new Row(tag, name, List.of(new Part(share.value(), text, messages.get("view.power.part.tip",
                    tag.name(), name, text))), text, messages.get("view.power.battery.tip", tag.name(), text,
                    share(share.low()), share(share.high())), ""));
            cells.add(List.of(tag.name(), text));
        }
        ChartTable table = new ChartTable(List.of(messages.get("view.compare.option"),
                messages.get("view.power.battery")), cells);
        return new BarsModel(List.of(new Series(messages.get("view.power.battery"),
                palette.criterion(Criterion.BATTERY))), rows,
                BarsModel.scale(Unit.SHARE, most, messages.numbers()),
                messages.get("view.power.battery.spoken", Words.list(cells.stream().map(row ->
                        messages.get("view.cost.spoken.item", row.get(0), row.get(1))).toList(), messages)), table);
    }

    private String share(double share) {
        return messages.numbers().quantity(share, Unit.SHARE);
    }
}
