package org.placewise.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.placewise.export.Exporter;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.Loaded;
import org.placewise.store.PresetStore;
import org.placewise.store.ScenarioStore;
import org.placewise.store.StoreException;

/**
 * What the commands work on.
 *
 * @param pictures draws pages; starts what it needs when it is first asked
 * @param exporter writes everything else that can be exported
 */
public record Data(Catalogue catalogue, PresetStore presets, Pictures pictures, Exporter exporter) {
    /** Data for commands that draw nothing. */
    public Data(Catalogue catalogue, PresetStore presets) {
        this(catalogue, presets, null, null);
    }

    Messages messages(Locale language) {
        return Messages.of(language);
    }

    /**
     * The scenario of a file or preset; the first preset for null.
     *
     * @param err told what had to be mended in a file
     */
    Scenario scenario(String name, PrintWriter err) throws StoreException, CommandException {
        if (name == null) {
            return presets.preset(presets.ids().getFirst());
        }
        if (presets.ids().contains(name)) {
            return presets.preset(name);
        }
        if (isFile(name)) {
            Loaded<Scenario> read = ScenarioStore.read(Path.of(name), catalogue);
            read.problems().forEach(problem -> err.println("placewise: " + messages(Locale.ENGLISH).text(problem)));
            return read.value();
        }
        throw new CommandException(Message.of("cli.scenario.unknown", name, String.join(", ", presets.ids())));
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException _) {
            return false;
        }
    }
}
