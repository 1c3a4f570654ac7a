package org.placewise.view.power;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Prices.CarbonIntensity;
import org.placewise.model.explore.RegionalCarbon;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Assumption;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.ValueScale;
import org.placewise.view.plot.LinesModel.Axis;
import org.placewise.view.plot.OptionTag;
import org.placewise.view.plot.StripModel;
import org.placewise.view.plot.StripModel.Dot;
import org.placewise.view.plot.StripModel.Row;

/** Carbon dioxide of a year by the grid that the electricity comes from. */
final class CarbonStrip {
    private static final int MOST_ROWS = 9;
    private static final double ROOM = 1.6;
    private static final Unit UNIT = Unit.KG_CO2_PER_YEAR;
    private static final double KG_PER_TONNE = 1000;
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(（].*[)）]");
    private final Comparison comparison;
    private final Messages messages;
    private final List<OptionResult> shown;
    private final List<Dot> dots = new ArrayList<>();

    /** A grid; the first is the one that the scenario assumes. */
    private record Grid(String name, double gramsPerKwh) {
    }

    private CarbonStrip(Comparison comparison, Messages messages, boolean all) {
        this.comparison = comparison;
        this.messages = messages;
        List<OptionResult> known = comparison.ordered().stream()
                .filter(result -> !result.estimate().figures().isEmpty()).toList();
        shown = all ? known : known.subList(0, Math.min(2, known.size()));
    }

    /**
     * @param all whether all options are shown, and not only the first two of the ranking
     */
    static StripModel of(Comparison comparison, List<CarbonIntensity> regions, Messages messages, boolean all) {
        return new CarbonStrip(comparison, messages, all).model(regions);
    }

    /** What the option that leads emits on the cleanest and on the dirtiest grid; empty where that is not known. */
    static String finding(Comparison comparison, List<CarbonIntensity> regions, Messages messages) {
        CarbonStrip strip = new CarbonStrip(comparison, messages, false);
        List<CarbonIntensity> known = regions.stream().filter(region -> region.gramsPerKwh() != null
                && region.gramsPerKwh() > 0).sorted(Comparator.comparingDouble(CarbonIntensity::gramsPerKwh)).toList();
        if (strip.shown.isEmpty() || known.isEmpty()) {
            return "";
        }
        OptionResult leader = strip.shown.getFirst();
        Optional<String> least = strip.emission(leader, known.getFirst());
        Optional<String> most = strip.emission(leader, known.getLast());
        return least.isEmpty() || most.isEmpty() ? "" : messages.get("view.power.carbon.finding",
                messages.get("common.option." + leader.option().id()), least.get(),
                Names.region(known.getFirst().region(), messages), most.get(),
                Names.region(known.getLast().region(), messages));
    }

    private Optional<String> emission(OptionResult result, CarbonIntensity region) {
        return carbon(result, new Grid(region.region(), region.gramsPerKwh()))
                .map(kg -> messages.numbers().quantity(kg, UNIT));
    }

    private StripModel model(List<CarbonIntensity> regions) {
        List<Grid> known = regions.stream().filter(region -> region.gramsPerKwh() != null && region.gramsPerKwh() > 0)
                .map(region -> new Grid(Names.region(region.region(), messages), region.gramsPerKwh()))
                .sorted(Comparator.comparingDouble(Grid::gramsPerKwh)).toList();
        double assumed = comparison.scenario().assumptions().value(Assumption.CARBON);
        List<Grid> grids = new ArrayList<>();
        grids.add(new Grid(messages.get("view.power.carbon.here"), assumed));
        int rows = Math.min(MOST_ROWS, known.size());
        for (int i = 0; i < rows; i++) {
            grids.add(known.get(rows == 1 ? 0 : (int) Math.round(i * (known.size() - 1.0) / (rows - 1))));
        }
        for (int row = 0; row < grids.size(); row++) {
            for (OptionResult result : shown) {
                add(result, grids.get(row), row);
            }
        }
        List<Grid> whole = new ArrayList<>(known);
        whole.addFirst(grids.getFirst());
        return new StripModel(axis(), grids.stream().map(grid -> new Row(label(grid), grid == grids.getFirst()))
                .toList(), dots, List.of(), "", spoken(), table(whole));
    }

    private String label(Grid grid) {
        return messages.get("view.power.carbon.region", IN_BRACKETS.matcher(grid.name).replaceAll(""),
                messages.numbers().number(grid.gramsPerKwh));
    }

    private Optional<Double> carbon(OptionResult result, Grid grid) {
        OptionalDouble kg = RegionalCarbon.kgPerYear(result.estimate(), comparison.scenario().workload().traffic(),
                grid.gramsPerKwh);
        return kg.isPresent() && kg.getAsDouble() > 0 ? Optional.of(kg.getAsDouble()) : Optional.empty();
    }

    private void add(OptionResult result, Grid grid, int row) {
        OptionTag tag = OptionTag.of(result, messages);
        carbon(result, grid).ifPresent(kg -> dots.add(new Dot(row, kg / KG_PER_TONNE, Optional.of(tag),
                false, tag.name(), messages.get("view.power.carbon.tip", tag.name(), label(grid),
                messages.numbers().quantity(kg, UNIT)), row == 0)));
    }

    private Axis axis() {
        double[] all = dots.stream().mapToDouble(Dot::x).sorted().toArray();
        ValueScale scale = all.length == 0 ? new ValueScale(1, "", 1, 10, true)
                : new ValueScale(1, "", all[0] / ROOM, all[all.length - 1] * ROOM, true);
        return new Axis(messages.get("view.power.carbon.x"), scale);
    }

    private String spoken() {
        return messages.get("view.power.carbon.spoken", shown.isEmpty() ? messages.get("view.compare.unknown")
                : messages.get("common.option." + shown.getFirst().option().id()));
    }

    private ChartTable table(List<Grid> grids) {
        List<String> headings = new ArrayList<>();
        headings.add(messages.get("view.power.carbon.grid"));
        shown.forEach(result -> headings.add(messages.get("common.option." + result.option().id())));
        List<List<String>> rows = new ArrayList<>();
        for (Grid grid : grids) {
            List<String> row = new ArrayList<>();
            row.add(label(grid));
            shown.forEach(result -> row.add(carbon(result, grid).map(kg -> messages.numbers().quantity(kg, UNIT))
                    .orElse(messages.get("view.compare.unknown"))));
            rows.add(row);
        }
        return new ChartTable(headings, rows);
    }
}
