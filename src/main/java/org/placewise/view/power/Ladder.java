package org.placewise.view.power;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.catalogue.Site;
import org.placewise.model.explore.PowerBudget;
import org.placewise.model.quantity.Unit;
import org.placewise.model.report.Fact;
import org.placewise.model.report.Report;
import org.placewise.model.report.Value;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.ValueScale;
import org.placewise.view.plot.LinesModel.Axis;
import org.placewise.view.plot.LinesModel.Vertical;
import org.placewise.view.plot.OptionTag;
import org.placewise.view.plot.StripModel;
import org.placewise.view.plot.StripModel.Dot;
import org.placewise.view.plot.StripModel.Row;
import org.placewise.view.plot.Words;

/** The rated power of every accelerator of the catalogue and of the report's table 3, against budgets of devices. */
final class Ladder {
    private static final String TABLE_3 = "table-3-power";
    private static final String WATT = "W";
    private static final double ROOM = 1.5;
    /** From the tightest site to the widest: an accelerator stands in the row of the tightest it suits. */
    private static final List<Site> ROWS = List.of(Site.DEVICE, Site.EDGE, Site.CLOUD);
    private final Comparison comparison;
    private final Messages messages;
    private final List<PowerBudget> budgets;
    private final List<Dot> dots = new ArrayList<>();
    private final List<List<String>> cells = new ArrayList<>();

    private Ladder(Comparison comparison, Messages messages, List<PowerBudget> budgets) {
        this.comparison = comparison;
        this.messages = messages;
        this.budgets = budgets.stream().sorted(Comparator.comparingDouble(PowerBudget::watts)).toList();
    }

    static StripModel of(Comparison comparison, List<Accelerator> accelerators, Report report,
                         List<PowerBudget> budgets, Messages messages) {
        return new Ladder(comparison, messages, budgets).model(accelerators, report);
    }

    private StripModel model(List<Accelerator> accelerators, Report report) {
        List<String> unrated = new ArrayList<>();
        comparison.options().forEach(result -> addOption(result, unrated));
        List<Accelerator> rated = accelerators.stream()
                .filter(accelerator -> accelerator.value(AcceleratorField.TDP).isPresent()).toList();
        rated.forEach(this::add);
        List<Row> rows = new ArrayList<>();
        ROWS.forEach(site -> rows.add(new Row(messages.get("common.site." + site.name().toLowerCase(Locale.ROOT)),
                true)));
        report.fact(TABLE_3).ifPresent(fact -> {
            rows.add(new Row(messages.get("view.power.table3"), true));
            fact.values().forEach(value -> addPrinted(value, fact, report.citation().publisher()));
        });
        double missing = accelerators.size() - rated.size();
        String note = messages.get("view.power.ladder.note", missing, report.citation().publisher());
        if (!unrated.isEmpty()) {
            note = messages.get("explore.sentences", note, messages.get("view.power.ladder.unrated",
                    Words.list(unrated, messages)));
        }
        String spoken = messages.get("view.power.ladder.spoken", Words.list(budgets.stream().map(budget ->
                messages.get("view.power.ladder.within", name(budget), watt(budget.watts()), (double) rated.stream()
                        .filter(one -> watts(one) <= budget.watts()).count())).toList(), messages));
        return new StripModel(axis(), rows, dots, budgets.stream().map(budget -> new Vertical(budget.watts(),
                name(budget))).toList(), note, spoken,
                new ChartTable(List.of(messages.get("view.power.product"), messages.get("view.power.rated"),
                        messages.get("view.power.smallest")), cells));
    }

    private static double watts(Accelerator accelerator) {
        return accelerator.value(AcceleratorField.TDP).orElseThrow();
    }

    private String name(PowerBudget budget) {
        return messages.get("view.power.budget." + budget.kind().name().toLowerCase(Locale.ROOT));
    }

    private String watt(double watts) {
        return messages.numbers().quantity(watts, Unit.WATT);
    }

    private void addOption(OptionResult result, List<String> unrated) {
        OptionTag tag = OptionTag.of(result, messages);
        Accelerator accelerator = result.estimate().accelerator();
        if (accelerator.value(AcceleratorField.TDP).isEmpty()) {
            unrated.add(tag.name());
            return;
        }
        double watts = watts(accelerator);
        boolean assumed = accelerator.figure(AcceleratorField.TDP).orElseThrow().source().isUsers();
        String tip = messages.get(assumed ? "view.power.ladder.tip.assumed" : "view.power.ladder.tip",
                tag.name() + ": " + Names.of(accelerator, messages), watt(watts), smallest(watts));
        // The row says the site, and there is little room.
        String label = messages.get("common.silicon." + tag.silicon().name().toLowerCase(Locale.ROOT));
        dots.add(new Dot(ROWS.indexOf(tag.site()), watts, Optional.of(tag), true, label, tip));
        cells.add(List.of(tag.name() + ": " + Names.of(accelerator, messages), watt(watts), smallest(watts)));
    }

    private void add(Accelerator accelerator) {
        int row = ROWS.size() - 1;
        for (int i = ROWS.size() - 1; i >= 0; i--) {
            row = accelerator.sites().contains(ROWS.get(i)) ? i : row;
        }
        double watts = watts(accelerator);
        OptionTag tag = new OptionTag(accelerator.id(), ROWS.get(row), accelerator.silicon(), accelerator.name(),
                false, false);
        dots.add(new Dot(row, watts, Optional.of(tag), false, accelerator.name(),
                messages.get("view.power.ladder.tip", Names.of(accelerator, messages), watt(watts), smallest(watts))));
        cells.add(List.of(Names.of(accelerator, messages), watt(watts), smallest(watts)));
    }

    private void addPrinted(Value value, Fact fact, String publisher) {
        if (value.isQualitative() || !value.unit().equals(WATT) || !(value.number() > 0)) {
            return;
        }
        double watts = value.number();
        Optional<Value> elsewhere = fact.checked().stream().flatMap(check -> check.values().stream())
                .filter(other -> other.label().equals(value.label()) && !other.isQualitative()).findFirst();
        String tip = messages.get("view.power.ladder.printed", value.label(), watt(watts), publisher)
                + elsewhere.map(other -> "\n" + messages.get("view.power.ladder.checked", watt(other.number())))
                .orElse("");
        dots.add(new Dot(ROWS.size(), watts, Optional.empty(), false, value.label(), tip));
        cells.add(List.of(messages.get("view.power.ladder.row", value.label()), watt(watts), smallest(watts)));
    }

    /** The smallest budget that holds so many watts. */
    private String smallest(double watts) {
        return budgets.stream().filter(budget -> watts <= budget.watts()).findFirst().map(this::name)
                .orElseGet(() -> messages.get("view.power.ladder.none"));
    }

    private Axis axis() {
        double[] all = DoubleStream.concat(dots.stream().mapToDouble(Dot::x),
                budgets.stream().mapToDouble(PowerBudget::watts)).sorted().toArray();
        return new Axis(messages.get("view.power.ladder.x"), new ValueScale(1, WATT, all[0] / ROOM,
                all[all.length - 1] * ROOM, true));
    }
}
