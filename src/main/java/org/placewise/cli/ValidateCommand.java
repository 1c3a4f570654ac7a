package org.placewise.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.placewise.i18n.Messages;
import org.placewise.model.calibrate.Samples;
import org.placewise.model.calibrate.Validation;
import org.placewise.store.MeasurementStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints how far estimates are off on accelerators that the formulae were not fitted to. */
@Command(name = "validate", mixinStandardHelpOptions = true, resourceBundle = "i18n/cli")
final class ValidateCommand implements Callable<Integer> {
    private static final int WORST = 10;

    @Spec
    private CommandSpec spec;

    @Option(names = "--lang", descriptionKey = "cli.option.lang", defaultValue = "en")
    private Locale language;

    private final Data data;

    ValidateCommand(Data data) {
        this.data = data;
    }

    @Override
    public Integer call() {
        Samples samples = Samples.of(MeasurementStore.load().value(), data.catalogue(), MeasurementStore.names());
        Validation validation = Validation.of(samples.used());
        Messages messages = data.messages(language);
        PrintWriter out = spec.commandLine().getOut();
        out.println(messages.get("cli.validate.title", samples.used().size(),
                samples.leftOut().values().stream().mapToInt(Integer::intValue).sum()));
        new TreeMap<>(samples.leftOut()).forEach((reason, count) -> out.println(
                "  " + messages.get("cli.left_out." + reason) + ": " + count));
        out.println();
        table(validation, messages).print(out);
        out.println();
        out.println(messages.get("cli.validate.worst"));
        worst(validation, messages).print(out);
        return 0;
    }

    private static TextTable table(Validation validation, Messages messages) {
        TextTable table = new TextTable();
        table.row(messages.get("cli.validate.quantity"), messages.get("cli.validate.group"), "n",
                messages.get("cli.validate.median"), messages.get("cli.validate.p90"),
                messages.get("cli.validate.bias"), messages.get("cli.validate.inside"),
                messages.get("cli.validate.target"));
        for (Validation.Row row : validation.rows()) {
            table.row(row.observed().name().toLowerCase(Locale.ROOT), row.group(), Integer.toString(row.n()),
                    percent(row.median(), messages), percent(row.p90(), messages), percent(row.bias(), messages),
                    percent(row.inside(), messages), percent(row.observed().target(), messages));
        }
        return table;
    }

    private static TextTable worst(Validation validation, Messages messages) {
        TextTable table = new TextTable();
        for (Validation.Point point : validation.worst(WORST)) {
            table.row(point.measurement().id(), point.acceleratorId(), point.measurement().model(),
                    point.measurement().metric(), messages.numbers().number(point.estimate()),
                    messages.numbers().number(point.measurement().value()), percent(point.error(), messages),
                    point.measurement().source().ref());
        }
        return table;
    }

    private static String percent(double share, Messages messages) {
        return messages.numbers().percent(share);
    }
}
