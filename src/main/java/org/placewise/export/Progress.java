package org.placewise.export;

import java.util.concurrent.CancellationException;

/** Told how far an export is. */
@FunctionalInterface
public interface Progress {
    /** Nobody watches. */
    Progress NONE = _ -> { };

    /**
     * @param share of the work that is done, 0 to 1
     * @throws CancellationException if the export is no longer wanted
     */
    void at(double share);
}
