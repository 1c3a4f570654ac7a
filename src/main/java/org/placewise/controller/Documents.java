package org.placewise.controller;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.Extras;
import org.placewise.store.Loaded;
import org.placewise.store.Owner;
import org.placewise.store.Recovery;
import org.placewise.store.Stamp;
import org.placewise.store.StoreException;
import org.placewise.store.Stored;

/**
 * Opens and saves scenarios: asks, works in the background, and tells what came of it. Whatever
 * goes wrong, the open scenario stays as it is, and what others have written is never overwritten unasked.
 */
public final class Documents {
    private record Opened(Loaded<Stored> read, Optional<Owner> other) {
    }

    /** The file and what was seen of it before it is written. */
    private record Target(Path file, Stamp stamp, Optional<Owner> other) {
    }

    private final Workspace workspace;
    private final DocumentFiles files;
    private final Dialogs dialogs;
    private final Executor background;
    private final FileWork work;
    private final RecentFiles recent;
    private Extras extras = Extras.NONE;
    private Stamp seen = Stamp.ABSENT;
    private boolean asking;

    /**
     * @param background reads and writes, one after the other
     * @param publisher  runs what touches the workspace and the screen
     */
    public Documents(Workspace workspace, DocumentFiles files, Dialogs dialogs, Executor background, Executor publisher) {
        this.workspace = workspace;
        this.files = files;
        this.dialogs = dialogs;
        this.background = background;
        this.work = new FileWork(background, publisher, problem ->
                dialogs.list(Message.of("view.file.failed"), List.of(problem)));
        this.recent = new RecentFiles(file -> files.exists(file), background, publisher);
    }

    public RecentFiles recent() {
        return recent;
    }

    /** What the open file holds that this version does not know. */
    public Extras extras() {
        return extras;
    }

    /** Whether the open scenario may be replaced or the window closed: it is saved, or may be lost. */
    public boolean mayLeave() {
        return !workspace.state().edited() || dialogs.confirmDiscard();
    }

    /** Opens a scenario that is no file, such as a preset. */
    public void open(Supplier<Scenario> scenario) {
        if (mayLeave()) {
            show(scenario.get(), null, Extras.NONE, Stamp.ABSENT);
        }
    }

    /** Goes on with a copy of the open scenario, which is in no file yet. */
    public void duplicate(String name) {
        if (mayLeave()) {
            show(workspace.scenario().withName(name), null, extras, Stamp.ABSENT);
            workspace.markUnsaved();
        }
    }

    /** Asks for a file and opens it. */
    public void open() {
        if (mayLeave()) {
            dialogs.askOpen(Dialogs.Kind.SCENARIO).ifPresent(this::open);
        }
    }

    /** Opens a file that somebody points at, unless what is open must be kept. */
    public void openInstead(Path file) {
        if (mayLeave()) {
            open(file);
        }
    }

    /** Opens a file without asking, unless somebody else has it open. */
    public void open(Path file) {
        work.run(() -> new Opened(files.read(file), files.claim(file)), opened -> opened.other.ifPresentOrElse(
                other -> openBusy(file, opened.read, other), () -> show(opened.read, file)));
    }

    private void openBusy(Path file, Loaded<Stored> read, Owner other) {
        switch (ask(Questions.busy(file, other, "files.busy.copy"))) {
            case 0 -> show(read, null);
            case 1 -> {
                background.execute(() -> files.seize(file));
                show(read, file);
            }
            default -> { }
        }
    }

    private void show(Loaded<Stored> read, Path file) {
        Stored stored = read.value();
        show(stored.scenario(), file, stored.extras(), stored.stamp());
        if (file != null) {
            recent.add(file);
        }
        tell(read.problems());
    }

    /** Asks for a file and holds it against the open scenario, which stays as it is. */
    public void pickCounterpart() {
        dialogs.askOpen(Dialogs.Kind.SCENARIO).ifPresent(file -> work.run(() -> files.read(file), read -> {
            workspace.counterpart().add(Counterpart.Kind.FILE, read.value().scenario(),
                    FileNames.withoutEnding(file));
            tell(read.problems());
        }));
    }

    private void tell(List<Message> problems) {
        if (problems.size() == 1) {
            dialogs.tell(problems.getFirst());
        } else if (!problems.isEmpty()) {
            dialogs.list(Message.of("view.file.mended"), problems);
        }
    }

    private void show(Scenario scenario, Path file, Extras kept, Stamp stamp) {
        releaseUnless(file);
        extras = kept;
        seen = stamp;
        workspace.open(scenario, file);
    }

    private void releaseUnless(Path file) {
        workspace.state().file().filter(old -> !old.equals(file))
                .ifPresent(old -> background.execute(() -> files.release(old)));
    }

    /**
     * Goes on with work that was not saved.
     *
     * @param base what it would change
     * @param read the file that it belongs to, as it is now; empty where there is none
     */
    void resume(Recovery recovery, Scenario base, Optional<Stored> read) {
        Path file = recovery.origin().filter(_ -> read.isPresent()).orElse(null);
        show(base, file, recovery.extras(), read.map(Stored::stamp).orElse(Stamp.ABSENT));
        if (file != null) {
            background.execute(() -> files.claim(file));
        }
        workspace.update(Message.of("files.step.recovered"), _ -> recovery.scenario());
        if (read.isEmpty()) {
            workspace.markUnsaved();
        }
    }

    /** Goes back to what the file holds, or where there is none to what was opened; undo brings the changes back. */
    public void revert() {
        workspace.state().file().ifPresentOrElse(file -> reload(file, "files.step.revert"), () ->
                workspace.update(Message.of("files.step.revert"), _ -> workspace.origin()));
    }

    private void reload(Path file, String step) {
        work.run(() -> files.read(file), read -> {
            Stored stored = read.value();
            extras = stored.extras();
            seen = stored.stamp();
            workspace.update(Message.of(step), _ -> stored.scenario());
            workspace.markSaved(stored.scenario(), file);
            tell(read.problems());
        });
    }

    /** Looks whether somebody else has changed the open file, and asks what to do if so. */
    public void checkDisk() {
        workspace.state().file().filter(_ -> !asking).ifPresent(file -> work.run(() -> files.stamp(file), now -> {
            boolean same = now.equals(seen) || !isOpen(file) || asking;
            if (!same && now.isPresent()) {
                int answer = ask(Questions.changed(file));
                seen = now;
                switch (answer) {
                    case 0 -> reload(file, "files.step.reload");
                    case 1 -> saveAs(FileNames.withoutEnding(file));
                    default -> workspace.markUnsaved();
                }
            } else if (!same) {
                seen = now;
                workspace.markUnsaved();
                dialogs.tell(Message.of("files.vanished", file.toString()));
            }
        }));
    }

    /** Asks a question that the window's own return from it must not ask again. */
    private int ask(Dialogs.Question question) {
        asking = true;
        try {
            return dialogs.choose(question);
        } finally {
            asking = false;
        }
    }

    private boolean isOpen(Path file) {
        return workspace.state().file().filter(file::equals).isPresent();
    }

    /**
     * Saves to the scenario's file; asks for one where it has none.
     *
     * @param name suggested for the file, without ending
     */
    public void save(String name) {
        workspace.state().file().ifPresentOrElse(this::save, () -> saveAs(name));
    }

    /**
     * Asks for a file and saves to it.
     *
     * @param name suggested for the file, without ending
     */
    public void saveAs(String name) {
        dialogs.askSave(Dialogs.Kind.SCENARIO, name)
                .map(file -> FileNames.withEnding(file, Dialogs.Kind.SCENARIO)).ifPresent(this::save);
    }

    private void save(Path file) {
        boolean own = isOpen(file);
        work.run(() -> new Target(file, own ? files.stamp(file) : Stamp.ABSENT,
                own ? Optional.empty() : files.claim(file)), target -> {
            if (target.other.isPresent()) {
                askBusy(target);
            } else if (target.stamp.isPresent() && !target.stamp.equals(seen)) {
                askChanged(target);
            } else {
                write(file);
            }
        });
    }

    private void askBusy(Target target) {
        switch (ask(Questions.busy(target.file, target.other.orElseThrow(), "files.busy.other"))) {
            case 0 -> saveAs(FileNames.withoutEnding(target.file));
            case 1 -> {
                background.execute(() -> files.seize(target.file));
                write(target.file);
            }
            default -> { }
        }
    }

    private void askChanged(Target target) {
        switch (ask(Questions.overwrite(target.file))) {
            case 0 -> saveAs(FileNames.withoutEnding(target.file));
            case 1 -> write(target.file);
            case 2 -> reload(target.file, "files.step.reload");
            default -> { }
        }
    }

    private void write(Path file) {
        Scenario written = workspace.scenario();
        Extras kept = extras;
        boolean own = isOpen(file);
        work.run(() -> write(written, kept, file, own), stamp -> {
            releaseUnless(file);
            seen = stamp;
            workspace.markSaved(written, file);
            recent.add(file);
        });
    }

    /** A file that could not be written and is not open is not claimed either. */
    private Stamp write(Scenario scenario, Extras kept, Path file, boolean own) throws StoreException {
        try {
            return files.write(scenario, kept, file);
        } catch (StoreException failure) {
            if (!own) {
                files.release(file);
            }
            throw failure;
        }
    }

    /** The window closes: others may have the file. */
    public void close() {
        workspace.state().file().ifPresent(files::release);
    }
}
