package org.placewise.view.present;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.placewise.controller.ScenarioChanges;
import org.placewise.model.report.Report;
import org.placewise.model.report.ReportSection;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Subject;
import org.placewise.model.scenario.TalkScene;
import org.placewise.model.scenario.TalkStep;
import org.placewise.model.text.Message;
import org.placewise.view.Scroller;
import org.placewise.view.Ui;
import org.placewise.view.chart.Chooser;

/** What a scene is called, how long it should take, what it shows step by step, and what the speaker reads. */
final class SceneForm extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 10_000;
    private final Ui ui;
    private final SceneTexts texts;
    private final Times times;
    private final List<TalkStep> offered;
    private final TextField name = new TextField();
    private final TextField time = new TextField();
    private final Tooltip timeHelp = new Tooltip();
    private final TextArea note = new TextArea();
    private final VBox steps = new VBox();
    private TalkScene scene;
    private int index = -1;
    private boolean showing;

    SceneForm(Ui ui, Report report, SceneTexts texts) {
        this.ui = ui;
        this.texts = texts;
        times = new Times(ui.messages());
        offered = offered(report);
        getStyleClass().add("scene-form");
        timeHelp.setText(ui.text("present.edit.time.help", times.of(TalkScene.LEAST_SECONDS),
                times.of(TalkScene.MOST_SECONDS)));
        field(name, "name");
        field(time, "time");
        field(note, "note");
        time.setTooltip(timeHelp);
        time.setPrefColumnCount(5);
        note.setWrapText(true);
        note.setPrefRowCount(4);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("scene-fields");
        grid.addRow(0, label("name", name), name, label("time", time), time);
        GridPane.setHgrow(name, Priority.ALWAYS);
        steps.getStyleClass().add("scene-steps");
        ScrollPane scroll = new Scroller(steps);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox left = new VBox(grid, scroll);
        left.getStyleClass().add("scene-side");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox right = new VBox(label("note", note), note);
        right.getStyleClass().add("scene-side");
        VBox.setVgrow(note, Priority.ALWAYS);
        HBox.setHgrow(left, Priority.ALWAYS);
        right.getStyleClass().add("scene-note");
        getChildren().addAll(left, right);
        name.textProperty().subscribe((_, text) -> typed("name", shown -> shown.withName(
                text.isBlank() ? null : cut(text.strip(), LONGEST_NAME))));
        note.textProperty().subscribe((_, text) -> typed("note", shown -> shown.withNote(
                text.equals(texts.note(shown.withNote(null))) ? null : cut(text, LONGEST_NOTE))));
        time.textProperty().subscribe((_, text) -> timed(text));
    }

    /** Everything that a step can show: the usual scenes, charts, then the report's figures. */
    private static List<TalkStep> offered(Report report) {
        return Stream.concat(Arrays.stream(Subject.values()).filter(subject -> subject != Subject.FACT)
                .map(TalkStep::new), Arrays.stream(ReportSection.values()).flatMap(section -> section.facts(report)
                .stream()).map(fact -> new TalkStep(Subject.FACT, fact.id(), Map.of()))).toList();
    }

    private void field(TextInputControl field, String key) {
        field.setId("scene-" + key + "-field");
        field.setAccessibleText(ui.text("present.edit." + key));
    }

    private Label label(String key, TextInputControl field) {
        Label label = new Label(ui.text("present.edit." + key));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /**
     * Shows a scene; a field that somebody types in keeps what is typed.
     *
     * @param number of the scene, from 0
     */
    void show(TalkScene shown, int number) {
        boolean other = number != index;
        boolean otherSteps = other || scene == null || !scene.steps().equals(shown.steps());
        scene = shown;
        index = number;
        showing = true;
        name.setPromptText(texts.name(shown.withName(null)));
        fill(name, other, shown.name() == null ? "" : shown.name());
        fill(note, other, texts.note(shown));
        fill(time, other, times.of(shown.targetSeconds()));
        time.pseudoClassStateChanged(WRONG, false);
        if (otherSteps) {
            showSteps();
        }
        showing = false;
    }

    private static void fill(TextInputControl field, boolean other, String text) {
        if ((other || !field.isFocused()) && !field.getText().equals(text)) {
            field.setText(text);
        }
    }

    private void typed(String what, UnaryOperator<TalkScene> change) {
        if (!showing) {
            int number = index;
            scene = change.apply(scene);
            ui.workspace().nudge(Message.of("present.undo." + what, number + 1),
                    scenario -> scenario.withTalk(scenario.talk().with(number, change)));
        }
    }

    private void timed(String text) {
        OptionalInt seconds = Times.parse(text);
        boolean right = seconds.isPresent() && seconds.getAsInt() >= TalkScene.LEAST_SECONDS
                && seconds.getAsInt() <= TalkScene.MOST_SECONDS;
        time.pseudoClassStateChanged(WRONG, !right);
        time.setAccessibleHelp(right ? "" : timeHelp.getText());
        if (right) {
            typed("time", shown -> shown.withTarget(seconds.getAsInt()));
        }
    }

    private void showSteps() {
        steps.getChildren().clear();
        for (int i = 0; i < scene.steps().size(); i++) {
            steps.getChildren().add(row(i, scene.steps().get(i)));
        }
        Button add = button("step.add", () -> withSteps(list -> list.add(list.getLast())));
        add.setDisable(scene.steps().size() == TalkScene.MOST_STEPS);
        steps.getChildren().add(add);
    }

    private HBox row(int number, TalkStep step) {
        Label heading = new Label(ui.text("present.edit.step", number + 1));
        heading.setMinWidth(USE_PREF_SIZE);
        Chooser<TalkStep> what = new Chooser<>(ui.text("present.edit.step.shows", number + 1), texts::name);
        what.setId("scene-step-" + (number + 1));
        TalkStep bare = step.withWeights(Map.of());
        what.offer(offered.contains(bare) ? offered : Stream.concat(offered.stream(), Stream.of(bare)).toList(), bare);
        what.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null && !showing) {
                withSteps(list -> list.set(number, chosen.withWeights(step.weights())));
            }
        });
        Label weights = new Label(step.weights().isEmpty() ? ui.text("present.edit.weights.talk") : weights(step));
        weights.getStyleClass().add("scene-weights");
        weights.setMinWidth(0);
        weights.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(weights, Priority.ALWAYS);
        weights.setTooltip(new Tooltip(weights.getText()));
        heading.setVisible(scene.steps().size() > 1);
        heading.setManaged(heading.isVisible());
        HBox row = new HBox(heading, what, weights, button("weights.take", () -> withSteps(list -> list.set(number,
                step.withWeights(ScenarioChanges.weightsByCriterion(ui.workspace().scenario()))))));
        if (!step.weights().isEmpty()) {
            row.getChildren().add(button("weights.none", () -> withSteps(list -> list.set(number, bare))));
        }
        if (scene.steps().size() > 1) {
            row.getChildren().add(button("step.remove", () -> withSteps(list -> list.remove(number))));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("scene-step");
        return row;
    }

    private String weights(TalkStep step) {
        return step.weights().entrySet().stream().filter(weight -> weight.getValue() > 0)
                .sorted(Map.Entry.<Criterion, Double>comparingByValue().reversed())
                .map(weight -> ui.text("common.criterion." + weight.getKey().key()) + " "
                        + ui.messages().numbers().percent(weight.getValue())).collect(Collectors.joining(" · "));
    }

    private Button button(String key, Runnable run) {
        Button button = new Button(ui.text("present.edit." + key));
        button.getStyleClass().add("pill");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(ui.text("present.edit." + key + ".tooltip")));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void withSteps(Consumer<List<TalkStep>> change) {
        List<TalkStep> changed = new ArrayList<>(scene.steps());
        change.accept(changed);
        int number = index;
        show(scene.withSteps(changed), number);
        ui.workspace().update(Message.of("present.undo.steps", number + 1),
                scenario -> scenario.withTalk(scenario.talk().with(number, shown -> shown.withSteps(changed))));
    }
}
