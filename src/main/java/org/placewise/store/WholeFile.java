package org.placewise.store;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Writes a file whole or not at all. */
public final class WholeFile {
    private WholeFile() {
    }

    /**
     * Replaces the file whole or leaves it as it was.
     *
     * @throws StoreException if the file cannot be written; one sentence with a remedy
     */
    public static void write(Path file, byte[] content) throws StoreException {
        TextFile.write(file, ByteBuffer.wrap(content));
    }
}
