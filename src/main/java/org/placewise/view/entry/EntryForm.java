package org.placewise.view.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.placewise.model.entry.CellFault;
import org.placewise.model.entry.Column;
import org.placewise.view.Scroller;
import org.placewise.view.Ui;

/** A form with a control for each column of an entry; what is wrong stands below the control it belongs to. */
final class EntryForm extends VBox {
    private final Ui ui;
    private final EntryWords words;
    private final Map<String, Supplier<String>> values = new LinkedHashMap<>();
    private final Map<String, Label> complaints = new LinkedHashMap<>();
    private final Map<String, Node> controls = new LinkedHashMap<>();
    private final Label problem = new Label();
    private final Function<Map<String, String>, Problems> save;

    /**
     * What keeps an entry from being saved.
     *
     * @param whole a sentence; empty where every value stands for itself or nothing is wrong
     */
    record Problems(List<CellFault> faults, String whole) {
        boolean isEmpty() {
            return faults.isEmpty() && whole.isEmpty();
        }
    }

    /**
     * @param texts what stands in it at first, by the keys of the columns
     * @param save  takes what stands in it at last; the form stays while there are problems
     */
    EntryForm(Ui ui, String title, List<Column> columns, Map<String, String> texts,
              Function<Map<String, String>, Problems> save, Runnable close) {
        this.ui = ui;
        this.save = save;
        words = new EntryWords(ui.messages());
        getStyleClass().add("entry-form");
        Label heading = new Label(title);
        heading.getStyleClass().add("entry-title");
        heading.setWrapText(true);
        Label about = new Label(ui.text("entry.form.about"));
        about.getStyleClass().add("entry-about");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        problem.getStyleClass().add("entry-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.setVisible(false);
        FlowPane fields = new FlowPane();
        fields.getStyleClass().add("entry-fields");
        columns.forEach(column -> fields.getChildren().add(field(column, texts.getOrDefault(column.key(), ""))));
        ScrollPane scroll = new Scroller(fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button accept = new Button(ui.text("entry.save"));
        accept.setDefaultButton(true);
        accept.setOnAction(_ -> accept());
        Button cancel = new Button(ui.text("entry.cancel"));
        cancel.setOnAction(_ -> close.run());
        HBox buttons = new HBox(accept, cancel);
        buttons.getStyleClass().add("entry-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(heading, about, problem, scroll, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
    }

    private VBox field(Column column, String text) {
        String name = column.required() ? ui.text("entry.required", words.label(column)) : words.label(column);
        Label label = new Label(name);
        label.getStyleClass().add("entry-label");
        Node control = switch (column.kind()) {
            case TEXT, NUMBER -> input(column, text);
            case CHOICE -> choice(column, text);
            case CHOICES -> choices(column, text);
        };
        label.setLabelFor(control);
        control.setAccessibleText(name);
        controls.put(column.key(), control);
        Label complaint = new Label();
        complaint.getStyleClass().add("entry-complaint");
        complaint.setWrapText(true);
        complaint.setMinHeight(USE_PREF_SIZE);
        complaint.managedProperty().bind(complaint.visibleProperty());
        complaint.setVisible(false);
        complaints.put(column.key(), complaint);
        VBox box = new VBox(label, control, complaint);
        box.getStyleClass().addAll("entry-field", "entry-" + column.kind().name().toLowerCase(Locale.ROOT));
        return box;
    }

    private Node input(Column column, String text) {
        TextField field = new TextField(text);
        if (column.kind() == Column.Kind.NUMBER) {
            field.setPromptText(ui.text("view.data.unknown"));
        }
        values.put(column.key(), field::getText);
        return field;
    }

    private Node choice(Column column, String text) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(column.choices());
        box.setValue(column.choices().contains(text) ? text : column.choices().getFirst());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String key) {
                return key == null ? "" : words.choice(column, key);
            }

            @Override
            public String fromString(String shown) {
                throw new UnsupportedOperationException("the box is not edited");
            }
        });
        values.put(column.key(), box::getValue);
        return box;
    }

    private Node choices(Column column, String text) {
        HBox box = new HBox();
        box.getStyleClass().add("entry-choices");
        List<CheckBox> boxes = new ArrayList<>();
        for (String key : column.choices()) {
            CheckBox check = new CheckBox(words.choice(column, key));
            check.setMinWidth(USE_PREF_SIZE);
            check.setUserData(key);
            check.setSelected(List.of(text.split("; ")).contains(key));
            boxes.add(check);
        }
        box.getChildren().addAll(boxes);
        values.put(column.key(), () -> boxes.stream().filter(CheckBox::isSelected)
                .map(check -> (String) check.getUserData()).collect(Collectors.joining("; ")));
        return box;
    }

    /** Saves what stands in the form, or says what is wrong and leads to it. */
    void accept() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach((key, value) -> texts.put(key, value.get()));
        Problems problems = save.apply(texts);
        complaints.values().forEach(label -> label.setVisible(false));
        controls.values().forEach(control -> control.getStyleClass().remove("wrong"));
        problem.setText(problems.whole().isEmpty() ? ui.text("entry.form.wrong", problems.faults().size())
                : problems.whole());
        problem.setVisible(!problems.isEmpty());
        for (CellFault fault : problems.faults()) {
            Label complaint = complaints.get(fault.column());
            complaint.setText(ui.text(fault.reason()));
            complaint.setVisible(true);
            controls.get(fault.column()).getStyleClass().add("wrong");
        }
        problems.faults().stream().findFirst().ifPresent(fault -> enter(controls.get(fault.column())));
    }

    private static void enter(Node control) {
        (control instanceof HBox box ? box.getChildren().getFirst() : control).requestFocus();
    }

    /** Brings the focus to the first control. */
    void enter() {
        Node first = controls.values().iterator().next();
        enter(first);
        if (first instanceof TextField field) {
            field.selectAll();
        }
    }

    Node control(String key) {
        return controls.get(key);
    }

    String complaint(String key) {
        Label label = complaints.get(key);
        return label.isVisible() ? label.getText() : "";
    }

    String problem() {
        return problem.isVisible() ? problem.getText() : "";
    }
}
