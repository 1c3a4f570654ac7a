package org.placewise.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placewise.instance.Instance.Start;

class InstanceTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Optional<Path> FILE = Optional.of(Path.of("/somewhere/a b\u4e2d.placewise"));
    @TempDir
    private Path parent;
    private Path folder;
    private final List<Optional<Path>> opened = new CopyOnWriteArrayList<>();
    private Instance first;

    @BeforeEach
    void takeThePlace() {
        folder = parent.resolve("state");
        first = Instance.start(folder, "w", Optional.empty(), LONG).first().orElseThrow();
    }

    @AfterEach
    void leave() {
        first.close();
    }

    private void show() {
        first.show(file -> {
            opened.add(file);
            return CompletableFuture.completedFuture(null);
        });
    }

    @Test
    void aSecondStartHandsItsFileOver() {
        show();
        assertEquals(new Start(true, Optional.empty()), Instance.start(folder, "w", FILE, LONG));
        assertEquals(new Start(true, Optional.empty()), Instance.start(folder, "w", Optional.empty(), LONG));
        assertEquals(List.of(FILE, Optional.empty()), opened);
    }

    /** The window is still being made: the file is not lost. */
    @Test
    void whatComesBeforeTheWindowIsOpenedWithIt() {
        assertTrue(Instance.start(folder, "w", FILE, LONG).handedOver());
        assertTrue(opened.isEmpty());
        show();
        assertEquals(List.of(FILE), opened);
    }

    @Test
    void anotherDisplayHasAPlaceOfItsOwn() {
        show();
        Start other = Instance.start(folder, "v", FILE, LONG);
        assertTrue(other.first().isPresent());
        other.first().orElseThrow().close();
        assertTrue(opened.isEmpty());
    }

    @Test
    void thePlaceIsFreeAgainWhenItsHolderEnds() throws IOException {
        first.close();
        assertFalse(Files.exists(folder.resolve("w.socket")));
        // What a killed holder leaves behind.
        Files.writeString(folder.resolve("w.socket"), "");
        first = Instance.start(folder, "w", FILE, LONG).first().orElseThrow();
        show();
        assertTrue(Instance.start(folder, "w", FILE, LONG).handedOver());
    }

    /** A window that hangs takes nothing over, and keeps nobody waiting for ever. */
    @Test
    void aStartGoesOnAloneWhereNobodyAnswers() {
        first.show(_ -> new CompletableFuture<>());
        assertEquals(new Start(false, Optional.empty()), Instance.start(folder, "w", FILE, Duration.ofMillis(200)));
    }

    @Test
    void whatIsNotUnderstoodIsNotAnsweredAndDoesNoHarm() throws IOException {
        show();
        for (byte[] nonsense : List.of(new byte[0], new byte[] {-1, -1, 'x'}, new byte[100_000], said("hello", "x"),
                said("placewise 1", "relative.placewise"), said("placewise 1", "/etc/passwd"),
                said("placewise 1", "/a\0.placewise"))) {
            try (SocketChannel guest = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("w.socket")))) {
                ByteBuffer rest = ByteBuffer.wrap(nonsense);
                try {
                    while (rest.hasRemaining()) {
                        guest.write(rest);
                    }
                    guest.shutdownOutput();
                    assertEquals(-1, guest.read(ByteBuffer.allocate(1)));
                } catch (IOException _) {
                    // Hung up on while it still spoke.
                }
            }
        }
        assertTrue(opened.isEmpty());
        assertTrue(Instance.start(folder, "w", FILE, LONG).handedOver());
        assertEquals(List.of(FILE), opened);
    }

    private static byte[] said(String greeting, String path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(greeting);
            out.writeUTF(path);
        }
        return bytes.toByteArray();
    }

    @Test
    void theFolderIsTheUsersAlone() throws IOException {
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    }

    @Test
    void withoutAFolderAStartGoesOnAlone() throws IOException {
        Path file = Files.writeString(parent.resolve("no-folder"), "");
        assertEquals(new Start(false, Optional.empty()), Instance.start(file, "w", FILE, LONG));
        Path deep = parent.resolve("x".repeat(150));
        assertEquals(new Start(false, Optional.empty()), Instance.start(deep, "w", FILE, LONG));
    }
}
