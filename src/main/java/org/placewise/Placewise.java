package org.placewise;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.placewise.cli.Commands;
import org.placewise.cli.ComparisonTable;
import org.placewise.cli.Data;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

/** The program: without a command it opens the window, with one it runs without a window. Wires the parts together. */
public final class Placewise {
    private static final String SCENARIO_ENDING = ".placewise";

    private Placewise() {
    }

    public static void main(String[] arguments) {
        PrintWriter out = utf8(System.out);
        PrintWriter err = utf8(System.err);
        if (!wantsWindow(arguments)) {
            System.exit(Commands.run(data(), out, err, arguments));
        }
        if (!Display.isPresent(System.getProperty("os.name"), System.getenv())) {
            System.exit(printDefault(out, err));
        }
    }

    /** No argument, or only a scenario file. */
    static boolean wantsWindow(String... arguments) {
        return arguments.length == 0 || arguments.length == 1 && arguments[0].endsWith(SCENARIO_ENDING);
    }

    private static Data data() {
        return new Data(CatalogueStore.load().value(), new PresetStore());
    }

    private static int printDefault(PrintWriter out, PrintWriter err) {
        Messages messages = Messages.of(Locale.getDefault());
        err.println(messages.get("cli.no_display"));
        err.flush();
        Data data = data();
        Comparison comparison = Comparison.of(data.presets().preset(data.presets().ids().getFirst()),
                data.catalogue());
        new ComparisonTable(messages).print(comparison, out);
        return 0;
    }

    /** Output is UTF-8 everywhere, whatever the console's encoding: it is read by programs and holds Chinese. */
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }
}
