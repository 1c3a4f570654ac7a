package org.placewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.controller.Workspace;
import org.placewise.export.ExportSamples;
import org.placewise.export.Exporter;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.store.PresetStore;
import org.placewise.view.Fx;
import org.placewise.view.PresetFixture;
import org.placewise.view.chart.Chart;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;
import org.placewise.view.chart.NamedChart;
import org.placewise.view.cost.CostCharts;
import org.placewise.view.latency.LatencyCharts;
import org.placewise.view.power.PowerCharts;
import org.placewise.view.theme.Palette;
import org.placewise.view.trace.Evidence;
import org.placewise.view.trace.TracePanel;

/**
 * The number on a chart, in its table, in the trace, from {@code evaluate} and in an exported file is the same number,
 * for every preset and option.
 */
@ExtendWith(Fx.class)
class SameNumberTest {
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    /** The charts that show a criterion as the length of a bar. */
    private static final Map<Criterion, String> CHARTS = Map.of(Criterion.LATENCY_P95, "anatomy",
            Criterion.COST_PER_MONTH, "month", Criterion.ENERGY, "energy", Criterion.POWER, "watts");
    @TempDir
    private Path folder;

    private static Iterable<String> presets() {
        return PresetFixture.ids();
    }

    private static String run(String... arguments) {
        Data data = new Data(PresetFixture.CATALOGUE, new PresetStore(), null, new Exporter(PresetFixture.CATALOGUE,
                ExportSamples.FIGURES, () -> ExportSamples.origin()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        assertEquals(0, Commands.run(data, new PrintWriter(out), new PrintWriter(err), arguments), err::toString);
        return out.toString();
    }

    private String exported(String preset, String name) throws IOException {
        Path file = folder.resolve(name);
        run("export", preset, "--to", file.toString());
        return Files.readString(file);
    }

    /** The value of an option's criterion in JSON, in the unit shown. */
    private static double inJson(String json, OptionResult result, Criterion criterion) {
        JsonObject option = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("options").asList().stream()
                .map(element -> element.getAsJsonObject())
                .filter(element -> element.get("id").getAsString().equals(result.option().id())).findFirst()
                .orElseThrow();
        return option.getAsJsonObject("criteria").getAsJsonObject(criterion.key()).get("value").getAsDouble();
    }

    /** The same in lines of which each is one value of one option. */
    private static double inCsv(String csv, OptionResult result, Criterion criterion) {
        String cell = "," + criterion.key() + ",";
        String line = csv.lines().map(text -> text.replace("\ufeff", ""))
                .filter(text -> text.startsWith(result.option().id() + ",") && text.contains(cell)).findFirst()
                .orElseThrow(() -> new AssertionError(cell + " of " + result.option().id()));
        return Double.parseDouble(line.substring(line.indexOf(cell) + cell.length()).split(",")[0]);
    }

    private static Map<String, Chart> drawn(Comparison comparison) {
        ChartStyle style = ChartStyle.of(Palette.LIGHT);
        Map<String, Chart> charts = Stream.of(
                LatencyCharts.of(comparison, PresetFixture.CATALOGUE, ENGLISH, style),
                CostCharts.of(comparison, PresetFixture.CATALOGUE, PresetFixture.REPORT, ENGLISH, style),
                PowerCharts.of(comparison, PresetFixture.CATALOGUE, PresetFixture.REPORT, ENGLISH, style))
                .flatMap(List::stream).collect(Collectors.toMap(NamedChart::key, NamedChart::chart));
        for (Chart chart : charts.values()) {
            ChartView view = new ChartView(chart);
            new Scene(view, 900, 600);
            view.applyCss();
            view.layout();
            view.draw();
        }
        return charts;
    }

    private static String shown(double value, Unit unit) {
        return ENGLISH.numbers().quantity(value, unit);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyPlaceTellsTheSameNumber(String preset) throws IOException {
        Map<String, Function<Criterion, Function<OptionResult, Double>>> printed = Map.of(
                "evaluate JSON", reader(run("evaluate", preset, "--format", "json"), SameNumberTest::inJson),
                "evaluate CSV", reader(run("evaluate", preset, "--format", "csv"), SameNumberTest::inCsv),
                "exported JSON", reader(exported(preset, "out.json"), SameNumberTest::inJson),
                "exported CSV", reader(exported(preset, "out.csv"), SameNumberTest::inCsv));
        Fx.run(() -> {
            Workspace workspace = PresetFixture.workspace(preset);
            Comparison comparison = workspace.comparisonProperty().get();
            Map<String, Chart> charts = drawn(comparison);
            TracePanel trace = new TracePanel(PresetFixture.ui(Locale.ENGLISH, workspace), Evidence.NONE);
            new Scene(trace, 400, 900);
            int checked = 0;
            for (OptionResult result : comparison.options()) {
                for (Map.Entry<Criterion, String> place : CHARTS.entrySet()) {
                    Optional<Estimate> estimate = result.value(place.getKey());
                    if (estimate.isPresent()) {
                        double value = estimate.get().value();
                        String text = shown(value, estimate.get().unit());
                        onChart(charts.get(place.getValue()), result, text);
                        inTable(charts.get(place.getValue()), result, place.getKey() == Criterion.COST_PER_MONTH
                                ? shown(value, Unit.USD) : text);
                        trace.open(result, place.getKey());
                        assertEquals(text, traced(trace));
                        printed.forEach((where, read) -> {
                            double found = read.apply(place.getKey()).apply(result);
                            // Files have twelve digits.
                            double exact = estimate.get().unit().shown(value);
                            assertEquals(exact, found, 1e-11 * Math.abs(exact), where);
                            assertEquals(text, shown(found / estimate.get().unit().shown(1), estimate.get().unit()),
                                    where);
                        });
                        checked++;
                    }
                }
            }
            assertTrue(checked > 0);
        });
    }

    /** Finds a number in a text that was printed. */
    private interface Finder {
        double find(String text, OptionResult result, Criterion criterion);
    }

    private static Function<Criterion, Function<OptionResult, Double>> reader(String text, Finder finder) {
        return criterion -> result -> finder.find(text, result, criterion);
    }

    private static void onChart(Chart chart, OptionResult result, String text) {
        assertTrue(chart.items().stream().filter(item -> item.subject().map(subject ->
                subject.optionId().equals(result.option().id())).orElse(false))
                .anyMatch(item -> item.text().contains(text)), () -> text + " of " + result.option().id()
                + " is not on the chart: " + chart.items());
    }

    private static void inTable(Chart chart, OptionResult result, String text) {
        String name = ENGLISH.get("common.option." + result.option().id());
        assertTrue(chart.table().rows().stream().filter(row -> row.getFirst().equals(name))
                .anyMatch(row -> row.contains(text)), () -> text + " of " + name + " is not in " + chart.table());
    }

    private static String traced(TracePanel trace) {
        trace.applyCss();
        trace.layout();
        return ((Label) trace.lookup(".trace-value")).getText();
    }
}
