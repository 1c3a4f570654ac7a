package org.placewise.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.Loaded;
import org.placewise.store.StoreException;
import org.placewise.view.Samples;

class DocumentsTest implements Dialogs, Documents.Files {
    private static final Message FULL = Message.of("store.write", "x", "full");
    private final Workspace workspace = Samples.workspace(Samples.scenario("ai-glasses"));
    private final Documents documents = new Documents(workspace, this, this, Runnable::run, Runnable::run);
    private final List<Object> log = new ArrayList<>();
    private Path answer = Path.of("file");
    private boolean discard;
    private List<Message> notices = List.of();
    private boolean full;

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
        documents.savePicture("name", () -> {
            throw new IllegalStateException("drawn for nothing");
        });
        discard = true;
        documents.open();
        assertTrue(workspace.state().edited());
        assertEquals("edited", workspace.scenario().name());
    }

    @Test
    void keepsEverythingWhereWritingFails() {
        full = true;
        edit();
        documents.save("name");
        assertEquals(FULL, log.getLast());
        assertTrue(workspace.state().edited());
        assertEquals(Optional.empty(), workspace.state().file());
        documents.savePicture("name", () -> new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
        assertEquals(FULL, log.getLast());
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
        assertEquals(FULL, log.getLast());
    }

    @Test
    void asksBeforeChangesAreLost() {
        assertTrue(documents.mayLeave());
        assertEquals(List.of(), log);
        edit();
        assertFalse(documents.mayLeave());
        documents.open(() -> Samples.scenario("security-video"));
        assertEquals("edited", workspace.scenario().name());
        assertEquals(List.of("discard?", "discard?"), log);
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
    public boolean confirmDiscard() {
        log.add("discard?");
        return discard;
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
    public Loaded<Scenario> read(Path file) throws StoreException {
        failIfFull();
        return new Loaded<>(Samples.scenario(null).withName("read"), notices);
    }

    @Override
    public void write(Scenario scenario, Path file) throws StoreException {
        failIfFull();
        log.add("write " + file);
    }

    @Override
    public void writePicture(BufferedImage picture, Path file) throws StoreException {
        failIfFull();
        log.add("picture " + file);
    }

    private void failIfFull() throws StoreException {
        if (full) {
            throw new StoreException(FULL);
        }
    }
}
