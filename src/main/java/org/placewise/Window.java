package org.placewise;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.controlsfx.control.NotificationPane;
import org.placewise.controller.Counterpart;
import org.placewise.controller.Documents;
import org.placewise.controller.Exporting;
import org.placewise.controller.Workspace;
import org.placewise.instance.Instance;
import org.placewise.model.calibrate.Validation;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.Claims;
import org.placewise.store.Loaded;
import org.placewise.store.Owner;
import org.placewise.store.PresetStore;
import org.placewise.store.ReportStore;
import org.placewise.store.Settings;
import org.placewise.store.SettingsStore;
import org.placewise.store.ValidationStore;
import org.placewise.view.data.Library;
import org.placewise.view.export.ExportDialog;
import org.placewise.view.present.TalkWindows;
import org.placewise.view.shell.MainWindow;
import org.placewise.view.shell.Pages;
import org.placewise.view.shell.Presets;
import org.placewise.view.shell.WindowDialogs;
import org.placewise.view.theme.Fonts;
import org.placewise.view.theme.Look;

/** Puts the program with its window together. */
final class Window {
    private static final int SETTLED_PULSES = 3;
    private final Failures failures;
    private final Optional<Path> file;
    private final Timeline timeline;
    private final Supplier<Optional<Instance>> place;

    /**
     * @param file     to open instead of the first preset
     * @param timeline of the start; if it is kept, it is printed once the window can be used, and the program ends
     * @param place    takes the place of the user's only window, if it is one; called in the background
     */
    Window(Failures failures, Optional<Path> file, Timeline timeline, Supplier<Optional<Instance>> place) {
        this.failures = failures;
        this.file = file;
        this.timeline = timeline;
        this.place = place;
    }

    /** Starts the toolkit and opens the window; what can be read meanwhile is read in the background. */
    void open() {
        Executor meanwhile = Thread::startVirtualThread;
        CompletableFuture<Optional<Instance>> instance = CompletableFuture.supplyAsync(place, meanwhile);
        CompletableFuture<Void> fonts = CompletableFuture.runAsync(
                timeline.marking("chart fonts", Fonts::registerForAwt), meanwhile);
        CompletableFuture<PresetStore> presets = CompletableFuture.supplyAsync(PresetStore::new, meanwhile);
        SettingsStore settings = new SettingsStore(SettingsStore.folder(System.getProperty("os.name"), System.getenv(),
                Path.of(System.getProperty("user.home"))));
        CompletableFuture<Loaded<Settings>> remembered = CompletableFuture.supplyAsync(settings::load, meanwhile);
        CompletableFuture<Loaded<Catalogue>> catalogue = CompletableFuture.supplyAsync(CatalogueStore::load,
                meanwhile);
        CompletableFuture<List<Validation.Row>> accuracy = CompletableFuture.supplyAsync(ValidationStore::rows,
                meanwhile);
        CompletableFuture<Loaded<Report>> report = CompletableFuture.supplyAsync(ReportStore::load, meanwhile);
        Platform.startup(() -> {
            timeline.mark("toolkit");
            fonts.join();
            Fonts.loadForJavaFx();
            timeline.mark("fonts");
            CompletableFuture.allOf(catalogue, presets, remembered, accuracy).join();
            timeline.mark("data");
            show(catalogue.join(), presets.join(), settings, remembered.join(), accuracy.join(),
                    () -> report.join().value(), instance.join());
        });
    }

    private void show(Loaded<Catalogue> catalogue, PresetStore store, SettingsStore settings,
                      Loaded<Settings> remembered, List<Validation.Row> accuracy, Supplier<Report> report,
                      Optional<Instance> instance) {
        Stage stage = new Stage();
        NotificationPane banner = new NotificationPane();
        Look look = new Look(WindowMemory.appearance(remembered.value(), Locale.getDefault()),
                Platform.getPreferences().colorSchemeProperty());
        WindowDialogs dialogs = new WindowDialogs(stage, banner, look);
        failures.showOn((code, details) -> Platform.runLater(() -> dialogs.fail(code, details)));
        Presets presets = new Presets(store.ids(), store::preset);
        // What only deepens the answer waits until the answer itself is on screen.
        CompletableFuture<Void> usable = new CompletableFuture<>();
        Executor analysis = thread("analysis");
        Workspace workspace = new Workspace(catalogue.value(), store.preset(store.ids().getFirst()),
                thread("comparison"), task -> usable.thenRunAsync(task, analysis), Platform::runLater,
                failure -> failures.uncaughtException(Thread.currentThread(), failure));
        Executor files = thread("files");
        Owner self = Owner.self(System.getenv());
        FilesOnDisk onDisk = new FilesOnDisk(catalogue.value(), new Claims(self));
        Documents documents = new Documents(workspace, onDisk, dialogs, files, Platform::runLater);
        Exporting exporting = new Exporting(thread("export"), Platform::runLater,
                failure -> failures.uncaughtException(Thread.currentThread(), failure));
        Library library = new Published(catalogue.value()).library(new ImportedTables(dialogs, exporting),
                thread("library"), Platform::runLater, failure -> failures.uncaughtException(Thread.currentThread(), failure));
        MainWindow window = new MainWindow(new MainWindow.Parts(workspace, documents, dialogs, presets,
                catalogue.problems(), accuracy, ui -> Pages.of(ui, library, report),
                new PublishedEvidence(catalogue.value(), workspace, Thread::startVirtualThread), report), look, banner);
        window.offerTalks(new TalkWindows(look, report, scenario -> new Workspace(catalogue.value(), scenario,
                thread("talk comparison"), thread("talk analysis"), Platform::runLater,
                failure -> failures.uncaughtException(Thread.currentThread(), failure)), dialogs::tell));
        window.offerExports(new ExportDialog.Tools(Exports.of(catalogue.value(), report, false),
                exporting, dialogs));
        WindowMemory memory = new WindowMemory(settings, remembered.value(), files,
                problem -> Platform.runLater(() -> dialogs.tell(problem)));
        memory.follow(look);
        memory.follow(documents.recent());
        workspace.counterpart().offer(() -> store.ids().stream().map(store::preset).toList(), documents::pickCounterpart);
        WorkKeeper keeper = new WorkKeeper(new WorkKeeper.Parts(workspace, documents, onDisk, dialogs,
                catalogue.value(), self), lost -> origin(store, lost),
                lost -> {
                    workspace.counterpart().add(Counterpart.Kind.RECOVERED, lost.scenario(), "");
                    window.showPage("sidebyside");
                }, files);
        memory.place(stage);
        timeline.mark("window built");
        window.show(stage);
        timeline.mark("shown");
        remembered.problems().forEach(dialogs::tell);
        file.ifPresent(documents::open);
        instance.ifPresent(first -> first.show(other -> CompletableFuture.runAsync(() -> {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
            // Later, since it may ask first whether what is open can go, and the other start waits.
            other.ifPresent(path -> Platform.runLater(() -> documents.openInstead(path)));
        }, Platform::runLater)));
        keeper.start(stage);
        keeper.offer();
        Settling settling = new Settling(() -> {
            usable.complete(null);
            IdleCollector.start(stage.getScene());
            reportStart();
        });
        workspace.comparisonProperty().subscribe(comparison -> {
            if (comparison != null) {
                settling.begin();
            }
        });
    }

    /** What a scenario began with: its preset, or the first one. */
    private static Scenario origin(PresetStore presets, Scenario scenario) {
        String id = scenario.presetId();
        return presets.preset(presets.ids().contains(id) ? id : presets.ids().getFirst());
    }

    private void reportStart() {
        if (timeline.isKept()) {
            timeline.mark("usable");
            timeline.print(System.out);
            Platform.exit();
        }
    }

    private static Executor thread(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    /** Tells once when the window can be used: a comparison is on screen and a few pulses have passed since. */
    private static final class Settling extends AnimationTimer {
        private final Runnable settled;
        private boolean begun;
        private int pulses;

        Settling(Runnable settled) {
            this.settled = settled;
        }

        void begin() {
            if (!begun) {
                begun = true;
                start();
            }
        }

        @Override
        public void handle(long now) {
            pulses++;
            if (pulses == SETTLED_PULSES) {
                stop();
                settled.run();
            }
        }
    }
}
