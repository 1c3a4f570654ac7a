package org.placewise.store;

import java.util.List;
import org.placewise.model.scenario.Scenario;

/** The starting points that ship with the program. */
public final class PresetStore {
    /** Ids in the order shown; the first is the default. */
    public List<String> ids() {
        throw new UnsupportedOperationException("skeleton");
    }

    public Scenario preset(String id) {
        throw new UnsupportedOperationException("skeleton");
    }
}
