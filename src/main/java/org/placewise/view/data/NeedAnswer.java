package org.placewise.view.data;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.placewise.model.Comparison;
import org.placewise.model.explore.HardwareSearch.Found;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Scenario;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;
import org.placewise.view.plot.Choice;
import org.placewise.view.plot.ScatterChart;

/** What was found as a table beside a chart, and the one that is chosen with a button that puts it to use. */
final class NeedAnswer extends VBox {
    private static final double TABLE_SHARE = 0.56;
    private static final List<Criterion> GOALS = List.of(Criterion.LATENCY_P95, Criterion.ENERGY);
    private final Ui ui;
    private final Consumer<Found> use;
    private final ObservableList<Found> rows = FXCollections.observableArrayList();
    private final FieldTable<Found> table;
    private final ChartCard card;
    private final Choice<Criterion> goals;
    private final Label chosenLine = new Label();
    private final Button useButton = new Button();
    private ScatterChart chart;
    private Criterion upright = GOALS.getFirst();
    private Comparison comparison;
    private Found chosen;

    NeedAnswer(Ui ui, Consumer<Found> use) {
        this.ui = ui;
        this.use = use;
        getStyleClass().add("need-found");
        table = new FieldTable<>(FoundTable.fields(texts()), ui.text("view.data.need"),
                ui.text("view.data.need.empty"));
        SortedList<Found> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setTips(pointed -> texts().whole(pointed.row()));
        table.onPointed((row, _) -> choose(row), useButton::requestFocus);
        goals = new Choice<>(ui.text("view.data.need.goal"), GOALS,
                goal -> ui.text("common.criterion." + goal.key()), goal -> {
                    upright = goal;
                    draw();
                });
        goals.show(upright);
        card = new ChartCard(ui.messages(), null);
        card.setTitle(ui.text("view.data.need.chart"));
        card.addControl(goals);
        chosenLine.getStyleClass().add("need-chosen");
        chosenLine.setWrapText(true);
        chosenLine.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(chosenLine, Priority.ALWAYS);
        useButton.getStyleClass().addAll("pill", "need-use");
        useButton.setMinWidth(USE_PREF_SIZE);
        useButton.setOnAction(_ -> use.accept(chosen));
        chosenLine.fontProperty().subscribe(font -> table.fit(font, rows));
        HBox line = new HBox(chosenLine, useButton);
        line.getStyleClass().add("need-line");
        line.setAlignment(Pos.CENTER_LEFT);
        Halves halves = new Halves();
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(halves, line);
        choose(null);
    }

    private NeedTexts texts() {
        return new NeedTexts(ui, ui.workspace().catalogue());
    }

    /** Shows the options of a scenario beside what was found. */
    void show(Comparison shown) {
        comparison = shown;
        showChosen();
        draw();
    }

    /** Shows what was found; what was chosen stays chosen where it was found again, else the first is. */
    void show(List<Found> found) {
        Found before = chosen;
        rows.setAll(found);
        table.fit(chosenLine.getFont(), rows);
        Found next = found.stream().filter(one -> before != null && one.option().equals(before.option())).findFirst()
                .orElse(found.isEmpty() ? null : found.getFirst());
        select(next);
        choose(next);
    }

    private void select(Found row) {
        table.getSelectionModel().clearSelection();
        if (row != null) {
            table.getSelectionModel().select(table.getItems().indexOf(row), table.getColumns().getFirst());
        }
    }

    private void choose(Found row) {
        chosen = row;
        showChosen();
        if (comparison != null) {
            draw();
        }
    }

    private void showChosen() {
        useButton.setDisable(chosen == null || isUsed(chosen));
        if (chosen == null) {
            chosenLine.setText("");
            useButton.setText(ui.text("view.data.need.use.none"));
            return;
        }
        String place = texts().place(chosen.option());
        useButton.setText(ui.text(isUsed(chosen) ? "view.data.need.used" : "view.data.need.use", place));
        chosenLine.setText(texts().whole(chosen));
    }

    /** Whether the scenario has it already. */
    private boolean isUsed(Found found) {
        if (comparison == null) {
            return false;
        }
        Scenario scenario = comparison.scenario();
        return scenario.options().stream().anyMatch(option -> option.id().equals(found.option().id())
                && option.acceleratorId().equals(found.option().acceleratorId())
                && option.count() == found.option().count() && option.supply() == found.option().supply()
                && option.task(scenario.workload().task()).equals(found.option().task(scenario.workload().task())));
    }

    private void draw() {
        var model = FoundChart.of(rows, comparison, upright, chosen, texts());
        if (chart == null) {
            chart = new ScatterChart(model, ChartStyle.of(ui.palette()), ui.messages().numbers(), this::clicked);
            card.setView(new ChartView(chart));
        } else {
            chart.show(model);
            card.refresh();
        }
    }

    /** Those found come first among the points; the options of the scenario cannot be chosen. */
    private void clicked(int point) {
        if (point >= 0 && point < rows.size()) {
            select(rows.get(point));
            table.scrollTo(table.getItems().indexOf(rows.get(point)));
        }
    }

    FieldTable<Found> table() {
        return table;
    }

    Button useButton() {
        return useButton;
    }

    ScatterChart chart() {
        return chart;
    }

    /** Table and chart side by side, or one below the other where that is too narrow. */
    private final class Halves extends Region {
        private static final double NARROWEST = 52;
        private static final double LOWEST = 20;
        private static final double GAP = 0.8;

        Halves() {
            getChildren().addAll(table, card);
        }

        private double em() {
            return chosenLine.getFont().getSize();
        }

        private boolean isWide(double width) {
            return width >= NARROWEST * em();
        }

        @Override
        protected double computeMinHeight(double width) {
            return (isWide(getWidth()) ? LOWEST : 2 * LOWEST + GAP) * em();
        }

        @Override
        protected double computePrefHeight(double width) {
            return computeMinHeight(width);
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected void layoutChildren() {
            double gap = Math.rint(GAP * em());
            if (isWide(getWidth())) {
                double left = Math.floor((getWidth() - gap) * TABLE_SHARE);
                table.resizeRelocate(0, 0, left, getHeight());
                card.resizeRelocate(left + gap, 0, getWidth() - left - gap, getHeight());
            } else {
                double half = Math.floor((getHeight() - gap) / 2);
                table.resizeRelocate(0, 0, getWidth(), half);
                card.resizeRelocate(0, half + gap, getWidth(), getHeight() - half - gap);
            }
        }
    }
}
