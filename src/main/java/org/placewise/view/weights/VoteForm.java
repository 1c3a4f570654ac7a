package org.placewise.view.weights;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import org.placewise.model.score.RoomVote;
import org.placewise.view.Ui;

/** A show of hands: how many people raised one for each criterion gives the room's weights. */
public final class VoteForm extends WeightForm {
    private static final int MOST = 10_000;
    private final List<Spinner<Integer>> hands = new ArrayList<>();
    private final List<Label> spreads = new ArrayList<>();
    private final Label total = new Label();

    public VoteForm(Ui ui) {
        super(ui, "vote");
        columns(4, 3);
        for (int i = 0; i < criteria().size(); i++) {
            Spinner<Integer> count = new Spinner<>(0, MOST, 0);
            count.setEditable(true);
            count.getStyleClass().add("form-count");
            count.setAccessibleText(ui.text("view.weights.vote.hands", name(i)));
            count.valueProperty().subscribe((_, value) -> {
                if (value != null) {
                    update();
                }
            });
            hands.add(count);
            Label spread = new Label();
            spread.getStyleClass().add("form-note");
            spreads.add(spread);
            grid().addRow(i, nameLabel(i, count), count, resultLabel(), spread);
        }
        Button reset = new Button(ui.text("view.weights.vote.reset"));
        reset.getStyleClass().add("pill");
        reset.setOnAction(_ -> hands.forEach(count -> count.getValueFactory().setValue(0)));
        total.getStyleClass().add("form-note");
        HBox foot = new HBox(total, reset);
        foot.getStyleClass().add("form-buttons");
        getChildren().add(getChildren().indexOf(grid()) + 1, foot);
        update();
    }

    /** Counts the raised hands for a criterion. */
    public void count(int index, int raised) {
        hands.get(index).getValueFactory().setValue(raised);
    }

    private void update() {
        RoomVote vote = RoomVote.of(hands.stream().mapToInt(Spinner::getValue).toArray());
        if (vote.hands() > 0) {
            follow(vote.weights());
        } else {
            awaitEntry();
        }
        total.setText(ui().text("view.weights.vote.total", vote.hands()));
        setComplete(vote.hands() > 0);
        for (int i = 0; i < spreads.size(); i++) {
            String now = ui().messages().numbers().percent(criteria().get(i).weight());
            spreads.get(i).setText(vote.hands() == 0 ? ui().text("view.weights.vote.now", now)
                    : ui().text("view.weights.vote.spread",
                            ui().messages().numbers().whole(100 * vote.halfWidth()[i]), now));
        }
    }
}
