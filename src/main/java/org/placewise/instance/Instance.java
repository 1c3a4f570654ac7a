package org.placewise.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The window of one user on one display: the first start holds the place, later ones hand their file over to it. The
 * place is a locked file in a folder of the user's, so that it is free as soon as its holder ends, however it ends; they
 * speak over a Unix domain socket beside it, never over a network. Where anything of this is not to be had, a start
 * goes on as if it were alone.
 */
public final class Instance implements AutoCloseable {
    private final FileChannel lock;
    private final ServerSocketChannel server;
    private final Path socket;
    private final CompletableFuture<Window> window = new CompletableFuture<>();

    /** The window that others' files are opened in. */
    @FunctionalInterface
    public interface Window {
        /**
         * Comes to the front, and opens a file if there is one.
         *
         * @return done once that has begun; called from any thread
         */
        CompletableFuture<Void> show(Optional<Path> file);
    }

    /**
     * What a start is to do.
     *
     * @param handedOver whether another window has taken its file, and it can end
     * @param first      the place that it holds now; empty if it holds none
     */
    public record Start(boolean handedOver, Optional<Instance> first) {
        private static final Start ALONE = new Start(false, Optional.empty());
    }

    private Instance(FileChannel lock, ServerSocketChannel server, Path socket) {
        this.lock = lock;
        this.server = server;
        this.socket = socket;
    }

    /**
     * Takes the place, or hands a file over to who holds it.
     *
     * @param folder   of the user's; made if need be, for the user alone
     * @param name     of the place in it, one for each display
     * @param file     to be opened; absolute
     * @param patience how long a holder may take to answer; after that this start goes on alone
     */
    public static Start start(Path folder, String name, Optional<Path> file, Duration patience) {
        Path socket = folder.resolve(name + ".socket");
        FileChannel channel = null;
        try {
            makeFolder(folder);
            channel = FileChannel.open(folder.resolve(name + ".lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                Instance first = new Instance(channel, listen(socket), socket);
                Thread.ofPlatform().daemon().name("instance").start(first::serve);
                return new Start(false, Optional.of(first));
            }
            channel.close();
            return new Start(Handover.to(socket, file, patience), Optional.empty());
        } catch (IOException | UnsupportedOperationException _) {
            close(channel);
            return Start.ALONE;
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock held = channel.tryLock();
            return held != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    /** Whoever holds the lock may take away what a holder left behind that was killed. */
    private static ServerSocketChannel listen(Path socket) throws IOException {
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            return server.bind(UnixDomainSocketAddress.of(socket));
        } catch (IOException | RuntimeException failure) {
            server.close();
            throw failure instanceof IOException known ? known : new IOException(failure);
        }
    }

    /** Says which window opens others' files; those that came before are opened now. */
    public void show(Window shown) {
        window.complete(shown);
    }

    private void serve() {
        try {
            while (true) {
                SocketChannel guest = server.accept();
                Thread.ofVirtual().start(() -> Handover.answer(guest, this::open));
            }
        } catch (IOException _) {
            // Closed, or not to be had any more: later starts find nobody and go on alone.
        }
    }

    /** A window that is still being made is told when it is there; its guest need not wait for that. */
    private CompletableFuture<Void> open(Optional<Path> file) {
        if (!window.isDone()) {
            window.thenAccept(later -> later.show(file));
            return CompletableFuture.completedFuture(null);
        }
        return window.join().show(file);
    }

    @Override
    public void close() {
        close(server);
        try {
            Files.deleteIfExists(socket);
        } catch (IOException _) {
            // The next holder takes it away.
        }
        close(lock);
    }

    private static void close(AutoCloseable open) {
        try {
            if (open != null) {
                open.close();
            }
        } catch (Exception _) {
            // There is nothing else to be done with it.
        }
    }
}
