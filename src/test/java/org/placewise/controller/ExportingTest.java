package org.placewise.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewise.controller.Exporting.End;
import org.placewise.controller.Exporting.Outcome;
import org.placewise.model.text.Message;
import org.placewise.store.StoreException;

class ExportingTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Throwable> unexpected = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Exporting exporting = new Exporting(background::add, Runnable::run, unexpected::add);
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void nameAFile() {
        file = folder.resolve("plan.pdf");
    }

    private void write(Exporting.Content content) {
        exporting.write(file, "pdf", content, outcomes::add);
        background.remove().run();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(found -> found.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesTheFileAndTellsItsNameAndFolder() throws IOException {
        List<Double> shares = new ArrayList<>();
        exporting.progressProperty().subscribe(share -> shares.add(share.doubleValue()));
        write(told -> {
            told.at(0.5);
            return NEW;
        });
        assertEquals(List.of(new Outcome(End.DONE, Message.of("export.dialog.done", "plan.pdf", folder.toString()))),
                outcomes);
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(0.0, 0.5, 1.0), shares);
    }

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Files.writeString(file, "old");
        Message full = Message.of("store.write", "x", "full");
        write(_ -> {
            throw new StoreException(full);
        });
        assertEquals(List.of(new Outcome(End.FAILED, full)), outcomes);
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("plan.pdf"), names());
    }

    @Test
    void aFolderThatIsGoneIsOneSentence() {
        file = folder.resolve("gone").resolve("plan.pdf");
        write(_ -> NEW);
        assertEquals(End.FAILED, outcomes.getFirst().end());
        assertEquals("store.write", outcomes.getFirst().message().key());
    }

    @Test
    void whatShouldNeverHappenIsToldToThoseWhoMendIt() throws IOException {
        IllegalStateException bug = new IllegalStateException("bug");
        write(_ -> {
            throw bug;
        });
        assertEquals(new Outcome(End.FAILED, Message.of("export.dialog.failed")), outcomes.getFirst());
        assertSame(bug, unexpected.getFirst());
        write(_ -> {
            throw new OutOfMemoryError("too large");
        });
        assertEquals(new Outcome(End.FAILED, Message.of("export.dialog.memory")), outcomes.getLast());
        assertEquals(1, unexpected.size());
        assertEquals(List.of(), names());
    }

    @Test
    void whatIsCancelledWritesNothing() throws IOException {
        exporting.write(file, "pdf", _ -> NEW, outcomes::add);
        exporting.cancel();
        background.remove().run();
        write(told -> {
            exporting.cancel();
            told.at(0.9);
            throw new AssertionError("goes on though nobody wants it");
        });
        Outcome cancelled = new Outcome(End.CANCELLED, Message.of("export.dialog.cancelled"));
        assertEquals(List.of(cancelled, cancelled), outcomes);
        assertEquals(List.of(), names());
        write(_ -> NEW);
        assertEquals(End.DONE, outcomes.getLast().end());
    }

    @Test
    void theEndingIsAddedButNeverToReplaceAFileThatNobodyAskedAbout() throws IOException {
        file = folder.resolve("Qwen2.5 plan");
        write(_ -> NEW);
        assertEquals(List.of("Qwen2.5 plan.pdf"), names());
        write(_ -> "newer".getBytes(StandardCharsets.UTF_8));
        assertEquals(new Outcome(End.FAILED, Message.of("export.dialog.exists", file + ".pdf")), outcomes.getLast());
        assertEquals("new", Files.readString(folder.resolve("Qwen2.5 plan.pdf")));
        file = folder.resolve("Qwen2.5 plan.PDF");
        write(_ -> NEW);
        assertEquals(End.DONE, outcomes.getLast().end());
    }
}
