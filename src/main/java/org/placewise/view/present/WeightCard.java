package org.placewise.view.present;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.placewise.controller.ScenarioChanges;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.text.Message;
import org.placewise.view.Ui;

/** A weight of the talk's scenario, to be moved before the audience. */
final class WeightCard extends VBox {
    private static final double HUNDRED = 100;
    private final Ui ui;
    private final Label name = new Label();
    private final Label percent = new Label();
    private final Slider slider = new Slider(0, HUNDRED, 0);
    private Criterion criterion;
    private boolean showing;

    WeightCard(Ui ui) {
        this.ui = ui;
        getStyleClass().add("scene-weight");
        percent.getStyleClass().add("scene-strong");
        percent.setMinWidth(USE_PREF_SIZE);
        slider.setBlockIncrement(1);
        getChildren().addAll(new BorderPane(null, null, percent, null, name), slider);
        slider.valueProperty().subscribe((_, value) -> move(value.doubleValue() / HUNDRED));
    }

    /** Shows the weight of a criterion. */
    void show(Comparison comparison, Criterion shown) {
        List<Judgement> criteria = comparison.scenario().criteria();
        if (shown != criterion) {
            criterion = shown;
            name.setText(ui.text("common.criterion." + criterion.key()));
            slider.setAccessibleText(ui.text("view.weights.slider", name.getText()));
        }
        int index = index(criteria);
        showing = true;
        slider.setValue(HUNDRED * criteria.get(index).weight());
        slider.setDisable(criteria.get(index).locked());
        showing = false;
        percent.setText(ui.messages().numbers().percent(criteria.get(index).weight()));
    }

    private int index(List<Judgement> criteria) {
        return IntStream.range(0, criteria.size()).filter(i -> criteria.get(i).criterion() == criterion).findFirst()
                .orElse(-1);
    }

    private void move(double share) {
        if (!showing) {
            ui.workspace().nudge(Message.of("view.undo.weight", Message.of("common.criterion." + criterion.key())),
                    scenario -> {
                        int index = index(scenario.criteria());
                        return index < 0 ? scenario : ScenarioChanges.moveWeight(scenario, index, share);
                    });
        }
    }
}
