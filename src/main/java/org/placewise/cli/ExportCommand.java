package org.placewise.cli;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placewise.export.PngFile;
import org.placewise.model.scenario.Evidence;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a page of the window to a file. */
@Command(name = "export", mixinStandardHelpOptions = true, resourceBundle = "i18n/cli")
final class ExportCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})[xX\u00d7](\\d{3,4})");
    private static final int LEAST_WIDTH = 640;
    private static final int LEAST_HEIGHT = 480;
    private static final int MOST_WIDTH = 7680;
    private static final int MOST_HEIGHT = 4320;
    private static final double LEAST_SCALE = 0.5;
    private static final double MOST_SCALE = 4;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", descriptionKey = "cli.parameter.scenario")
    private String scenarioName;

    @Option(names = "--page", descriptionKey = "cli.option.page", defaultValue = "compare")
    private String page;

    @Option(names = "--to", descriptionKey = "cli.option.to", required = true)
    private String to;

    @Option(names = "--size", descriptionKey = "cli.option.size", defaultValue = "1440x900")
    private String size;

    @Option(names = "--scale", descriptionKey = "cli.option.scale", defaultValue = "1")
    private double scale;

    @Option(names = "--theme", descriptionKey = "cli.option.theme", defaultValue = "light")
    private String theme;

    @Option(names = "--lang", descriptionKey = "cli.option.lang", defaultValue = "en")
    private Locale language;

    @Option(names = "--with", descriptionKey = "cli.option.with")
    private String other;

    @Option(names = "--evidence", descriptionKey = "cli.option.evidence")
    private Evidence.Kind evidence;

    private final Data data;

    ExportCommand(Data data) {
        this.data = data;
    }

    @Override
    public Integer call() throws StoreException, CommandException {
        require(to.toLowerCase(Locale.ROOT).endsWith(".png"), "cli.export.kind", to);
        require(data.pictures().pages().contains(page), "cli.export.page", page,
                String.join(", ", data.pictures().pages()));
        require(scale >= LEAST_SCALE && scale <= MOST_SCALE, "cli.export.scale", scale);
        boolean dark = theme.equalsIgnoreCase("dark");
        require(dark || theme.equalsIgnoreCase("light"), "cli.export.theme", theme);
        Matcher measures = SIZE.matcher(size);
        require(measures.matches(), "cli.export.size", size);
        int width = Integer.parseInt(measures.group(1));
        int height = Integer.parseInt(measures.group(2));
        require(width >= LEAST_WIDTH && width <= MOST_WIDTH && height >= LEAST_HEIGHT && height <= MOST_HEIGHT,
                "cli.export.size", size);
        Scenario opened = data.scenario(scenarioName, spec.commandLine().getErr());
        Scenario scenario = evidence == null ? opened : opened.withEvidence(opened.evidence().with(evidence));
        Optional<Scenario> against = other == null ? Optional.empty()
                : Optional.of(data.scenario(other, spec.commandLine().getErr()));
        BufferedImage picture = data.pictures().draw(scenario,
                new Pictures.Request(page, width, height, scale, dark, language, against));
        PngFile.write(picture, Path.of(to));
        return 0;
    }

    private static void require(boolean holds, String problem, Object... arguments) throws CommandException {
        if (!holds) {
            throw new CommandException(Message.of(problem, arguments));
        }
    }
}
