package org.placewise.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.placewise.model.text.Message;

/** Reads and writes small text files in UTF-8; every failure is one sentence with a remedy. */
public final class TextFile {
    /** No file of ours comes near this; more is a mistake. */
    static final int MAX_BYTES = 8 << 20;

    private static final String FOLDER = "Is a directory";

    private TextFile() {
    }

    /**
     * The text of a file.
     *
     * @throws StoreException if it cannot be read, is too large or is not UTF-8
     */
    public static String read(Path file) throws StoreException {
        return read(file, MAX_BYTES);
    }

    /** As {@link #read(Path)}, for files that are larger by nature, such as lists of cases. */
    static String read(Path file, int mostBytes) throws StoreException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new FaultException("store.text.large", mostBytes >> 20);
            }
            return decode(bytes);
        } catch (FaultException fault) {
            throw new StoreException(fault.in(file.toString()));
        } catch (IOException exception) {
            throw new StoreException(Message.of("store.read", file.toString(), reason(exception)));
        }
    }

    /** UTF-8 without a byte-order mark, which JSON does not allow. */
    static String decode(byte[] bytes) throws FaultException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            throw new FaultException("store.text.mark");
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '{', 0)
                || startsWith(bytes, 0, '{')) {
            throw new FaultException("store.text.utf16");
        }
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer to = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(from, to, true);
        if (result.isError()) {
            throw new FaultException("store.text.utf8", String.valueOf(line(bytes, from.position())));
        }
        return to.flip().toString();
    }

    private static boolean startsWith(byte[] bytes, int first, int second, int... more) {
        boolean starts = bytes.length >= 2 + more.length && bytes[0] == (byte) first && bytes[1] == (byte) second;
        for (int i = 0; starts && i < more.length; i++) {
            starts = bytes[2 + i] == (byte) more[i];
        }
        return starts;
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    /**
     * Replaces a file whole, or leaves it as it was: the text goes to a file beside it, reaches the disk, and takes
     * its place in one move.
     */
    static void write(Path file, String text) throws StoreException {
        write(file, StandardCharsets.UTF_8.encode(text));
    }

    /** As {@link #write(Path, String)} for what is no text. */
    static void write(Path file, ByteBuffer content) throws StoreException {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw new FileSystemException(file.toString(), null, FOLDER);
            }
            Path beside = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid()
                    + ".tmp");
            try {
                writeThrough(beside, content);
                copyPermissions(target, beside);
                move(beside, target);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException exception) {
            throw new StoreException(Message.of("store.write", file.toString(), reason(exception)));
        }
    }

    private static void writeThrough(Path file, ByteBuffer bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Who could read the old file can read the new one; where the system has no such rights, nothing is to do. */
    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Why the system refused, in words. */
    static Message reason(IOException exception) {
        return switch (exception) {
            case NoSuchFileException _ -> Message.of("store.reason.absent");
            case NotDirectoryException _ -> Message.of("store.reason.absent");
            case AccessDeniedException _ -> Message.of("store.reason.denied");
            case FileSystemException system when system.getReason() != null -> reason(system.getReason());
            default -> reason(String.valueOf(exception.getMessage()));
        };
    }

    /** What systems say in English where Java has no exception of its own for it; all else as they say it. */
    private static Message reason(String system) {
        return switch (system) {
            case "No space left on device", "Disk quota exceeded", "There is not enough space on the disk" ->
                Message.of("store.reason.full");
            case "Read-only file system", "The media is write protected" -> Message.of("store.reason.protected");
            case FOLDER -> Message.of("store.reason.folder");
            default -> Message.of("store.reason.other", system);
        };
    }
}
