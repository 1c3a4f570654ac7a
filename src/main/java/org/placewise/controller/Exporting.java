package org.placewise.controller;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.placewise.export.Progress;
import org.placewise.model.text.Message;
import org.placewise.store.StoreException;
import org.placewise.store.WholeFile;

/**
 * Makes files for others, one at a time, in the background. A file is written whole at the end or not at all: what
 * fails or is cancelled leaves what was there before. To be used on the publisher's thread.
 */
public final class Exporting {
    private final Executor background;
    private final Executor publisher;
    private final Consumer<Throwable> failed;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private AtomicBoolean wanted = new AtomicBoolean();

    /** How an export ended. */
    public enum End {
        DONE, FAILED, CANCELLED
    }

    /**
     * @param message one sentence that says so
     */
    public record Outcome(End end, Message message) {
    }

    /** Something that takes a while. Called in the background. */
    @FunctionalInterface
    public interface Work {
        /**
         * @return one sentence that says what was done
         * @throws CancellationException where {@code progress} says so
         */
        Message run(Progress progress) throws StoreException;
    }

    /** Makes what a file shall hold. Called in the background. */
    @FunctionalInterface
    public interface Content {
        byte[] make(Progress progress) throws StoreException;
    }

    /**
     * @param background does the work; not the one that saves, which must not wait for it
     * @param publisher  runs what tells of it
     * @param failed     told of what should never happen
     */
    public Exporting(Executor background, Executor publisher, Consumer<Throwable> failed) {
        this.background = background;
        this.publisher = publisher;
        this.failed = failed;
    }

    /** Share of the work that is done, 0 to 1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /**
     * Replaces a file whole, or leaves it as it was.
     *
     * @param chosen by the user, who was asked whether it may be replaced
     * @param ending of the file's name without the dot, added where it lacks; what then stands there is kept, since
     *               nobody was asked about it
     */
    public void write(Path chosen, String ending, Content content, Consumer<Outcome> done) {
        Path file = FileNames.endingWith(chosen, ending);
        run(told -> {
            if (!file.equals(chosen) && Files.exists(file)) {
                throw new StoreException(Message.of("export.dialog.exists", file.toString()));
            }
            byte[] made = content.make(told);
            told.at(1);
            WholeFile.write(file, made);
            Path whole = file.toAbsolutePath();
            return Message.of("export.dialog.done", Objects.toString(whole.getFileName(), ""),
                    Objects.toString(whole.getParent(), ""));
        }, done);
    }

    /**
     * @param done told how it ended, in every case
     */
    public void run(Work work, Consumer<Outcome> done) {
        AtomicBoolean mine = new AtomicBoolean(true);
        wanted = mine;
        progress.set(0);
        background.execute(() -> {
            Outcome outcome = outcome(work, share -> {
                if (!mine.get()) {
                    throw new CancellationException();
                }
                publisher.execute(() -> progress.set(share));
            });
            publisher.execute(() -> done.accept(outcome));
        });
    }

    /** What is being done is no longer wanted; it ends at its next step. */
    public void cancel() {
        wanted.set(false);
    }

    /** Works out something small that a dialog shows; where that fails, nothing is shown. */
    public <T> void ask(Supplier<T> question, Consumer<T> answer) {
        new LatestTask<>(background, publisher, answer, failed).request(question);
    }

    private Outcome outcome(Work work, Progress told) {
        try {
            return new Outcome(End.DONE, work.run(told));
        } catch (StoreException failure) {
            return new Outcome(End.FAILED, failure.problem());
        } catch (CancellationException _) {
            return new Outcome(End.CANCELLED, Message.of("export.dialog.cancelled"));
        } catch (OutOfMemoryError _) {
            return new Outcome(End.FAILED, Message.of("export.dialog.memory"));
        } catch (RuntimeException | Error failure) {
            publisher.execute(() -> failed.accept(failure));
            return new Outcome(End.FAILED, Message.of("export.dialog.failed"));
        }
    }
}
