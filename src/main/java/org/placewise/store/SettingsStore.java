package org.placewise.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placewise.model.text.Message;

/** Keeps the settings in a file of the user's own. Settings never stand in the way: without them the defaults hold. */
public final class SettingsStore {
    private static final String NAME = "settings.json";
    private static final String ASIDE = NAME + ".bad";

    private final Path folder;

    /**
     * @param folder where the file is; made when first written
     */
    public SettingsStore(Path folder) {
        this.folder = folder;
    }

    /** The folder that the operating system provides for settings. */
    public static Path folder(String osName, Map<String, String> environment, Path home) {
        String system = osName.toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Placewise");
        }
        if (system.contains("windows")) {
            return given(environment, "APPDATA", home.resolve("AppData").resolve("Roaming")).resolve("Placewise");
        }
        return given(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("placewise");
    }

    /** A folder that the environment names; the other where it names none. */
    static Path given(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.get(variable);
        Path path = value == null || value.isBlank() ? otherwise : Path.of(value);
        return path.isAbsolute() ? path : otherwise;
    }

    /** The settings; a file that cannot be understood is kept aside with one problem, and the defaults hold. */
    public Loaded<Settings> load() {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return new Loaded<>(Settings.DEFAULT, List.of());
        }
        try {
            return new Loaded<>(SettingsFormat.read(Json.parse(new StringReader(TextFile.read(file)))), List.of());
        } catch (FaultException fault) {
            return new Loaded<>(Settings.DEFAULT, List.of(setAside(file, fault.reason())));
        } catch (StoreException exception) {
            return new Loaded<>(Settings.DEFAULT, List.of(setAside(file, exception.problem())));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private Message setAside(Path file, Message reason) {
        Path aside = folder.resolve(ASIDE);
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return Message.of("store.settings.aside", file.toString(), reason, aside.toString());
        } catch (IOException _) {
            return Message.of("store.settings.unread", file.toString(), reason);
        }
    }

    /** Replaces the file whole or leaves it as it was. */
    public void save(Settings settings) throws StoreException {
        Path file = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
        } catch (IOException exception) {
            throw new StoreException(Message.of("store.write", file.toString(), TextFile.reason(exception)));
        }
        TextFile.write(file, SettingsFormat.write(settings));
    }
}
