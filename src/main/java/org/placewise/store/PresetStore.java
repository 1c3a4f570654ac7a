package org.placewise.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.placewise.model.scenario.Scenario;

/** The starting points that ship with the program. Files of ours that are broken are a fault of the program. */
public final class PresetStore {
    private static final String FOLDER = "presets/";
    private static final int LONGEST_ID = 80;

    private final List<String> ids;
    private final Defaults defaults;

    public PresetStore() {
        ids = read("index", root -> {
            List<String> found = new ArrayList<>();
            for (Node id : root.items()) {
                found.add(id.text(LONGEST_ID));
            }
            return List.copyOf(found);
        });
        defaults = Defaults.load();
    }

    /** Ids in the order shown; the first is the default. */
    public List<String> ids() {
        return ids;
    }

    /**
     * @throws IllegalArgumentException if there is no such preset
     */
    public Scenario preset(String id) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException("no preset " + id);
        }
        return read(id, root -> {
            Reading reading = Reading.unchecked(defaults);
            Scenario scenario = ScenarioFormat.read(Migrations.OF_SCENARIOS.migrate(root), reading);
            if (!reading.notices().isEmpty() || !id.equals(scenario.presetId())) {
                throw new IllegalStateException("preset " + id + ": " + reading.notices());
            }
            return scenario;
        });
    }

    private static <T> T read(String name, Rows.RowReader<T> reader) {
        String file = FOLDER + name + ".json";
        try (Reader text = Assets.open(file)) {
            return reader.read(Json.parse(text));
        } catch (FaultException fault) {
            throw new IllegalStateException(file + ": " + fault.getMessage(), fault);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
