package org.placewise.export;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.placewise.model.OptionResult;
import org.placewise.model.OptionResult.Status;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;

/**
 * A comparison as slides, one idea on each: titles say what was found, texts and tables are the program's own and can
 * be edited, bars are native charts, and the notes name the sources.
 */
final class PptxFile {
    private static final List<Criterion> BARS = List.of(Criterion.LATENCY_P95, Criterion.COST_PER_MONTH,
            Criterion.ENERGY);
    private static final Set<Criterion> POWER = Set.of(Criterion.POWER, Criterion.DEVICE_POWER, Criterion.ENERGY,
            Criterion.BATTERY, Criterion.CARBON);
    /** Shown as native charts. */
    private static final Set<String> NATIVE = Set.of("ranking");
    private static final int ROWS = 12;
    private static final int SOURCE_ROWS = 9;
    private static final int LONGEST_TITLE = 130;
    private static final double PIXELS = 2.5;
    private static final Dimension CHART = new Dimension(880, 400);
    private final Dossier dossier;
    private final Content content;
    private final Progress progress;
    private final Slides slides;
    private final List<Criterion> weighed;

    private PptxFile(Dossier dossier, XMLSlideShow show, Progress progress) {
        this.dossier = dossier;
        this.progress = progress;
        content = new Content(dossier);
        slides = new Slides(show);
        weighed = content.heaviest(Integer.MAX_VALUE);
    }

    static byte[] of(Dossier dossier, Progress progress) {
        try (XMLSlideShow show = new XMLSlideShow()) {
            new PptxFile(dossier, show, progress).build();
            var properties = show.getProperties();
            properties.getCoreProperties().setTitle(dossier.text("export.title", dossier.name()));
            properties.getCoreProperties().setCreator("Placewise");
            properties.getExtendedProperties().setApplication("Placewise");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return bytes.toByteArray();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private void build() {
        slides.first(dossier.text("export.report"), dossier.name(), dossier.verdict(), dossier.details(),
                "Placewise " + dossier.origin().version() + "  ·  " + dossier.origin().date(),
                dossier.verdict() + "\n" + notes(weighed::contains));
        long ranked = dossier.comparison().options().stream().filter(r -> r.status() == Status.RANKED).count();
        slides.table(dossier.text("export.pptx.ranked", String.valueOf(ranked),
                String.valueOf(dossier.comparison().options().size())), content.ranking(4), notes(weighed::contains));
        if (!content.out().isEmpty()) {
            slides.table(dossier.text("export.section.out"), content.out(), "");
        }
        contributions();
        BARS.forEach(this::bars);
        figures();
        parts("export.section.weights", content.weights(), ROWS, "");
        parts("export.section.workload", content.workload(), ROWS, "");
        Table assumptions = content.assumptions();
        for (List<List<String>> rows : parts(assumptions, ROWS)) {
            slides.table(dossier.text("export.section.assumptions"), new Table(assumptions.headings().subList(0, 3),
                    rows.stream().map(row -> row.subList(0, 3)).toList()), rows.stream()
                    .map(row -> row.getFirst() + ": " + row.getLast()).collect(Collectors.joining("\n")));
        }
        parts("export.section.accuracy", content.accuracy(), ROWS, "");
        parts("export.section.sources", content.sources(), SOURCE_ROWS, "");
        slides.table(dossier.text("export.section.record"), content.record(), "");
    }

    private void parts(String key, Table table, int most, String notes) {
        for (List<List<String>> rows : parts(table, most)) {
            slides.table(dossier.text(key), new Table(table.headings(), rows), notes);
        }
    }

    /** The rows on as few slides as hold them, with about as many on each. */
    private static List<List<List<String>>> parts(Table table, int most) {
        int rows = table.rows().size();
        int slides = Math.ceilDiv(rows, most);
        return IntStream.range(0, slides)
                .mapToObj(i -> table.rows().subList(rows * i / slides, rows * (i + 1) / slides)).toList();
    }

    /** The points of each option by criterion, and what the leader owes most to. */
    private void contributions() {
        List<OptionResult> ranked = dossier.comparison().ordered().stream().filter(r -> r.score().isPresent()).toList();
        if (ranked.isEmpty()) {
            return;
        }
        List<Criterion> criteria = dossier.comparison().scenario().criteria().stream()
                .filter(judgement -> judgement.weight() > 0).map(judgement -> judgement.criterion()).toList();
        var leader = ranked.getFirst().score().orElseThrow();
        Criterion most = criteria.stream().max(Comparator.comparingDouble(criterion ->
                leader.contributions().getOrDefault(criterion, 0.0))).orElseThrow();
        List<NativeChart.Bars> series = new ArrayList<>();
        for (Criterion criterion : criteria) {
            series.add(new NativeChart.Bars(content.criterion(criterion), Series.colour(criterion), ranked.stream()
                    .map(result -> result.score().orElseThrow().contributions().getOrDefault(criterion, 0.0))
                    .toList()));
        }
        slides.chart(dossier.text("export.pptx.owes", content.option(ranked.getFirst()), content.criterion(most),
                        dossier.messages().numbers().fixed(leader.contributions().getOrDefault(most, 0.0), 0, 0),
                        dossier.messages().numbers().fixed(leader.value(), 0, 0)),
                new NativeChart(ranked.stream().map(content::option).toList(), series,
                        dossier.text("export.column.score")), notes(weighed::contains));
    }

    /** One criterion as bars, and who is best at it. */
    private void bars(Criterion criterion) {
        List<OptionResult> known = dossier.comparison().options().stream()
                .filter(result -> result.value(criterion).isPresent())
                .sorted(Comparator.comparingDouble(result -> result.criteria().get(criterion).value())).toList();
        if (known.size() < 2) {
            return;
        }
        String title = dossier.text("export.pptx.least", content.option(known.getFirst()), content.criterion(criterion),
                content.value(known.getFirst(), criterion), content.option(known.get(1)),
                content.value(known.get(1), criterion));
        String unit = dossier.messages().numbers().symbol(criterion.unit());
        String axis = content.criterion(criterion) + " (" + unit + ")";
        List<Double> values = known.stream().map(result -> {
            Estimate estimate = result.criteria().get(criterion);
            return estimate.unit().shown(estimate.value());
        }).toList();
        slides.chart(title, new NativeChart(known.stream().map(content::option).toList(),
                List.of(new NativeChart.Bars(content.criterion(criterion), Series.colour(criterion), values)), axis),
                notes(criterion::equals));
    }

    private void figures() {
        List<Figure> pictures = dossier.figures().stream().filter(figure -> !NATIVE.contains(figure.key())).toList();
        for (int i = 0; i < pictures.size(); i++) {
            progress.at(0.2 + 0.7 * i / pictures.size());
            Figure figure = pictures.get(i);
            slides.picture(title(figure), figure.title(), ChartPicture.png(figure.painting(), CHART, PIXELS), CHART,
                    figure.spoken(), figure.spoken() + "\n" + notes(criteria(figure.page())));
        }
    }

    /** The criteria whose values the charts of a page show. */
    private Predicate<Criterion> criteria(String page) {
        return switch (page) {
            case "latency" -> criterion -> criterion.unit() == Unit.SECOND;
            case "cost" -> criterion -> criterion.key().startsWith("cost");
            case "power" -> POWER::contains;
            default -> weighed::contains;
        };
    }

    /** What the figure shows besides the verdict, if that is short enough for a title; else what it is of. */
    private String title(Figure figure) {
        String first = Arrays.stream(figure.spoken().split("(?<=\\.)\\s+|(?<=。)|;|；"))
                .filter(sentence -> !sentence.equals(dossier.verdict())).findFirst().orElse("");
        return first.isBlank() || first.length() > LONGEST_TITLE ? figure.title() : first;
    }

    private String notes(Predicate<Criterion> criteria) {
        return dossier.text("export.section.sources") + "\n" + new SourceList(dossier, criteria).entries().entrySet()
                .stream().map(entry -> String.join(dossier.text("export.between"), entry.getValue()) + ": "
                        + entry.getKey()).collect(Collectors.joining("\n"));
    }
}
