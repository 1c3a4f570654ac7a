package org.placewise.view.sensitivity;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Option;
import org.placewise.model.sensitivity.Contender;
import org.placewise.view.Ui;
import org.placewise.view.chart.MarkNode;

/** What would have to be true for each of the others to draw level with the winner, a sentence each. */
final class ContendersPane extends VBox {
    private final Ui ui;
    private final Label title;
    private final Label none;
    private List<Option> shown = List.of();
    private final List<Label> sentences = new ArrayList<>();

    ContendersPane(Ui ui) {
        this.ui = ui;
        getStyleClass().addAll("chart-card", "contenders");
        title = new Label(ui.text("view.sensitivity.contenders"));
        title.getStyleClass().add("chart-title");
        title.setWrapText(true);
        none = new Label(ui.text("view.sensitivity.few"));
        getChildren().addAll(title, none);
    }

    void show(Comparison comparison) {
        List<Contender> contenders = Contender.of(comparison);
        List<Option> options = contenders.stream().map(contender -> contender.option().option()).toList();
        if (!options.equals(shown)) {
            shown = options;
            sentences.clear();
            getChildren().setAll(title);
            options.forEach(option -> getChildren().add(row(option)));
            if (options.isEmpty()) {
                getChildren().add(none);
            }
        }
        for (int i = 0; i < contenders.size(); i++) {
            sentences.get(i).setText(ui.text(contenders.get(i).sentence()));
        }
    }

    private HBox row(Option option) {
        Label sentence = new Label();
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentences.add(sentence);
        HBox row = new HBox(new MarkNode(option.site(), option.silicon(), ui.palette()), sentence);
        row.getStyleClass().add("contender");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    List<String> texts() {
        return sentences.stream().map(Label::getText).toList();
    }
}
