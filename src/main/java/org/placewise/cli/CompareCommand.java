package org.placewise.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.placewise.model.Comparison;
import org.placewise.model.difference.SideBySide;
import org.placewise.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints in what two scenarios and their results differ. */
@Command(name = "compare", mixinStandardHelpOptions = true, resourceBundle = "i18n/cli")
final class CompareCommand implements Callable<Integer> {
    enum Format {
        TABLE, JSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", descriptionKey = "cli.parameter.first")
    private String first;

    @Parameters(index = "1", descriptionKey = "cli.parameter.second")
    private String second;

    @Option(names = "--format", descriptionKey = "cli.option.format.two", defaultValue = "table")
    private Format format;

    @Option(names = "--lang", descriptionKey = "cli.option.lang", defaultValue = "en")
    private Locale language;

    private final Data data;

    CompareCommand(Data data) {
        this.data = data;
    }

    @Override
    public Integer call() throws StoreException, CommandException {
        PrintWriter err = spec.commandLine().getErr();
        SideBySide pair = SideBySide.of(Comparison.of(data.scenario(first, err), data.catalogue()),
                Comparison.of(data.scenario(second, err), data.catalogue()), data.catalogue());
        SideBySideReport report = new SideBySideReport(data.messages(language));
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> report.print(pair, out);
            case JSON -> out.println(report.json(pair));
        }
        return 0;
    }
}
