package org.placewise.view.power;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.layout.StackPane;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.explore.PowerSentence;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;
import org.placewise.view.plot.BarsChart;
import org.placewise.view.plot.BarsModel;
import org.placewise.view.plot.CardGrid;
import org.placewise.view.plot.ChartPage;
import org.placewise.view.plot.Choice;
import org.placewise.view.plot.StripChart;
import org.placewise.view.plot.TracedCard;

/** Watts and joules of the options, the budgets of devices, and carbon by grid. */
public final class PowerPage extends StackPane {
    private static final List<String> KEYS = List.of("watts", "energy", "ladder", "carbon");
    /** What the first chart shows. */
    private enum Measure {
        WATTS, BATTERY
    }

    private final Ui ui;
    private final Report report;
    private final CardGrid grid = new CardGrid(0.5, 0.63, 0.47);
    private final ChartPage page;
    private final Choice<Boolean> scope;
    private final Choice<Measure> measure;
    private final Choice<Boolean> lengths;
    private final Choice<Boolean> who;
    private final BudgetFields budgets;
    private boolean chain = true;
    private boolean all;
    private Measure measured = Measure.WATTS;
    /** Null while nobody has chosen: the data decide. */
    private Boolean sharesChosen;
    private Comparison comparison;
    private BarsChart watts;
    private BarsChart energy;
    private StripChart ladder;
    private StripChart carbon;
    private List<ChartCard> cards = List.of();

    /**
     * @param report whose table 3 stands beside the catalogue
     */
    public PowerPage(Ui ui, Report report) {
        this.ui = ui;
        this.report = report;
        page = new ChartPage(ui.text("view.power.title"), grid);
        getChildren().add(page);
        scope = new Choice<>(ui.text("view.power.scope"), List.of(true, false),
                whole -> ui.text(whole ? "view.power.scope.chain" : "view.power.scope.alone"), whole -> {
                    chain = whole;
                    render();
                });
        measure = new Choice<>(ui.text("view.power.measure"), List.of(Measure.values()),
                kind -> ui.text("view.power.measure." + kind.name().toLowerCase(Locale.ROOT)), kind -> {
                    measured = kind;
                    render();
                });
        measure.managedProperty().bind(measure.visibleProperty());
        lengths = new Choice<>(ui.text("view.cost.lengths"), List.of(false, true),
                isShare -> ui.text(isShare ? "view.cost.lengths.share" : "view.power.lengths.joules"), isShare -> {
                    sharesChosen = isShare;
                    render();
                });
        who = new Choice<>(ui.text("view.power.carbon.who"), List.of(false, true),
                everyone -> ui.text(everyone ? "view.power.carbon.all" : "view.power.carbon.two"), everyone -> {
                    all = everyone;
                    render();
                });
        budgets = new BudgetFields(ui, this::render);
    }

    /** Shows the results; what is on screen already is changed in place. */
    public void show(Comparison shown) {
        comparison = shown;
        render();
    }

    private void render() {
        if (comparison == null) {
            return;
        }
        Catalogue catalogue = ui.workspace().catalogue();
        page.say(ui.text(PowerSentence.of(comparison, budgets.budgets(), catalogue.accelerators())));
        boolean hasBattery = comparison.options().stream()
                .anyMatch(result -> result.value(Criterion.BATTERY).isPresent());
        Measure now = hasBattery ? measured : Measure.WATTS;
        boolean shares = sharesChosen == null ? EnergyBars.areFarApart(comparison) : sharesChosen;
        scope.show(chain);
        scope.setDisable(now == Measure.BATTERY);
        measure.show(now);
        measure.setVisible(hasBattery);
        lengths.show(shares);
        who.show(all);
        BarsModel bars = now == Measure.WATTS ? WattBars.watts(comparison, ui.messages(), ui.palette(), chain)
                : WattBars.battery(comparison, ui.messages(), ui.palette());
        var joules = EnergyBars.of(comparison, ui.messages(), ui.palette(), chain, shares);
        var rungs = Ladder.of(comparison, catalogue.accelerators(), report, budgets.budgets(), ui.messages());
        var grids = CarbonStrip.of(comparison, catalogue.prices().carbonIntensity(), ui.messages(), all);
        if (watts == null) {
            ChartStyle style = ChartStyle.of(ui.palette());
            watts = new BarsChart(bars, style, ui.messages().numbers());
            energy = new BarsChart(joules, style, ui.messages().numbers());
            ladder = new StripChart(rungs, style, ui.messages().numbers());
            carbon = new StripChart(grids, style, ui.messages().numbers());
            cards = List.of(TracedCard.of(ui, watts, () -> measured == Measure.BATTERY ? Criterion.BATTERY : Criterion.POWER),
                    TracedCard.of(ui, energy, () -> Criterion.ENERGY), TracedCard.of(ui, ladder, () -> Criterion.POWER),
                    TracedCard.of(ui, carbon, () -> Criterion.CARBON));
            IntStream.range(0, cards.size()).forEach(i -> cards.get(i).setKey(KEYS.get(i)));
            cards.get(0).addControl(measure);
            cards.get(0).addControl(scope);
            cards.get(1).addControl(lengths);
            cards.get(2).setTitle(ui.text("view.power.ladder"));
            cards.get(2).addRow(budgets);
            cards.get(3).setTitle(ui.text("view.power.carbon"));
            cards.get(3).addControl(who);
            grid.show(cards);
        } else {
            watts.show(bars);
            energy.show(joules);
            ladder.show(rungs);
            carbon.show(grids);
            cards.forEach(ChartCard::refresh);
        }
        cards.get(1).setTitle(ui.text(chain ? "view.power.energy" : "view.power.energy.alone"));
        cards.get(0).setTitle(ui.text("view.power.title." + now.name().toLowerCase(Locale.ROOT)));
    }

    String sentence() {
        return page.sentence();
    }

    BudgetFields budgets() {
        return budgets;
    }

    List<ChartCard> cards() {
        return cards;
    }
}
