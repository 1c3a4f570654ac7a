package org.placewise.view.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.placewise.controller.LiveTask;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.catalogue.OwnEntries;
import org.placewise.model.catalogue.Prices;
import org.placewise.model.explore.CostSentence;
import org.placewise.model.explore.TokenPrice;
import org.placewise.model.explore.TrafficCosts;
import org.placewise.model.explore.Volume;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Assumptions;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Workload;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;
import org.placewise.view.plot.BarsChart;
import org.placewise.view.plot.CardGrid;
import org.placewise.view.plot.ChartPage;
import org.placewise.view.plot.Choice;
import org.placewise.view.plot.LinesChart;
import org.placewise.view.plot.TracedCard;

/** What makes a month's cost, what is paid over the horizon, and what a token costs with other traffic. */
public final class CostPage extends StackPane {
    private static final double MILLION = 1e6;
    private final Ui ui;
    private final Report report;
    private Prices prices;
    private Api api;
    private final CardGrid grid = new CardGrid(0.5, 0.6, 0.46);
    private final ChartPage page;
    private final FleetPane fleet;
    private final LiveTask<TrafficLines.Study> studying;
    private final ComboBox<TokenPrice> beaten = new ComboBox<>();
    private final HBox beatenPair;
    private final Choice<Boolean> lengths;
    private final Choice<Volume> volume;
    private Volume volumeChosen = Volume.USERS;
    /** Null while nobody has chosen: the data decide. */
    private Boolean sharesChosen;
    private boolean yuan;
    private Asked asked;
    private TrafficLines.Study study;
    private Comparison comparison;
    private BarsChart month;
    private LinesChart cash;
    private LinesChart traffic;
    private ChartCard monthCard;
    private ChartCard cashCard;
    private ChartCard trafficCard;

    /** All that the study of traffic depends on: weights, for one, are not among it. */
    private record Asked(Workload workload, List<Option> options, Assumptions assumptions, Volume volume,
                         TokenPrice beaten, OwnEntries own) {
    }

    /**
     * @param report whose token prices are shown beside the catalogue's
     */
    public CostPage(Ui ui, Report report) {
        this.ui = ui;
        this.report = report;
        page = new ChartPage(ui.text("view.cost.title"), grid);
        getChildren().add(page);
        takePrices();
        fleet = new FleetPane(ui, isYuan -> {
            yuan = isYuan;
            render();
        });
        studying = ui.workspace().analysis().task(done -> {
            study = done;
            showTraffic();
        });
        lengths = new Choice<>(ui.text("view.cost.lengths"), List.of(false, true),
                isShare -> ui.text(isShare ? "view.cost.lengths.share" : "view.cost.lengths.amount"), isShare -> {
                    sharesChosen = isShare;
                    render();
                });
        volume = new Choice<>(ui.text("view.cost.volume"), List.of(Volume.values()),
                kind -> ui.text("view.cost.volume." + kind.name().toLowerCase(Locale.ROOT)), kind -> {
                    volumeChosen = kind;
                    render();
                });
        beatenPair = new HBox(word("view.cost.beat"), beaten);
        fillBeaten();
    }

    private Label word(String key) {
        Label word = new Label(ui.text(key));
        word.getStyleClass().add("axes-word");
        word.setMinWidth(USE_PREF_SIZE);
        return word;
    }

    private void fillBeaten() {
        beatenPair.getStyleClass().add("axes-pair");
        beatenPair.setAlignment(Pos.CENTER_LEFT);
        beatenPair.managedProperty().bind(beatenPair.visibleProperty());
        beaten.getStyleClass().addAll("axis-chooser", "beaten");
        beaten.setAccessibleText(ui.text("view.cost.beat"));
        beaten.setConverter(new StringConverter<>() {
            @Override
            public String toString(TokenPrice price) {
                return price == null ? "" : api.name(price);
            }

            @Override
            public TokenPrice fromString(String text) {
                throw new UnsupportedOperationException("the box is not edited");
            }
        });
        offerPrices();
        beaten.valueProperty().subscribe((_, _) -> render());
    }

    /** The published prices with the user's own, which come and go. */
    private void takePrices() {
        prices = ui.workspace().catalogue().prices();
        api = new Api(report, prices, ui.messages());
    }

    private void offerPrices() {
        TokenPrice chosen = beaten.getValue();
        beaten.getItems().setAll(api.all());
        beaten.setValue(api.all().contains(chosen) ? chosen : api.all().isEmpty() ? null : api.all().getFirst());
    }

    /** Shows the results; what is on screen already is changed in place. */
    public void show(Comparison shown) {
        comparison = shown;
        if (!ui.workspace().catalogue().prices().equals(prices)) {
            takePrices();
            offerPrices();
        }
        render();
    }

    private void render() {
        if (comparison == null) {
            return;
        }
        Scenario scenario = comparison.scenario();
        Money money = money();
        page.say(ui.text(money.in(CostSentence.of(comparison))));
        boolean shares = sharesChosen == null ? MonthBars.areFarApart(comparison) : sharesChosen;
        lengths.show(shares);
        volume.show(volumeChosen);
        beatenPair.setVisible(scenario.workload().task() instanceof Task.Language && beaten.getValue() != null);
        fleet.show(comparison, yuan);
        var bars = MonthBars.of(comparison, ui.messages(), ui.palette(), money, shares);
        var lines = CashLines.of(comparison, ui.messages(), money, CashLines.areFarApart(comparison),
                compared(scenario));
        if (month == null) {
            ChartStyle style = ChartStyle.of(ui.palette());
            month = new BarsChart(bars, style, ui.messages().numbers());
            cash = new LinesChart(lines, style, ui.messages().numbers());
            monthCard = TracedCard.of(ui, month, () -> Criterion.COST_PER_MONTH);
            monthCard.setTitle(ui.text("view.cost.month"));
            monthCard.setKey("month");
            monthCard.addControl(lengths);
            cashCard = TracedCard.of(ui, cash, () -> Criterion.COST_PER_MONTH);
            cashCard.setTitle(ui.text("view.cost.cash"));
            cashCard.setKey("cash");
        } else {
            month.show(bars);
            cash.show(lines);
            monthCard.refresh();
            cashCard.refresh();
        }
        request(scenario);
        showTraffic();
    }

    private Money money() {
        return Money.of(ui.messages().numbers(), yuan, Api.rate(comparison.scenario()));
    }

    private Optional<CashLines.Compared> compared(Scenario scenario) {
        if (beaten.getValue() == null || !(scenario.workload().task() instanceof Task.Language task)) {
            return Optional.empty();
        }
        double tokens = scenario.workload().traffic().requestsPerMonth()
                * ((double) task.promptTokens() + task.outputTokens());
        return Api.usd(beaten.getValue(), scenario).map(usd -> new CashLines.Compared(
                api.shortName(beaten.getValue()), usd * tokens / MILLION));
    }

    private void request(Scenario scenario) {
        Asked now = new Asked(scenario.workload(), scenario.options(), scenario.assumptions(), volumeChosen,
                beaten.getValue(), scenario.own());
        if (!now.equals(asked)) {
            asked = now;
            List<TokenPrice> lines = new ArrayList<>();
            List<Double> usd = new ArrayList<>();
            api.shown(beaten.getValue()).forEach(price -> Api.usd(price, scenario).ifPresent(value -> {
                lines.add(price);
                usd.add(value);
            }));
            Catalogue catalogue = ui.workspace().catalogue();
            Volume kind = volumeChosen;
            int index = lines.indexOf(beaten.getValue());
            studying.request(() -> new TrafficLines.Study(TrafficCosts.of(scenario, catalogue, kind, usd), lines, usd,
                    index));
        }
    }

    /** Shows the latest study that is done; while a newer one is under way the picture stays. */
    private void showTraffic() {
        if (study == null || comparison == null || month == null
                || study.costs().criterion() != TrafficCosts.criterion(comparison.scenario())
                || !study.costs().curves().stream().map(curve -> curve.option().id()).toList()
                .equals(comparison.options().stream().map(result -> result.option().id()).toList())) {
            return;
        }
        var lines = TrafficLines.of(comparison, study, ui.messages(), money(), api);
        if (traffic == null) {
            traffic = new LinesChart(lines, ChartStyle.of(ui.palette()), ui.messages().numbers());
            trafficCard = TracedCard.of(ui, traffic, () -> study.costs().criterion());
            FlowPane row = new FlowPane(volume, beatenPair);
            row.getStyleClass().add("axes");
            trafficCard.addRow(row);
            grid.show(List.of(monthCard, cashCard, trafficCard, fleet));
        } else {
            traffic.show(lines);
            trafficCard.refresh();
        }
        trafficCard.setKey("traffic");
        trafficCard.setTitle(ui.text("view.cost.traffic." + study.costs().criterion().key()));
    }

    String sentence() {
        return page.sentence();
    }

    FleetPane fleet() {
        return fleet;
    }

    ChartCard monthCard() {
        return monthCard;
    }

    ChartCard cashCard() {
        return cashCard;
    }

    /** Null until the first study of traffic is done. */
    ChartCard trafficCard() {
        return trafficCard;
    }

    ComboBox<TokenPrice> beaten() {
        return beaten;
    }
}
