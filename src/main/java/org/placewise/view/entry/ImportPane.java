package org.placewise.view.entry;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.placewise.model.entry.CellFault;
import org.placewise.model.entry.Column;
import org.placewise.model.entry.EntryImport;
import org.placewise.model.entry.Schema;
import org.placewise.model.entry.Sheet;
import org.placewise.model.entry.Synonyms;
import org.placewise.model.text.Message;
import org.placewise.view.Scroller;
import org.placewise.view.Ui;

/**
 * Shows what would be taken of a table of values before anything is: which column means what, every line, and by cell
 * what is wrong. Only the good lines can be taken, all in one step.
 *
 * @param <T> kind of entry
 */
final class ImportPane<T> extends VBox {
    private static final String LEFT_OUT = "";
    private final Ui ui;
    private final Schema<T> schema;
    private final EntryWords words;
    private final EntryImport<T> importer;
    private final Path file;
    private final TableFiles files;
    private final TableFiles.Background reader;
    private final Function<List<T>, Optional<Message>> keep;
    private final ComboBox<Optional<Charset>> encoding = new ComboBox<>();
    private final ComboBox<Optional<Character>> separator = new ComboBox<>();
    private final FlowPane mapping = new FlowPane();
    private final Label summary = new Label();
    private final ImportTable<T> table;
    private final ListView<String> faults = new ListView<>();
    private final Button accept = new Button();
    private Map<Integer, String> chosen;
    private List<T> good = List.of();
    private int asked;
    private boolean filling;

    /** What a file came to. */
    private record Result<T>(TableFiles.Read read, Map<Integer, String> mapping, List<EntryImport.Row<T>> rows) {
    }

    /** @param keep keeps entries; empty if that went well, else why not */
    ImportPane(Ui ui, Schema<T> schema, Synonyms synonyms, Path file, TableFiles files, TableFiles.Background reader,
               Function<List<T>, Optional<Message>> keep, Runnable close) {
        this.ui = ui;
        this.schema = schema;
        this.file = file;
        this.files = files;
        this.reader = reader;
        this.keep = keep;
        words = new EntryWords(ui.messages());
        importer = new EntryImport<>(schema, synonyms, ui.workspace().catalogue());
        table = new ImportTable<>(ui, words);
        getStyleClass().add("import-pane");
        Label title = new Label(ui.text("entry.import.title", String.valueOf(file.getFileName())));
        title.getStyleClass().add("entry-title");
        fillChoices();
        mapping.getStyleClass().add("import-mapping");
        ScrollPane columns = new Scroller(mapping);
        columns.getStyleClass().add("import-columns");
        columns.setFitToWidth(true);
        columns.setFocusTraversable(false);
        columns.setAccessibleText(ui.text("entry.import.columns"));
        summary.getStyleClass().add("import-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        faults.getStyleClass().add("import-faults");
        faults.setAccessibleText(ui.text("entry.import.faults"));
        faults.managedProperty().bind(faults.visibleProperty());
        VBox.setVgrow(table, Priority.ALWAYS);
        accept.setDefaultButton(true);
        accept.setOnAction(_ -> take());
        Button cancel = new Button(ui.text("entry.cancel"));
        cancel.setOnAction(_ -> close.run());
        HBox buttons = new HBox(accept, cancel);
        buttons.getStyleClass().add("entry-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        FlowPane how = new FlowPane(pair("entry.import.encoding", encoding), pair("entry.import.separator", separator));
        how.getStyleClass().add("import-how");
        getChildren().addAll(title, how, columns, summary, table, faults, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        show(List.of());
    }

    private HBox pair(String key, ComboBox<?> box) {
        Label label = new Label(ui.text(key));
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(box);
        box.setAccessibleText(ui.text(key));
        HBox pair = new HBox(label, box);
        pair.getStyleClass().add("axes-pair");
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    private void fillChoices() {
        encoding.getItems().add(Optional.empty());
        Stream.of("UTF-8", "GB18030", "windows-1252", "UTF-16LE", "UTF-16BE").map(Charset::forName).map(Optional::of)
                .forEach(encoding.getItems()::add);
        encoding.setConverter(new Texts<>(each -> each.map(Charset::displayName)
                .orElse(ui.text("entry.import.found"))));
        separator.getItems().add(Optional.empty());
        Stream.of(',', ';', '\t', '|').map(Optional::of).forEach(separator.getItems()::add);
        separator.setConverter(new Texts<>(each -> each.map(character -> character == '\t'
                ? ui.text("entry.import.tab") : String.valueOf(character)).orElse(ui.text("entry.import.found"))));
        encoding.setValue(Optional.empty());
        separator.setValue(Optional.empty());
        encoding.valueProperty().subscribe((_, _) -> again());
        separator.valueProperty().subscribe((_, _) -> again());
    }

    private void again() {
        chosen = null;
        read();
    }

    /** Reads the file as it is asked for now. */
    void read() {
        asked++;
        int mine = asked;
        Optional<Charset> charset = encoding.getValue();
        Optional<Character> between = separator.getValue();
        Map<Integer, String> columns = chosen;
        reader.read(() -> result(charset, between, columns), result -> {
            if (mine == asked) {
                show(result);
            }
        });
    }

    private Result<T> result(Optional<Charset> charset, Optional<Character> between, Map<Integer, String> columns) {
        TableFiles.Read read = files.read(file, charset, between);
        if (read.sheet().isEmpty()) {
            return new Result<>(read, Map.of(), List.of());
        }
        Sheet sheet = read.sheet().get();
        Map<Integer, String> keys = columns == null ? importer.guess(sheet.headings()) : columns;
        return new Result<>(read, keys, importer.rows(sheet, keys));
    }

    private void show(Result<T> result) {
        List<String> headings = result.read().sheet().map(Sheet::headings).orElse(List.of());
        fillMapping(headings, result.mapping());
        table.show(headings, result.mapping(), result.rows());
        show(result.rows());
        result.read().problem().ifPresent(problem -> summary.setText(ui.text(problem)));
    }

    private void show(List<EntryImport.Row<T>> rows) {
        good = rows.stream().flatMap(row -> row.entry().stream()).toList();
        long replaced = rows.stream().filter(row -> row.replaced().isPresent()).count();
        List<String> wrong = new ArrayList<>();
        rows.forEach(row -> row.faults().forEach(fault -> wrong.add(sentence(row.line(), fault))));
        faults.getItems().setAll(wrong);
        faults.setVisible(!wrong.isEmpty());
        summary.setText(rows.isEmpty() ? ui.text("entry.import.none") : ui.text("entry.import.summary", good.size(),
                rows.size() - good.size(), wrong.size(), replaced));
        accept.setText(ui.text("entry.import.accept", good.size()));
        accept.setDisable(good.isEmpty());
    }

    private String sentence(Sheet.Line line, CellFault fault) {
        String column = fault.column().isEmpty() ? "" : words.label(fault.column());
        return ui.text("entry.import.fault", String.valueOf(line.number()), column, fault.value(),
                ui.text(fault.reason()));
    }

    /** A choice for each heading of the file. */
    private void fillMapping(List<String> headings, Map<Integer, String> keys) {
        filling = true;
        List<String> offered = Stream.of(Stream.of(LEFT_OUT, EntryImport.ID), schema.columns().stream()
                .map(Column::key)).flatMap(each -> each).toList();
        mapping.getChildren().setAll(IntStream.range(0, headings.size()).mapToObj(position -> {
            ComboBox<String> box = new ComboBox<>();
            box.getItems().setAll(offered);
            box.setConverter(new Texts<>(key -> key.equals(LEFT_OUT) ? ui.text("entry.import.leave")
                    : words.label(key)));
            box.setValue(keys.getOrDefault(position, LEFT_OUT));
            box.setAccessibleText(ui.text("entry.import.column", headings.get(position)));
            box.valueProperty().subscribe((_, key) -> map(position, key, keys));
            Label label = new Label(headings.get(position));
            label.getStyleClass().add("entry-label");
            label.setLabelFor(box);
            VBox pair = new VBox(label, box);
            pair.getStyleClass().add("import-column");
            return pair;
        }).toList());
        filling = false;
    }

    private void map(int position, String key, Map<Integer, String> keys) {
        if (filling) {
            return;
        }
        Map<Integer, String> changed = new LinkedHashMap<>(keys);
        // Two columns of the file cannot mean the same.
        changed.values().remove(key);
        changed.remove(position);
        if (!key.equals(LEFT_OUT)) {
            changed.put(position, key);
        }
        chosen = new HashMap<>(changed);
        read();
    }

    /** Takes the good lines. */
    void take() {
        keep.apply(good).ifPresent(problem -> summary.setText(ui.text(problem)));
    }

    ImportTable<T> table() {
        return table;
    }

    String summary() {
        return summary.getText();
    }

    List<String> faults() {
        return List.copyOf(faults.getItems());
    }

    @SuppressWarnings("unchecked")
    ComboBox<String> column(int position) {
        return (ComboBox<String>) ((VBox) mapping.getChildren().get(position)).getChildren().getLast();
    }

    Button accept() {
        return accept;
    }

    /** Of boxes that are not edited. */
    private static final class Texts<V> extends StringConverter<V> {
        private final Function<V, String> text;

        Texts(Function<V, String> text) {
            this.text = text;
        }

        @Override
        public String toString(V value) {
            return value == null ? "" : text.apply(value);
        }

        @Override
        public V fromString(String shown) {
            throw new UnsupportedOperationException("the box is not edited");
        }
    }
}
