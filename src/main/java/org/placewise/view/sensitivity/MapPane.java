package org.placewise.view.sensitivity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.placewise.controller.Analysis;
import org.placewise.controller.LiveTask;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.sensitivity.Input;
import org.placewise.model.sensitivity.InputMap;
import org.placewise.model.sensitivity.MarginTornado;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;
import org.placewise.view.chart.Chooser;

/** The two-way map with the choice of its inputs. It is worked out in the background; until then the old one stays. */
final class MapPane {
    static final int STEPS = 41;
    private final Ui ui;
    private final ChartStyle style;
    private final ChartCard card;
    private final Chooser<Input> x;
    private final Chooser<Input> y;
    private final LiveTask<MapModel> task;
    private MapChart chart;
    private Comparison comparison;
    private List<Input> inputs = List.of();
    private Optional<Input> chosenX = Optional.empty();
    private Optional<Input> chosenY = Optional.empty();
    private boolean showing;

    MapPane(Ui ui, ChartStyle style) {
        this.ui = ui;
        this.style = style;
        card = new ChartCard(ui.messages(), null);
        card.setTitle(ui.text("view.sensitivity.map"));
        card.setKey("map");
        x = chooser("view.sensitivity.map.x");
        y = chooser("view.sensitivity.map.y");
        Label by = new Label(ui.text("view.compare.axis.per"));
        by.getStyleClass().add("axes-word");
        HBox pair = new HBox(by, x);
        pair.getStyleClass().add("axes-pair");
        pair.setAlignment(Pos.CENTER_LEFT);
        FlowPane row = new FlowPane(y, pair);
        row.getStyleClass().add("axes");
        card.addRow(row);
        task = ui.workspace().analysis().task(this::publish);
    }

    private Chooser<Input> chooser(String nameKey) {
        Chooser<Input> box = new Chooser<>(ui.text(nameKey), input -> ui.text(input.label()));
        box.valueProperty().subscribe((_, chosen) -> chosen());
        return box;
    }

    ChartCard card() {
        return card;
    }

    Chooser<Input> horizontal() {
        return x;
    }

    Chooser<Input> vertical() {
        return y;
    }

    Optional<MapModel> model() {
        return Optional.ofNullable(chart).map(MapChart::model);
    }

    /** Shows a comparison; before the inputs are chosen it waits to be told which matter. */
    void show(Comparison shown) {
        comparison = shown;
        inputs = Input.of(shown.scenario());
        if (!inputs.containsAll(chosenX.stream().toList()) || !inputs.containsAll(chosenY.stream().toList())) {
            chosenX = Optional.empty();
            chosenY = Optional.empty();
        }
        if (chosenX.isPresent() && chosenY.isPresent()) {
            request();
        }
    }

    /** Starts with the two inputs that matter most, once it is known which these are. */
    void suggest(Optional<MarginTornado> tornado) {
        if (chosenX.isEmpty() && comparison != null) {
            strongest(inputs, tornado).ifPresent(pair -> {
                chosenX = Optional.of(pair.getFirst());
                chosenY = Optional.of(pair.getLast());
                request();
            });
        }
    }

    /** The two inputs that matter most, the first of all where that is not known; empty where there are not two. */
    static Optional<List<Input>> strongest(List<Input> inputs, Optional<MarginTornado> tornado) {
        List<Input> pair = Stream.concat(tornado.stream().flatMap(t -> t.tornado().bars().stream().map(t::input))
                .filter(inputs::contains).limit(2), inputs.stream()).distinct().limit(2).toList();
        return pair.size() == 2 ? Optional.of(pair) : Optional.empty();
    }

    private void chosen() {
        if (showing || x.getValue() == null || y.getValue() == null) {
            return;
        }
        Input newX = x.getValue();
        Input newY = y.getValue();
        // Who chooses what the other axis shows swaps the two.
        if (newX.equals(newY) && newX.equals(chosenX.orElseThrow())) {
            newX = chosenY.orElseThrow();
        } else if (newX.equals(newY)) {
            newY = chosenX.orElseThrow();
        }
        chosenX = Optional.of(newX);
        chosenY = Optional.of(newY);
        request();
    }

    private void request() {
        Input atX = chosenX.orElseThrow();
        Input atY = chosenY.orElseThrow();
        showing = true;
        x.offer(inputs, atX);
        y.offer(inputs, atY);
        showing = false;
        Comparison now = comparison;
        Analysis analysis = ui.workspace().analysis();
        Messages messages = ui.messages();
        task.request(() -> MapModel.of(InputMap.of(now, analysis.variants(now.scenario()), atX, atY, STEPS), messages));
    }

    private void publish(MapModel model) {
        if (chart == null) {
            chart = new MapChart(model, style, ui.messages().numbers());
            card.setView(new ChartView(chart));
        } else {
            chart.show(model);
            card.refresh();
        }
    }
}
