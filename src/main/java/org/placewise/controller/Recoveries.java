package org.placewise.controller;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.placewise.model.difference.Difference;
import org.placewise.model.difference.Differences;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.Loaded;
import org.placewise.store.Recovery;
import org.placewise.store.RecoveryStore.Found;
import org.placewise.store.Stamp;
import org.placewise.store.StoreException;
import org.placewise.store.Stored;

/** Offers work that was not saved when its program ended, one after the other, with what it would change. */
public final class Recoveries {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss")
            .withZone(ZoneId.systemDefault());

    /** Where work was left. Called in the background. */
    public interface Store {
        Loaded<List<Found>> find();

        void forget(Found found);
    }

    /**
     * What recovered work needs.
     *
     * @param base the scenario that work without a file began with
     * @param look shows the work beside what is open
     */
    public record Parts(Workspace workspace, Documents documents, Autosave autosave, DocumentFiles files,
                        Dialogs dialogs, Function<Scenario, Scenario> base, Consumer<Recovery> look) {
    }

    private record Offer(Found found, Scenario base, Optional<Stored> read) {
    }

    private final Parts parts;
    private final Store store;
    private final Executor background;
    private final Executor publisher;
    private final Deque<Found> waiting = new ArrayDeque<>();

    /**
     * @param background reads
     * @param publisher  runs what touches the workspace and the screen
     */
    public Recoveries(Parts parts, Store store, Executor background, Executor publisher) {
        this.parts = parts;
        this.store = store;
        this.background = background;
        this.publisher = publisher;
    }

    /** Looks for such work and offers it. */
    public void offer() {
        background.execute(() -> {
            Loaded<List<Found>> found = store.find();
            publisher.execute(() -> {
                found.problems().forEach(parts.dialogs::tell);
                waiting.addAll(found.value());
                next();
            });
        });
    }

    private void next() {
        Found found = waiting.poll();
        if (found != null) {
            background.execute(() -> {
                Optional<Stored> read = found.recovery().origin().flatMap(file -> {
                    try {
                        return Optional.of(parts.files.read(file).value());
                    } catch (StoreException _) {
                        // The file is gone or broken: the work is all that is left of it.
                        return Optional.empty();
                    }
                });
                Scenario base = read.map(Stored::scenario).orElseGet(() ->
                        parts.base.apply(found.recovery().scenario()));
                publisher.execute(() -> ask(new Offer(found, base, read)));
            });
        }
    }

    private void ask(Offer offer) {
        Recovery recovery = offer.found.recovery();
        if (offer.base.equals(recovery.scenario()) && (offer.read.isPresent() || recovery.origin().isEmpty())) {
            background.execute(() -> store.forget(offer.found));
            next();
            return;
        }
        List<Message> changes = Differences.between(offer.base, recovery.scenario(), parts.workspace.catalogue())
                .stream().map(Difference::sentence).toList();
        Message what = recovery.origin().map(file -> Message.of("files.value", file.toString()))
                .orElse(Message.of("files.recover.unsaved"));
        switch (parts.dialogs.choose(Questions.recover(what, TIME.format(recovery.at()), changes))) {
            case 0 -> parts.documents.leave(() -> {
                resume(recovery, offer);
                parts.autosave.keepNow();
                background.execute(() -> store.forget(offer.found));
                // What else was left waits for the next start, since only one scenario is open at a time.
                waiting.clear();
            });
            case 1 -> {
                // Beside the file that it belongs to, unless something else is being worked on.
                recovery.origin().filter(_ -> offer.read.isPresent() && !parts.workspace.state().edited())
                        .ifPresent(parts.documents::open);
                parts.look.accept(recovery);
            }
            case 2 -> background.execute(() -> store.forget(offer.found));
            default -> { }
        }
        next();
    }

    /** Goes on with work that was not saved, in the file that it belongs to, if that is there. */
    private void resume(Recovery recovery, Offer offer) {
        Path file = recovery.origin().filter(_ -> offer.read.isPresent()).orElse(null);
        parts.documents.show(offer.base, file, recovery.extras(),
                offer.read.map(Stored::stamp).orElse(Stamp.ABSENT));
        if (file != null) {
            background.execute(() -> parts.files.claim(file));
        }
        parts.workspace.update(Message.of("files.step.recovered"), _ -> recovery.scenario());
        if (offer.read.isEmpty()) {
            parts.workspace.markUnsaved();
        }
    }
}
