package org.placewise;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import org.controlsfx.control.NotificationPane;
import org.placewise.cli.Pictures;
import org.placewise.controller.Counterpart;
import org.placewise.controller.Dialogs;
import org.placewise.controller.Documents;
import org.placewise.controller.Workspace;
import org.placewise.export.TalkSlide;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.PresetStore;
import org.placewise.store.ReportStore;
import org.placewise.store.ValidationStore;
import org.placewise.view.data.Library;
import org.placewise.view.entry.TableFiles;
import org.placewise.view.present.TalkSlides;
import org.placewise.view.shell.MainWindow;
import org.placewise.view.shell.Pages;
import org.placewise.view.shell.Presets;
import org.placewise.view.theme.Appearance;
import org.placewise.view.theme.Fonts;
import org.placewise.view.theme.Look;
import org.placewise.view.theme.Theme;
import org.placewise.view.trace.Evidence;

/** Draws pages with a toolkit that needs no display. For one picture of a program that ends after it. */
final class HeadlessPictures implements Pictures {
    private final Loaded loaded;

    /** What is read before. */
    record Loaded(Catalogue catalogue, List<Message> problems, PresetStore presets) {
    }

    HeadlessPictures(Loaded loaded) {
        this.loaded = loaded;
    }

    @Override
    public List<String> pages(Scenario scenario) {
        return Pages.places(scenario.talk());
    }

    @Override
    public BufferedImage draw(Scenario scenario, Request request) {
        return drawn(() -> window(scenario, request).picture(request.page(), request.width(), request.height(),
                request.scale()));
    }

    @Override
    public List<TalkSlide> talk(Scenario scenario, Request request) {
        List<TalkSlides.Words> words = new TalkSlides(Messages.of(request.language()), ReportStore.load().value(),
                loaded.catalogue).all(scenario);
        return drawn(() -> {
            MainWindow window = window(scenario, request);
            return words.stream().map(scene -> new TalkSlide(scene.headline(), scene.note(), scene.source(),
                    window.picture(scene.place(), request.width(), request.height(), request.scale()))).toList();
        });
    }

    private static <T> T drawn(Supplier<T> drawing) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Fonts.registerForAwt();
        CompletableFuture<T> picture = new CompletableFuture<>();
        Platform.startup(() -> picture.completeAsync(() -> {
            Fonts.loadForJavaFx();
            return drawing.get();
        }, Platform::runLater));
        try {
            return picture.join();
        } catch (CompletionException exception) {
            throw exception.getCause() instanceof RuntimeException cause ? cause : exception;
        } finally {
            Platform.exit();
        }
    }

    private MainWindow window(Scenario scenario, Request request) {
        Workspace workspace = new Workspace(loaded.catalogue, scenario, Runnable::run, Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        });
        workspace.counterpart().offer(() -> loaded.presets.ids().stream().map(loaded.presets::preset).toList(), () -> { });
        request.other().ifPresent(other -> workspace.counterpart().add(Counterpart.Kind.FILE, other,
                Names.of(other, Messages.of(request.language()))));
        Library library = new Published(loaded.catalogue).library(TableFiles.NONE, Runnable::run, Runnable::run, failure -> {
            throw new IllegalStateException(failure);
        });
        Dialogs nobody = new Nobody();
        Documents documents = new Documents(workspace, null, nobody, Runnable::run, Runnable::run);
        Theme theme = request.dark() ? Theme.DARK : Theme.LIGHT;
        Look look = new Look(new Appearance(Messages.of(request.language()).locale(), theme, 100),
                new SimpleObjectProperty<>(ColorScheme.LIGHT));
        return new MainWindow(new MainWindow.Parts(workspace, documents, nobody,
                new Presets(loaded.presets.ids(), loaded.presets::preset), loaded.problems, ValidationStore.rows(),
                ui -> Pages.of(ui, library, () -> ReportStore.load().value()), Evidence.NONE,
                () -> ReportStore.load().value()), look,
                new NotificationPane());
    }

    /** There is nobody to ask or tell while a picture is drawn. */
    private static final class Nobody implements Dialogs {
        @Override
        public Optional<Path> askOpen(Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> askSave(Kind kind, String name) {
            return Optional.empty();
        }

        @Override
        public void tell(Message message) {
            throw new IllegalStateException(message.toString());
        }

        @Override
        public void list(Message title, List<Message> sentences) {
            throw new IllegalStateException(sentences.toString());
        }
    }
}
