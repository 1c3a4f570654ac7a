package org.placewise.view.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;
import org.placewise.view.chart.Chooser;

/** The trade-off with the criteria to choose from, or the profiles over all criteria of the scenario. */
final class TradeoffPane extends StackPane {
    private final Ui ui;
    private final TradeoffChart bubbles;
    private final ProfileChart profiles;
    private final ChartView bubbleView;
    private final ChartView profileView;
    private final ChartCard card;
    private final ToggleButton bubblesButton;
    private final ToggleButton profilesButton;
    private final Chooser<Criterion> x;
    private final Chooser<Criterion> y;
    private final Chooser<Criterion> size;
    private final FlowPane axes;
    private Comparison comparison;
    /** What the user chose; where an axis has no values, another is shown until it has some again. */
    private TradeoffModel.Choice choice;
    private boolean showing;

    TradeoffPane(Ui ui, Comparison first, ChartStyle style) {
        this.ui = ui;
        comparison = first;
        choice = TradeoffModel.usual(first);
        bubbles = new TradeoffChart(TradeoffModel.of(first, shownChoice(), ui.messages()), style,
                ui.messages().numbers());
        profiles = new ProfileChart(ProfileModel.of(first, ui.messages()), style);
        bubbleView = new ChartView(bubbles);
        profileView = new ChartView(profiles);
        List.of(bubbleView, profileView).forEach(view -> view.setOnOpen(
                subject -> ui.openTrace(subject.optionId(), subject.criterion())));
        card = new ChartCard(ui.messages(), bubbleView);
        ToggleGroup group = new ToggleGroup();
        bubblesButton = segment("view.compare.bubbles", "left", group);
        profilesButton = segment("view.compare.profiles", "right", group);
        bubblesButton.setSelected(true);
        HBox segments = new HBox(bubblesButton, profilesButton);
        segments.getStyleClass().add("segments");
        card.addControl(segments);
        y = chooser("view.compare.axis.y");
        x = chooser("view.compare.axis.x");
        size = chooser("view.compare.axis.size");
        axes = new FlowPane(y, pair("view.compare.axis.per", x), pair("view.compare.axis.sized", size));
        axes.getStyleClass().add("axes");
        card.addRow(axes);
        getChildren().add(card);
        // A segment that is pressed again stays chosen.
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (before != null) {
                switchView();
            }
        });
        show(first);
    }

    private ToggleButton segment(String key, String place, ToggleGroup group) {
        ToggleButton button = new ToggleButton(ui.text(key));
        button.getStyleClass().addAll("segment", "segment-" + place);
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        return button;
    }

    private HBox pair(String key, Chooser<Criterion> box) {
        Label label = new Label(ui.text(key));
        label.getStyleClass().add("axes-word");
        label.setMinWidth(USE_PREF_SIZE);
        HBox pair = new HBox(label, box);
        pair.getStyleClass().add("axes-pair");
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    private Chooser<Criterion> chooser(String nameKey) {
        Chooser<Criterion> box = new Chooser<>(ui.text(nameKey),
                criterion -> ui.text("common.criterion." + criterion.key()));
        box.valueProperty().subscribe((_, _) -> chosen());
        return box;
    }

    private void chosen() {
        if (!showing && x.getValue() != null && y.getValue() != null && size.getValue() != null) {
            choice = new TradeoffModel.Choice(x.getValue(), y.getValue(), size.getValue());
            showBubbles();
        }
    }

    private void switchView() {
        boolean asBubbles = bubblesButton.isSelected();
        axes.setVisible(asBubbles);
        axes.setManaged(asBubbles);
        // What is hidden was not kept up to date.
        show(comparison);
        card.setView(asBubbles ? bubbleView : profileView);
    }

    void show(Comparison shown) {
        comparison = shown;
        if (bubblesButton.isSelected()) {
            showBubbles();
        } else {
            card.setTitle(ui.text("view.compare.profiles.title"));
            card.setKey("profiles");
            profiles.show(ProfileModel.of(shown, ui.messages()));
            card.refresh();
        }
    }

    private TradeoffModel.Choice shownChoice() {
        return choice.within(TradeoffModel.known(comparison));
    }

    private void showBubbles() {
        List<Criterion> known = TradeoffModel.known(comparison);
        TradeoffModel.Choice now = choice.within(known);
        showing = true;
        x.offer(known, now.x());
        y.offer(known, now.y());
        size.offer(known, now.size());
        showing = false;
        card.setTitle(ui.text("view.compare.tradeoff"));
        card.setKey("tradeoff");
        bubbles.show(TradeoffModel.of(comparison, now, ui.messages()));
        card.refresh();
    }

    ChartCard card() {
        return card;
    }

    Chooser<Criterion> horizontal() {
        return x;
    }

    ToggleButton profilesButton() {
        return profilesButton;
    }
}
