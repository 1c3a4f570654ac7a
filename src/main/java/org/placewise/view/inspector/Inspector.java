package org.placewise.view.inspector;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Scenario;
import org.placewise.view.Scroller;
import org.placewise.view.Ui;

/** The column at the right: weights, requirements and workload of the open scenario. */
public final class Inspector extends Scroller {
    private final WeightsPane weights;
    private final RequirementsPane requirements;
    private final WorkloadPane workload;

    /**
     * @param resetWeights brings the weights back to where the scenario started
     */
    public Inspector(Ui ui, Runnable resetWeights) {
        weights = new WeightsPane(ui, resetWeights);
        requirements = new RequirementsPane(ui);
        workload = new WorkloadPane(ui);
        getStyleClass().add("inspector");
        setAccessibleText(ui.text("view.inspector"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(new VBox(weights, requirements, workload));
    }

    public void show(Scenario scenario) {
        weights.show(scenario);
        requirements.show(scenario);
        workload.show(scenario);
    }

    /** Shows what a comparison says of the weights. */
    public void show(Comparison comparison) {
        weights.show(comparison);
    }

    /** The control that takes the focus when the keyboard jumps to the weights. */
    public Node firstSlider() {
        return weights.firstSlider();
    }
}
