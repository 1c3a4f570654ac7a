package org.placewise.view.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.placewise.controller.Dialogs;

/** Opens a scenario file that is dragged onto the window. */
final class FileDrop {
    private static final String ENDING = "." + Dialogs.Kind.SCENARIO.ending();

    private final Consumer<Path> open;

    FileDrop(Consumer<Path> open) {
        this.open = open;
    }

    void on(Node target) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (scenario(event.getDragboard().getFiles()).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, event ->
                scenario(event.getDragboard().getFiles()).ifPresent(file -> {
                    event.setDropCompleted(true);
                    event.consume();
                    open.accept(file);
                }));
    }

    /** The first of the files that is a scenario. */
    static Optional<Path> scenario(List<File> files) {
        return files == null ? Optional.empty()
                : files.stream().filter(file -> file.getName().endsWith(ENDING)).map(File::toPath).findFirst();
    }
}
