package org.placewise.view.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.controller.Dialogs;
import org.placewise.controller.Exporting;
import org.placewise.export.ExportSamples;
import org.placewise.export.Exporter;
import org.placewise.export.Format;
import org.placewise.export.TalkSlide;
import org.placewise.export.Paper;
import org.placewise.model.Comparison;
import org.placewise.model.text.Message;
import org.placewise.store.PresetStore;
import org.placewise.view.Fx;
import org.placewise.view.export.ExportChoice.What;
import org.placewise.view.theme.Appearance;
import org.placewise.view.theme.Look;
import org.placewise.view.theme.Theme;

@ExtendWith(Fx.class)
class ExportDialogTest implements Dialogs {
    private static final Comparison COMPARISON = Comparison.of(new PresetStore().preset("security-video"),
            ExportSamples.CATALOGUE);
    private static final Dimension WINDOW = new Dimension(1000, 600);
    private final Deque<Runnable> held = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Message> told = new ArrayList<>();
    private final List<ExportChoice> drawn = new ArrayList<>();
    private Consumer<BufferedImage> drawing;
    private Consumer<List<TalkSlide>> scenes;
    private Executor background = Runnable::run;
    private Locale language = Locale.ENGLISH;
    @TempDir
    private Path folder;
    private Path file;

    private ExportDialog dialog(String page) {
        Exporter exporter = new Exporter(ExportSamples.CATALOGUE, ExportSamples.FIGURES, ExportSamples::origin);
        Exporting exporting = new Exporting(task -> background.execute(task), Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        });
        Look look = new Look(new Appearance(language, Theme.LIGHT, 100), new SimpleObjectProperty<>(ColorScheme.LIGHT));
        ExportDialog dialog = new ExportDialog(new ExportDialog.Tools(exporter, exporting, this),
                new ExportDialog.Subject(COMPARISON, page, WINDOW, (choice, _, done) -> {
                    drawn.add(choice);
                    drawing = done;
                }, (choice, _, done) -> {
                    drawn.add(choice);
                    scenes = done;
                }), look, ExportChoice.first(language, false));
        dialog.show(null);
        return dialog;
    }

    @SuppressWarnings("unchecked")
    private static <T> ComboBox<T> box(ExportDialog dialog, String key) {
        return (ComboBox<T>) dialog.form().lookup("#export-" + key);
    }

    private static void choose(ExportDialog dialog, What what, Format format) {
        ExportDialogTest.<What>box(dialog, "what").setValue(what);
        ExportDialogTest.<Format>box(dialog, "format").setValue(format);
    }

    private static Button button(ExportDialog dialog, int index) {
        DialogPane pane = dialog.dialog().getDialogPane();
        return (Button) pane.lookupButton(pane.getButtonTypes().get(index));
    }

    private static String note(ExportDialog dialog) {
        return ((Label) dialog.dialog().getDialogPane().lookup("#export-note")).getText();
    }

    @ParameterizedTest
    @CsvSource({"REPORT, PDF, what format language paper", "REPORT, PPTX, what format language",
            "REPORT, HTML, what format language", "PICTURE, PNG, what format language colours size scale",
            "CHARTS, PNG, what format chart language colours size scale",
            "CHARTS, SVG, what format chart language colours size",
            "CHARTS, PDF, what format chart language colours size",
            "TALK, PPTX, what format language colours", "TALK, PDF, what format language colours", "DATA, XLSX, what format language",
            "DATA, CSV, what format language", "DATA, JSON, what format language"})
    void onlyWhatAFormatLeavesOpenIsAsked(What what, Format format, String keys) {
        Fx.run(() -> {
            ExportDialog dialog = dialog("compare");
            choose(dialog, what, format);
            List<String> shown = dialog.form().getChildren().stream().filter(ComboBox.class::isInstance)
                    .filter(Node::isVisible).map(node -> node.getId().replace("export-", "")).toList();
            assertEquals(List.of(keys.split(" ")), shown);
            assertEquals(what.formats(), box(dialog, "format").getItems());
            dialog.dialog().close();
        });
    }

    @Test
    void everyQuestionHasANameInTheLanguageOfTheWindow() {
        language = Locale.SIMPLIFIED_CHINESE;
        Fx.run(() -> {
            ExportDialog dialog = dialog("compare");
            List<String> names = dialog.form().getChildren().stream().filter(ComboBox.class::isInstance)
                    .map(Node::getAccessibleText).toList();
            assertEquals(List.of("内容", "格式", "图表", "语言", "纸张", "配色", "尺寸", "倍率"), names);
            assertEquals("导出…", button(dialog, 0).getText());
            assertEquals("导出", dialog.dialog().getTitle());
            dialog.dialog().close();
        });
    }

    @Test
    void theTalkIsDrawnSceneBySceneAndThenWritten() throws IOException {
        file = folder.resolve("talk.pptx");
        Fx.run(() -> {
            ExportDialog dialog = dialog("data");
            choose(dialog, What.TALK, Format.PPTX);
            button(dialog, 0).fire();
            assertEquals(What.TALK, drawn.getFirst().what());
            BufferedImage picture = new BufferedImage(16, 9, BufferedImage.TYPE_INT_RGB);
            scenes.accept(List.of(new TalkSlide("a finding", "a note", "a source", picture),
                    new TalkSlide("another", "", "a source", picture)));
            dialog.dialog().close();
        });
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(file))) {
            assertEquals(List.of("a finding", "another"), show.getSlides().stream().map(XSLFSlide::getTitle).toList());
        }
    }

    @Test
    void chartsAreOfferedByTitleWhereThePageHasSome() {
        Fx.run(() -> {
            ExportDialog dialog = dialog("compare");
            assertEquals(List.of(Optional.empty(), Optional.of("bars")), box(dialog, "chart").getItems());
            assertEquals("Bars & <lines> 图", ExportDialogTest.<Optional<String>>box(dialog, "chart").getConverter()
                    .toString(Optional.of("bars")));
            dialog.dialog().close();
            ExportDialog other = dialog("data");
            assertEquals(List.of(What.REPORT, What.PICTURE, What.TALK, What.DATA), box(other, "what").getItems());
            other.dialog().close();
        });
    }

    @Test
    void theReportIsWrittenInTheChosenLanguage() throws IOException {
        file = folder.resolve("report.html");
        Fx.run(() -> {
            ExportDialog dialog = dialog("compare");
            choose(dialog, What.REPORT, Format.HTML);
            ExportDialogTest.<Locale>box(dialog, "language").setValue(Locale.SIMPLIFIED_CHINESE);
            button(dialog, 0).fire();
            assertFalse(dialog.dialog().isShowing());
        });
        assertEquals(List.of("html 安防视频"), asked);
        assertTrue(Files.readString(file).contains("lang=\"zh"));
        assertEquals(List.of(Message.of("export.dialog.done", "report.html", folder.toString())), told);
    }

    @Test
    void aPictureIsDrawnAsChosen() {
        file = folder.resolve("page.png");
        Fx.run(() -> {
            ExportDialog dialog = dialog("data");
            choose(dialog, What.PICTURE, Format.PNG);
            ExportDialogTest.<Integer>box(dialog, "scale").setValue(3);
            Label pixels = (Label) dialog.form().getChildren().getLast();
            assertEquals("3000 × 1800 pixels", pixels.getText());
            button(dialog, 0).fire();
            assertTrue(dialog.form().isDisabled());
            assertEquals(new ExportChoice(What.PICTURE, Format.PNG, Locale.ENGLISH, Paper.A4, false, Optional.empty(), 3,
                    Optional.empty()), drawn.getFirst());
            drawing.accept(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB));
            assertFalse(dialog.dialog().isShowing());
        });
        assertTrue(Files.exists(file));
    }

    @Test
    void aFailureIsSaidInPlaceAndTheDialogStays() {
        file = folder.resolve("gone").resolve("data.csv");
        Fx.run(() -> {
            ExportDialog dialog = dialog("compare");
            choose(dialog, What.DATA, Format.CSV);
            button(dialog, 0).fire();
            assertTrue(note(dialog).contains(file.toString()), note(dialog));
            assertTrue(dialog.dialog().isShowing());
            assertFalse(dialog.form().isDisabled());
            file = folder.resolve("data.csv");
            button(dialog, 0).fire();
            assertFalse(dialog.dialog().isShowing());
        });
        assertTrue(Files.exists(folder.resolve("data.csv")));
    }

    @Test
    void cancelEndsWhatRunsFirstAndTheDialogThen() {
        file = folder.resolve("data.csv");
        Fx.run(() -> {
            ExportDialog dialog = dialog("data");
            choose(dialog, What.DATA, Format.CSV);
            background = held::add;
            button(dialog, 0).fire();
            assertTrue(button(dialog, 0).isDisabled());
            button(dialog, 1).fire();
            assertTrue(dialog.dialog().isShowing());
            assertEquals("Cancelling...", note(dialog));
            held.remove().run();
            assertEquals("Cancelled. Nothing was written.", note(dialog));
            button(dialog, 1).fire();
            assertFalse(dialog.dialog().isShowing());
        });
        assertFalse(Files.exists(file));
        assertEquals(List.of(), told);
    }

    @Test
    void aPictureThatIsNoLongerWantedIsNotWritten() {
        file = folder.resolve("page.png");
        Fx.run(() -> {
            ExportDialog dialog = dialog("data");
            choose(dialog, What.PICTURE, Format.PNG);
            button(dialog, 0).fire();
            button(dialog, 1).fire();
            drawing.accept(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB));
            assertEquals("Cancelled. Nothing was written.", note(dialog));
            button(dialog, 1).fire();
        });
        assertFalse(Files.exists(file));
    }

    @Test
    void nothingHappensWhereNoFileIsChosen() {
        Fx.run(() -> {
            ExportDialog dialog = dialog("compare");
            button(dialog, 0).fire();
            assertTrue(dialog.dialog().isShowing());
            assertFalse(dialog.form().isDisabled());
            dialog.dialog().close();
        });
    }

    @Override
    public Optional<Path> askOpen(Kind kind) {
        throw new AssertionError(kind.ending());
    }

    @Override
    public Optional<Path> askSave(Kind kind, String name) {
        asked.add(kind.ending() + " " + name);
        return Optional.ofNullable(file);
    }

    @Override
    public void tell(Message message) {
        told.add(message);
    }

    @Override
    public void list(Message title, List<Message> sentences) {
        throw new AssertionError(sentences.toString());
    }
}
