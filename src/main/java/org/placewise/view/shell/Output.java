package org.placewise.view.shell;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.placewise.controller.Workspace;
import org.placewise.export.Printers;
import org.placewise.export.TalkSlide;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Scenario;
import org.placewise.view.export.ExportChoice;
import org.placewise.view.export.ExportDialog;
import org.placewise.view.export.PrintDialog;
import org.placewise.view.present.TalkSlides;
import org.placewise.view.theme.Look;

/** Files and paper for others: remembers what was chosen last. */
final class Output {
    private static final Dimension SLIDE = new Dimension(1280, 720);
    private static final double SLIDE_SCALE = 2;
    private final ExportDialog.Tools tools;
    private final Supplier<Report> report;
    private final Workspace workspace;
    private final BiFunction<Look, WindowPicture.Shot, WindowPicture> pictures;
    private ExportChoice last;

    /**
     * What is in front.
     *
     * @param root  of the window
     * @param place page, and its part
     */
    record Front(Region root, String place, Look look) {
    }

    /**
     * @param report   what the talk cites
     * @param pictures draws the window in any look
     */
    Output(ExportDialog.Tools tools, Workspace workspace, Supplier<Report> report,
           BiFunction<Look, WindowPicture.Shot, WindowPicture> pictures) {
        this.tools = tools;
        this.report = report;
        this.workspace = workspace;
        this.pictures = pictures;
    }

    /** Asks what shall be exported. */
    void export(Front front) {
        Dimension window = new Dimension((int) front.root.getWidth(), (int) front.root.getHeight());
        ExportDialog dialog = new ExportDialog(tools, new ExportDialog.Subject(workspace.comparisonProperty().get(),
                front.place.split(":", 2)[0], window, (choice, _, done) -> {
                    Dimension size = choice.size().orElse(window);
                    pictures.apply(front.look.with(choice.language(), choice.dark()), new WindowPicture.Shot(
                            front.place, size.width, size.height, choice.scale())).takeLater(done);
                }, (choice, wanted, done) -> talk(front.look.with(choice.language(), choice.dark()), wanted, done)), front.look, last == null ? ExportChoice.first(front.look.messages().locale(),
                front.look.palette().dark()) : last);
        dialog.onChoice(choice -> last = choice);
        dialog.show(front.root.getScene().getWindow());
    }

    /** The words in the background, then the pictures one by one, so that the window can breathe between them. */
    private void talk(Look look, BooleanSupplier wanted, Consumer<List<TalkSlide>> done) {
        Scenario scenario = workspace.scenario();
        TalkSlides slides = new TalkSlides(look.messages(), report.get(), workspace.catalogue());
        tools.exporting().ask(() -> slides.all(scenario), words -> draw(look, words, new ArrayList<>(), wanted, done));
    }

    private void draw(Look look, List<TalkSlides.Words> words, List<TalkSlide> drawn, BooleanSupplier wanted,
                      Consumer<List<TalkSlide>> done) {
        if (drawn.size() == words.size() || !wanted.getAsBoolean()) {
            done.accept(drawn);
            return;
        }
        TalkSlides.Words next = words.get(drawn.size());
        pictures.apply(look, new WindowPicture.Shot(next.place(), SLIDE.width, SLIDE.height, SLIDE_SCALE))
                .takeLater(picture -> {
                    drawn.add(new TalkSlide(next.headline(), next.note(), next.source(), picture));
                    draw(look, words, drawn, wanted, done);
                });
    }

    /** Asks how the report shall be printed. */
    void print(Front front) {
        new PrintDialog(tools, Printers.ofSystem(), workspace.comparisonProperty().get(), front.look)
                .show(front.root.getScene().getWindow());
    }
}
