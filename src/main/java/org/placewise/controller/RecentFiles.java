package org.placewise.controller;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The files opened or saved last, and whether they are still there. To be used on the publisher's thread. */
public final class RecentFiles {
    private static final int MOST = 10;

    /**
     * A file opened or saved before.
     *
     * @param present whether it was there when somebody looked last
     */
    public record Recent(Path file, boolean present) {
    }

    private final Predicate<Path> exists;
    private final Executor background;
    private final Executor publisher;
    private final ReadOnlyObjectWrapper<List<Recent>> files = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * @param exists asked in the background, where a drive that does not answer keeps nobody waiting
     */
    RecentFiles(Predicate<Path> exists, Executor background, Executor publisher) {
        this.exists = exists;
        this.background = background;
        this.publisher = publisher;
    }

    /** The latest first. */
    public ReadOnlyObjectProperty<List<Recent>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    /** Takes over what was remembered. */
    public void set(List<Path> remembered) {
        files.set(remembered.stream().limit(MOST).map(file -> new Recent(file, true)).toList());
        refresh();
    }

    /** Puts a file first. */
    void add(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        List<Recent> changed = new ArrayList<>(List.of(new Recent(whole, true)));
        files.get().stream().filter(other -> !other.file().equals(whole)).limit(MOST - 1).forEach(changed::add);
        files.set(List.copyOf(changed));
    }

    public void clear() {
        files.set(List.of());
    }

    /** Looks again which of them are there. */
    public void refresh() {
        List<Recent> looked = files.get();
        background.execute(() -> {
            List<Recent> now = looked.stream().map(recent -> new Recent(recent.file(), exists.test(recent.file())))
                    .toList();
            publisher.execute(() -> {
                if (files.get() == looked && !now.equals(looked)) {
                    files.set(now);
                }
            });
        });
    }
}
