package org.placewise.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.placewise.model.scenario.Scenario;

/**
 * Work that was not saved when its program ended.
 *
 * @param scenario as it was last
 * @param extras   what its file held besides
 * @param origin   the file it was opened from or saved to last; empty where there was none
 * @param at       when this was kept
 */
public record Recovery(Scenario scenario, Extras extras, Optional<Path> origin, Instant at) {
}
