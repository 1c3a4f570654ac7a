package org.placewise.view.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.controller.Dialogs;
import org.placewise.controller.Exporting;
import org.placewise.export.ExportSamples;
import org.placewise.export.Exporter;
import org.placewise.export.PaperPrinter;
import org.placewise.export.Printers;
import org.placewise.export.Printers.Printer;
import org.placewise.model.Comparison;
import org.placewise.model.text.Message;
import org.placewise.store.PresetStore;
import org.placewise.view.Fx;
import org.placewise.view.theme.Appearance;
import org.placewise.view.theme.Look;
import org.placewise.view.theme.Theme;

@ExtendWith(Fx.class)
class PrintDialogTest implements Dialogs {
    private final PaperPrinter paper = new PaperPrinter();
    private final List<Message> told = new ArrayList<>();
    private final List<PrintDialog> shown = new ArrayList<>();

    private DialogPane dialog(Locale language, List<Printer> printers) {
        Exporter exporter = new Exporter(ExportSamples.CATALOGUE, ExportSamples.FIGURES, ExportSamples::origin);
        Exporting exporting = new Exporting(Runnable::run, Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        });
        Look look = new Look(new Appearance(language, Theme.LIGHT, 100), new SimpleObjectProperty<>(ColorScheme.LIGHT));
        PrintDialog dialog = new PrintDialog(new ExportDialog.Tools(exporter, exporting, this),
                new Printers(() -> printers), Comparison.of(new PresetStore().preset("security-video"),
                ExportSamples.CATALOGUE), look);
        dialog.show(null);
        shown.add(dialog);
        return dialog.dialog().getDialogPane();
    }

    @AfterEach
    void close() {
        Fx.run(() -> shown.forEach(dialog -> dialog.dialog().close()));
    }

    private static Button go(DialogPane pane) {
        return (Button) pane.lookupButton(pane.getButtonTypes().getFirst());
    }

    private static String note(DialogPane pane) {
        return ((Label) pane.lookup("#print-note")).getText();
    }

    @Test
    void printsThePagesAskedForAndSaysSo() {
        Fx.run(() -> {
            DialogPane pane = dialog(Locale.ENGLISH, List.of(paper.printer()));
            ((TextField) pane.lookup("#print-pages")).setText("1-2");
            go(pane).fire();
            assertEquals(2, paper.pages());
            assertEquals(List.of(Message.of("export.print.done", 2.0, paper.printer().name())), told);
            // The dialog is closed, and its window gone.
            assertNull(pane.getScene());
        });
    }

    @Test
    void aTextThatNamesNoPagesIsExplainedAndNothingIsPrinted() {
        Fx.run(() -> {
            DialogPane pane = dialog(Locale.ENGLISH, List.of(paper.printer()));
            ((TextField) pane.lookup("#print-pages")).setText("last");
            go(pane).fire();
            assertEquals("\u201clast\u201d names no pages: write one such as 2, or some such as 1-3, or nothing for all.",
                    note(pane));
            assertEquals(0, paper.pages());
            ((TextField) pane.lookup("#print-pages")).setText("900");
            go(pane).fire();
            assertTrue(note(pane).startsWith("The report has no such pages: it has "), note(pane));
            assertTrue(told.isEmpty());
        });
    }

    @Test
    void withoutAPrinterTheWayOutIsTold() {
        Fx.run(() -> {
            DialogPane pane = dialog(Locale.ENGLISH, List.of());
            assertEquals("No printer is set up on this computer. Export the report as PDF and print it elsewhere.",
                    note(pane));
            assertTrue(go(pane).isDisabled());
            assertEquals("本机没有设置打印机。请将报告导出为 PDF，在别处打印。", note(dialog(Locale.CHINESE, List.of())));
        });
    }

    @Test
    void everyControlHasAName() {
        Fx.run(() -> {
            DialogPane pane = dialog(Locale.CHINESE, List.of(paper.printer()));
            for (String key : List.of("printer", "language", "paper", "pages", "copies")) {
                Node node = pane.lookup("#print-" + key);
                assertFalse(node.getAccessibleText().isBlank(), key);
            }
        });
    }

    @Override
    public Optional<Path> askOpen(Kind kind) {
        throw new IllegalStateException("nothing is opened");
    }

    @Override
    public Optional<Path> askSave(Kind kind, String name) {
        throw new IllegalStateException("nothing is saved");
    }

    @Override
    public void tell(Message message) {
        told.add(message);
    }

    @Override
    public void list(Message title, List<Message> sentences) {
        throw new IllegalStateException("nothing is listed");
    }
}
