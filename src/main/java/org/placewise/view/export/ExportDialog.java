package org.placewise.view.export;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.placewise.controller.Dialogs;
import org.placewise.controller.Exporting;
import org.placewise.controller.Exporting.End;
import org.placewise.controller.Exporting.Outcome;
import org.placewise.export.Exporter;
import org.placewise.export.Format;
import org.placewise.export.PngFile;
import org.placewise.export.TalkFile;
import org.placewise.export.TalkSlide;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.model.Comparison;
import org.placewise.model.text.Message;
import org.placewise.view.theme.Look;

/**
 * Asks what shall be exported and where to, and shows how far it is. It stays open until the file is written, so that
 * after a failure another place can be chosen.
 */
public final class ExportDialog {
    private final Tools tools;
    private final Subject subject;
    private final Look look;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ExportForm form;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label note = new Label();
    private final Button go;
    private final BooleanProperty running = new SimpleBooleanProperty();
    private boolean cancelled;
    private Consumer<ExportChoice> chosen = _ -> { };

    /** What does the work. */
    public record Tools(Exporter exporter, Exporting exporting, Dialogs dialogs) {
    }

    /**
     * What can be exported.
     *
     * @param page   key of the page in front
     * @param window size of the window's content, in pixels at scale 1
     */
    public record Subject(Comparison comparison, String page, Dimension window, Drawing<BufferedImage> drawing,
                          Drawing<List<TalkSlide>> talk) {
    }

    /**
     * Draws the page in front, or the scenes of the talk.
     *
     * @param <T> what is drawn
     */
    @FunctionalInterface
    public interface Drawing<T> {
        /**
         * @param wanted asked between two pictures whether to go on
         * @param done   called later, once what is worked out in the background is in the picture; also where it was not
         *               wanted any more, with whatever there is
         */
        void draw(ExportChoice choice, BooleanSupplier wanted, Consumer<T> done);
    }

    /** @param first what is chosen at first */
    public ExportDialog(Tools tools, Subject subject, Look look, ExportChoice first) {
        this.tools = tools;
        this.subject = subject;
        this.look = look;
        Messages messages = look.messages();
        boolean charts = tools.exporter.pages().contains(subject.page);
        form = new ExportForm(messages, messages.get("view.page." + subject.page), charts, subject.window, first);
        form.disableProperty().bind(running);
        form.onChange(this::fit);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(text("progress"));
        bar.visibleProperty().bind(running);
        tools.exporting.progressProperty().subscribe(share -> {
            if (running.get() && share.doubleValue() > 0) {
                bar.setProgress(share.doubleValue());
            }
        });
        note.setId("export-note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("sentence");
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        VBox content = new VBox(form, bar, note);
        content.getStyleClass().add("export");
        ButtonType export = new ButtonType(text("do"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(text("cancel"), ButtonData.CANCEL_CLOSE);
        dialog.setTitle(text("title"));
        dialog.getDialogPane().getButtonTypes().setAll(export, cancel);
        dialog.getDialogPane().setContent(content);
        look.dress(dialog.getDialogPane());
        go = (Button) dialog.getDialogPane().lookupButton(export);
        go.disableProperty().bind(running);
        go.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            start();
        });
        dialog.getDialogPane().lookupButton(cancel).addEventFilter(ActionEvent.ACTION, this::cancel);
        dialog.setOnCloseRequest(this::cancel);
        if (charts) {
            offerCharts();
        }
    }

    private String text(String key) {
        return look.messages().get("export.dialog." + key);
    }

    /** Shows the dialog; returns at once. */
    public void show(Window owner) {
        if (owner != null && owner.isShowing()) {
            dialog.initOwner(owner);
        }
        dialog.show();
        form.focusFirst();
    }

    /** Calls with what was chosen whenever an export begins. */
    public void onChoice(Consumer<ExportChoice> listener) {
        chosen = listener;
    }

    Dialog<ButtonType> dialog() {
        return dialog;
    }

    ExportForm form() {
        return form;
    }

    private void offerCharts() {
        tools.exporting.ask(() -> tools.exporter.charts(subject.page, subject.comparison,
                look.messages().locale()), form::offerCharts);
    }

    private void start() {
        ExportChoice choice = form.choice();
        tools.dialogs.askSave(Dialogs.Kind.of(choice.format()),
                Names.of(subject.comparison.scenario(), Messages.of(choice.language()))).ifPresent(file -> {
                    chosen.accept(choice);
                    write(choice, file);
                });
    }

    private void write(ExportChoice choice, Path file) {
        cancelled = false;
        note.setText("");
        bar.setProgress(ProgressIndicator.INDETERMINATE_PROGRESS);
        running.set(true);
        switch (choice.what()) {
            case PICTURE -> draw(subject.drawing, choice, file, PngFile::encode);
            case TALK -> {
                Messages messages = Messages.of(choice.language());
                String title = Names.of(subject.comparison.scenario(), messages);
                draw(subject.talk, choice, file, slides -> choice.format() == Format.PPTX
                        ? TalkFile.pptx(title, slides) : TalkFile.pdf(title, slides, messages));
            }
            default -> {
                Exporter.Order order = choice.order(subject.page);
                tools.exporting.write(file, choice.format().ending(),
                        told -> tools.exporter.content(subject.comparison, order, told), this::end);
            }
        }
    }

    /** First the pictures, which only the JavaFX thread can draw, then the file in the background. */
    private <T> void draw(Drawing<T> drawing, ExportChoice choice, Path file, Function<T, byte[]> encode) {
        drawing.draw(choice, () -> !cancelled, drawn -> {
            if (cancelled) {
                end(new Outcome(End.CANCELLED, Message.of("export.dialog.cancelled")));
            } else {
                tools.exporting.write(file, choice.format().ending(), _ -> encode.apply(drawn), this::end);
            }
        });
    }

    /** What runs ends at its next step; until then the dialog stays. */
    private void cancel(Event event) {
        if (running.get()) {
            cancelled = true;
            tools.exporting.cancel();
            say(Message.of("export.dialog.cancelling"));
            event.consume();
        }
    }

    private void end(Outcome outcome) {
        running.set(false);
        if (outcome.end() == End.DONE) {
            dialog.close();
            tools.dialogs.tell(outcome.message());
        } else {
            say(outcome.message());
            go.requestFocus();
        }
    }

    private void say(Message message) {
        note.setText(look.messages().text(message));
        fit();
    }

    /** The window is as high as what is asked and said. */
    private void fit() {
        dialog.getDialogPane().getScene().getWindow().sizeToScene();
    }
}
