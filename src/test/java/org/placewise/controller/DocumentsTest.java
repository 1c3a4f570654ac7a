package org.placewise.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.Extras;
import org.placewise.store.Loaded;
import org.placewise.store.Owner;
import org.placewise.store.Stamp;
import org.placewise.store.StoreException;
import org.placewise.store.Stored;
import org.placewise.view.Samples;

class DocumentsTest implements Dialogs, DocumentFiles {
    private static final Message FULL = Message.of("store.write", "x", "full");
    private final Workspace workspace = Samples.workspace(Samples.scenario("ai-glasses"));
    private final Documents documents = new Documents(workspace, this, this, Runnable::run, Runnable::run);
    private final List<Object> log = new ArrayList<>();
    private Path answer = Path.of("file");
    private List<Message> notices = List.of();
    private boolean full;
    private boolean gone;
    private Owner other;
    private String reply = "";
    private final Map<Path, Scenario> onDisk = new HashMap<>();
    private final Set<Path> claimed = new HashSet<>();

    private void edit() {
        workspace.update(Message.of("view.undo.reset"), scenario -> scenario.withName("edited"));
    }

    @Test
    void savesToTheFileThatWasNamedFirstWithoutAskingAgain() {
        edit();
        documents.save("name");
        edit();
        documents.save("name");
        assertEquals(List.of("ask name.placewise", "write file.placewise", "write file.placewise"), log);
        assertFalse(workspace.state().edited());
        documents.saveAs("other");
        assertEquals("ask other.placewise", log.get(3));
    }

    @Test
    void doesNothingWhereTheUserThinksBetterOfIt() {
        answer = null;
        edit();
        documents.save("name");
        documents.open();
        reply = "files.leave.discard";
        documents.open();
        assertTrue(workspace.state().edited());
        assertEquals("edited", workspace.scenario().name());
    }

    @Test
    void keepsEverythingWhereWritingFails() {
        full = true;
        edit();
        documents.save("name");
        assertEquals(List.of(FULL), log.getLast());
        assertTrue(workspace.state().edited());
        assertEquals(Optional.empty(), workspace.state().file());
        assertEquals(Set.of(), claimed, "the file is left to others");
    }

    @Test
    void opensAFileAndTellsWhatWasPutRight() {
        notices = List.of(Message.of("view.title"));
        documents.open();
        assertEquals(Optional.of(answer), workspace.state().file());
        assertEquals("read", workspace.scenario().name());
        assertEquals(notices.getFirst(), log.getLast());
        notices = List.of(Message.of("view.title"), Message.of("view.file"));
        documents.open();
        assertEquals(notices, log.getLast());
    }

    @Test
    void keepsTheScenarioWhereReadingFails() {
        full = true;
        Scenario before = workspace.scenario();
        documents.open(Path.of("x"));
        assertSame(before, workspace.scenario());
        assertEquals(List.of(FULL), log.getLast());
    }

    @Test
    void asksBeforeChangesAreLost() {
        documents.leave(() -> log.add("left"));
        assertEquals(List.of("left"), log);
        edit();
        documents.leave(() -> log.add("left"));
        documents.open(() -> Samples.scenario("security-video"));
        assertEquals("edited", workspace.scenario().name());
        assertEquals(List.of("left", "files.leave", "files.leave"), log);
        reply = "files.leave.discard";
        documents.leave(() -> log.add("left"));
        assertEquals("left", log.getLast());
    }

    /** Saved first, then left; where the file cannot be written or nobody names one, everything stays. */
    @Test
    void savesBeforeItLeavesIfToldTo() {
        reply = "files.leave.save";
        edit();
        full = true;
        documents.leave(() -> log.add("left"));
        assertEquals(List.of("files.leave", "ask edited.placewise", List.of(FULL)), log);
        full = false;
        answer = null;
        documents.leave(() -> log.add("left"));
        assertEquals("ask edited.placewise", log.getLast());
        answer = Path.of("file");
        documents.leave(() -> log.add("left"));
        assertEquals(List.of("write file.placewise", "left"), log.subList(log.size() - 2, log.size()));
        assertFalse(workspace.state().edited());
        // What was not left then is not left by a later save.
        int before = log.size();
        edit();
        documents.save("name");
        assertFalse(log.subList(before, log.size()).contains("left"));
    }

    @Test
    void asksBeforeItOpensWhatAnotherWindowHasOpen() {
        other = new Owner("desk", 42, Instant.EPOCH);
        documents.open(answer);
        assertEquals(List.of("files.busy"), log);
        assertEquals("ai-glasses", workspace.scenario().presetId(), "thought better of it");
        reply = "files.busy.copy";
        documents.open(answer);
        assertEquals("read", workspace.scenario().name());
        assertEquals(Optional.empty(), workspace.state().file());
        reply = "files.busy.anyway";
        documents.open(answer);
        assertEquals(Optional.of(answer), workspace.state().file());
        assertEquals("seize file", log.getLast());
    }

    @Test
    void aFileIsGivenFreeWhenAnotherIsOpened() {
        documents.open(answer);
        assertEquals(Set.of(answer), claimed);
        documents.open(Path.of("second"));
        assertEquals(Set.of(Path.of("second")), claimed);
        documents.close();
        assertEquals(Set.of(), claimed);
    }

    @Test
    void whatOthersHaveWrittenIsNoticedWhenTheWindowComesToTheFront() {
        documents.open(answer);
        documents.checkDisk();
        assertEquals(List.of(), log, "nothing has changed");
        edit();
        onDisk.put(answer, Samples.scenario("security-video").withName("theirs"));
        reply = "files.changed.keep";
        documents.checkDisk();
        documents.checkDisk();
        assertEquals(List.of("files.changed"), log, "asked once");
        assertEquals("edited", workspace.scenario().name());
        assertTrue(workspace.state().edited());
        onDisk.put(answer, Samples.scenario("security-video").withName("theirs again"));
        reply = "files.changed.reload";
        documents.checkDisk();
        assertEquals("theirs again", workspace.scenario().name());
        assertFalse(workspace.state().edited());
        workspace.undo();
        assertEquals("edited", workspace.scenario().name(), "nothing is lost by reloading");
    }

    @Test
    void whatOthersHaveWrittenIsNotOverwrittenUnasked() {
        documents.open(answer);
        edit();
        Scenario theirs = Samples.scenario("security-video");
        onDisk.put(answer, theirs);
        documents.save("name");
        assertEquals(List.of("files.changed.save"), log);
        assertEquals(theirs, onDisk.get(answer));
        assertTrue(workspace.state().edited());
        reply = "files.changed.overwrite";
        documents.save("name");
        assertEquals("edited", onDisk.get(answer).name());
        assertFalse(workspace.state().edited());
        documents.save("name");
        assertEquals("write file", log.getLast(), "what was written here is no change by others");
    }

    @Test
    void aFileThatVanishedIsTold() {
        documents.open(answer);
        gone = true;
        documents.checkDisk();
        assertEquals(Message.of("files.vanished", "file"), log.getLast());
        assertTrue(workspace.state().edited());
        documents.save("name");
        assertEquals("write file", log.getLast());
        assertFalse(workspace.state().edited());
    }

    @Test
    void revertIsAStepThatCanBeUndone() {
        documents.open(answer);
        edit();
        documents.revert();
        assertEquals("read", workspace.scenario().name());
        assertFalse(workspace.state().edited());
        workspace.undo();
        assertEquals("edited", workspace.scenario().name());
        documents.open(() -> Samples.scenario("ai-glasses"));
        reply = "files.leave.discard";
        documents.open(() -> Samples.scenario("ai-glasses"));
        edit();
        documents.revert();
        assertEquals(Samples.scenario("ai-glasses"), workspace.scenario());
    }

    @Test
    void aCopyIsNotSavedYetAndLeavesTheFileAlone() {
        documents.open(answer);
        documents.duplicate("copy");
        assertEquals("copy", workspace.scenario().name());
        assertTrue(workspace.state().edited());
        assertEquals(Optional.empty(), workspace.state().file());
        assertEquals(Set.of(), claimed);
    }

    @Test
    void recentFilesComeLatestFirstAndThoseThatAreGoneAreMarked() {
        documents.open(Path.of("/a"));
        documents.open(Path.of("/b"));
        documents.open(Path.of("/a"));
        assertEquals(List.of(new RecentFiles.Recent(Path.of("/a").toAbsolutePath(), true),
                new RecentFiles.Recent(Path.of("/b").toAbsolutePath(), true)), documents.recent().filesProperty().get());
        gone = true;
        documents.recent().refresh();
        assertFalse(documents.recent().filesProperty().get().getFirst().present());
        for (int i = 0; i < 30; i++) {
            documents.open(Path.of("/f" + i));
        }
        assertEquals(10, documents.recent().filesProperty().get().size());
        documents.recent().clear();
        assertEquals(List.of(), documents.recent().filesProperty().get());
    }

    @Override
    public Optional<Path> askOpen(Kind kind) {
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> askSave(Kind kind, String name) {
        log.add("ask " + name + "." + kind.ending());
        return Optional.ofNullable(answer);
    }

    @Override
    public void tell(Message message) {
        log.add(message);
    }

    @Override
    public void list(Message title, List<Message> sentences) {
        log.add(sentences);
    }

    @Override
    public int choose(Question question) {
        log.add(question.text().key());
        return reply.isEmpty() ? question.answers().size() - 1
                : question.answers().indexOf(Message.of(reply));
    }

    @Override
    public Loaded<Stored> read(Path file) throws StoreException {
        failIfFull();
        return new Loaded<>(new Stored(onDisk.getOrDefault(file, Samples.scenario(null).withName("read")),
                Extras.NONE, stamp(file)), notices);
    }

    @Override
    public Stamp write(Scenario scenario, Extras extras, Path file) throws StoreException {
        failIfFull();
        log.add("write " + file);
        onDisk.put(file, scenario);
        return stamp(file);
    }

    @Override
    public Stamp stamp(Path file) {
        return gone ? Stamp.ABSENT : new Stamp(String.valueOf(Objects.hashCode(onDisk.get(file))));
    }

    @Override
    public boolean exists(Path file) {
        return !gone;
    }

    @Override
    public Optional<Owner> claim(Path file) {
        claimed.add(file);
        return Optional.ofNullable(other);
    }

    @Override
    public void seize(Path file) {
        log.add("seize " + file);
    }

    @Override
    public void release(Path file) {
        claimed.remove(file);
    }

    private void failIfFull() throws StoreException {
        if (full) {
            throw new StoreException(FULL);
        }
    }
}
