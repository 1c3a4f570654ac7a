package org.placewise.view.sensitivity;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.placewise.controller.Analysis;
import org.placewise.controller.LiveTask;
import org.placewise.model.Comparison;
import org.placewise.model.sensitivity.MarginTornado;
import org.placewise.model.sensitivity.PlaceSplit;
import org.placewise.view.Scroller;
import org.placewise.view.Ui;
import org.placewise.view.chart.Chart;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.chart.ChartView;
import org.placewise.view.chart.DrawnChart;
import org.placewise.view.sensitivity.Bands.Band;
import org.placewise.view.sensitivity.Bands.Card;

/**
 * What would change the answer: the weights, the inputs, the scoring method. What follows from the comparison at once
 * is shown with it; what takes longer is worked out in the background, and the old picture stays until then.
 */
public final class SensitivityPage extends Region {
    private static final ChartTable NOTHING = new ChartTable(List.of(), List.of());
    private final Ui ui;
    private final Label headline = new Label();
    private final Label details = new Label();
    private final MixPane mix;
    private final TornadoChart tornado;
    private final StabilityChart stability;
    private final AgreementChart agreement;
    private final SplitChart split;
    private final ChartCard tornadoCard;
    private final ChartCard stabilityCard;
    private final ChartCard agreementCard;
    private final ChartCard splitCard;
    private final DrawsPane draws;
    private final MapPane map;
    private final ContendersPane contenders;
    private final LiveTask<Draws> drawing;
    private final LiveTask<Optional<MarginTornado>> moving;
    private final VBox content;
    private final ScrollPane scroll;
    private final Bands bands;

    public SensitivityPage(Ui ui) {
        this.ui = ui;
        getStyleClass().add("sensitivity-page");
        setAccessibleText(ui.text("view.page.sensitivity"));
        ChartStyle style = ChartStyle.of(ui.palette());
        mix = new MixPane(ui, style);
        tornado = new TornadoChart(TornadoModel.of(Optional.empty(), ui.messages()), style);
        stability = new StabilityChart(new StabilityModel(List.of(), "", NOTHING), style);
        agreement = new AgreementChart(new AgreementModel(List.of(), "", "", NOTHING), style);
        split = new SplitChart(SplitModel.of(Optional.empty(), ui.messages()), style);
        tornadoCard = card(tornado, "tornado", "view.sensitivity.tornado.title");
        stabilityCard = card(stability, "flip", "view.sensitivity.stability");
        agreementCard = card(agreement, "agreement", "view.sensitivity.agreement");
        Label scales = new Label(ui.text("view.sensitivity.agreement.scales"));
        scales.getStyleClass().add("chart-note");
        scales.setWrapText(true);
        scales.setMinHeight(USE_PREF_SIZE);
        agreementCard.getChildren().add(scales);
        splitCard = card(split, "split", "view.sensitivity.split");
        draws = new DrawsPane(ui, style);
        map = new MapPane(ui, style);
        contenders = new ContendersPane(ui);
        Analysis analysis = ui.workspace().analysis();
        drawing = analysis.task(this::publish);
        moving = analysis.task(this::publish);
        bands = new Bands(
                new Band(39, List.of(new Card(mix.card(), 1)),
                        List.of(new Card(tornadoCard, 0.54), new Card(draws.ranksCard(), 0.46))),
                new Band(39, List.of(new Card(map.card(), 1)),
                        List.of(new Card(stabilityCard, 0.46), new Card(draws.pairsCard(), 0.54))),
                new Band(22, List.of(new Card(splitCard, 1)), List.of(new Card(agreementCard, 1))));
        content = content();
        scroll = new Scroller(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
    }

    private VBox content() {
        headline.getStyleClass().add("verdict");
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        headline.setAccessibleRole(AccessibleRole.TEXT);
        details.getStyleClass().add("verdict-details");
        details.setWrapText(true);
        details.setMinHeight(USE_PREF_SIZE);
        VBox heading = new VBox(headline, details);
        heading.getStyleClass().add("verdict-box");
        VBox.setVgrow(bands, Priority.ALWAYS);
        VBox box = new VBox(heading, bands, contenders);
        box.getStyleClass().add("page-content");
        return box;
    }

    private ChartCard card(Chart chart, String key, String titleKey) {
        ChartCard card = new ChartCard(ui.messages(), new ChartView(chart));
        card.setKey(key);
        card.setTitle(ui.text(titleKey));
        return card;
    }

    /** Shows what follows at once and asks for the rest. */
    public void show(Comparison comparison) {
        mix.show(comparison);
        contenders.show(comparison);
        show(stability, StabilityModel.of(comparison, ui.messages()), stabilityCard);
        show(agreement, AgreementModel.of(comparison, ui.messages()), agreementCard);
        show(split, SplitModel.of(PlaceSplit.of(comparison), ui.messages()), splitCard);
        if (headline.getText().isEmpty()) {
            headline.setText(ui.text(comparison.verdict()));
        }
        details.setText(ui.text("view.sensitivity.details", stability.spoken(), agreement.spoken(),
                ui.text("view.sensitivity.agreement.scales")).strip());
        Analysis analysis = ui.workspace().analysis();
        map.show(comparison);
        drawing.request(() -> Draws.of(comparison, analysis));
        moving.request(() -> MarginTornado.of(comparison, analysis.variants(comparison.scenario())));
    }

    private static <M extends DrawnChart.Model> void show(DrawnChart<M> chart, M model, ChartCard card) {
        chart.show(model);
        card.refresh();
    }

    private void publish(Draws drawn) {
        draws.show(drawn);
        headline.setText(ui.text(drawn.sentence()));
    }

    private void publish(Optional<MarginTornado> found) {
        show(tornado, TornadoModel.of(found, ui.messages()), tornadoCard);
        String winner = tornado.model().winner();
        tornadoCard.setTitle(winner.isEmpty() ? ui.text("view.sensitivity.tornado.title")
                : ui.text("view.sensitivity.tornado.of", winner));
        map.suggest(found);
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return scroll.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    String headline() {
        return headline.getText();
    }

    MixPane mix() {
        return mix;
    }

    MapPane map() {
        return map;
    }

    DrawsPane draws() {
        return draws;
    }

    ContendersPane contenders() {
        return contenders;
    }

    TornadoChart tornado() {
        return tornado;
    }

    /** All cards as read. */
    List<ChartCard> cards() {
        return bands.nodes().stream().map(ChartCard.class::cast).toList();
    }
}
