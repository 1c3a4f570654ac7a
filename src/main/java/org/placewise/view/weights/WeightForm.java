package org.placewise.view.weights;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.placewise.controller.ScenarioChanges;
import org.placewise.model.Comparison;
import org.placewise.model.DecisionTable;
import org.placewise.model.OptionResult;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.score.Weights;
import org.placewise.model.text.Message;
import org.placewise.model.text.Phrases;
import org.placewise.view.Ui;

/** A way to find the weights of all criteria: what is entered, the weights that follow, and who would win. */
public abstract class WeightForm extends Form {
    private final Ui ui;
    private final String key;
    private final Scenario scenario;
    private final GridPane grid = new GridPane();
    private final List<Label> results = new ArrayList<>();
    private final Label outcome = new Label();
    private double[] weights;

    /** @param key of the way: {@code view.weights.KEY} names it */
    WeightForm(Ui ui, String key) {
        super(ui.text("view.weights." + key), ui.text("view.weights." + key + ".how"));
        this.ui = ui;
        this.key = key;
        this.scenario = ui.workspace().scenario();
        this.weights = ScenarioChanges.weights(scenario);
        grid.getStyleClass().add("form-grid");
        outcome.getStyleClass().add("form-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(grid, outcome);
    }

    final Ui ui() {
        return ui;
    }

    final List<Judgement> criteria() {
        return scenario.criteria();
    }

    final String name(int index) {
        return name(criteria().get(index).criterion());
    }

    final String name(Criterion criterion) {
        return ui.text("common.criterion." + criterion.key());
    }

    final GridPane grid() {
        return grid;
    }

    /** The columns of the grid: one of them takes the room that is left. */
    final void columns(int count, int growing) {
        for (int i = 0; i < count; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == growing ? Priority.ALWAYS : Priority.NEVER);
            column.setMinWidth(i == growing ? 0 : USE_PREF_SIZE);
            grid.getColumnConstraints().add(column);
        }
    }

    /** A label for the weight of a criterion, in the order of the criteria. */
    final Label resultLabel() {
        Label label = new Label();
        label.getStyleClass().add("percent");
        label.setAlignment(Pos.CENTER_RIGHT);
        results.add(label);
        return label;
    }

    final Label nameLabel(int index, Node control) {
        Label label = new Label(name(index));
        label.setLabelFor(control);
        return label;
    }

    /** Shows the weights that follow from what is entered now. */
    final void follow(double[] found) {
        weights = found;
        int[] percents = Weights.wholePercents(found);
        for (int i = 0; i < results.size(); i++) {
            results.get(i).setText(percents[i] + " %");
        }
        Comparison comparison = ui.workspace().comparisonProperty().get();
        List<OptionResult> mine = comparison.winners();
        List<OptionResult> theirs = first(comparison, found);
        outcome.setText(theirs.isEmpty() || mine.isEmpty() ? ""
                : ui.text(ids(theirs).equals(ids(mine)) ? "view.weights.outcome.same" : "view.weights.outcome",
                        names(theirs), names(mine)));
    }

    /** Shows that nothing follows as yet. */
    final void awaitEntry() {
        weights = ScenarioChanges.weights(scenario);
        results.forEach(label -> label.setText(""));
        outcome.setText("");
    }

    private static List<String> ids(List<OptionResult> options) {
        return options.stream().map(option -> option.option().id()).sorted().toList();
    }

    /** Who would be first with other weights, as the evidence of the comparison judges. */
    private List<OptionResult> first(Comparison comparison, double[] found) {
        DecisionTable table = DecisionTable.of(comparison);
        Scenario other = Comparison.judged(ScenarioChanges.setWeights(scenario, found));
        double[] columns = table.criteria().stream().mapToDouble(column -> other.criteria().stream()
                .filter(judgement -> judgement.criterion() == column.criterion()).mapToDouble(Judgement::weight).sum())
                .toArray();
        return table.options().isEmpty() ? List.of() : table.first(columns);
    }

    private static Message names(List<OptionResult> options) {
        return Phrases.list(options.stream().map(option -> Message.of("common.option." + option.option().id())).toList());
    }

    /** The weights that follow, in the order of the criteria. */
    public final double[] weights() {
        return weights.clone();
    }

    final String outcome() {
        return outcome.getText();
    }

    @Override
    public final void apply() {
        double[] found = weights();
        ui.workspace().update(Message.of("view.undo.weights." + key), now -> ScenarioChanges.setWeights(now, found));
    }
}
