package org.placewise.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.placewise.export.ComparisonCsv;
import org.placewise.export.ComparisonJson;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Evidence;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the comparison of a scenario. */
@Command(name = "evaluate", mixinStandardHelpOptions = true, resourceBundle = "i18n/cli")
final class EvaluateCommand implements Callable<Integer> {
    enum Format {
        TABLE, JSON, CSV
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", descriptionKey = "cli.parameter.scenario")
    private String scenarioName;

    @Option(names = "--format", descriptionKey = "cli.option.format", defaultValue = "table")
    private Format format;

    @Option(names = "--trace", descriptionKey = "cli.option.trace")
    private boolean trace;

    @Option(names = "--lang", descriptionKey = "cli.option.lang", defaultValue = "en")
    private Locale language;

    @Option(names = "--evidence", descriptionKey = "cli.option.evidence")
    private Evidence.Kind evidence;

    private final Data data;

    EvaluateCommand(Data data) {
        this.data = data;
    }

    @Override
    public Integer call() throws StoreException, CommandException {
        Scenario opened = data.scenario(scenarioName, spec.commandLine().getErr());
        Scenario scenario = evidence == null ? opened : opened.withEvidence(opened.evidence().with(evidence));
        Comparison comparison = Comparison.explained(scenario, data.catalogue());
        Messages messages = data.messages(language);
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TABLE -> {
                new ComparisonTable(messages).print(comparison, out);
                if (trace) {
                    new TraceText(messages, out).print(comparison);
                }
            }
            case JSON -> out.println(new ComparisonJson(messages, trace).print(comparison, data.catalogue()));
            case CSV -> new ComparisonCsv(messages).print(comparison, out);
        }
        return 0;
    }
}
