package org.placewise.view.shell;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.placewise.model.Comparison;
import org.placewise.model.report.Report;
import org.placewise.view.Ui;
import org.placewise.view.present.PresentPage;
import org.placewise.view.theme.Look;

/** The window drawn as it would look elsewhere, without showing it. */
final class WindowPicture {
    private final Ui ui;
    private final Shot shot;
    private final Optional<Frame> drawn;
    private final StackPane ground;

    /**
     * What is to be seen.
     *
     * @param place key of the page, or {@code page:part}; the first page if there is none of that name
     * @param scale pixels of the picture for each pixel of the window
     */
    record Shot(String place, double width, double height, double scale) {
    }

    /**
     * @param report what a scene of the talk cites
     * @param frame  makes the window's content
     */
    WindowPicture(Ui ui, Look look, Shot shot, Supplier<Report> report, Supplier<Frame> frame) {
        this.ui = ui;
        this.shot = shot;
        Comparison comparison = ui.workspace().comparisonProperty().get();
        OptionalInt scene = comparison == null ? OptionalInt.empty()
                : Pages.scene(shot.place, comparison.scenario().talk());
        drawn = scene.isPresent() ? Optional.empty() : Optional.of(frame.get());
        ground = new StackPane(drawn.<Region>map(window -> window).orElseGet(
                () -> PresentPage.picture(ui, report.get(), scene.getAsInt(), comparison)));
        look.dress(ground, shot.scale);
        new Scene(ground, shot.width * shot.scale, shot.height * shot.scale);
        settle();
    }

    /** Twice: heights that follow from widths, and charts from both, settle with the second. */
    private void settle() {
        for (int pass = 0; pass < 2; pass++) {
            ground.applyCss();
            ground.layout();
        }
    }

    /** The picture as it is now; there is no other after it. */
    BufferedImage take() {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(0, 0, Math.rint(shot.width * shot.scale),
                Math.rint(shot.height * shot.scale)));
        BufferedImage picture = SwingFXUtils.fromFXImage(ground.snapshot(parameters, null), null);
        drawn.ifPresent(Frame::dispose);
        return picture;
    }

    /** The picture once everything is in it that is worked out in the background, also what only its layout asks. */
    void takeLater(Consumer<BufferedImage> done) {
        ui.workspace().analysis().afterAll(() -> {
            settle();
            ui.workspace().analysis().afterAll(() -> {
                settle();
                done.accept(take());
            });
        });
    }
}
