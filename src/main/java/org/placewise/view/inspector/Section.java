package org.placewise.view.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A titled part of the inspector: a heading, perhaps with a control beside it, and rows. */
class Section extends VBox {
    private final HBox heading = new HBox();

    Section(String title) {
        getStyleClass().add("section");
        Label label = new Label(title);
        label.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        heading.setAlignment(Pos.CENTER_LEFT);
        heading.getChildren().addAll(label, gap);
        getChildren().add(heading);
    }

    final void addToHeading(Node node) {
        heading.getChildren().add(node);
    }

    /** Adds a row: a name at the left, controls at the right. */
    final void addRow(String name, Node... controls) {
        Label label = new Label(name);
        label.getStyleClass().add("row-name");
        addControlRow(label, controls);
    }

    /** Adds a row: a control at the left, such as a check box with its text, and controls at the right. */
    final void addControlRow(Region left, Node... controls) {
        left.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(left, gap);
        row.getStyleClass().add("row");
        row.setAlignment(Pos.CENTER_LEFT);
        row.getChildren().addAll(controls);
        getChildren().add(row);
    }
}
