package org.placewise.view.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.placewise.export.TableCsv;
import org.placewise.model.quantity.Source;
import org.placewise.view.Ui;
import org.placewise.view.entry.TableFiles;
import org.placewise.view.plot.Choice;
import org.placewise.view.plot.OptionTag;

/** A table of published figures with search, filters and a choice of columns, and below it the source of a value. */
final class CataloguePane<T> extends VBox {
    private final Ui ui;
    private final TableSpec<T> spec;
    private final Words words;
    private final ObservableList<T> rows = FXCollections.observableArrayList();
    private final FilteredList<T> filtered = new FilteredList<>(rows);
    private final List<ComboBox<TableSpec.Item<T>>> choices = new ArrayList<>();
    private final TextField search = new TextField();
    private final CheckBox extra;
    private final Label count = new Label();
    private final FlowPane filters;
    private final FieldTable<T> table;
    private final DetailPane detail;
    private FieldScatter<T> scatter;
    private Map<String, List<OptionTag>> used = Map.of();
    private Predicate<T> extraTest = _ -> true;

    /**
     * @param extraName name of a filter that depends on the scenario; null for none
     */
    CataloguePane(Ui ui, TableSpec<T> spec, String extraName) {
        this.ui = ui;
        this.spec = spec;
        words = new Words(ui);
        getStyleClass().add("catalogue-pane");
        table = new FieldTable<>(spec.fields(), spec.name(), ui.text("view.data.none"));
        detail = new DetailPane(ui, ui.text("view.data.hint"), spec.marked());
        SortedList<T> sorted = new SortedList<>(filtered);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setTips(this::tip);
        table.onPointed((row, field) -> detail.show(detail(row, field)), detail::enter);
        search.setPromptText(ui.text("view.data.search"));
        search.setAccessibleText(ui.text("view.data.search"));
        search.getStyleClass().add("data-search");
        filters = new FlowPane(search);
        filters.getStyleClass().add("filters");
        spec.choices().forEach(choice -> filters.getChildren().add(box(choice)));
        extra = new CheckBox(extraName);
        if (extraName != null) {
            extra.selectedProperty().subscribe((_, _) -> filter());
            filters.getChildren().add(extra);
        }
        count.getStyleClass().add("data-count");
        filters.getChildren().addAll(columns(), count);
        search.textProperty().subscribe((_, _) -> filter());
        count.fontProperty().subscribe(font -> table.fit(font, rows));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(filters, table, detail);
    }

    private ComboBox<TableSpec.Item<T>> box(TableSpec.Choice<T> choice) {
        ComboBox<TableSpec.Item<T>> box = new ComboBox<>();
        box.getItems().setAll(choice.items());
        box.setConverter(new ItemText<>());
        box.setValue(choice.items().getFirst());
        box.setAccessibleText(choice.name());
        box.getStyleClass().add("axis-chooser");
        box.valueProperty().subscribe((_, _) -> filter());
        choices.add(box);
        return box;
    }

    private MenuButton columns() {
        MenuButton menu = new MenuButton(ui.text("view.data.columns"));
        for (int i = 0; i < spec.fields().size(); i++) {
            TableColumn<T, ?> column = table.getColumns().get(i);
            CheckMenuItem item = new CheckMenuItem(spec.fields().get(i).name());
            // The first column says what a row is about.
            item.setDisable(i == 0);
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            menu.getItems().add(item);
        }
        return menu;
    }

    /**
     * Puts something at the end of the filters.
     *
     * @param pointed told when another value is chosen
     */
    void addTools(Node tools, Runnable pointed) {
        filters.getChildren().add(tools);
        table.getSelectionModel().getSelectedCells().subscribe(pointed);
    }

    /** Offers the table as a file. */
    void offerFile(TableFiles files) {
        Button button = new Button(ui.text("view.data.csv"));
        button.setTooltip(new Tooltip(ui.text("view.data.csv.tooltip")));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            List<String> headings = new ArrayList<>(table.headings());
            headings.add(ui.text("view.data.source"));
            List<List<String>> texts = new ArrayList<>();
            List<List<String>> values = table.texts();
            for (int i = 0; i < values.size(); i++) {
                List<String> line = new ArrayList<>(values.get(i));
                line.add(sources(table.getItems().get(i)));
                texts.add(line);
            }
            files.write(spec.name(), () -> TableCsv.of(headings, texts));
        });
        filters.getChildren().add(filters.getChildren().indexOf(count), button);
    }

    /** Where the figures of a row were read, each place once. */
    private String sources(T row) {
        return spec.fields().stream().filter(field -> table.headings().contains(field.name()))
                .filter(field -> field.cell().apply(row).known()).map(field -> spec.sourceOf(row, field))
                .filter(Objects::nonNull).map(Source::ref).distinct().collect(Collectors.joining("; "));
    }

    /** Offers a chart of two columns in the place of the table. */
    void offerScatter(FieldScatter.Plotted<T> plotted) {
        scatter = new FieldScatter<>(ui, spec.fields(), plotted, row -> choose(other -> other == row));
        Choice<Boolean> choice = new Choice<>(ui.text("view.data.as"), List.of(false, true),
                asChart -> ui.text(asChart ? "view.data.as.chart" : "view.data.as.table"), this::showScatter);
        choice.show(false);
        filters.getChildren().add(0, choice);
        VBox.setVgrow(scatter, Priority.ALWAYS);
    }

    private void showScatter(boolean asChart) {
        getChildren().set(1, asChart ? scatter : table);
        if (asChart) {
            scatter.show(filtered, used);
        }
    }

    /** Marks the rows that options of the scenario use. */
    void setUsed(Map<String, List<OptionTag>> tags) {
        used = tags;
        refreshScatter();
    }

    private void refreshScatter() {
        if (scatter != null && getChildren().contains(scatter)) {
            scatter.show(filtered, used);
        }
    }

    FieldScatter<T> scatter() {
        return scatter;
    }

    /** The row that is chosen. */
    Optional<T> chosen() {
        return table.pointed().map(FieldTable.Pointed::row);
    }

    /** Chooses the first row of those shown that is meant, and brings it to sight. */
    void choose(Predicate<T> meant) {
        IntStream.range(0, table.getItems().size()).filter(i -> meant.test(table.getItems().get(i))).findFirst()
                .ifPresent(row -> {
                    table.getSelectionModel().clearAndSelect(row, table.getColumns().getFirst());
                    table.scrollTo(row);
                });
    }

    /** Shows other rows. */
    void setRows(List<T> shown) {
        rows.setAll(shown);
        table.fit(count.getFont(), rows);
        filter();
    }

    /** Sets what the filter lets through that depends on the scenario. */
    void setExtra(Predicate<T> test) {
        extraTest = test;
        if (extra.isSelected()) {
            filter();
        }
    }

    private void filter() {
        List<String> wanted = List.of(search.getText().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        Predicate<T> test = row -> {
            String text = spec.search().apply(row).toLowerCase(Locale.ROOT);
            return wanted.stream().allMatch(text::contains);
        };
        for (ComboBox<TableSpec.Item<T>> box : choices) {
            test = test.and(box.getValue().test());
        }
        filtered.setPredicate(extra.isSelected() ? test.and(extraTest) : test);
        count.setText(ui.text("view.data.count", filtered.size(), rows.size()));
        refreshScatter();
    }

    private String tip(FieldTable.Pointed<T> pointed) {
        Cell cell = pointed.cell();
        Source source = spec.sourceOf(pointed.row(), pointed.field());
        if (!cell.known()) {
            return cell.text().isEmpty() ? null : ui.text("view.data.unknown.tip");
        }
        return source == null ? cell.text() : cell.text() + '\n' + words.tip(source);
    }

    private Detail detail(T row, Field<T> field) {
        Cell cell = field.cell().apply(row);
        List<Detail.Line> lines = new ArrayList<>();
        Source source = spec.sourceOf(row, field);
        if (!cell.known() && !cell.text().isEmpty()) {
            lines.add(Detail.Line.of(ui.text("view.data.source"), ui.text("view.data.unknown.tip")));
        } else if (source != null) {
            lines.addAll(words.source(source));
        }
        lines.addAll(spec.remarks().apply(row, field));
        return new Detail(ui.text("view.data.detail.title", spec.title().apply(row), field.name()), cell.text(),
                lines);
    }

    FieldTable<T> table() {
        return table;
    }

    TextField search() {
        return search;
    }

    ComboBox<TableSpec.Item<T>> choice(int index) {
        return choices.get(index);
    }

    CheckBox extra() {
        return extra;
    }

    DetailPane detail() {
        return detail;
    }

    private static final class ItemText<T> extends StringConverter<TableSpec.Item<T>> {
        @Override
        public String toString(TableSpec.Item<T> item) {
            return item == null ? "" : item.text();
        }

        @Override
        public TableSpec.Item<T> fromString(String text) {
            throw new UnsupportedOperationException("the box is not edited");
        }
    }
}
