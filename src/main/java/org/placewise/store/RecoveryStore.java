package org.placewise.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;

/** Keeps what is not saved yet in a file of the user's own, one for each running program, and finds what others left. */
public final class RecoveryStore {
    private static final String BEGINNING = "recovery-";
    private static final String ENDING = ".json";
    private static final int LONGEST_PATH = 32_767;
    private static final double LAST_MILLISECOND = 1e15;

    private final Path folder;
    private final Owner self;
    private final Catalogue catalogue;

    /**
     * Work that a program left behind which no longer runs.
     *
     * @param file where it is kept until somebody decides
     */
    public record Found(Path file, Recovery recovery) {
    }

    /**
     * @param folder where the files are; made when first needed
     * @param self   whose work is kept
     */
    public RecoveryStore(Path folder, Owner self, Catalogue catalogue) {
        this.folder = folder;
        this.self = self;
        this.catalogue = catalogue;
    }

    /** The folder that the operating system provides for what a program remembers of its own accord. */
    public static Path folder(String osName, Map<String, String> environment, Path home) {
        String system = osName.toLowerCase(Locale.ROOT);
        if (system.contains("windows")) {
            return SettingsStore.given(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                    .resolve("Placewise");
        }
        return system.contains("mac") ? SettingsStore.folder(osName, environment, home)
                : SettingsStore.given(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state"))
                        .resolve("placewise");
    }

    /** Replaces what was kept of this program's work. */
    public void keep(Recovery recovery) throws StoreException {
        Path file = ownFile();
        try {
            Files.createDirectories(folder);
        } catch (IOException exception) {
            throw new StoreException(Message.of("store.write", file.toString(), TextFile.reason(exception)));
        }
        TextFile.write(file, text(recovery));
    }

    /** Everything is saved: nothing is kept of this program's work. */
    public void forget() {
        forget(ownFile());
    }

    /** Forgets work that was found. */
    public void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // It will be offered once more, which is better than to fail now.
        }
    }

    /**
     * What programs left behind that no longer run, the latest first; what cannot be read is put aside with one
     * problem.
     */
    public Loaded<List<Found>> find() {
        List<Found> found = new ArrayList<>();
        List<Message> problems = new ArrayList<>();
        for (Path file : files()) {
            try {
                Node root = Json.parse(new StringReader(TextFile.read(file)));
                if (!Owner.read(root.get("owner")).mayRun(self)) {
                    found.add(new Found(file, read(root)));
                }
            } catch (FaultException fault) {
                problems.add(setAside(file, fault.reason()));
            } catch (StoreException failure) {
                problems.add(failure.problem());
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }
        found.sort(Comparator.comparing((Found work) -> work.recovery().at()).reversed());
        return new Loaded<>(List.copyOf(found), problems);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(BEGINNING)
                    && file.getFileName().toString().endsWith(ENDING) && !file.equals(ownFile())).sorted().toList();
        } catch (IOException | UncheckedIOException _) {
            return List.of();
        }
    }

    private static Message setAside(Path file, Message reason) {
        Path aside = file.resolveSibling(file.getFileName() + ".bad");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return Message.of("store.recovery.aside", aside.toString(), reason);
        } catch (IOException _) {
            return Message.of("store.in_file", file.toString(), reason);
        }
    }

    private Path ownFile() {
        return folder.resolve(BEGINNING + self.pid() + "-" + self.started().toEpochMilli() + ENDING);
    }

    private Recovery read(Node root) throws FaultException {
        Reading reading = Reading.against(catalogue, Defaults.load());
        Node tree = Migrations.OF_SCENARIOS.migrate(root.get("scenario"));
        Scenario scenario = ScenarioFormat.read(tree, reading);
        return new Recovery(scenario, Extras.of(tree, ScenarioFormat.write(scenario)), origin(root),
                Instant.ofEpochMilli((long) root.get("at").number(0, LAST_MILLISECOND)));
    }

    private static Optional<Path> origin(Node root) throws FaultException {
        Node file = root.find("file").orElse(null);
        try {
            return file == null ? Optional.empty() : Optional.of(Path.of(file.text(LONGEST_PATH)));
        } catch (InvalidPathException _) {
            throw file.wrong("store.fault.path");
        }
    }

    private String text(Recovery recovery) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject();
            json.name("owner");
            self.write(json);
            json.name("at").value(recovery.at().toEpochMilli());
            json.name("file").value(recovery.origin().map(Path::toString).orElse(null));
            json.name("scenario").jsonValue(recovery.extras().graftOnto(ScenarioFormat.write(recovery.scenario()))
                    .strip());
            json.endObject();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return text.append('\n').toString();
    }
}
