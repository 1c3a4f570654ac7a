package org.placewise.view.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.placewise.controller.ScenarioChanges;
import org.placewise.model.Comparison;
import org.placewise.model.DecisionTable;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.sensitivity.WeightMix;
import org.placewise.model.text.Message;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;
import org.placewise.view.chart.Chooser;

/** The weight triangle with the choice of its corners. */
final class MixPane {
    private static final List<String> CORNERS = List.of("top", "left", "right");
    private final Ui ui;
    private final TriangleChart chart;
    private final MixHandle handle;
    private final ChartCard card;
    private final List<Chooser<MixChoice>> boxes = new ArrayList<>();
    private final Label note = new Label();
    private List<MixChoice> choices = List.of();
    private List<MixChoice> corners = List.of();
    private boolean showing;

    MixPane(Ui ui, ChartStyle style) {
        this.ui = ui;
        chart = new TriangleChart(TriangleModel.of(Optional.empty(), List.of(), ui.messages()), style);
        ChartView view = new ChartView(chart);
        handle = new MixHandle(chart, ui.workspace(), this::move);
        view.setOverlay(handle);
        card = new ChartCard(ui.messages(), view);
        card.setTitle(ui.text("view.sensitivity.mix"));
        card.setKey("mix");
        FlowPane row = new FlowPane();
        row.getStyleClass().add("axes");
        for (int i = 0; i < CORNERS.size(); i++) {
            int corner = i;
            Chooser<MixChoice> box = new Chooser<>(ui.text("view.sensitivity.mix." + CORNERS.get(i)),
                    choice -> ui.text(choice.label()));
            box.valueProperty().subscribe((_, chosen) -> choose(corner, chosen));
            boxes.add(box);
        }
        row.getChildren().addAll(boxes);
        card.addRow(row);
        note.getStyleClass().add("chart-note");
        note.setWrapText(true);
        card.getChildren().add(note);
    }

    ChartCard card() {
        return card;
    }

    TriangleChart chart() {
        return chart;
    }

    MixHandle handle() {
        return handle;
    }

    List<Chooser<MixChoice>> boxes() {
        return boxes;
    }

    void show(Comparison comparison) {
        DecisionTable table = DecisionTable.of(comparison);
        List<MixChoice> offered = MixChoice.of(table);
        if (!offered.equals(choices)) {
            choices = offered;
            corners = offered.containsAll(corners) && corners.size() == CORNERS.size() ? corners
                    : MixChoice.usual(offered, table);
        }
        offer();
        List<Set<Criterion>> groups = groups();
        boolean complete = corners.size() == CORNERS.size();
        chart.show(TriangleModel.of(complete ? WeightMix.of(comparison, groups) : Optional.empty(),
                corners.stream().map(corner -> ui.text(corner.label())).toList(), ui.messages()));
        boolean locked = ScenarioChanges.isLocked(comparison.scenario(), groups);
        handle.refresh(!locked);
        note.setText(ui.text(locked ? "view.sensitivity.mix.locked" : "view.sensitivity.mix.note"));
        card.refresh();
    }

    private List<Set<Criterion>> groups() {
        return corners.stream().map(MixChoice::criteria).toList();
    }

    private void offer() {
        showing = true;
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setDisable(corners.size() != CORNERS.size());
            if (corners.size() == CORNERS.size()) {
                boxes.get(i).offer(choices, corners.get(i));
            }
        }
        showing = false;
    }

    private void choose(int corner, MixChoice chosen) {
        if (!showing && chosen != null) {
            corners = MixChoice.replaced(corners, corner, chosen, choices);
            show(ui.workspace().comparisonProperty().get());
        }
    }

    private void move(double[] shares) {
        List<Set<Criterion>> groups = groups();
        ui.workspace().nudge(Message.of("view.undo.mix"),
                scenario -> ScenarioChanges.mixWeights(scenario, groups, shares));
    }
}
