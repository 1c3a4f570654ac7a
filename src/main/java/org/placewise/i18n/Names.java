package org.placewise.i18n;

import org.placewise.model.scenario.Scenario;

/** What a scenario is called. */
public final class Names {
    private Names() {
    }

    /** The name its user gave it, else its preset's, else "Untitled". */
    public static String of(Scenario scenario, Messages messages) {
        if (scenario.name() != null) {
            return scenario.name();
        }
        String key = "preset." + scenario.presetId() + ".name";
        return scenario.presetId() != null && messages.has(key) ? messages.get(key) : messages.get("common.untitled");
    }
}
