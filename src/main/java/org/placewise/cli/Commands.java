package org.placewise.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.placewise.i18n.Messages;
import org.placewise.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands without a window. Errors are one line on standard error and exit status 2, never a stack trace. */
@Command(name = "placewise", mixinStandardHelpOptions = true, versionProvider = Version.class,
        resourceBundle = "i18n/cli",
        subcommands = {
            PresetsCommand.class,
            EvaluateCommand.class,
            CompareCommand.class,
            PredictCommand.class,
            ScoreCommand.class,
            ValidateCommand.class,
            CalibrateCommand.class,
            ExportCommand.class})
public final class Commands implements Runnable {
    /** Exit status of a call that could not be understood or carried out. */
    public static final int FAILED = 2;

    @Spec
    private CommandSpec spec;

    private final Data data;

    private Commands(Data data) {
        this.data = data;
    }

    /**
     * Runs a command line.
     *
     * @return the exit status: 0, or {@link #FAILED}
     */
    public static int run(Data data, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Commands(data), new Factory(data));
        line.setResourceBundle(ResourceBundle.getBundle("i18n/cli", Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Locale.class, text -> language(text, data.messages(Locale.ENGLISH)));
        IParameterExceptionHandler misread = (exception, _) -> {
            err.println(oneLine(exception.getMessage()));
            return FAILED;
        };
        IExecutionExceptionHandler failed = (exception, _, _) -> {
            err.println(oneLine(describe(exception, data.messages(Locale.ENGLISH))));
            return FAILED;
        };
        line.setParameterExceptionHandler(misread);
        line.setExecutionExceptionHandler(failed);
        int status = line.execute(arguments);
        out.flush();
        err.flush();
        return status;
    }

    private static Locale language(String text, Messages messages) {
        return Messages.LANGUAGES.stream().filter(spoken -> spoken.getLanguage().equals(text)).findFirst()
                .orElseThrow(() -> new CommandLine.TypeConversionException(messages.get("cli.lang.unknown", text)));
    }

    private static String describe(Exception exception, Messages messages) {
        return switch (exception) {
            case StoreException store -> messages.text(store.problem());
            case CommandException command -> messages.text(command.problem());
            default -> messages.get("cli.unexpected", exception.toString());
        };
    }

    private static String oneLine(String text) {
        return "placewise: " + text.replaceAll("\\s*\\R\\s*", " ");
    }

    /** Without a subcommand there is nothing to do but to say what there is. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    Data data() {
        return data;
    }

    /** Creates commands with the data they work on. */
    private record Factory(Data data) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(Data.class).newInstance(data);
            } catch (NoSuchMethodException _) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }
}
