package org.placewise.store;

import org.placewise.model.scenario.Scenario;

/**
 * A scenario as it stands in a file.
 *
 * @param extras what else stands there
 * @param stamp  tells later whether the file has been changed by somebody else
 */
public record Stored(Scenario scenario, Extras extras, Stamp stamp) {
}
