package org.placewise.controller;

import java.nio.file.Path;
import java.util.Optional;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.Extras;
import org.placewise.store.Loaded;
import org.placewise.store.Owner;
import org.placewise.store.Stamp;
import org.placewise.store.StoreException;
import org.placewise.store.Stored;

/** The files that are opened and saved. Called in the background. */
public interface DocumentFiles {
    /** The scenario, and what had to be mended on the way. */
    Loaded<Stored> read(Path file) throws StoreException;

    /** Returns what tells whether somebody else changes the file afterwards. */
    Stamp write(Scenario scenario, Extras extras, Path file) throws StoreException;

    Stamp stamp(Path file);

    boolean exists(Path file);

    /**
     * Tells others that a file is open here.
     *
     * @return who else has it open, in which case it is not claimed
     */
    Optional<Owner> claim(Path file);

    /** Claims a file whoever else has it open. */
    void seize(Path file);

    void release(Path file);
}
