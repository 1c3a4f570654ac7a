package org.placewise.view.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.placewise.model.OptionResult;
import org.placewise.model.scenario.Option;
import org.placewise.view.Ui;
import org.placewise.view.chart.MarkNode;

/** One option: its hardware, score and main quantities, or why it is not ranked. Kept and filled anew at each change. */
final class OptionCard extends VBox {
    private static final PseudoClass WINNER = PseudoClass.getPseudoClass("winner");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");
    private static final int MOST_ROWS = 4;
    private final Ui ui;
    private final Label rank = new Label();
    private final Button chooser = new Button();
    private final ScoreRing ring;
    private final Button score = new Button();
    private final GridPane values = new GridPane();
    private final List<ValueRow> rows = new ArrayList<>();
    private final HBox ranked;
    private final Label status = new Label();
    private final Label reasons = new Label();
    private final FlowPane limited = new FlowPane();
    private final VBox unranked = new VBox(status, reasons, limited);
    private final Tooltip tooltip = new Tooltip();
    private final ContextMenu menu;
    private CardModel model;
    private OptionResult result;

    /** A quantity whose value is a button that tells why, where there is something to tell. */
    private record ValueRow(Label name, Button value) {
        void show(CardModel.Row row, Ui ui) {
            boolean present = row != null;
            present(name, present);
            present(value, present);
            if (present) {
                boolean asks = row.asks().isPresent();
                name.setText(row.name());
                value.setText(row.value());
                value.getTooltip().setText(row.detail());
                value.setFocusTraversable(asks);
                value.setAccessibleRole(asks ? AccessibleRole.BUTTON : AccessibleRole.TEXT);
                value.setAccessibleText(asks ? ui.text("view.trace.open", row.name(), row.detail())
                        : row.name() + " " + row.detail());
                value.pseudoClassStateChanged(PLAIN, !asks);
            }
        }
    }

    OptionCard(Ui ui, Option option, Consumer<OptionCard> choose) {
        this.ui = ui;
        String name = ui.text("common.option." + option.id());
        getStyleClass().add("option-card");
        setAccessibleRole(AccessibleRole.PARENT);
        ring = new ScoreRing(MarkNode.color(ui.palette().site(option.site())));

        Label kicker = new Label(name);
        kicker.getStyleClass().add("option-name");
        kicker.managedProperty().bind(kicker.visibleProperty());
        kicker.setVisible(false);
        chooser.getStyleClass().add("chooser");
        chooser.setMaxWidth(Double.MAX_VALUE);
        chooser.setMinWidth(0);
        chooser.setWrapText(true);
        chooser.setAlignment(Pos.CENTER_LEFT);
        chooser.setTooltip(new Tooltip());
        chooser.setOnAction(_ -> choose.accept(this));
        HBox.setHgrow(chooser, Priority.ALWAYS);
        Region arrow = new Region();
        arrow.getStyleClass().add("chooser-arrow");
        StackPane holder = new StackPane(arrow);
        holder.getStyleClass().add("chooser-arrow-box");
        // The arrow stands behind the rank and still belongs to the button.
        holder.setOnMouseClicked(_ -> {
            chooser.requestFocus();
            chooser.fire();
        });
        rank.getStyleClass().add("rank");
        rank.setMinWidth(USE_PREF_SIZE);
        HBox heading = new HBox(new MarkNode(option.site(), option.silicon(), ui.palette()), chooser,
                rank, holder);
        heading.getStyleClass().add("option-heading");
        heading.setAlignment(Pos.CENTER_LEFT);

        values.getStyleClass().add("option-values");
        values.setAlignment(Pos.CENTER_LEFT);
        for (int i = 0; i < MOST_ROWS; i++) {
            rows.add(valueRow(i));
        }
        HBox.setHgrow(values, Priority.ALWAYS);
        score.setGraphic(ring);
        score.getStyleClass().add("score");
        score.setMinWidth(USE_PREF_SIZE);
        score.setTooltip(new Tooltip(ui.text("view.trace.why")));
        score.setOnAction(_ -> ui.traces().openScore(result));
        ranked = new HBox(score, values);
        ranked.getStyleClass().add("option-ranked");
        ranked.setAlignment(Pos.CENTER_LEFT);
        status.getStyleClass().add("option-status");
        reasons.getStyleClass().add("option-reasons");
        reasons.setWrapText(true);
        reasons.setTooltip(tooltip);
        unranked.getStyleClass().add("option-unranked");
        StackPane body = new StackPane(ranked, unranked);
        body.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(kicker, heading, body);
        MenuItem hide = new MenuItem(ui.text("view.compare.hide", name));
        hide.setOnAction(_ -> HiddenSlot.hide(ui, option.id()));
        menu = new ContextMenu(hide);
        menu.setOnShowing(_ -> hide.setDisable(ui.workspace().scenario().options().size() < 2));
        setOnContextMenuRequested(event -> {
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                HiddenSlot.hide(ui, option.id());
                event.consume();
            }
        });
    }

    private ValueRow valueRow(int index) {
        Label name = new Label();
        name.getStyleClass().add("value-name");
        name.setMinWidth(USE_PREF_SIZE);
        Button value = new Button();
        value.getStyleClass().addAll("value", "trace-open");
        value.setAlignment(Pos.CENTER_LEFT);
        value.setOnAction(_ -> model.rows().get(index).asks().ifPresent(asked -> ui.traces().open(result, asked)));
        value.setWrapText(true);
        value.setTooltip(new Tooltip());
        name.setLabelFor(value);
        values.addRow(index, name, value);
        return new ValueRow(name, value);
    }

    void show(OptionResult shownResult, CardModel shown) {
        result = shownResult;
        if (shown.equals(model)) {
            return;
        }
        model = shown;
        boolean out = shown.mark().out();
        pseudoClassStateChanged(WINNER, shown.mark().first());
        pseudoClassStateChanged(OUT, out);
        setAccessibleText(shown.spoken());
        chooser.setText(shown.hardware());
        chooser.getTooltip().setText(shown.detail());
        chooser.setAccessibleText(ui.text("view.compare.cell.chooser", ui.text("view.compare.choose",
                shown.mark().name()), shown.hardware()));
        rank.setText(out ? "" : ui.text("view.compare.rank", shown.mark().rank()));
        present(rank, !out);
        present(ranked, !out);
        present(unranked, out);
        if (out) {
            status.setText(shown.status());
            present(status, !shown.status().isEmpty());
            reasons.setText(shown.reasons());
            tooltip.setText(shown.spoken());
            showLimited(shown.limited());
        } else {
            ring.show(shown.points(), shown.share());
            score.setAccessibleText(ui.text("view.trace.open", ui.text("view.trace.score"), shown.points()));
            for (int i = 0; i < MOST_ROWS; i++) {
                rows.get(i).show(i < shown.rows().size() ? shown.rows().get(i) : null, ui);
            }
        }
    }

    /** What a requirement limits can be asked about although the option is out. */
    private void showLimited(List<CardModel.Row> rows) {
        limited.getChildren().clear();
        for (CardModel.Row row : rows) {
            Button why = new Button(row.name() + " " + row.value());
            why.getStyleClass().addAll("value", "trace-open", "limited-value");
            why.setTooltip(new Tooltip(row.detail()));
            why.setAccessibleText(ui.text("view.trace.open", row.name(), row.detail()));
            why.setOnAction(_ -> row.asks().ifPresent(asked -> ui.traces().open(result, asked)));
            limited.getChildren().add(why);
        }
        present(limited, !rows.isEmpty());
    }

    private static void present(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    /** Whether the card says its own name, as it must where no headings of rows and columns do. */
    void setNamed(boolean named) {
        getChildren().getFirst().setVisible(named);
    }

    CardModel model() {
        return model;
    }

    ContextMenu menu() {
        return menu;
    }

    Button chooser() {
        return chooser;
    }
}
