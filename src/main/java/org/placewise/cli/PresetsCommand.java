package org.placewise.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.placewise.i18n.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the presets with their ids. */
@Command(name = "presets", mixinStandardHelpOptions = true, resourceBundle = "i18n/cli")
final class PresetsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", descriptionKey = "cli.option.lang", defaultValue = "en")
    private Locale language;

    private final Data data;

    PresetsCommand(Data data) {
        this.data = data;
    }

    @Override
    public Integer call() {
        Messages messages = data.messages(language);
        PrintWriter out = spec.commandLine().getOut();
        TextTable table = new TextTable();
        for (String id : data.presets().ids()) {
            table.row(id, messages.get("preset." + id + ".name"), messages.get("preset." + id + ".description"));
        }
        table.print(out);
        return 0;
    }
}
