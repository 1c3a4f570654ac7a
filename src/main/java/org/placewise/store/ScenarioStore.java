package org.placewise.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;

/** Reads and writes scenario files. */
public final class ScenarioStore {
    /** A hundred times what a scenario has; more than that is refused before anybody waits for it. */
    private static final int MOST_VALUES = 50_000;

    private ScenarioStore() {
    }

    /**
     * Reads a file, whose accelerators and models must stand in the catalogue. What could be mended on the way, such as
     * weights that do not sum to 100 %, is told in the problems.
     *
     * @throws StoreException if the file cannot be read or something in it is wrong; names file, place and remedy
     */
    public static Loaded<Scenario> read(Path file, Catalogue catalogue) throws StoreException {
        Loaded<Stored> loaded = open(file, catalogue);
        return new Loaded<>(loaded.value().scenario(), loaded.problems());
    }

    /** As {@link #read}, for a file that will be written again. */
    public static Loaded<Stored> open(Path file, Catalogue catalogue) throws StoreException {
        return parse(TextFile.read(file), file.toString(), catalogue, Defaults.load());
    }

    static Loaded<Stored> parse(String text, String file, Catalogue catalogue, Defaults defaults)
            throws StoreException {
        Reading reading = Reading.against(catalogue, defaults);
        try {
            Node root = Migrations.OF_SCENARIOS.migrate(Json.parse(new StringReader(text), MOST_VALUES));
            Scenario scenario = ScenarioFormat.read(root, reading);
            List<Message> notices = reading.notices().stream()
                    .map(notice -> Message.of("store.in_file", file, notice)).toList();
            return new Loaded<>(new Stored(scenario, Extras.of(root, text(scenario)), Stamp.of(text)), notices);
        } catch (FaultException fault) {
            throw new StoreException(fault.in(file));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Replaces the file whole or leaves it as it was. */
    public static void write(Scenario scenario, Path file) throws StoreException {
        write(scenario, Extras.NONE, file);
    }

    /**
     * The same with what the file held besides.
     *
     * @return of what the file holds now
     */
    public static Stamp write(Scenario scenario, Extras extras, Path file) throws StoreException {
        String text = extras.graftOnto(text(scenario));
        TextFile.write(file, text);
        return Stamp.of(text);
    }

    /** What {@link #write} writes: JSON that is the same for equal scenarios. */
    public static String text(Scenario scenario) {
        return ScenarioFormat.write(scenario);
    }
}
