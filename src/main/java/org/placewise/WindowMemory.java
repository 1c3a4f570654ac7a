package org.placewise;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.placewise.controller.RecentFiles;
import org.placewise.i18n.Messages;
import org.placewise.model.text.Message;
import org.placewise.store.Settings;
import org.placewise.store.SettingsStore;
import org.placewise.store.StoreException;
import org.placewise.view.theme.Appearance;
import org.placewise.view.theme.Look;
import org.placewise.view.theme.Theme;

/** Carries the window's look and place from one start to the next. */
final class WindowMemory {
    private final SettingsStore store;
    private final Executor background;
    private final Consumer<Message> problem;
    private Settings settings;

    /**
     * @param background writes the settings
     * @param problem    told in the background when they cannot be written
     */
    WindowMemory(SettingsStore store, Settings settings, Executor background, Consumer<Message> problem) {
        this.store = store;
        this.settings = settings;
        this.background = background;
        this.problem = problem;
    }

    /** How the window looked last, or as the system suggests at the first start. */
    static Appearance appearance(Settings settings, Locale system) {
        Locale wanted = settings.language() == null ? system : Locale.forLanguageTag(settings.language());
        return new Appearance(Messages.of(wanted).locale(), Theme.valueOf(settings.theme().name()),
                settings.scalePercent());
    }

    /** Remembers every change of the look. */
    void follow(Look look) {
        look.appearanceProperty().subscribe((_, now) -> {
            settings = settings.withLanguage(now.language().getLanguage())
                    .withTheme(Settings.Theme.valueOf(now.theme().name())).withScale(now.scalePercent());
            Settings written = settings;
            background.execute(() -> save(written));
        });
    }

    /** Hands over the files opened or saved last, and remembers every change. */
    void follow(RecentFiles recent) {
        recent.set(settings.recent());
        recent.filesProperty().subscribe((_, now) -> {
            List<Path> files = now.stream().map(RecentFiles.Recent::file).toList();
            if (!files.equals(settings.recent())) {
                settings = settings.withRecent(files);
                Settings written = settings;
                background.execute(() -> save(written));
            }
        });
    }

    /** Puts a stage where the window was, if a screen is still there, and remembers where it is when it closes. */
    void place(Stage stage) {
        Settings.Window window = settings.window();
        if (window != null && !Screen.getScreensForRectangle(window.x(), window.y(), window.width(), window.height())
                .isEmpty()) {
            stage.setX(window.x());
            stage.setY(window.y());
            stage.setWidth(window.width());
            stage.setHeight(window.height());
            stage.setMaximized(window.maximised());
        }
        stage.setOnHiding(_ -> {
            boolean whole = stage.isMaximized() && settings.window() != null;
            settings = settings.withWindow(whole ? maximised(settings.window())
                    : new Settings.Window(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(),
                    stage.isMaximized()));
            save(settings);
        });
    }

    private static Settings.Window maximised(Settings.Window window) {
        return new Settings.Window(window.x(), window.y(), window.width(), window.height(), true);
    }

    private synchronized void save(Settings written) {
        try {
            store.save(written);
        } catch (StoreException failure) {
            problem.accept(failure.problem());
        }
    }
}
