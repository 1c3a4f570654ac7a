package org.placewise.controller;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.Extras;
import org.placewise.store.Loaded;
import org.placewise.store.Owner;
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

    /** Suggested for the file of a scenario that has no name. */
    private static final String UNNAMED = "placewise";
    private static final Runnable NOTHING = () -> { };

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

    /**
     * Replaces the open scenario or closes the window once nothing is lost that the user wants to keep: asks where there
     * are changes, saves them first if so told, and does nothing where that fails or the user thinks better of it.
     */
    public void leave(Runnable then) {
        if (!workspace.state().edited()) {
            then.run();
            return;
        }
        switch (ask(Questions.leave())) {
            case 0 -> {
                Scenario open = workspace.scenario();
                String name = Objects.requireNonNullElse(open.name(),
                        Objects.requireNonNullElse(open.presetId(), UNNAMED));
                save(name, then);
            }
            case 1 -> then.run();
            default -> { }
        }
    }

    /** Opens a scenario that is no file, such as a preset. */
    public void open(Supplier<Scenario> scenario) {
        leave(() -> show(scenario.get(), null, Extras.NONE, Stamp.ABSENT));
    }

    /** Goes on with a copy of the open scenario, which is in no file yet. */
    public void duplicate(String name) {
        leave(() -> {
            show(workspace.scenario().withName(name), null, extras, Stamp.ABSENT);
            workspace.markUnsaved();
        });
    }

    /** Asks for a file and opens it. */
    public void open() {
        leave(() -> dialogs.askOpen(Dialogs.Kind.SCENARIO).ifPresent(this::open));
    }

    /** Opens a file that somebody points at, unless what is open must be kept. */
    public void openInstead(Path file) {
        leave(() -> open(file));
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

    /** Opens a scenario, in a file or none, whatever is open. */
    void show(Scenario scenario, Path file, Extras kept, Stamp stamp) {
        releaseUnless(file);
        extras = kept;
        seen = stamp;
        workspace.open(scenario, file);
    }

    private void releaseUnless(Path file) {
        workspace.state().file().filter(old -> !old.equals(file))
                .ifPresent(old -> background.execute(() -> files.release(old)));
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
        save(name, NOTHING);
    }

    private void save(String name, Runnable then) {
        workspace.state().file().ifPresentOrElse(file -> save(file, then), () -> saveAs(name, then));
    }

    /**
     * Asks for a file and saves to it.
     *
     * @param name suggested for the file, without ending
     */
    public void saveAs(String name) {
        saveAs(name, NOTHING);
    }

    private void saveAs(String name, Runnable then) {
        dialogs.askSave(Dialogs.Kind.SCENARIO, name)
                .map(file -> FileNames.withEnding(file, Dialogs.Kind.SCENARIO)).ifPresent(file -> save(file, then));
    }

    private void save(Path file, Runnable then) {
        boolean own = isOpen(file);
        work.run(() -> new Target(file, own ? files.stamp(file) : Stamp.ABSENT,
                own ? Optional.empty() : files.claim(file)), target -> {
            if (target.other.isPresent()) {
                askBusy(target, then);
            } else if (target.stamp.isPresent() && !target.stamp.equals(seen)) {
                askChanged(target, then);
            } else {
                write(file, then);
            }
        });
    }

    private void askBusy(Target target, Runnable then) {
        switch (ask(Questions.busy(target.file, target.other.orElseThrow(), "files.busy.other"))) {
            case 0 -> saveAs(FileNames.withoutEnding(target.file), then);
            case 1 -> {
                background.execute(() -> files.seize(target.file));
                write(target.file, then);
            }
            default -> { }
        }
    }

    private void askChanged(Target target, Runnable then) {
        switch (ask(Questions.overwrite(target.file))) {
            case 0 -> saveAs(FileNames.withoutEnding(target.file), then);
            case 1 -> write(target.file, then);
            case 2 -> reload(target.file, "files.step.reload");
            default -> { }
        }
    }

    private void write(Path file, Runnable then) {
        Scenario written = workspace.scenario();
        Extras kept = extras;
        boolean own = isOpen(file);
        work.run(() -> write(written, kept, file, own), stamp -> {
            releaseUnless(file);
            seen = stamp;
            workspace.markSaved(written, file);
            recent.add(file);
            then.run();
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
