package org.placewise.view.data;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.placewise.view.chart.MarkNode;

/** A table whose values can be pointed at, each by itself, by mouse and keys. */
final class FieldTable<T> extends TableView<T> {
    /** At both sides of a value, and for the arrow of a sorted column, in the height of the text. */
    private static final double PADDING = 1.4;
    private static final double ARROW = 0.3;
    private static final double MARK = 1.5;
    private static final double WIDEST = 17;
    /** So many of the texts are shown whole; a column is not made wide for a few. */
    private static final double MOST = 0.97;
    private static final Duration TIP_DELAY = Duration.millis(350);

    private final List<Field<T>> fields;
    private Function<Pointed<T>, String> tips = _ -> null;

    /** A value of a row. */
    record Pointed<T>(T row, Field<T> field) {
        Cell cell() {
            return field.cell().apply(row);
        }
    }

    FieldTable(List<Field<T>> fields, String name, String empty) {
        this.fields = List.copyOf(fields);
        getStyleClass().addAll("chart-table", "data-table");
        setAccessibleText(name);
        Label placeholder = new Label(empty);
        placeholder.setWrapText(true);
        setPlaceholder(placeholder);
        getSelectionModel().setCellSelectionEnabled(true);
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        for (Field<T> field : fields) {
            getColumns().add(column(field));
        }
    }

    private TableColumn<T, Cell> column(Field<T> field) {
        TableColumn<T, Cell> column = new TableColumn<>(field.heading());
        column.setUserData(field);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(field.cell().apply(row.getValue())));
        column.setCellFactory(_ -> new ValueCell<>(this, field));
        column.setVisible(field.usual());
        column.setReorderable(false);
        if (field.numeric()) {
            column.getStyleClass().add("numeric");
        }
        column.sortTypeProperty().subscribe(type -> column.setComparator(
                Cell.order(type == TableColumn.SortType.DESCENDING)));
        return column;
    }

    /** What is said beside the pointer; null for nothing. */
    void setTips(Function<Pointed<T>, String> texts) {
        tips = texts;
    }

    /**
     * @param pointed told which value the selection has come to
     * @param entered told to go on to what is shown of it
     */
    void onPointed(BiConsumer<T, Field<T>> pointed, Runnable entered) {
        getSelectionModel().getSelectedCells().subscribe(() -> pointed().ifPresent(
                value -> pointed.accept(value.row(), value.field())));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                entered.run();
                event.consume();
            }
        });
    }

    /** The value that is selected. */
    Optional<Pointed<T>> pointed() {
        return getSelectionModel().getSelectedCells().stream().findFirst().flatMap(this::at);
    }

    private Optional<Pointed<T>> at(TablePosition<?, ?> position) {
        if (position.getTableColumn() == null || position.getRow() < 0 || position.getRow() >= getItems().size()) {
            return Optional.empty();
        }
        Field<T> field = fields.get(getColumns().indexOf(position.getTableColumn()));
        return Optional.of(new Pointed<>(getItems().get(position.getRow()), field));
    }

    /** The names of the columns that are shown. */
    List<String> headings() {
        return shownFields().map(Field::name).toList();
    }

    /** The rows as filtered and sorted; numbers bare, as other programs read them, and nothing where none is known. */
    List<List<String>> texts() {
        List<Field<T>> shown = shownFields().toList();
        return getItems().stream().map(row -> shown.stream().map(field -> field.cell().apply(row).bare()).toList())
                .toList();
    }

    private Stream<Field<T>> shownFields() {
        return IntStream.range(0, fields.size()).filter(i -> getColumns().get(i).isVisible()).mapToObj(fields::get);
    }

    /** Makes the columns as wide as nearly all of their texts, up to a bound. */
    void fit(Font font, List<T> rows) {
        Text text = new Text();
        text.setFont(font);
        for (int i = 0; i < fields.size(); i++) {
            Field<T> field = fields.get(i);
            double widest = 0;
            for (String line : field.heading().split("\n")) {
                widest = Math.max(widest, width(text, line) + ARROW * font.getSize());
            }
            List<String> texts = rows.stream().map(row -> field.cell().apply(row).text())
                    .sorted(Comparator.comparingInt(FieldTable::weight)).toList();
            String longest = texts.isEmpty() ? "" : texts.get((int) Math.ceil(MOST * (texts.size() - 1)));
            int marks = field.marks() == null ? 0
                    : rows.stream().mapToInt(row -> field.marks().apply(row).size()).max().orElse(0);
            widest = Math.max(widest, Math.min(width(text, longest), WIDEST * font.getSize())
                    + marks * MARK * font.getSize());
            getColumns().get(i).setPrefWidth(Math.ceil(widest + PADDING * font.getSize()));
        }
    }

    private static double width(Text text, String content) {
        text.setText(content);
        return text.getLayoutBounds().getWidth();
    }

    /** A rough width: Chinese characters are twice as wide as Latin ones. */
    private static int weight(String text) {
        return text.codePoints().map(character -> character < 0x2e80 ? 1 : 2).sum();
    }

    private static final class ValueCell<T> extends TableCell<T, Cell> {
        private final FieldTable<T> table;
        private final Field<T> field;

        ValueCell(FieldTable<T> table, Field<T> field) {
            this.table = table;
            this.field = field;
            setAccessibleRole(AccessibleRole.TABLE_CELL);
            if (field.numeric()) {
                getStyleClass().add("numeric");
            }
            hoverProperty().subscribe(over -> {
                if (over) {
                    setTip();
                }
            });
        }

        private void setTip() {
            T row = getTableRow() == null ? null : getTableRow().getItem();
            String tip = row == null ? null : table.tips.apply(new Pointed<>(row, field));
            Tooltip shown = tip == null ? null : new Tooltip(tip);
            if (shown != null) {
                shown.setWrapText(true);
                shown.setMaxWidth(getFont().getSize() * 36);
                shown.setShowDelay(TIP_DELAY);
            }
            setTooltip(shown);
        }

        @Override
        protected void updateItem(Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            getStyleClass().removeAll("unknown", "own");
            setGraphic(null);
            setText(empty || cell == null ? null : cell.text());
            if (empty || cell == null) {
                return;
            }
            if (!cell.known()) {
                getStyleClass().add("unknown");
            } else if (cell.source() != null && cell.source().isOwn()) {
                getStyleClass().add("own");
            }
            T row = getTableRow() == null ? null : getTableRow().getItem();
            if (field.marks() != null && row != null) {
                List<MarkNode> marks = field.marks().apply(row);
                if (!marks.isEmpty()) {
                    HBox box = new HBox();
                    box.getStyleClass().add("cell-marks");
                    box.getChildren().addAll(marks);
                    setGraphic(box);
                }
            }
        }
    }
}
