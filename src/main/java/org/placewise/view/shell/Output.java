package org.placewise.view.shell;

import java.awt.Dimension;
import java.util.function.BiFunction;
import javafx.scene.layout.Region;
import org.placewise.controller.Workspace;
import org.placewise.export.Printers;
import org.placewise.view.export.ExportChoice;
import org.placewise.view.export.ExportDialog;
import org.placewise.view.export.PrintDialog;
import org.placewise.view.theme.Look;

/** Files and paper for others: remembers what was chosen last. */
final class Output {
    private final ExportDialog.Tools tools;
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
     * @param pictures draws the window in any look
     */
    Output(ExportDialog.Tools tools, Workspace workspace, BiFunction<Look, WindowPicture.Shot, WindowPicture> pictures) {
        this.tools = tools;
        this.workspace = workspace;
        this.pictures = pictures;
    }

    /** Asks what shall be exported. */
    void export(Front front) {
        Dimension window = new Dimension((int) front.root.getWidth(), (int) front.root.getHeight());
        ExportDialog dialog = new ExportDialog(tools, new ExportDialog.Subject(workspace.comparisonProperty().get(),
                front.place.split(":", 2)[0], window, (choice, done) -> {
                    Dimension size = choice.size().orElse(window);
                    pictures.apply(front.look.with(choice.language(), choice.dark()), new WindowPicture.Shot(
                            front.place, size.width, size.height, choice.scale())).takeLater(done);
                }), front.look, last == null ? ExportChoice.first(front.look.messages().locale(),
                front.look.palette().dark()) : last);
        dialog.onChoice(choice -> last = choice);
        dialog.show(front.root.getScene().getWindow());
    }

    /** Asks how the report shall be printed. */
    void print(Front front) {
        new PrintDialog(tools, Printers.ofSystem(), workspace.comparisonProperty().get(), front.look)
                .show(front.root.getScene().getWindow());
    }
}
