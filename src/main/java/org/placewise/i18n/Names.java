package org.placewise.i18n;

import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Model;
import org.placewise.model.scenario.Scenario;

/** What scenarios and hardware are called. */
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

    /** "L40S", or "My card (yours)" where the user entered it. */
    public static String of(Accelerator accelerator, Messages messages) {
        return accelerator.own() ? messages.get("common.own", accelerator.name()) : accelerator.name();
    }

    /** The same for a model. */
    public static String of(Model model, Messages messages) {
        return model.own() ? messages.get("common.own", model.name()) : model.name();
    }

    /** What an option runs on: "Jetson Orin NX 16GB ×2", without the number where it is one. */
    public static String hardware(OptionResult result, Messages messages) {
        String name = of(result.estimate().accelerator(), messages);
        int count = result.option().count();
        return count == 1 ? name : messages.get("common.accelerator.count", name, messages.numbers().whole(count));
    }
}
