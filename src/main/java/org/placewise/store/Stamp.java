package org.placewise.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file held at some time, in short.
 *
 * @param SHA-256 of its content; empty where there was no such file
 */
public record Stamp(String hash) {
    public static final Stamp ABSENT = new Stamp("");

    /** Of what the file holds now. */
    public static Stamp of(Path file) {
        try {
            return Files.exists(file) ? of(TextFile.read(file)) : ABSENT;
        } catch (StoreException _) {
            // Whatever it is now, it is no longer a scenario file.
            return new Stamp("unreadable");
        }
    }

    static Stamp of(String text) {
        try {
            return new Stamp(HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java has SHA-256", exception);
        }
    }

    /** Whether there was a file. */
    public boolean isPresent() {
        return !hash.isEmpty();
    }
}
