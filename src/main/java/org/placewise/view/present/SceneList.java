package org.placewise.view.present;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.placewise.model.scenario.Talk;
import org.placewise.model.scenario.TalkScene;
import org.placewise.model.text.Message;
import org.placewise.view.Scroller;
import org.placewise.view.Ui;

/** The scenes of a talk in order with their times, and what can be done to the order. */
final class SceneList extends VBox {
    /** Left and right of a row, in the height of its text. */
    private static final double PADDING = 1.9;
    private final Ui ui;
    private final SceneTexts texts;
    private final Times times;
    private final IntConsumer before;
    private final IntConsumer chosen;
    private final VBox rows = new VBox();
    private final Label total = new Label();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Button up;
    private final Button down;
    private final Button copy;
    private final Button delete;
    private final MenuItem join;
    private final MenuItem split;
    private final MenuItem usual;
    private Talk talk = Talk.USUAL;
    private int index;

    /**
     * @param before told which scene will be chosen, from 0, before the talk is changed
     * @param chosen told which scene is chosen, from 0
     */
    SceneList(Ui ui, SceneTexts texts, IntConsumer before, IntConsumer chosen) {
        this.ui = ui;
        this.texts = texts;
        this.before = before;
        this.chosen = chosen;
        times = new Times(ui.messages());
        getStyleClass().add("scene-list");
        rows.getStyleClass().add("report-names");
        rows.setAccessibleText(ui.text("present.scenes"));
        total.getStyleClass().add("scene-total");
        total.setWrapText(true);
        total.setMinHeight(USE_PREF_SIZE);
        ScrollPane scroll = new Scroller(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        up = button("up", () -> move(-1));
        down = button("down", () -> move(1));
        copy = button("copy", () -> change("copy", talk.withAdded(index + 1, talk.scenes().get(index)), index + 1));
        delete = button("delete", this::delete);
        join = item("join", () -> change("join", talk.joined(index), index - 1));
        split = item("split", () -> change("split", talk.split(index), index));
        usual = item("usual", () -> change("usual", Talk.USUAL, 0));
        MenuButton more = new MenuButton(ui.text("present.edit.more"), null, join, split, usual);
        more.getStyleClass().add("pill-menu");
        more.setId("scene-more");
        FlowPane controls = new FlowPane(up, down, copy, delete, more);
        controls.getStyleClass().add("scene-controls");
        controls.setMinHeight(USE_PREF_SIZE);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(scroll, total, controls);
    }

    private Button button(String key, Runnable run) {
        Button button = new Button(ui.text("present.edit." + key));
        button.setId("scene-" + key);
        button.getStyleClass().add("pill");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(ui.text("present.edit." + key + ".tooltip")));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private MenuItem item(String key, Runnable run) {
        MenuItem item = new MenuItem(ui.text("present.edit." + key));
        item.setId("scene-" + key);
        item.setOnAction(_ -> run.run());
        return item;
    }

    /** Shows a talk with one of its scenes chosen. */
    void show(Talk shown, int choice) {
        talk = shown;
        index = choice;
        while (buttons.size() > talk.scenes().size()) {
            rows.getChildren().remove(buttons.removeLast());
        }
        while (buttons.size() < talk.scenes().size()) {
            add();
        }
        for (int i = 0; i < buttons.size(); i++) {
            fill(buttons.get(i), i, talk.scenes().get(i));
        }
        total.setText(ui.text("present.total", times.of(talk.targetSeconds()), talk.rehearsedSeconds()
                .map(seconds -> ui.text("present.rehearsed", times.of(seconds))).orElse(ui.text("present.unrehearsed"))));
        up.setDisable(index == 0);
        down.setDisable(index == talk.scenes().size() - 1);
        copy.setDisable(talk.scenes().size() == Talk.MOST_SCENES);
        delete.setDisable(talk.scenes().size() == 1);
        join.setDisable(talk.joined(index).equals(talk));
        split.setDisable(talk.split(index).equals(talk));
        usual.setDisable(talk.equals(Talk.USUAL));
    }

    private void add() {
        int number = buttons.size();
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add("report-name");
        button.setId("scene-" + (number + 1));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> chosen.accept(number));
        Label name = new Label();
        name.setMinWidth(0);
        Label time = new Label();
        time.getStyleClass().add("scene-time");
        time.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(name, gap, time);
        row.setAlignment(Pos.BASELINE_LEFT);
        button.setGraphic(row);
        buttons.add(button);
        rows.getChildren().add(button);
        // The times stand below each other at the right.
        row.prefWidthProperty().bind(Bindings.createDoubleBinding(() -> rows.getWidth() - PADDING
                * button.getFont().getSize(), rows.widthProperty(), button.fontProperty()));
    }

    private void fill(ToggleButton button, int number, TalkScene scene) {
        HBox row = (HBox) button.getGraphic();
        String name = ui.messages().numbers().whole(number + 1) + "  " + texts.name(scene);
        ((Label) row.getChildren().getFirst()).setText(name);
        Label time = (Label) row.getChildren().getLast();
        boolean over = scene.rehearsedSeconds() != null && scene.rehearsedSeconds() > scene.targetSeconds();
        String planned = times.of(scene.targetSeconds());
        time.setText(scene.rehearsedSeconds() == null ? planned
                : ui.text(over ? "present.times.over" : "present.times", times.of(scene.rehearsedSeconds()), planned));
        button.setAccessibleText(ui.text("present.scene.spoken", name, planned, scene.rehearsedSeconds() == null
                ? ui.text("present.unrehearsed") : ui.text("present.rehearsed", times.of(scene.rehearsedSeconds()))));
        button.setSelected(number == index);
    }

    private void pressed(KeyEvent event) {
        boolean moves = event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN);
        if (moves) {
            move(event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (event.getCode() == KeyCode.DELETE) {
            delete();
        } else {
            return;
        }
        event.consume();
    }

    private void move(int by) {
        if (index + by >= 0 && index + by < talk.scenes().size()) {
            change("move", talk.moved(index, index + by), index + by);
            buttons.get(index).requestFocus();
        }
    }

    private void delete() {
        change("delete", talk.without(index), Math.min(index, talk.scenes().size() - 2));
    }

    private void change(String what, Talk changed, int choice) {
        if (!changed.equals(talk)) {
            // First the choice: what the change brings to the page comes back here.
            before.accept(Math.clamp(choice, 0, changed.scenes().size() - 1));
            ui.workspace().update(Message.of("present.undo." + what), scenario -> scenario.withTalk(changed));
            chosen.accept(Math.clamp(choice, 0, changed.scenes().size() - 1));
        }
    }
}
