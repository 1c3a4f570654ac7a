package org.placewise.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells other windows which file is open here, by a small file beside it. It only warns: where it cannot be written,
 * such as in a folder that is read only, nobody is warned and nothing else happens. What a process left behind that
 * ended without saying so does not count.
 */
public final class Claims {
    private final Owner self;

    /**
     * @param self who claims
     */
    public Claims(Owner self) {
        this.self = self;
    }

    /**
     * Claims a file.
     *
     * @return who else has it open; then it is not claimed
     */
    public Optional<Owner> take(Path file) {
        Path claim = claim(file);
        for (boolean again = false;; again = true) {
            try {
                Files.writeString(claim, text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return Optional.empty();
            } catch (FileAlreadyExistsException _) {
                Optional<Owner> owner = owner(claim);
                if (again || owner.filter(self::equals).isPresent()) {
                    return owner.filter(other -> !self.equals(other));
                }
                if (owner.filter(other -> other.mayRun(self)).isPresent()) {
                    return owner;
                }
                delete(claim);
            } catch (IOException _) {
                // On a full disk the file can be made, but holds nothing.
                delete(claim);
                return Optional.empty();
            }
        }
    }

    /** Claims a file whoever else has it open. */
    public void seize(Path file) {
        delete(claim(file));
        take(file);
    }

    /** Gives a file free if it is claimed here. */
    public void release(Path file) {
        Path claim = claim(file);
        if (owner(claim).filter(self::equals).isPresent()) {
            delete(claim);
        }
    }

    /** The same name for a file however it is reached. */
    private static Path claim(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        try {
            whole = whole.toRealPath();
        } catch (IOException _) {
            // It does not exist yet: its name is as it was given.
        }
        return whole.resolveSibling("." + Objects.toString(whole.getFileName(), "") + ".lock");
    }

    private static Optional<Owner> owner(Path claim) {
        try {
            return Optional.of(Owner.read(Json.parse(new StringReader(TextFile.read(claim)))));
        } catch (StoreException | FaultException | IOException _) {
            return Optional.empty();
        }
    }

    private static void delete(Path claim) {
        try {
            Files.deleteIfExists(claim);
        } catch (IOException _) {
            // It stays as a warning that is out of date; whoever reads it finds that the process has ended.
        }
    }

    private String text() {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            self.write(json);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return text.append('\n').toString();
    }
}
