package org.placewise.store;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Files of cases, which somebody's program writes and which are larger by nature than all others. */
public final class CaseFile {
    /** Far more than ten thousand cases with all their figures inline. */
    private static final int MOST_BYTES = 256 << 20;
    private static final int MOST_VALUES = 20_000_000;

    private CaseFile() {
    }

    /**
     * The whole file.
     *
     * @throws StoreException if it cannot be read or is not JSON; names file, line and column
     */
    public static JsonElement read(Path file) throws StoreException {
        try {
            return Json.parse(new StringReader(TextFile.read(file, MOST_BYTES)), MOST_VALUES).element();
        } catch (FaultException fault) {
            throw new StoreException(fault.in(file.toString()));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
