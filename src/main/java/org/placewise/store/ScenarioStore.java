package org.placewise.store;

import java.nio.file.Path;
import org.placewise.model.scenario.Scenario;

/** Reads and writes scenario files. */
public final class ScenarioStore {
    private ScenarioStore() {
    }

    public static Scenario read(Path file) throws StoreException {
        throw new UnsupportedOperationException("skeleton");
    }

    /** Replaces the file whole or leaves it as it was. */
    public static void write(Scenario scenario, Path file) throws StoreException {
        throw new UnsupportedOperationException("skeleton");
    }
}
