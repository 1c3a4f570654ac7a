package org.placewise.view.weights;

import java.util.Arrays;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.placewise.model.Comparison;
import org.placewise.model.DecisionTable;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.score.DataWeights;
import org.placewise.model.score.DecisionMatrix;
import org.placewise.view.Ui;

/** How much the options differ on each criterion, as weights; this says nothing of importance. */
public final class SpreadForm extends WeightForm {
    private final RadioButton entropy;
    private final DecisionTable table;
    private final DecisionMatrix matrix;

    public SpreadForm(Ui ui) {
        super(ui, "spread");
        columns(2, 0);
        Comparison comparison = ui.workspace().comparisonProperty().get();
        table = DecisionTable.of(comparison);
        boolean enough = table.options().size() > 1;
        boolean[] benefit = new boolean[table.criteria().size()];
        for (int j = 0; j < benefit.length; j++) {
            benefit[j] = table.criteria().get(j).criterion().moreIsBetter();
        }
        matrix = enough ? new DecisionMatrix(table.raw(), table.weights(), benefit) : null;
        ToggleGroup group = new ToggleGroup();
        entropy = new RadioButton(ui.text("view.weights.spread.entropy"));
        RadioButton critic = new RadioButton(ui.text("view.weights.spread.critic"));
        entropy.setToggleGroup(group);
        critic.setToggleGroup(group);
        HBox row = new HBox(entropy, critic);
        row.getStyleClass().add("form-choice");
        getChildren().add(1, row);
        for (int i = 0; i < criteria().size(); i++) {
            grid().addRow(i, nameLabel(i, entropy), resultLabel());
        }
        setComplete(enough);
        entropy.setDisable(!enough || DataWeights.entropyRefusal(matrix).isPresent());
        critic.setDisable(!enough);
        (entropy.isDisabled() ? critic : entropy).setSelected(true);
        group.selectedToggleProperty().subscribe(_ -> update());
    }

    private void update() {
        if (matrix != null) {
            follow(all(entropy.isSelected() ? DataWeights.entropy(matrix) : DataWeights.critic(matrix)));
        }
    }

    /** By criterion of the scenario; what is not known for every option differs in no way that can be measured. */
    private double[] all(double[] found) {
        double[] weights = new double[criteria().size()];
        Arrays.setAll(weights, i -> share(criteria().get(i).criterion(), found));
        return weights;
    }

    private double share(Criterion criterion, double[] found) {
        for (int j = 0; j < found.length; j++) {
            if (table.criteria().get(j).criterion() == criterion) {
                return found[j];
            }
        }
        return 0;
    }
}
