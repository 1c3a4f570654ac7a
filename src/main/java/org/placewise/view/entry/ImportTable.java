package org.placewise.view.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.placewise.model.entry.CellFault;
import org.placewise.model.entry.EntryImport;
import org.placewise.view.Ui;

/** The lines of a table of values with what would become of each; a bad cell is marked, and says why beside it. */
final class ImportTable<T> extends TableView<EntryImport.Row<T>> {
    private final Ui ui;
    private final EntryWords words;

    ImportTable(Ui ui, EntryWords words) {
        this.ui = ui;
        this.words = words;
        getStyleClass().addAll("chart-table", "data-table", "import-table");
        setAccessibleText(ui.text("entry.import.lines"));
        setPlaceholder(new Label(ui.text("entry.import.none")));
        getSelectionModel().setCellSelectionEnabled(true);
    }

    void show(List<String> headings, Map<Integer, String> mapping, List<EntryImport.Row<T>> rows) {
        List<TableColumn<EntryImport.Row<T>, ?>> columns = new ArrayList<>();
        columns.add(column(ui.text("entry.import.line"), null, row -> String.valueOf(row.line().number())));
        columns.add(column(ui.text("entry.import.state"), null, this::state));
        for (int i = 0; i < headings.size(); i++) {
            String key = mapping.get(i);
            if (key != null) {
                int position = i;
                columns.add(column(words.label(key), key, row -> position < row.line().cells().size()
                        ? row.line().cells().get(position) : ""));
            }
        }
        getColumns().setAll(columns);
        getItems().setAll(rows);
    }

    private String state(EntryImport.Row<T> row) {
        return row.entry().isEmpty() ? ui.text("entry.import.bad") : row.replaced()
                .map(name -> ui.text("entry.import.replaces", name)).orElse(ui.text("entry.import.new"));
    }

    private interface Text<T> {
        String of(EntryImport.Row<T> row);
    }

    private TableColumn<EntryImport.Row<T>, EntryImport.Row<T>> column(String heading, String key, Text<T> text) {
        TableColumn<EntryImport.Row<T>, EntryImport.Row<T>> column = new TableColumn<>(heading);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new LineCell<>(ui, key, text));
        return column;
    }

    private static final class LineCell<T> extends TableCell<EntryImport.Row<T>, EntryImport.Row<T>> {
        private final Ui ui;
        private final String key;
        private final Text<T> text;

        LineCell(Ui ui, String key, Text<T> text) {
            this.ui = ui;
            this.key = key;
            this.text = text;
        }

        @Override
        protected void updateItem(EntryImport.Row<T> row, boolean empty) {
            super.updateItem(row, empty);
            getStyleClass().remove("wrong");
            setTooltip(null);
            if (empty || row == null) {
                setText(null);
                return;
            }
            CellFault fault = row.faults().stream().filter(each -> each.column().equals(key)).findFirst()
                    .orElse(null);
            setText(fault == null ? text.of(row) : ui.text("entry.import.cell", text.of(row)));
            if (fault != null) {
                getStyleClass().add("wrong");
                setTooltip(new Tooltip(ui.text(fault.reason())));
            }
        }
    }
}
