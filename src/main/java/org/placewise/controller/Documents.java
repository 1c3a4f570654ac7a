package org.placewise.controller;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.Loaded;
import org.placewise.store.StoreException;

/**
 * Opens and saves scenarios and saves pictures: asks, works in the background, and tells what came of it. Whatever
 * goes wrong, the open scenario stays as it is.
 */
public final class Documents {
    /** The files themselves. Called in the background. */
    public interface Files {
        /** The scenario, and what had to be mended on the way. */
        Loaded<Scenario> read(Path file) throws StoreException;

        void write(Scenario scenario, Path file) throws StoreException;

        void writePicture(BufferedImage picture, Path file) throws StoreException;
    }

    private interface Work<T> {
        T run() throws StoreException;
    }

    private final Workspace workspace;
    private final Files files;
    private final Dialogs dialogs;
    private final Executor background;
    private final Executor publisher;

    /**
     * @param background reads and writes
     * @param publisher  runs what touches the workspace and the screen
     */
    public Documents(Workspace workspace, Files files, Dialogs dialogs, Executor background, Executor publisher) {
        this.workspace = workspace;
        this.files = files;
        this.dialogs = dialogs;
        this.background = background;
        this.publisher = publisher;
    }

    /** Whether the open scenario may be replaced or the window closed: it is saved, or may be lost. */
    public boolean mayLeave() {
        return !workspace.state().edited() || dialogs.confirmDiscard();
    }

    /** Opens a scenario that is no file, such as a preset. */
    public void open(Supplier<Scenario> scenario) {
        if (mayLeave()) {
            workspace.open(scenario.get(), null);
        }
    }

    /** Asks for a file and opens it. */
    public void open() {
        if (mayLeave()) {
            dialogs.askOpen(Dialogs.Kind.SCENARIO).ifPresent(this::open);
        }
    }

    /** Opens a file without asking. */
    public void open(Path file) {
        inBackground(() -> files.read(file), read -> {
            workspace.open(read.value(), file);
            if (read.problems().size() == 1) {
                dialogs.tell(read.problems().getFirst());
            } else if (!read.problems().isEmpty()) {
                dialogs.list(Message.of("view.file.mended"), read.problems());
            }
        });
    }

    /**
     * Saves to the scenario's file; asks for one where it has none.
     *
     * @param name suggested for the file, without ending
     */
    public void save(String name) {
        workspace.state().file().ifPresentOrElse(this::save, () -> saveAs(name));
    }

    /**
     * Asks for a file and saves to it.
     *
     * @param name suggested for the file, without ending
     */
    public void saveAs(String name) {
        dialogs.askSave(Dialogs.Kind.SCENARIO, name)
                .map(file -> withEnding(file, Dialogs.Kind.SCENARIO)).ifPresent(this::save);
    }

    private void save(Path file) {
        Scenario written = workspace.scenario();
        inBackground(() -> {
            files.write(written, file);
            return written;
        }, scenario -> workspace.markSaved(scenario, file));
    }

    /**
     * Asks for a file and saves a picture to it.
     *
     * @param name    suggested for the file, without ending
     * @param picture draws it once it is known where to
     */
    public void savePicture(String name, Supplier<BufferedImage> picture) {
        dialogs.askSave(Dialogs.Kind.PICTURE, name)
                .map(file -> withEnding(file, Dialogs.Kind.PICTURE)).ifPresent(file -> {
                    BufferedImage drawn = picture.get();
                    inBackground(() -> {
                        files.writePicture(drawn, file);
                        return file;
                    }, saved -> dialogs.tell(Message.of("view.export.done", saved.toString())));
                });
    }

    private <T> void inBackground(Work<T> work, Consumer<T> done) {
        background.execute(() -> {
            try {
                T result = work.run();
                publisher.execute(() -> done.accept(result));
            } catch (StoreException failure) {
                publisher.execute(() -> dialogs.tell(failure.problem()));
            }
        });
    }

    private static Path withEnding(Path file, Dialogs.Kind kind) {
        String name = Objects.toString(file.getFileName(), "");
        return name.contains(".") ? file : file.resolveSibling(name + "." + kind.ending());
    }
}
