package org.placewise.view.shell;

import java.util.List;
import java.util.function.Function;
import org.placewise.model.scenario.Scenario;

/**
 * The starting points on offer.
 *
 * @param ids    in the order shown; {@code preset.ID.name} and {@code preset.ID.why} are their texts
 * @param byId   the scenario of an id
 */
public record Presets(List<String> ids, Function<String, Scenario> byId) {
}
