package org.placewise.view.report;

import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.placewise.model.report.Check;
import org.placewise.model.report.Fact;

/** One fact as the report prints it, and below it, visibly ours, what we found when we checked it. */
final class FactCard extends VBox {
    private final FactTexts texts;

    FactCard(Fact fact, FactTexts texts) {
        this.texts = texts;
        getStyleClass().add("fact-card");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken(fact));
        setFocusTraversable(true);
        Label title = text(texts.title(fact), "fact-title");
        Label cited = text(texts.cited(fact), "fact-cited");
        getChildren().addAll(title, cited, text(texts.claim(fact), "fact-claim"));
        if (!fact.values().isEmpty()) {
            GridPane values = grid();
            for (int i = 0; i < fact.values().size(); i++) {
                row(values, i, texts.label(fact, i), texts.printed(fact, i));
            }
            getChildren().add(values);
        }
        if (!texts.namedSource(fact).isEmpty()) {
            getChildren().add(text(texts.namedSource(fact), "fact-cited"));
        }
        getChildren().add(check(fact));
    }

    private String spoken(Fact fact) {
        return fact.check() == null ? texts.messages().get("report.spoken.unchecked", texts.title(fact),
                texts.claim(fact), texts.cited(fact))
                : texts.messages().get("report.spoken", texts.title(fact), texts.claim(fact), texts.cited(fact),
                        texts.verdict(fact), texts.note(fact));
    }

    private static Label text(String content, String style) {
        Label label = new Label(content);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("fact-values");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setFillWidth(true);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(names, numbers);
        return grid;
    }

    private static void row(GridPane grid, int index, String name, String number) {
        Label label = text(name, "fact-name");
        Label value = text(number, "fact-number");
        value.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(index, label, value);
    }

    private Node check(Fact fact) {
        Text ours = new Text(texts.messages().get("report.ours") + "  ");
        ours.getStyleClass().add("check-ours");
        Text verdict = new Text(texts.verdict(fact));
        verdict.getStyleClass().add("check-verdict");
        TextFlow heading = new TextFlow(ours, verdict);
        VBox box = new VBox(heading);
        box.getStyleClass().add("check");
        Check check = fact.check();
        if (check == null) {
            box.getStyleClass().add("unchecked");
            return box;
        }
        box.getChildren().add(text(texts.note(fact), "fact-claim"));
        if (!check.values().isEmpty()) {
            GridPane values = grid();
            for (int i = 0; i < check.values().size(); i++) {
                row(values, i, texts.checkedLabel(fact, i), texts.checked(fact, i));
            }
            box.getChildren().add(values);
        }
        box.getChildren().add(text(texts.sources(check), "fact-cited"));
        return box;
    }
}
