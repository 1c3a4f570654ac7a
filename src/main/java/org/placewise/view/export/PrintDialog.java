package org.placewise.view.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.placewise.controller.Exporting;
import org.placewise.controller.Exporting.End;
import org.placewise.controller.Exporting.Outcome;
import org.placewise.export.Exporter;
import org.placewise.export.Format;
import org.placewise.export.PageRange;
import org.placewise.export.Paper;
import org.placewise.export.Printers;
import org.placewise.export.Printers.Printer;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.model.Comparison;
import org.placewise.model.text.Message;
import org.placewise.view.theme.Look;

/** Asks how the report shall be printed, and shows how far it is; it stays open until all is with the printer. */
public final class PrintDialog {
    private static final int MOST_COPIES = 99;
    /** Making the report takes about as long as handing it to the printer. */
    private static final double HALF = 0.5;
    private final ExportDialog.Tools tools;
    private final Printers printers;
    private final Comparison comparison;
    private final Look look;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final GridPane form = new GridPane();
    private final ComboBox<Printer> printer = new ComboBox<>();
    private final ComboBox<Locale> language = new ComboBox<>();
    private final ComboBox<Paper> paper = new ComboBox<>();
    private final TextField pages = new TextField();
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    private final ProgressBar bar = new ProgressBar(0);
    private final Label note = new Label();
    private final Button go;
    private final BooleanProperty running = new SimpleBooleanProperty();

    public PrintDialog(ExportDialog.Tools tools, Printers printers, Comparison comparison, Look look) {
        this.tools = tools;
        this.printers = printers;
        this.comparison = comparison;
        this.look = look;
        form.getStyleClass().add("export-form");
        form.disableProperty().bind(running);
        row("printer", printer);
        choice(language, Messages.LANGUAGES, item -> look.messages().get("export.dialog.language."
                + item.getLanguage()), look.messages().locale());
        row("language", language);
        choice(paper, List.of(Paper.values()), item -> look.messages().get("export.dialog.paper." + item.key()),
                Paper.A4);
        row("paper", paper);
        pages.setPromptText(text("pages.all"));
        row("pages", pages);
        copies.setEditable(true);
        row("copies", copies);
        printer.setConverter(converter(Printer::name));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(text("progress"));
        bar.visibleProperty().bind(running);
        tools.exporting().progressProperty().subscribe(share -> {
            if (running.get()) {
                bar.setProgress(share.doubleValue());
            }
        });
        note.setId("print-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("sentence");
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        VBox content = new VBox(form, bar, note);
        content.getStyleClass().add("export");
        ButtonType print = new ButtonType(text("do"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(look.messages().get("export.dialog.cancel"), ButtonData.CANCEL_CLOSE);
        dialog.setTitle(text("title"));
        dialog.getDialogPane().getButtonTypes().setAll(print, cancel);
        dialog.getDialogPane().setContent(content);
        look.dress(dialog.getDialogPane());
        go = (Button) dialog.getDialogPane().lookupButton(print);
        go.disableProperty().bind(running.or(printer.valueProperty().isNull()));
        go.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            start();
        });
        dialog.getDialogPane().lookupButton(cancel).addEventFilter(ActionEvent.ACTION, this::cancel);
        dialog.setOnCloseRequest(this::cancel);
        say(Message.of("export.print.looking"));
        tools.exporting().ask(printers::all, this::offer);
    }

    private String text(String key) {
        return look.messages().get("export.print." + key);
    }

    private void row(String key, Control control) {
        Label name = new Label(text(key));
        name.setLabelFor(control);
        control.setId("print-" + key);
        control.setAccessibleText(name.getText());
        control.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(control, Priority.ALWAYS);
        form.addRow(form.getRowCount(), name, control);
    }

    private static <T> void choice(ComboBox<T> box, List<T> items, Function<T, String> text, T first) {
        box.getItems().setAll(items);
        box.setConverter(converter(text));
        box.setValue(first);
    }

    private static <T> StringConverter<T> converter(Function<T, String> text) {
        return new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : text.apply(item);
            }

            @Override
            public T fromString(String string) {
                throw new UnsupportedOperationException("nothing is typed");
            }
        };
    }

    /** Shows the dialog; returns at once. */
    public void show(Window owner) {
        if (owner != null && owner.isShowing()) {
            dialog.initOwner(owner);
        }
        dialog.show();
        printer.requestFocus();
    }

    private void offer(List<Printer> found) {
        printer.getItems().setAll(found);
        printer.setValue(found.isEmpty() ? null : found.getFirst());
        if (found.isEmpty()) {
            say(Message.of("export.print.none"));
        } else {
            note.setText("");
        }
    }

    private void start() {
        Optional<PageRange> range = PageRange.of(pages.getText());
        if (range.isEmpty()) {
            say(Message.of("export.print.pages.wrong", pages.getText()));
            pages.requestFocus();
            return;
        }
        // What was typed and not yet taken over.
        copies.commitValue();
        Printer chosen = printer.getValue();
        Messages messages = Messages.of(language.getValue());
        Exporter.Order report = new Exporter.Order(Format.PDF, Exporter.ALL, Optional.empty(), paper.getValue(),
                Optional.empty(), 1, false, language.getValue());
        Printers.Order order = new Printers.Order(Names.of(comparison.scenario(), messages), range.get(),
                copies.getValue(), paper.getValue());
        note.setText("");
        running.set(true);
        tools.exporting().run(told -> {
            byte[] pdf = tools.exporter().content(comparison, report, share -> told.at(HALF * share));
            int printed = printers.print(pdf, chosen.service(), order, share -> told.at(HALF + HALF * share));
            return Message.of("export.print.done", (double) printed, chosen.name());
        }, this::end);
    }

    /** What runs ends at its next step; until then the dialog stays. */
    private void cancel(Event event) {
        if (running.get()) {
            tools.exporting().cancel();
            say(Message.of("export.dialog.cancelling"));
            event.consume();
        }
    }

    private void end(Outcome outcome) {
        running.set(false);
        if (outcome.end() == End.DONE) {
            dialog.close();
            tools.dialogs().tell(outcome.message());
        } else {
            say(outcome.end() == End.CANCELLED ? Message.of("export.print.cancelled") : outcome.message());
            go.requestFocus();
        }
    }

    private void say(Message message) {
        note.setText(look.messages().text(message));
        if (dialog.isShowing()) {
            dialog.getDialogPane().getScene().getWindow().sizeToScene();
        }
    }

    Dialog<ButtonType> dialog() {
        return dialog;
    }
}
