package org.placewise.view.cost;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.estimate.Fleet;
import org.placewise.model.quantity.Source;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Supply;
import org.placewise.model.text.Message;
import org.placewise.view.Ui;
import org.placewise.view.chart.MarkNode;
import org.placewise.view.inspector.NumberField;
import org.placewise.view.plot.Choice;

/** The hardware each option needs, how it is paid for, and what else the cost rests on: porting, currency, rate. */
final class FleetPane extends VBox {
    private static final NumberField.Bounds RATE = new NumberField.Bounds(0.01, 1000, false);
    private static final NumberField.Bounds PRICE = new NumberField.Bounds(0, 1e9, false);
    private final Ui ui;
    private final GridPane rows = new GridPane();
    private final FlowPane given = new FlowPane();
    private final Map<String, Row> byId = new LinkedHashMap<>();
    private final Map<Assumption, NumberField> fields = new LinkedHashMap<>();
    private final Choice<Boolean> currency;

    /**
     * @param yuan told when another currency is chosen: whether it is CNY
     */
    FleetPane(Ui ui, Consumer<Boolean> yuan) {
        this.ui = ui;
        getStyleClass().addAll("chart-card", "fleet");
        Label title = new Label(ui.text("view.cost.hardware"));
        title.getStyleClass().add("chart-title");
        rows.getStyleClass().add("fleet-rows");
        ColumnConstraints mark = new ColumnConstraints();
        mark.setHalignment(HPos.CENTER);
        ColumnConstraints hardware = new ColumnConstraints();
        hardware.setHgrow(Priority.ALWAYS);
        hardware.setMinWidth(0);
        ColumnConstraints supply = new ColumnConstraints();
        supply.setHalignment(HPos.RIGHT);
        supply.setMinWidth(USE_PREF_SIZE);
        rows.getColumnConstraints().setAll(mark, hardware, supply);
        given.getStyleClass().add("fleet-given");
        currency = new Choice<>(ui.text("view.cost.currency"), List.of(false, true),
                isYuan -> isYuan ? "CNY" : "USD", yuan);
        currency.setAlignment(Pos.CENTER_LEFT);
        given.getChildren().add(currency);
        addField(Assumption.USD_TO_CNY, RATE);
        addField(Assumption.PORTING, PRICE);
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().setAll(title, rows, given);
    }

    private void addField(Assumption assumption, NumberField.Bounds bounds) {
        String name = ui.text("estimate.assumption." + assumption.key());
        NumberField field = new NumberField(ui, name, bounds, value -> assume(assumption, name, value));
        field.getStyleClass().add("fleet-field");
        field.setTooltip(new Tooltip());
        fields.put(assumption, field);
        Label label = new Label(assumption == Assumption.PORTING ? ui.text("view.cost.named", name,
                assumption.unit().symbol()) : name);
        label.getStyleClass().add("axes-word");
        label.setMinWidth(USE_PREF_SIZE);
        HBox pair = new HBox(label, field);
        pair.getStyleClass().add("axes-pair");
        pair.setAlignment(Pos.CENTER_LEFT);
        given.getChildren().addAll(pair, field.complaint());
    }

    private void assume(Assumption assumption, String name, double shown) {
        double value = assumption.unit().fromShown(shown);
        Source mine = Source.assumption(ui.text("view.workload.entered"));
        ui.workspace().update(Message.of("view.undo.workload", name), scenario -> scenario.withAssumptions(
                scenario.assumptions().with(assumption, new Assumed(value, value, value, mine))));
    }

    void show(Comparison comparison, boolean yuan) {
        Scenario scenario = comparison.scenario();
        currency.show(yuan);
        fields.forEach((assumption, field) -> {
            Assumed assumed = scenario.assumptions().get(assumption);
            field.show(assumption.unit().shown(assumed.value()));
            field.getTooltip().setText(assumed.source().ref());
        });
        List<String> ids = comparison.options().stream().map(result -> result.option().id()).toList();
        if (!List.copyOf(byId.keySet()).equals(ids)) {
            byId.clear();
            rows.getChildren().clear();
            rows.getRowConstraints().clear();
            comparison.options().forEach(result -> byId.put(result.option().id(), new Row(result.option())));
        }
        comparison.options().forEach(result -> byId.get(result.option().id()).show(result));
    }

    Choice<Boolean> currency() {
        return currency;
    }

    Choice<Supply> supply(String id) {
        return byId.get(id).supply;
    }

    NumberField field(Assumption assumption) {
        return fields.get(assumption);
    }

    /** One option. */
    private final class Row {
        private final Label name;
        private final Label busy = new Label();
        private final Label hardware = new Label();
        private final Choice<Supply> supply;

        Row(Option option) {
            String id = option.id();
            name = new Label(ui.text("common.option." + id));
            busy.getStyleClass().add("axes-word");
            hardware.getStyleClass().add("axes-word");
            hardware.setMinWidth(0);
            hardware.setTooltip(new Tooltip());
            supply = new Choice<>(ui.text("view.cost.supply.of", name.getText()), List.of(Supply.values()),
                    value -> ui.text("view.cost.supply." + value.name().toLowerCase(Locale.ROOT)),
                    value -> ui.workspace().update(Message.of("view.cost.undo.supply",
                                    Message.of("common.option." + id)),
                            scenario -> scenario.withOption(id, changed -> changed.withSupply(value))));
            supply.setAlignment(Pos.CENTER_RIGHT);
            HBox heading = new HBox(name, busy);
            heading.getStyleClass().add("axes-pair");
            heading.setAlignment(Pos.BASELINE_LEFT);
            RowConstraints even = new RowConstraints();
            even.setVgrow(Priority.ALWAYS);
            // A constraint counts as a row, so the row's place is asked before.
            int place = rows.getRowCount();
            rows.getRowConstraints().add(even);
            VBox both = new VBox(heading, hardware);
            both.setAlignment(Pos.CENTER_LEFT);
            rows.addRow(place, new MarkNode(option.site(), option.silicon(), ui.palette()), both,
                    supply);
        }

        void show(OptionResult result) {
            supply.show(result.option().supply());
            Fleet fleet = result.estimate().fleet().orElse(null);
            hardware.setText(fleet == null ? Texts.unknown(result, ui.messages())
                    : Texts.fleet(result, ui.messages()));
            busy.setText(fleet == null ? "" : ui.text("view.cost.fleet.busy",
                    ui.messages().numbers().quantity(fleet.utilisation(), Unit.SHARE)));
            hardware.getTooltip().setText(fleet == null ? hardware.getText() : ui.text("view.cost.fleet.tip",
                    fleet.groups(), (double) fleet.perGroup(), (double) fleet.batch(),
                    ui.messages().numbers().percent(fleet.utilisation())));
        }
    }
}
