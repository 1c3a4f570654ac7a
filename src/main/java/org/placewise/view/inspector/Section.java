package org.placewise.view.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.placewise.model.quantity.Unit;
import org.placewise.view.Ui;

/** A titled part of the inspector: a heading, perhaps with a control beside it, and rows. */
class Section extends VBox {
    private final HBox heading = new HBox();

    Section(String title) {
        getStyleClass().add("section");
        Label label = new Label(title);
        label.getStyleClass().add("section-title");
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getChildren().addAll(label, gap());
        getChildren().add(heading);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    final void addToHeading(Node node) {
        heading.getChildren().add(node);
    }

    /** Adds a row: a name at the left, its control at the right. */
    final void addRow(String name, Node control) {
        place(name(name), "", control);
    }

    /** Adds a row for a number: its name and unit, the field, and below what may be wrong with it. */
    final void addRow(String name, String unit, NumberField field) {
        addRow(name(name), unit, field);
    }

    /** Adds a row that can be switched off: a check box in place of the name. */
    final void addRow(Region name, String unit, NumberField field) {
        place(name, unit, field);
        getChildren().add(field.complaint());
    }

    /** Adds a row of one control, such as a check box with its text. */
    final void addRow(Region only) {
        place(only, "", new Region());
    }

    private void place(Region name, String unit, Node control) {
        Label unitLabel = new Label(unit);
        unitLabel.getStyleClass().add("unit");
        unitLabel.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(name, unitLabel, gap(), control);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
    }

    /** What a number is entered in. */
    static String unit(Ui ui, Unit unit) {
        return unit == Unit.USD_PER_MONTH ? ui.text("view.unit.usd") : ui.messages().numbers().symbol(unit);
    }

    private static Label name(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("row-name");
        return label;
    }

    /** Takes all rows away; the heading stays. */
    final void clearRows() {
        getChildren().remove(1, getChildren().size());
    }
}
