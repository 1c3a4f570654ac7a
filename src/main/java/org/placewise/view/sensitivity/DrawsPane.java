package org.placewise.view.sensitivity;

import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.placewise.model.sensitivity.Acceptability;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;

/** Ranks and pairs under uncertainty, of the inputs alone or of the weights too. */
final class DrawsPane {
    private final Ui ui;
    private final RanksChart ranks;
    private final PairsChart pairs;
    private final ChartCard ranksCard;
    private final ChartCard pairsCard;
    private final ToggleButton inputsAlone;
    private final ToggleButton withWeights;
    private Draws draws;

    DrawsPane(Ui ui, ChartStyle style) {
        this.ui = ui;
        ranks = new RanksChart(RanksModel.of(Optional.empty(), ui.messages()), style);
        pairs = new PairsChart(PairsModel.of(Optional.empty(), ui.messages()), style);
        ranksCard = new ChartCard(ui.messages(), new ChartView(ranks));
        pairsCard = new ChartCard(ui.messages(), new ChartView(pairs));
        ranksCard.setKey("ranks");
        pairsCard.setKey("pairs");
        ToggleGroup group = new ToggleGroup();
        inputsAlone = segment("view.sensitivity.draws.inputs", "left", group);
        withWeights = segment("view.sensitivity.draws.weights", "right", group);
        withWeights.setSelected(true);
        HBox segments = new HBox(inputsAlone, withWeights);
        segments.getStyleClass().add("segments");
        ranksCard.addRow(segments);
        // A segment that is pressed again stays chosen.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (before != null && draws != null) {
                show(draws);
            }
        });
        entitle();
    }

    private ToggleButton segment(String key, String place, ToggleGroup group) {
        ToggleButton button = new ToggleButton(ui.text(key));
        button.getStyleClass().addAll("segment", "segment-" + place);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        return button;
    }

    ChartCard ranksCard() {
        return ranksCard;
    }

    ChartCard pairsCard() {
        return pairsCard;
    }

    ToggleButton inputsAlone() {
        return inputsAlone;
    }

    void show(Draws shown) {
        draws = shown;
        Optional<Acceptability> chosen = withWeights.isSelected() ? shown.weights() : shown.inputs();
        ranks.show(RanksModel.of(chosen, ui.messages()));
        pairs.show(PairsModel.of(chosen, ui.messages()));
        entitle();
        ranksCard.refresh();
        pairsCard.refresh();
    }

    private void entitle() {
        ranksCard.setTitle(ui.text("view.sensitivity.ranks"));
        pairsCard.setTitle(ui.text(withWeights.isSelected() ? "view.sensitivity.pairs.weights"
                : "view.sensitivity.pairs.inputs"));
    }
}
