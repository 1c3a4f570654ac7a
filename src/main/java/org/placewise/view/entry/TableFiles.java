package org.placewise.view.entry;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.placewise.model.entry.Sheet;
import org.placewise.model.text.Message;

/** Where tables of values come from that are imported, and go to that are exported. */
public interface TableFiles {
    /** Where there are none, as in pictures. */
    TableFiles NONE = new TableFiles() {
        @Override
        public Optional<Path> choose() {
            return Optional.empty();
        }

        @Override
        public Read read(Path file, Optional<Charset> encoding, Optional<Character> separator) {
            throw new IllegalStateException("nobody can have chosen a file");
        }

        @Override
        public void write(String name, Supplier<byte[]> content) {
            // There is nobody to ask where to.
        }
    };

    /**
     * What became of a file.
     *
     * @param sheet     empty where it could not be read
     * @param encoding  it was read in
     * @param separator it was read with
     * @param problem   why it could not be read
     */
    record Read(Optional<Sheet> sheet, Optional<Charset> encoding, Optional<Character> separator,
                Optional<Message> problem) {
    }

    /** Runs work in the background and shows its result. */
    interface Background {
        <R> void read(Supplier<R> work, Consumer<R> show);
    }

    /** Asks for a file; empty if the user thought better of it. */
    Optional<Path> choose();

    /**
     * Reads a file; called in the background.
     *
     * @param encoding  empty: whatever it seems to be
     * @param separator empty: whatever it seems to be
     */
    Read read(Path file, Optional<Charset> encoding, Optional<Character> separator);

    /**
     * Writes a file that the user chooses, and tells how that went; nothing happens if the user thinks better of it.
     *
     * @param name    suggested, without ending
     * @param content called in the background
     */
    void write(String name, Supplier<byte[]> content);
}
