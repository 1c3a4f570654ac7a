package org.placewise.view.weights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.placewise.model.score.Elicitation;
import org.placewise.model.score.Weights;
import org.placewise.view.Ui;

/** Rank order: the criteria from the most to the least important; the weights are the rank-order centroid. */
public final class RankForm extends WeightForm {
    private final List<Integer> order = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Label> shares = new ArrayList<>();
    private final List<Button> ups = new ArrayList<>();
    private final List<Button> downs = new ArrayList<>();

    public RankForm(Ui ui) {
        super(ui, "rank");
        columns(4, 1);
        for (int i = 0; i < criteria().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> -criteria().get(i).weight()));
        for (int place = 0; place < order.size(); place++) {
            int here = place;
            Label number = new Label(ui.text("view.weights.rank.place", place + 1));
            number.getStyleClass().add("form-note");
            Label name = new Label();
            names.add(name);
            Label share = new Label();
            share.getStyleClass().add("percent");
            shares.add(share);
            Button up = button("\u25b2", () -> move(here, here - 1));
            Button down = button("\u25bc", () -> move(here, here + 1));
            up.setDisable(place == 0);
            down.setDisable(place == order.size() - 1);
            ups.add(up);
            downs.add(down);
            HBox buttons = new HBox(up, down);
            buttons.getStyleClass().add("form-buttons");
            grid().addRow(place, number, name, buttons, share);
        }
        update();
    }

    private static Button button(String sign, Runnable action) {
        Button button = new Button(sign);
        button.getStyleClass().add("form-step");
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Gives what stands at one place another; places count from 0. */
    public void move(int from, int to) {
        Collections.swap(order, from, to);
        update();
        // The focus goes with what was moved, so that it can be moved on.
        Button next = to < from ? ups.get(to) : downs.get(to);
        if (next.isDisabled()) {
            next = to < from ? downs.get(to) : ups.get(to);
        }
        next.requestFocus();
    }

    private void update() {
        int[] ranks = new int[order.size()];
        for (int place = 0; place < ranks.length; place++) {
            ranks[order.get(place)] = place + 1;
        }
        double[] weights = Elicitation.rankOrder(ranks);
        follow(weights);
        int[] percents = Weights.wholePercents(weights);
        for (int place = 0; place < ranks.length; place++) {
            String name = name(order.get(place));
            names.get(place).setText(name);
            shares.get(place).setText(percents[order.get(place)] + " %");
            ups.get(place).setAccessibleText(ui().text("view.weights.rank.up", name));
            downs.get(place).setAccessibleText(ui().text("view.weights.rank.down", name));
        }
    }
}
