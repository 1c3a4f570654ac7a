package org.placewise.instance;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * What two starts say to each other: a greeting and the path of a file, or nothing for none, answered by a word once
 * the file is being opened. Texts are of at most 65,535 bytes, and whatever is not understood is not answered.
 */
final class Handover {
    private static final String GREETING = "placewise 1";
    private static final String TAKEN = "taken";
    private static final String ENDING = ".placewise";
    private static final Duration RETRY = Duration.ofMillis(50);

    private Handover() {
    }

    /** Whether the holder of a place has taken a file in time. */
    static boolean to(Path socket, Optional<Path> file, Duration patience) {
        FutureTask<Boolean> talk = new FutureTask<>(() -> talk(socket, file));
        Thread.ofVirtual().start(talk);
        try {
            return talk.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            talk.cancel(true);
        }
    }

    private static boolean talk(Path socket, Optional<Path> file) throws IOException, InterruptedException {
        try (SocketChannel holder = connect(socket);
                DataOutputStream out = new DataOutputStream(Channels.newOutputStream(holder));
                DataInputStream in = new DataInputStream(Channels.newInputStream(holder))) {
            out.writeUTF(GREETING);
            out.writeUTF(file.map(Path::toString).orElse(""));
            out.flush();
            return in.readUTF().equals(TAKEN);
        }
    }

    /** A holder that has just taken the place listens a moment later. */
    private static SocketChannel connect(Path socket) throws IOException, InterruptedException {
        while (true) {
            SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                channel.connect(UnixDomainSocketAddress.of(socket));
                return channel;
            } catch (IOException _) {
                channel.close();
                Thread.sleep(RETRY);
            }
        }
    }

    /** Hears what a guest wants. */
    static void answer(SocketChannel guest, Function<Optional<Path>, CompletableFuture<Void>> open) {
        try (guest; DataInputStream in = new DataInputStream(Channels.newInputStream(guest));
                DataOutputStream out = new DataOutputStream(Channels.newOutputStream(guest))) {
            if (!in.readUTF().equals(GREETING)) {
                return;
            }
            String text = in.readUTF();
            Optional<Path> file = text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
            if (file.isEmpty() || file.get().isAbsolute() && text.endsWith(ENDING)) {
                open.apply(file).join();
                out.writeUTF(TAKEN);
            }
        } catch (IOException | InvalidPathException _) {
            // It has given up, or is none of ours.
        }
    }
}
