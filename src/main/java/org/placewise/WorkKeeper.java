package org.placewise;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.placewise.controller.Autosave;
import org.placewise.controller.Dialogs;
import org.placewise.controller.DocumentFiles;
import org.placewise.controller.Documents;
import org.placewise.controller.Recoveries;
import org.placewise.controller.Workspace;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.Loaded;
import org.placewise.store.Owner;
import org.placewise.store.Recovery;
import org.placewise.store.RecoveryStore;
import org.placewise.store.RecoveryStore.Found;
import org.placewise.store.StoreException;

/** Sees to it that no work is lost: keeps it while it is not saved, and offers what a crash has left. */
final class WorkKeeper {
    /** Well within the two seconds that a crash may cost. */
    private static final long MOMENT_MS = 1000;

    private final Documents documents;
    private final Autosave autosave;
    private final Recoveries recoveries;

    /** What the window has already. */
    record Parts(Workspace workspace, Documents documents, DocumentFiles files, Dialogs dialogs, Catalogue catalogue,
                 Owner self) {
    }

    /**
     * @param base       the scenario that work without a file began with
     * @param look       shows work beside what is open
     * @param background reads and writes, one after the other
     */
    WorkKeeper(Parts parts, Function<Scenario, Scenario> base, Consumer<Recovery> look, Executor background) {
        documents = parts.documents;
        RecoveryStore store = new RecoveryStore(RecoveryStore.folder(System.getProperty("os.name"), System.getenv(),
                Path.of(System.getProperty("user.home"))), parts.self, parts.catalogue);
        Dialogs dialogs = parts.dialogs;
        autosave = new Autosave(parts.workspace, documents::extras, new Kept(store), InstantSource.system(),
                background, (Message problem) -> Platform.runLater(() -> dialogs.tell(problem)));
        recoveries = new Recoveries(new Recoveries.Parts(parts.workspace, documents, autosave, parts.files, dialogs,
                base, look), new Left(store), background, Platform::runLater);
    }

    /** Keeps work and watches the open file from now on. */
    void start(Stage stage) {
        Executor delayed = CompletableFuture.delayedExecutor(MOMENT_MS, TimeUnit.MILLISECONDS);
        autosave.start(task -> delayed.execute(() -> Platform.runLater(task)));
        stage.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                documents.checkDisk();
            }
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> {
            documents.close();
            autosave.close();
        });
    }

    /** Offers what a crash has left. */
    void offer() {
        recoveries.offer();
    }

    private record Kept(RecoveryStore store) implements Autosave.Store {
        @Override
        public void keep(Recovery recovery) throws StoreException {
            store.keep(recovery);
        }

        @Override
        public void forget() {
            store.forget();
        }
    }

    private record Left(RecoveryStore store) implements Recoveries.Store {
        @Override
        public Loaded<List<Found>> find() {
            return store.find();
        }

        @Override
        public void forget(Found found) {
            store.forget(found.file());
        }
    }
}
