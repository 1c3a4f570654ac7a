package org.placewise.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.model.text.Message;
import org.placewise.store.Extras;
import org.placewise.store.Recovery;
import org.placewise.store.StoreException;
import org.placewise.view.Samples;

class AutosaveTest implements Autosave.Store {
    private static final Message FULL = Message.of("store.write", "x", "full");

    private final Workspace workspace = Samples.workspace(Samples.scenario("ai-glasses"));
    private final List<Recovery> kept = new ArrayList<>();
    private final List<Message> told = new ArrayList<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final Autosave autosave = new Autosave(workspace, () -> Extras.NONE, this,
            () -> Instant.EPOCH.plusSeconds(kept.size()), Runnable::run, told::add);
    private boolean full;
    private int forgotten;

    @BeforeEach
    void start() {
        autosave.start(later::add);
    }

    private void rename(String name) {
        workspace.update(Message.of("view.undo.reset"), scenario -> scenario.withName(name));
    }

    private void passAMoment() {
        List<Runnable> due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
    }

    @Test
    void manyChangesInAMomentAreKeptOnceWithTheLatest() {
        for (int i = 0; i < 100; i++) {
            rename("n" + i);
        }
        assertEquals(1, later.size(), "it is not put off by further changes");
        passAMoment();
        assertEquals(List.of("n99"), kept.stream().map(recovery -> recovery.scenario().name()).toList());
        rename("later");
        passAMoment();
        assertEquals("later", kept.getLast().scenario().name());
        assertEquals(Instant.EPOCH.plusSeconds(1), kept.getLast().at());
    }

    @Test
    void nothingIsKeptOfWhatIsSaved() {
        passAMoment();
        assertEquals(List.of(), kept);
        rename("a");
        passAMoment();
        workspace.markSaved(workspace.scenario(), Path.of("f"));
        assertEquals(1, forgotten);
        rename("b");
        assertEquals(Optional.of(Path.of("f")), workspace.state().file());
        workspace.undo();
        passAMoment();
        assertEquals(1, kept.size(), "taken back before the moment was over");
        rename("c");
        passAMoment();
        assertEquals(Optional.of(Path.of("f")), kept.getLast().origin());
    }

    @Test
    void whenNothingCanBeKeptThatIsToldOnce() {
        full = true;
        rename("a");
        passAMoment();
        rename("b");
        passAMoment();
        assertEquals(List.of(FULL), told);
        full = false;
        rename("c");
        passAMoment();
        full = true;
        rename("d");
        passAMoment();
        assertEquals(List.of(FULL, FULL), told);
        assertEquals("d", workspace.scenario().name());
    }

    @Test
    void aWindowThatIsClosedLeavesNothing() {
        rename("a");
        autosave.close();
        assertEquals(1, forgotten);
        passAMoment();
        assertTrue(kept.isEmpty(), "a moment that was running when the window closed");
    }

    @Override
    public void keep(Recovery recovery) throws StoreException {
        if (full) {
            throw new StoreException(FULL);
        }
        kept.add(recovery);
    }

    @Override
    public void forget() {
        forgotten++;
    }
}
