package org.placewise.i18n;

import java.util.Locale;
import java.util.regex.Pattern;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.catalogue.Model;
import org.placewise.model.scenario.Scenario;

/** What scenarios and hardware are called. */
public final class Names {
    private static final Pattern NOT_IN_KEYS = Pattern.compile("[^a-z0-9]+");

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

    /** A region whose grid a catalogue knows; its own name where the language has no other. */
    public static String region(String name, Messages messages) {
        String key = regionKey(name);
        return messages.has(key) ? messages.get(key) : name;
    }

    static String regionKey(String name) {
        String bare = NOT_IN_KEYS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("-$", "");
        return "common.region." + bare;
    }

    /** What an option runs on: "Jetson Orin NX 16GB ×2", without the number where it is one. */
    public static String hardware(OptionResult result, Messages messages) {
        String name = of(result.estimate().accelerator(), messages);
        int count = result.option().count();
        return count == 1 ? name : messages.get("common.accelerator.count", name, messages.numbers().whole(count));
    }
}
