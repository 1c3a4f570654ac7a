package org.placewise;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.placewise.cli.Commands;
import org.placewise.cli.Data;
import org.placewise.i18n.Messages;
import org.placewise.instance.Instance;
import org.placewise.instance.Instance.Start;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.store.CatalogueStore;
import org.placewise.store.Loaded;
import org.placewise.store.PresetStore;
import org.placewise.store.RecoveryStore;
import org.placewise.store.ReportStore;

/** The program: without a command it opens the window, with one it runs without a window. Wires the parts together. */
public final class Placewise {
    private static final String SCENARIO_ENDING = ".placewise";
    /** Prints what the start of the window did when, and ends. */
    private static final String START_REPORT = "--startup-report";
    /** Opens a window of its own although there is one. */
    private static final String NEW_WINDOW = "--new-window";
    /** How long a window may take to open another start's file before that start opens it in a window of its own. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** Held here, since a logger that nobody holds forgets its level. JavaFX warns of starting from a class path. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Placewise() {
    }

    public static void main(String[] arguments) {
        Failures failures = new Failures(Failures.defaultLog(System.getProperty("os.name"), System.getenv(),
                Path.of(System.getProperty("user.home"))), InstantSource.system(), System.err);
        Thread.setDefaultUncaughtExceptionHandler(failures);
        JAVAFX.setLevel(Level.SEVERE);
        // Charts measure text with AWT, which must not look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        // POI asks for a logger; without this it complains that there is none.
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        List<String> rest = new ArrayList<>(List.of(arguments));
        boolean another = rest.remove(NEW_WINDOW);
        Timeline timeline = new Timeline(rest.remove(START_REPORT));
        timeline.mark("program");
        PrintWriter out = utf8(System.out);
        PrintWriter err = utf8(System.err);
        if (!wantsWindow(rest.toArray(String[]::new))) {
            System.exit(Commands.run(data(), out, err, rest.toArray(String[]::new)));
        }
        if (!Display.isPresent(System.getProperty("os.name"), System.getenv())) {
            System.exit(compareInstead(out, err, rest));
        }
        Optional<Path> file = rest.stream().findFirst().map(Path::of).map(Path::toAbsolutePath);
        // A start that is only measured is another one, too.
        Supplier<Optional<Instance>> place = another || timeline.isKept() ? Optional::empty : () -> place(file);
        new Window(failures, file, timeline, place).open();
    }

    /** The place of the user's only window; the program ends here if another has it and opens the file. */
    private static Optional<Instance> place(Optional<Path> file) {
        String system = System.getProperty("os.name");
        Path home = Path.of(System.getProperty("user.home"));
        String display = Display.name(system, System.getenv());
        Start start = Instance.start(RecoveryStore.folder(system, System.getenv(), home), display, file, PATIENCE);
        if (start.handedOver()) {
            System.exit(0);
        }
        start.first().ifPresent(first -> Runtime.getRuntime().addShutdownHook(new Thread(first::close)));
        return start.first();
    }

    /** No argument, or only a scenario file. */
    static boolean wantsWindow(String... arguments) {
        return arguments.length == 0 || arguments.length == 1 && arguments[0].endsWith(SCENARIO_ENDING);
    }

    private static Data data() {
        Loaded<Catalogue> catalogue = CatalogueStore.load();
        PresetStore presets = new PresetStore();
        return new Data(catalogue.value(), presets, new HeadlessPictures(
                new HeadlessPictures.Loaded(catalogue.value(), catalogue.problems(), presets)),
                Exports.of(catalogue.value(), () -> ReportStore.load().value(), true));
    }

    /** What the window would show first, in words. */
    private static int compareInstead(PrintWriter out, PrintWriter err, List<String> file) {
        err.println(Messages.of(Locale.getDefault()).get("cli.no_display"));
        err.flush();
        return Commands.run(data(), out, err, Stream.concat(Stream.of("evaluate"), file.stream()).toArray(String[]::new));
    }

    /** Output is UTF-8 everywhere, whatever the console's encoding: it is read by programs and holds Chinese. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }
}
