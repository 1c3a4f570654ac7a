package org.placewise.view.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.placewise.controller.Workspace;
import org.placewise.model.catalogue.OwnEntries;
import org.placewise.model.entry.OwnStep;
import org.placewise.model.entry.Parsed;
import org.placewise.model.entry.Schema;
import org.placewise.model.entry.Synonyms;
import org.placewise.model.text.Message;
import org.placewise.view.Ui;

/**
 * Buttons beside a table of the catalogue: to add an entry of one's own, to make one out of another, to put changed
 * figures in the place of published ones, to take that back, and to import a table of values.
 *
 * @param <T> kind of entry
 */
public final class EntryTools<T> extends FlowPane {
    private final Ui ui;
    private final Schema<T> schema;
    private final Synonyms synonyms;
    private final Place<T> place;
    private final Button duplicate = new Button();
    private final Button change = new Button();
    private final Button remove = new Button();
    private final Label refusal = new Label();

    /**
     * Where the buttons stand.
     *
     * @param selected the entry that is chosen in the table
     * @param open     shows a form in the place of the table
     * @param close    shows the table again
     * @param select   chooses an entry in the table
     * @param files    where tables of values come from
     * @param read     runs the reading of a file in the background
     */
    public record Place<T>(Supplier<Optional<T>> selected, Consumer<Node> open, Runnable close, Consumer<String> select,
                           TableFiles files, TableFiles.Background read) {
    }

    public EntryTools(Ui ui, Schema<T> schema, Place<T> place) {
        this.ui = ui;
        this.schema = schema;
        this.place = place;
        synonyms = EntryWords.synonyms(schema);
        getStyleClass().add("entry-tools");
        Button add = button(new Button(), "entry.add", this::add);
        button(duplicate, "entry.duplicate", () -> place.selected().get().ifPresent(this::duplicate));
        button(change, "entry.change", () -> place.selected().get().ifPresent(this::change));
        button(remove, "entry.remove", () -> place.selected().get().ifPresent(this::remove));
        Button fromFile = button(new Button(), "entry.import", () -> place.files().choose().ifPresent(this::load));
        refusal.getStyleClass().add("entry-problem");
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.visibleProperty());
        getChildren().addAll(add, duplicate, change, remove, fromFile, refusal);
        refresh();
    }

    private Button button(Button button, String key, Runnable action) {
        button.setText(ui.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Offers what can be done with the entry that is chosen now. */
    public void refresh() {
        refusal.setVisible(false);
        Optional<T> chosen = place.selected().get();
        boolean isOwn = chosen.filter(this::isOwn).isPresent();
        duplicate.setDisable(chosen.isEmpty());
        // A price stands beside published ones and never in the place of one.
        change.setDisable(chosen.isEmpty() || !isOwn && schema.published(workspace().catalogue(),
                schema.key(chosen.get())).isEmpty());
        remove.setDisable(!isOwn);
    }

    private Workspace workspace() {
        return ui.workspace();
    }

    private OwnEntries own() {
        return workspace().scenario().own();
    }

    private boolean isOwn(T entry) {
        return schema.own(own()).stream().anyMatch(other -> schema.key(other).equals(schema.key(entry)));
    }

    private OwnStep step() {
        return new OwnStep(workspace().catalogue(), workspace().scenario());
    }

    private void add() {
        show(ui.text("entry.title.add"), Map.of(), texts -> {
            Parsed<T> parsed = schema.parse(texts, null, synonyms);
            return save(parsed, parsed.entry().map(entry -> step().renamed(schema, entry)), "entry.step.add");
        });
    }

    private void duplicate(T original) {
        Map<String, String> texts = schema.texts(original);
        texts.put(schema.columns().getFirst().key(), ui.text("entry.copy",
                texts.get(schema.columns().getFirst().key())));
        show(ui.text("entry.title.duplicate", schema.name(original)), texts, given -> {
            Parsed<T> parsed = schema.parse(given, original, synonyms);
            return save(parsed, parsed.entry().map(entry -> step().renamed(schema, entry)), "entry.step.add");
        });
    }

    private void change(T original) {
        boolean published = schema.published(workspace().catalogue(), schema.key(original)).isPresent();
        show(ui.text(published ? "entry.title.override" : "entry.title.change", schema.name(original)),
                schema.texts(original), given -> {
                    Parsed<T> parsed = schema.parse(given, original, synonyms);
                    return save(parsed, parsed.entry(), "entry.step.change");
                });
    }

    private void show(String title, Map<String, String> texts,
                      Function<Map<String, String>, EntryForm.Problems> save) {
        EntryForm form = new EntryForm(ui, title, schema.columns(), texts, save, place.close());
        place.open().accept(form);
        form.enter();
    }

    private EntryForm.Problems save(Parsed<T> parsed, Optional<T> entry, String name) {
        if (entry.isEmpty()) {
            return new EntryForm.Problems(parsed.faults(), "");
        }
        return new EntryForm.Problems(List.of(), keep(List.of(entry.get()), Message.of(name,
                schema.name(entry.get()))).map(ui::text).orElse(""));
    }

    /** Keeps entries in one step; empty if that went well, else why not. */
    private Optional<Message> keep(List<T> entries, Message name) {
        Optional<Message> problem = step().problem(schema.with(own(), entries));
        if (problem.isEmpty()) {
            workspace().update(name, scenario -> scenario.withOwn(schema.with(scenario.own(), entries)));
            place.close().run();
            place.select().accept(schema.key(entries.getFirst()));
        }
        return problem;
    }

    private void remove(T entry) {
        Optional<Message> problem = step().problem(schema.without(own(), entry));
        if (problem.isPresent()) {
            refusal.setText(ui.text(problem.get()));
            refusal.setVisible(true);
            return;
        }
        workspace().update(Message.of("entry.step.remove", schema.name(entry)),
                scenario -> scenario.withOwn(schema.without(scenario.own(), entry)));
    }

    private void load(Path file) {
        ImportPane<T> pane = new ImportPane<>(ui, schema, synonyms, file, place.files(), place.read(),
                entries -> keep(entries, Message.of("entry.step.import", String.valueOf(file.getFileName()))),
                place.close());
        place.open().accept(pane);
        pane.read();
    }
}
