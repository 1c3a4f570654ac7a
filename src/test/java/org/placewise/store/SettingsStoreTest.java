package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewise.i18n.Messages;
import org.placewise.store.Settings.Theme;
import org.placewise.store.Settings.Window;

class SettingsStoreTest {
    @TempDir
    private Path home;
    private Path folder;
    private SettingsStore store;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        folder = home.resolve("a").resolve("placewise");
        store = new SettingsStore(folder);
    }

    @Test
    void withoutAFileTheDefaultsHold() {
        assertEquals(new Loaded<>(Settings.DEFAULT, List.of()), store.load());
    }

    @Test
    void whatIsSavedIsLoaded() throws StoreException {
        Settings settings = new Settings("zh", Theme.DARK, 150, List.of(), new Window(-10, 20.5, 1280, 800, true))
                .withRecent(List.of(home.resolve("two.placewise"), home.resolve("一.placewise")));
        store.save(Settings.DEFAULT);
        store.save(settings);
        assertEquals(new Loaded<>(settings, List.of()), store.load());
    }

    @Test
    void aFileThatCannotBeUnderstoodIsKeptAside() throws Exception {
        Files.createDirectories(folder);
        Path file = Files.writeString(folder.resolve("settings.json"), "{\"scale_percent\": 900}");
        Loaded<Settings> loaded = store.load();
        assertEquals(Settings.DEFAULT, loaded.value());
        assertEquals(List.of(file + " could not be understood (scale_percent must be a whole number from 100 to 200, "
                + "not 900); it was kept as " + file + ".bad, and the settings start anew"),
                loaded.problems().stream().map(Messages.of(Locale.ENGLISH)::text).toList());
        assertFalse(Files.exists(file));
        assertEquals("{\"scale_percent\": 900}", Files.readString(folder.resolve("settings.json.bad")));
        assertEquals(List.of(), store.load().problems());
    }

    @Test
    void brokenTextAndWrongEncodingAreKeptAsideToo() throws Exception {
        Files.createDirectories(folder);
        for (byte[] bytes : List.of("{".getBytes(), new byte[] {(byte) 0xFF, (byte) 0xFE, 0}, "[]".getBytes(),
                "{\"recent\": [\"\\u0000\"]}".getBytes(), new byte[0])) {
            Files.write(folder.resolve("settings.json"), bytes);
            assertEquals(1, store.load().problems().size());
            assertEquals(0, store.load().problems().size());
        }
    }

    @Test
    void entriesOfOtherVersionsArePassedOver() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"dark\", \"later\": {}}");
        assertEquals(new Loaded<>(Settings.DEFAULT.withTheme(Theme.DARK), List.of()), store.load());
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws Exception {
        Path occupied = Files.writeString(home.resolve("file"), "");
        assertThrows(StoreException.class, () -> new SettingsStore(occupied.resolve("x")).save(Settings.DEFAULT));
    }

    @Test
    void noMoreThanTenRecentFilesAreRemembered() {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            files.add(home.resolve("f" + i));
        }
        assertEquals(files.subList(0, 10), Settings.DEFAULT.withRecent(files).recent());
    }

    @Test
    void theFolderIsTheOneOfThePlatform() {
        assertEquals(home.resolve(".config/placewise"), SettingsStore.folder("Linux", Map.of(), home));
        assertEquals(home.resolve("c/placewise"),
                SettingsStore.folder("Linux", Map.of("XDG_CONFIG_HOME", home.resolve("c").toString()), home));
        assertEquals(home.resolve(".config/placewise"),
                SettingsStore.folder("Linux", Map.of("XDG_CONFIG_HOME", "relative"), home));
        assertEquals(home.resolve("Library/Application Support/Placewise"),
                SettingsStore.folder("Mac OS X", Map.of(), home));
        assertEquals(home.resolve("AppData/Roaming/Placewise"), SettingsStore.folder("Windows 11", Map.of(), home));
    }
}
