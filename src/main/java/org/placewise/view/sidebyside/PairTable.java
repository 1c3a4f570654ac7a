package org.placewise.view.sidebyside;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A table below its title: what, and how it is in either scenario. */
final class PairTable extends VBox {
    /** Of which the columns take their shares; the table then stretches or shrinks them together. */
    private static final double WIDTH = 1000;

    private final Label title = new Label();
    private final TableView<List<String>> table = new TableView<>();

    /**
     * @param headings of the columns
     * @param shares   of the width that each takes
     * @param empty    said where there is nothing to list
     */
    PairTable(List<String> headings, List<Double> shares, String empty) {
        getStyleClass().add("chart-card");
        title.getStyleClass().add("chart-title");
        title.setMinHeight(USE_PREF_SIZE);
        table.getStyleClass().add("chart-table");
        Label nothing = new Label(empty);
        nothing.setWrapText(true);
        table.setPlaceholder(nothing);
        for (int i = 0; i < headings.size(); i++) {
            int column = i;
            TableColumn<List<String>, String> cells = new TableColumn<>(headings.get(i));
            cells.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(column)));
            cells.setCellFactory(_ -> new WholeCell());
            cells.setSortable(false);
            cells.setReorderable(false);
            cells.setPrefWidth(WIDTH * shares.get(i));
            table.getColumns().add(cells);
        }
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(title, table);
    }

    void show(String named, List<List<String>> rows) {
        title.setText(named);
        table.setAccessibleText(named);
        if (!table.getItems().equals(rows)) {
            table.getItems().setAll(rows);
        }
    }

    List<List<String>> rows() {
        return List.copyOf(table.getItems());
    }

    /** Shows all of a text that is too long for its column when it is pointed at. */
    private static final class WholeCell extends TableCell<List<String>, String> {
        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
            setTooltip(empty || item.isEmpty() ? null : new Tooltip(item));
        }
    }
}
