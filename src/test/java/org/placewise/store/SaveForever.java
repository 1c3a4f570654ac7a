package org.placewise.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.placewise.model.scenario.Scenario;

/**
 * Saves two scenarios to one file in turn until it is killed; {@code .ci/recovery} looks what is left. With two more
 * arguments it first writes the texts of both there; with {@code once} as the second it saves the second scenario once
 * and tells in one word what came of it.
 */
final class SaveForever {
    private SaveForever() {
    }

    public static void main(String[] arguments) throws Exception {
        PresetStore presets = new PresetStore();
        Scenario small = presets.preset("security-video");
        Scenario large = presets.preset("ai-glasses").withName("n".repeat(200));
        Path file = Path.of(arguments[0]);
        if (List.of(arguments).contains("once")) {
            try {
                ScenarioStore.write(large, file);
                System.out.println("saved");
            } catch (StoreException failure) {
                System.out.println("refused: " + failure.problem().key());
            }
            return;
        }
        if (arguments.length > 2) {
            Files.writeString(Path.of(arguments[1]), ScenarioStore.text(small));
            Files.writeString(Path.of(arguments[2]), ScenarioStore.text(large));
            ScenarioStore.write(small, file);
            return;
        }
        System.out.println("saving");
        while (true) {
            ScenarioStore.write(large, file);
            ScenarioStore.write(small, file);
        }
    }
}
