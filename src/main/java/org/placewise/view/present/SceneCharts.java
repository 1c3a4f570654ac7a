package org.placewise.view.present;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.placewise.controller.LiveTask;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Subject;
import org.placewise.model.scenario.Talk;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;
import org.placewise.view.chart.NamedChart;
import org.placewise.view.compare.CompareCharts;
import org.placewise.view.cost.CostCharts;
import org.placewise.view.latency.LatencyCharts;
import org.placewise.view.power.PowerCharts;
import org.placewise.view.sensitivity.SensitivityCharts;

/** Charts of pages in scenes. They are made in the background; until one is there, the last of its kind stays. */
final class SceneCharts {
    private final Ui ui;
    private final Report report;
    private final SceneTexts texts;
    private final ChartStyle style;
    private final Consumer<SceneTexts.Words> say;
    private final Consumer<Node> put;
    private final LiveTask<Made> making;
    private final Map<Subject, Made> made = new EnumMap<>(Subject.class);
    private final Region nothing = new Region();
    private Subject wanted;
    private String name;

    /** A chart of a comparison; empty where the comparison has none of that kind. */
    private record Made(Subject subject, Comparison comparison, Optional<NamedChart> chart, ChartView view) {
    }

    /**
     * @param say shows words
     * @param put shows a chart below them
     */
    SceneCharts(Ui ui, Report report, SceneTexts texts, Consumer<SceneTexts.Words> say, Consumer<Node> put) {
        this.ui = ui;
        this.report = report;
        this.texts = texts;
        this.say = say;
        this.put = put;
        style = ChartStyle.of(ui.palette());
        making = ui.workspace().analysis().task(this::publish);
    }

    /** Shows the chart of a moment, as soon as it is made. */
    void show(Talk.Moment moment, Comparison comparison) {
        wanted = moment.state().subject();
        name = moment.shown().name();
        Made last = made.get(wanted);
        if (last == null) {
            say.accept(texts.waiting(wanted));
            put.accept(nothing);
        } else {
            present(last);
        }
        if (last == null || last.comparison != comparison) {
            Subject subject = wanted;
            making.request(() -> new Made(subject, comparison, of(subject, comparison,
                    ui.workspace().analysis().catalogue(), report, ui.messages(), style), null));
        }
    }

    /** Something else is shown. */
    void clear() {
        wanted = null;
    }

    private void publish(Made fresh) {
        Made shown = new Made(fresh.subject, fresh.comparison, fresh.chart,
                fresh.chart.map(chart -> new ChartView(chart.chart())).orElse(null));
        made.put(fresh.subject, shown);
        if (fresh.subject == wanted) {
            present(shown);
        }
    }

    private void present(Made shown) {
        say.accept(shown.chart.map(chart -> texts.of(chart, name)).orElseGet(() -> texts.waiting(shown.subject)));
        put.accept(shown.view == null ? nothing : shown.view);
    }

    /** The chart of a page for a comparison; empty where the comparison has none of that kind. */
    static Optional<NamedChart> of(Subject subject, Comparison comparison, Catalogue catalogue, Report report,
                                   Messages messages, ChartStyle style) {
        Catalogue known = catalogue.with(comparison.scenario().own());
        List<NamedChart> charts = switch (subject.page().orElseThrow()) {
            case "compare" -> CompareCharts.of(comparison, messages, style);
            case "latency" -> LatencyCharts.of(comparison, known, messages, style);
            case "cost" -> CostCharts.of(comparison, known, report, messages, style);
            case "power" -> PowerCharts.of(comparison, known, report, messages, style);
            default -> SensitivityCharts.of(comparison, known, messages, style);
        };
        return charts.stream().filter(chart -> chart.key().equals(subject.key())).findFirst();
    }
}
