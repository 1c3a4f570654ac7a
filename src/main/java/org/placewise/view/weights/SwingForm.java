package org.placewise.view.weights;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.score.Elicitation;
import org.placewise.view.Ui;

/** Swing rating: how much it is worth to go from the worst to the best anchor, 100 for the most valuable. */
public final class SwingForm extends WeightForm {
    private static final double MOST = 100;
    private final List<Slider> ratings = new ArrayList<>();

    public SwingForm(Ui ui) {
        super(ui, "swing");
        columns(4, 2);
        double largest = criteria().stream().mapToDouble(Judgement::weight).max().orElse(1);
        for (int i = 0; i < criteria().size(); i++) {
            Judgement judgement = criteria().get(i);
            Slider slider = new Slider(0, MOST, largest > 0 ? Math.round(MOST * judgement.weight() / largest) : MOST);
            slider.setBlockIncrement(5);
            slider.setAccessibleText(ui.text("view.weights.swing.rating", name(i)));
            slider.valueProperty().subscribe((_, _) -> update());
            ratings.add(slider);
            Label swing = new Label(ui.text("view.weights.swing.from", quantity(judgement, judgement.value().worst()),
                    quantity(judgement, judgement.value().best())));
            swing.getStyleClass().add("form-note");
            grid().addRow(i, nameLabel(i, slider), swing, slider, resultLabel());
        }
        update();
    }

    private String quantity(Judgement judgement, double value) {
        return ui().messages().numbers().quantity(value, judgement.criterion().unit());
    }

    /** Rates a criterion, 0 to 100. */
    public void rate(int index, double rating) {
        ratings.get(index).setValue(rating);
    }

    private void update() {
        follow(Elicitation.swing(ratings.stream().mapToDouble(Slider::getValue).toArray()));
    }
}
