package org.placewise.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.Extras;
import org.placewise.store.Loaded;
import org.placewise.store.Owner;
import org.placewise.store.Recovery;
import org.placewise.store.RecoveryStore.Found;
import org.placewise.store.Stamp;
import org.placewise.store.StoreException;
import org.placewise.store.Stored;
import org.placewise.view.Samples;

class RecoveriesTest implements Dialogs, DocumentFiles, Recoveries.Store, Autosave.Store {
    private static final Path FILE = Path.of("a.placewise");

    private final Scenario saved = Samples.scenario("security-video").withName("saved");
    private final Scenario worked = saved.withName("worked");
    private final Workspace workspace = Samples.workspace(Samples.scenario("ai-glasses"));
    private final Documents documents = new Documents(workspace, this, this, Runnable::run, Runnable::run);
    private final Autosave autosave = new Autosave(workspace, documents::extras, this, () -> Instant.EPOCH,
            Runnable::run, this::tell);
    private final List<Recovery> looked = new ArrayList<>();
    private final Recoveries recoveries = new Recoveries(new Recoveries.Parts(workspace, documents, autosave, this,
            this, _ -> Samples.scenario("ai-glasses"), looked::add), this, Runnable::run, Runnable::run);
    private final Map<Path, Scenario> disk = new HashMap<>();
    private final List<Found> left = new ArrayList<>();
    private final List<Question> asked = new ArrayList<>();
    private final List<Recovery> kept = new ArrayList<>();
    private String reply = "files.recover.later";

    @BeforeEach
    void save() {
        disk.put(FILE, saved);
    }

    private void leave(Scenario scenario, Path origin) {
        left.add(new Found(Path.of("recovery-" + left.size()),
                new Recovery(scenario, Extras.NONE, Optional.ofNullable(origin), Instant.EPOCH)));
    }

    private void offer() {
        autosave.start(_ -> { });
        recoveries.offer();
    }

    @Test
    void theUserSeesWhatItWouldChangeAndMayDecideLater() {
        leave(worked, FILE);
        offer();
        assertEquals(List.of(Message.of("files.difference", Message.of("files.about.name"),
                Message.of("files.value", "saved"), Message.of("files.value", "worked"))), asked.getFirst().details());
        assertEquals(Message.of("files.value", "a.placewise"), asked.getFirst().text().arguments().getFirst());
        assertEquals(1, left.size(), "it is offered again");
        assertEquals("ai-glasses", workspace.scenario().presetId());
    }

    @Test
    void whatIsKeptIsAnUnsavedStepOnTopOfTheFile() {
        leave(worked, FILE);
        reply = "files.recover.keep";
        offer();
        assertEquals(worked, workspace.scenario());
        assertEquals(Optional.of(FILE), workspace.state().file());
        assertTrue(workspace.state().edited());
        assertEquals(List.of(), left);
        assertEquals(worked, kept.getLast().scenario(), "kept anew before the old is forgotten");
        workspace.undo();
        assertEquals(saved, workspace.scenario());
        assertFalse(workspace.state().edited());
    }

    @Test
    void workWhoseFileIsGoneIsRecoveredWithoutIt() {
        disk.clear();
        leave(worked, FILE);
        reply = "files.recover.keep";
        offer();
        assertEquals(worked, workspace.scenario());
        assertEquals(Optional.empty(), workspace.state().file());
        assertTrue(workspace.state().edited());
    }

    @Test
    void workWithoutAFileIsHeldAgainstItsPreset() {
        leave(Samples.scenario("ai-glasses").withName("mine"), null);
        reply = "files.recover.keep";
        offer();
        assertEquals(1, asked.getFirst().details().size());
        assertEquals("mine", workspace.scenario().name());
        assertTrue(workspace.state().edited());
    }

    @Test
    void whatIsDiscardedIsGoneAndWhatIsLookedAtStays() {
        leave(worked, FILE);
        reply = "files.recover.look";
        offer();
        assertEquals(List.of(left.getFirst().recovery()), looked);
        assertEquals(saved, workspace.scenario(), "it is held against its file");
        assertFalse(workspace.state().edited());
        reply = "files.recover.discard";
        recoveries.offer();
        assertEquals(List.of(), left);
        assertEquals(saved, workspace.scenario());
    }

    @Test
    void whatWouldChangeNothingIsNotOffered() {
        leave(saved, FILE);
        offer();
        assertEquals(List.of(), asked);
        assertEquals(List.of(), left);
    }

    @Test
    void onlyOneIsTakenUpAndTheOthersWait() {
        leave(worked, FILE);
        leave(worked.withName("older"), FILE);
        reply = "files.recover.keep";
        offer();
        assertEquals("worked", workspace.scenario().name());
        assertEquals(1, left.size());
        assertEquals(1, asked.size());
    }

    @Override
    public Loaded<List<Found>> find() {
        return new Loaded<>(List.copyOf(left), List.of());
    }

    @Override
    public void forget(Found found) {
        left.remove(found);
    }

    @Override
    public void keep(Recovery recovery) {
        kept.add(recovery);
    }

    @Override
    public void forget() {
        kept.clear();
    }

    @Override
    public Optional<Path> askOpen(Kind kind) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> askSave(Kind kind, String name) {
        return Optional.empty();
    }

    @Override
    public int choose(Question question) {
        asked.add(question);
        return question.answers().indexOf(Message.of(reply));
    }

    @Override
    public void tell(Message message) {
        throw new AssertionError(message.toString());
    }

    @Override
    public void list(Message title, List<Message> sentences) {
        throw new AssertionError(sentences.toString());
    }

    @Override
    public Loaded<Stored> read(Path file) throws StoreException {
        if (!disk.containsKey(file)) {
            throw new StoreException(Message.of("store.read", file.toString(), Message.of("store.reason.absent")));
        }
        return new Loaded<>(new Stored(disk.get(file), Extras.NONE, stamp(file)), List.of());
    }

    @Override
    public Stamp write(Scenario scenario, Extras extras, Path file) {
        disk.put(file, scenario);
        return stamp(file);
    }

    @Override
    public Stamp stamp(Path file) {
        return new Stamp(String.valueOf(disk.get(file)));
    }

    @Override
    public boolean exists(Path file) {
        return disk.containsKey(file);
    }

    @Override
    public Optional<Owner> claim(Path file) {
        return Optional.empty();
    }

    @Override
    public void seize(Path file) {
        throw new AssertionError(file.toString());
    }

    @Override
    public void release(Path file) {
        // Nobody else is there.
    }
}
