package org.placewise.cli;

import java.awt.Dimension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placewise.export.Exporter;
import org.placewise.export.Format;
import org.placewise.export.Paper;
import org.placewise.export.PngFile;
import org.placewise.export.Progress;
import org.placewise.export.TalkFile;
import org.placewise.export.TalkSlide;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Evidence;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.StoreException;
import org.placewise.store.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what the window would export: pages as pictures, charts, reports, data. */
@Command(name = "export", mixinStandardHelpOptions = true, resourceBundle = "i18n/cli")
final class ExportCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})[xX\u00d7](\\d{3,4})");
    private static final int LEAST_WIDTH = 640;
    private static final int LEAST_HEIGHT = 480;
    private static final int MOST_WIDTH = 7680;
    private static final int MOST_HEIGHT = 4320;
    private static final Dimension USUAL = new Dimension(1440, 900);
    private static final String FIRST_PAGE = "compare";
    private static final String TALK = "talk";
    /** Sharp on a projector. */
    private static final double TALK_SCALE = 2;
    private static final Dimension TALK_SIZE = new Dimension(1280, 720);
    private static final double LEAST_SCALE = 0.5;
    private static final double MOST_SCALE = 4;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", descriptionKey = "cli.parameter.scenario")
    private String scenarioName;

    @Option(names = "--page", descriptionKey = "cli.option.page")
    private String page;

    @Option(names = "--to", descriptionKey = "cli.option.to", required = true)
    private String to;

    @Option(names = "--chart", descriptionKey = "cli.option.chart")
    private String chart;

    @Option(names = "--paper", descriptionKey = "cli.option.paper", defaultValue = "a4")
    private Paper paper;

    @Option(names = "--size", descriptionKey = "cli.option.size")
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
        Optional<Format> known = Format.of(to);
        require(known.isPresent(), "cli.export.kind", to, String.join(", ", Arrays.stream(Format.values())
                .map(kind -> "." + kind.ending()).toList()));
        Format format = known.orElseThrow();
        boolean isWindow = format == Format.PNG && chart == null;
        String wanted = page != null ? page : format.holdsAll() && chart == null ? Exporter.ALL : FIRST_PAGE;
        Scenario opened = data.scenario(scenarioName, spec.commandLine().getErr());
        List<String> pages = isWindow ? data.pictures().pages(opened) : pages(format);
        require(pages.contains(wanted), "cli.export.page", wanted, String.join(", ", pages));
        require(scale >= LEAST_SCALE && scale <= MOST_SCALE, "cli.export.scale", scale);
        boolean dark = theme.equalsIgnoreCase("dark");
        require(dark || theme.equalsIgnoreCase("light"), "cli.export.theme", theme);
        Optional<Dimension> measures = size == null ? Optional.empty() : Optional.of(size());
        Scenario scenario = evidence == null ? opened : opened.withEvidence(opened.evidence().with(evidence));
        Optional<Scenario> against = other == null ? Optional.empty()
                : Optional.of(data.scenario(other, spec.commandLine().getErr()));
        if (isWindow) {
            Dimension window = measures.orElse(USUAL);
            PngFile.write(data.pictures().draw(scenario, new Pictures.Request(wanted, window.width, window.height,
                    scale, dark, language, against)), Path.of(to));
        } else if (wanted.equals(TALK)) {
            writeTalk(format, scenario, new Pictures.Request(TALK, TALK_SIZE.width, TALK_SIZE.height, TALK_SCALE, dark,
                    language));
        } else {
            write(scenario, new Exporter.Order(format, wanted, Optional.ofNullable(chart), paper, measures, scale, dark,
                    language));
        }
        return 0;
    }

    private void write(Scenario scenario, Exporter.Order order) throws StoreException, CommandException {
        Comparison comparison = Comparison.of(scenario, data.catalogue());
        try {
            data.exporter().write(comparison, order, Path.of(to), Progress.NONE);
        } catch (NoSuchElementException missing) {
            throw new CommandException(Message.of("cli.export.chart", String.valueOf(chart), missing.getMessage()));
        }
    }

    private void writeTalk(Format format, Scenario scenario, Pictures.Request request) throws StoreException {
        Messages messages = Messages.of(language);
        String title = Names.of(scenario, messages);
        List<TalkSlide> slides = data.pictures().talk(scenario, request);
        WholeFile.write(Path.of(to), format == Format.PPTX ? TalkFile.pptx(title, slides)
                : TalkFile.pdf(title, slides, messages));
    }

    private List<String> pages(Format format) {
        List<String> pages = new ArrayList<>(data.exporter().pages());
        if (format.holdsAll() && chart == null) {
            pages.add(Exporter.ALL);
        }
        if ((format == Format.PPTX || format == Format.PDF) && chart == null) {
            pages.add(TALK);
        }
        return pages;
    }

    private Dimension size() throws CommandException {
        Matcher measures = SIZE.matcher(size);
        require(measures.matches(), "cli.export.size", size);
        int width = Integer.parseInt(measures.group(1));
        int height = Integer.parseInt(measures.group(2));
        require(width >= LEAST_WIDTH && width <= MOST_WIDTH && height >= LEAST_HEIGHT && height <= MOST_HEIGHT,
                "cli.export.size", size);
        return new Dimension(width, height);
    }

    private static void require(boolean holds, String problem, Object... arguments) throws CommandException {
        if (!holds) {
            throw new CommandException(Message.of(problem, arguments));
        }
    }
}
