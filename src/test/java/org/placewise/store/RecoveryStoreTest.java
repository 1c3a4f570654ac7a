package org.placewise.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.RecoveryStore.Found;

class RecoveryStoreTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final Owner SELF = Owner.self(Map.of("HOSTNAME", "desk"));
    private static final Owner DEAD = new Owner("desk", SELF.pid(), SELF.started().minusSeconds(1));
    private static final Owner DEAD_TOO = new Owner("desk", SELF.pid(), SELF.started().minusSeconds(2));

    @TempDir
    private Path home;
    private Path folder;
    private Scenario scenario;
    private RecoveryStore mine;

    @BeforeEach
    void prepare() {
        folder = home.resolve("state").resolve("placewise");
        scenario = new PresetStore().preset("ai-glasses").withName("眼镜");
        mine = new RecoveryStore(folder, SELF, CATALOGUE);
    }

    private RecoveryStore of(Owner owner) {
        return new RecoveryStore(folder, owner, CATALOGUE);
    }

    private Recovery at(long second) {
        return new Recovery(scenario, Extras.NONE, Optional.empty(), Instant.ofEpochSecond(second));
    }

    @Test
    void whatAnEndedProgramKeptIsFoundWhole() throws Exception {
        Path file = home.resolve("a.placewise");
        Stored stored = ScenarioStore.parse(ScenarioStore.text(scenario).replace("\"version\": 1,",
                "\"version\": 1, \"future\": 5,"), "a", CATALOGUE, Defaults.load()).value();
        of(DEAD).keep(new Recovery(scenario, stored.extras(), Optional.of(file), Instant.ofEpochMilli(1234)));
        Found found = mine.find().value().getFirst();
        assertEquals(scenario, found.recovery().scenario());
        assertEquals(Optional.of(file), found.recovery().origin());
        assertEquals(Instant.ofEpochMilli(1234), found.recovery().at());
        ScenarioStore.write(scenario, found.recovery().extras(), file);
        assertTrue(Files.readString(file).contains("\"future\": 5"));
    }

    @Test
    void theLatestComesFirstAndWhatIsForgottenIsGone() throws Exception {
        of(DEAD).keep(at(1));
        of(DEAD_TOO).keep(at(2));
        List<Found> found = mine.find().value();
        assertEquals(List.of(2L, 1L), found.stream().map(work -> work.recovery().at().getEpochSecond()).toList());
        mine.forget(found.getFirst().file());
        assertEquals(1, mine.find().value().size());
        of(DEAD).forget();
        assertEquals(List.of(), mine.find().value());
    }

    @Test
    void whatARunningProgramKeepsIsItsOwn() throws Exception {
        mine.keep(at(1));
        assertEquals(List.of(), mine.find().value());
        assertEquals(List.of(), of(new Owner("desk", 1, Instant.EPOCH)).find().value(), "it still runs");
        mine.forget();
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void whatCannotBeReadIsPutAsideAndTold() throws Exception {
        Files.createDirectories(folder);
        Path broken = Files.writeString(folder.resolve("recovery-1-1.json"), "{\"owner\": {");
        Loaded<List<Found>> loaded = mine.find();
        assertEquals(List.of(), loaded.value());
        assertEquals("Work that was not saved could not be understood (ends too early, at line 1, column 12; open "
                + "another copy); it was kept as " + broken + ".bad",
                Messages.of(Locale.ENGLISH).text(loaded.problems().getFirst()));
        assertFalse(Files.exists(broken));
        assertEquals(List.of(), mine.find().problems());
    }

    @Test
    void whereNothingCanBeKeptThatIsTold() throws Exception {
        Path occupied = Files.writeString(home.resolve("occupied"), "");
        RecoveryStore store = new RecoveryStore(occupied.resolve("x"), SELF, CATALOGUE);
        assertThrows(StoreException.class, () -> store.keep(at(1)));
        assertEquals(List.of(), store.find().value());
    }

    @Test
    void theFolderIsTheOneOfThePlatform() {
        assertEquals(home.resolve(".local/state/placewise"), RecoveryStore.folder("Linux", Map.of(), home));
        assertEquals(home.resolve("s/placewise"),
                RecoveryStore.folder("Linux", Map.of("XDG_STATE_HOME", home.resolve("s").toString()), home));
        assertEquals(home.resolve("AppData/Local/Placewise"), RecoveryStore.folder("Windows 11", Map.of(), home));
        assertEquals(home.resolve("Library/Application Support/Placewise"),
                RecoveryStore.folder("Mac OS X", Map.of(), home));
    }
}
