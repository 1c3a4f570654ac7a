package org.placewise.view.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.placewise.controller.ScenarioChanges;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.score.Stability;
import org.placewise.model.score.Weights;
import org.placewise.model.sensitivity.WeightStability;
import org.placewise.model.text.Message;
import org.placewise.view.Icons;
import org.placewise.view.Ui;
import org.placewise.view.weights.WeightMenu;

/** "What matters": a slider and a lock for each criterion. The weights always sum to 100 %. */
public final class WeightsPane extends Section {
    private static final double HUNDRED = 100;
    private final Ui ui;
    private final GridPane grid = new GridPane();
    private final Label why = new Label();
    private final WeightMenu menu;
    private final List<Row> rows = new ArrayList<>();
    private List<Criterion> shown = List.of();
    private boolean showing;

    private record Row(Slider slider, Label percent, ToggleButton lock, StabilityBar stability) {
    }

    public WeightsPane(Ui ui, Runnable reset) {
        super(ui.text("view.weights.title"));
        this.ui = ui;
        Button resetButton = new Button(ui.text("view.weights.reset"));
        resetButton.getStyleClass().add("pill");
        resetButton.setTooltip(new Tooltip(ui.text("view.weights.reset.tooltip")));
        resetButton.setOnAction(_ -> reset.run());
        menu = new WeightMenu(ui);
        HBox controls = new HBox(menu, resetButton);
        controls.getStyleClass().add("form-buttons");
        addToHeading(controls);
        grid.getStyleClass().add("weights");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints slider = new ColumnConstraints();
        slider.setHgrow(Priority.ALWAYS);
        ColumnConstraints percent = new ColumnConstraints();
        percent.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(name, slider, percent);
        why.getStyleClass().add("why");
        why.setWrapText(true);
        why.managedProperty().bind(why.visibleProperty());
        getChildren().addAll(grid, why);
    }

    /** The slider that takes the focus when the keyboard jumps to the weights. */
    Node firstSlider() {
        return rows.isEmpty() ? this : rows.getFirst().slider;
    }

    /** Shows the weights of a scenario. */
    public void show(Scenario scenario) {
        List<Criterion> criteria = scenario.criteria().stream().map(Judgement::criterion).toList();
        showing = true;
        if (!criteria.equals(shown)) {
            rebuild(criteria);
            menu.show(scenario);
        }
        int[] percents = Weights.wholePercents(ScenarioChanges.weights(scenario));
        for (int i = 0; i < rows.size(); i++) {
            Judgement judgement = scenario.criteria().get(i);
            Row row = rows.get(i);
            row.slider.setValue(HUNDRED * judgement.weight());
            row.slider.setDisable(judgement.locked());
            row.percent.setText(percents[i] + " %");
            row.lock.setSelected(judgement.locked());
        }
        showing = false;
        String reason = "preset." + scenario.presetId() + ".why";
        why.setVisible(ui.messages().has(reason));
        why.setText(why.isVisible() ? ui.text(reason) : "");
    }

    /** Shows how far each weight can move before the winner changes. */
    void show(Comparison comparison) {
        Map<Criterion, Stability> intervals = WeightStability.of(comparison).intervals();
        for (int i = 0; i < rows.size(); i++) {
            Criterion criterion = shown.get(i);
            Optional<Stability> interval = Optional.ofNullable(intervals.get(criterion));
            rows.get(i).stability.show(interval, interval.map(found -> ui.text("view.weights.stability",
                    Message.of("common.criterion." + criterion.key()), ui.messages().numbers().percent(found.low()),
                    ui.messages().numbers().percent(found.high()))).orElse(""));
        }
    }

    private void rebuild(List<Criterion> criteria) {
        shown = criteria;
        rows.clear();
        grid.getChildren().clear();
        for (int i = 0; i < criteria.size(); i++) {
            rows.add(row(criteria.get(i), i));
        }
    }

    private Row row(Criterion criterion, int index) {
        String name = ui.text("common.criterion." + criterion.key());
        Button label = new Button(name);
        label.getStyleClass().add("weight-name");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setTooltip(new Tooltip(ui.text("common.criterion." + criterion.key() + ".help")));
        label.setAccessibleText(ui.text("view.weights.value", name));
        label.setOnAction(_ -> menu.edit(criterion));
        Slider slider = new WeightSlider(HUNDRED);
        slider.setAccessibleText(ui.text("view.weights.slider", name));
        Label percent = new Label();
        percent.getStyleClass().add("percent");
        percent.setAlignment(Pos.CENTER_RIGHT);
        ToggleButton lock = new ToggleButton();
        lock.getStyleClass().add("lock");
        lock.setAccessibleText(ui.text("view.weights.lock", name));
        lock.setTooltip(new Tooltip(ui.text("view.weights.lock", name)));

        slider.valueChangingProperty().subscribe(changing -> {
            if (changing) {
                ui.workspace().beginGesture();
            } else {
                ui.workspace().endGesture();
            }
        });
        slider.valueProperty().subscribe((_, value) -> {
            if (!showing) {
                ui.workspace().nudge(Message.of("view.undo.weight", Message.of("common.criterion." + criterion.key())),
                        scenario -> ScenarioChanges.moveWeight(scenario, index, value.doubleValue() / HUNDRED));
            }
        });
        lock.graphicProperty().bind(lock.selectedProperty().map(locked -> locked ? Icons.lock() : Icons.unlock()));
        lock.setOnAction(_ -> ui.workspace().update(
                Message.of("view.undo.lock", Message.of("common.criterion." + criterion.key())),
                scenario -> ScenarioChanges.lockWeight(scenario, index, lock.isSelected())));
        StabilityBar stability = new StabilityBar();
        VBox range = new VBox(slider, stability);
        range.setAlignment(Pos.CENTER);
        grid.addRow(index, label, range, percent, lock);
        return new Row(slider, percent, lock, stability);
    }
}
