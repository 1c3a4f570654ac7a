package org.placewise.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.placewise.i18n.Messages;
import org.placewise.model.calibrate.Calibrations;
import org.placewise.model.calibrate.Samples;
import org.placewise.model.text.Message;
import org.placewise.store.CalibrationStore;
import org.placewise.store.MeasurementStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the parameters of the formulae to the published measurements and writes them. */
@Command(name = "calibrate", mixinStandardHelpOptions = true, resourceBundle = "i18n/cli")
final class CalibrateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", descriptionKey = "cli.parameter.calibration")
    private String file;

    @Option(names = "--lang", descriptionKey = "cli.option.lang", defaultValue = "en")
    private Locale language;

    private final Data data;

    CalibrateCommand(Data data) {
        this.data = data;
    }

    @Override
    public Integer call() throws CommandException {
        Samples samples = Samples.of(MeasurementStore.load().value(), data.catalogue(), MeasurementStore.names());
        String text = CalibrationStore.text(Calibrations.of(samples.used()));
        if (file == null) {
            spec.commandLine().getOut().print(text);
            return 0;
        }
        try {
            Files.writeString(Path.of(file), text, StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException _) {
            throw new CommandException(Message.of("cli.calibrate.write", file));
        }
        Messages messages = data.messages(language);
        spec.commandLine().getOut().println(messages.get("cli.calibrate.done", samples.used().size(), file));
        return 0;
    }
}
