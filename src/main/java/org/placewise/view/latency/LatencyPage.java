package org.placewise.view.latency;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.placewise.controller.LiveTask;
import org.placewise.controller.Workspace;
import org.placewise.model.Comparison;
import org.placewise.model.explore.LatencyMeasure;
import org.placewise.model.explore.LatencySentences;
import org.placewise.model.explore.LatencyStudy;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Traffic;
import org.placewise.model.scenario.Workload;
import org.placewise.model.text.Message;
import org.placewise.view.Scroller;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;

/** Where the time of a response goes, how it grows with the load, and how it feels. */
public final class LatencyPage extends Region {
    private static final double SECONDS_PER_DAY = 86_400;
    private static final double LEAST_REQUESTS = 1e-3;
    private static final double MOST_REQUESTS = 1e8;
    private final Ui ui;
    private final LiveTask<LatencyStudy> studying;
    private final Label headline = new Label();
    private final Label details = new Label();
    private final FlowPane controls = new FlowPane();
    private final VBox content;
    private final ScrollPane scroll;
    private final Segments<Percentile> percentiles;
    private final TokenStream stream;
    private Segments<LatencyMeasure> measures;
    private List<LatencyMeasure> offered = List.of();
    private LatencyMeasure measure = LatencyMeasure.RESPONSE;
    private Percentile percentile = Percentile.BOTH;
    private boolean dragging;
    private LatencyStudy study;
    private AnatomyChart anatomy;
    private ChartCard anatomyCard;
    private LoadChart load;
    private ChartCard loadCard;
    private LoadHandle handle;

    public LatencyPage(Ui ui) {
        this.ui = ui;
        studying = ui.workspace().analysis().task(this::show);
        getStyleClass().add("latency-page");
        setAccessibleText(ui.text("view.latency.title"));
        headline.getStyleClass().add("verdict");
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        headline.setAccessibleRole(AccessibleRole.TEXT);
        details.getStyleClass().add("verdict-details");
        details.setWrapText(true);
        details.setMinHeight(USE_PREF_SIZE);
        details.managedProperty().bind(details.visibleProperty());
        percentiles = new Segments<>(ui.text("view.latency.percentile"), List.of(Percentile.values()),
                which -> ui.text("view.latency.percentile." + which.name().toLowerCase(Locale.ROOT)),
                chosen -> {
                    percentile = chosen;
                    render();
                });
        percentiles.select(percentile);
        controls.getStyleClass().add("axes");
        controls.setMinHeight(USE_PREF_SIZE);
        stream = new TokenStream(ui);
        VBox heading = new VBox(headline, details);
        heading.getStyleClass().add("verdict-box");
        content = new VBox(heading, controls);
        content.getStyleClass().add("compare-content");
        scroll = new Scroller(content);
        scroll.getStyleClass().add("compare-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
    }

    /** Studies a comparison in the background and shows it then. */
    public void show(Comparison comparison) {
        studying.request(() -> LatencyStudy.of(comparison, ui.workspace().catalogue()));
    }

    /** Shows a study; what is on screen already is changed in place. */
    void show(LatencyStudy shown) {
        study = shown;
        List<LatencyMeasure> possible = LatencyMeasure.of(shown.scenario());
        if (!possible.equals(offered)) {
            offer(possible);
        }
        render();
    }

    private void offer(List<LatencyMeasure> possible) {
        offered = possible;
        if (!possible.contains(measure)) {
            measure = LatencyMeasure.RESPONSE;
        }
        measures = new Segments<>(ui.text("view.latency.measure"), possible,
                which -> ui.text("view.latency.measure." + which.key()), chosen -> {
                    measure = chosen;
                    render();
                });
        measures.select(measure);
        controls.getChildren().setAll(percentiles);
        if (possible.size() > 1) {
            controls.getChildren().addFirst(measures);
        }
    }

    private void render() {
        if (study == null) {
            return;
        }
        LatencySentences sentences = study.sentences().get(measure);
        headline.setText(ui.text(sentences.headline()));
        details.setText(sentences.details().stream().map(ui::text).collect(Collectors.joining(
                ui.text("view.latency.between"))));
        details.setVisible(!sentences.details().isEmpty());
        percentiles.setDisable(measure == LatencyMeasure.PER_TOKEN);
        AnatomyModel parts = AnatomyModel.of(study, measure, percentile, ui.messages());
        LoadModel loads = LoadModel.of(study, measure, percentile.line(), ui.messages());
        if (anatomy == null) {
            build(parts, loads);
        } else {
            anatomy.show(parts);
            anatomyCard.refresh();
            load.show(loads, dragging);
            loadCard.refresh();
        }
        anatomyCard.setTitle(ui.text(measure == LatencyMeasure.PER_TOKEN ? "view.latency.anatomy.token"
                : "view.latency.anatomy"));
        StreamModel.of(study, percentile.line(), ui.messages()).ifPresentOrElse(answers -> {
            stream.show(answers);
            if (!content.getChildren().contains(stream)) {
                content.getChildren().add(stream);
            }
        }, () -> content.getChildren().remove(stream));
    }

    private void build(AnatomyModel parts, LoadModel loads) {
        ChartStyle style = ChartStyle.of(ui.palette());
        anatomy = new AnatomyChart(parts, style, ui.messages());
        anatomyCard = new ChartCard(ui.messages(), new ChartView(anatomy));
        anatomyCard.setKey("anatomy");
        load = new LoadChart(loads, style, ui.messages());
        ChartView loadView = new ChartView(load);
        handle = new LoadHandle(loadView, load, ui.text("view.latency.load.handle"), new Dragging());
        loadView.addInFront(handle);
        loadView.setOnOpen(this::openTrace);
        anatomyCard.view().setOnOpen(this::openTrace);
        loadCard = new ChartCard(ui.messages(), loadView);
        loadCard.setTitle(ui.text("view.latency.load"));
        loadCard.setKey("load");
        Columns charts = new Columns(anatomyCard, loadCard);
        VBox.setVgrow(charts, Priority.ALWAYS);
        content.getChildren().add(2, charts);
    }

    private void openTrace(ChartItem.Subject subject) {
        ui.openTrace(subject.optionId(), subject.criterion());
    }

    /** Another load is another number of requests of each user: one step to undo for a drag, one for a row of keys. */
    private final class Dragging implements LoadHandle.Gesture {
        private final Workspace workspace = ui.workspace();
        private final Message name = Message.of("view.latency.undo.load");

        @Override
        public void begin() {
            dragging = true;
            workspace.beginGesture();
        }

        @Override
        public void move(double rate) {
            if (dragging) {
                workspace.update(name, scenario -> at(scenario, rate));
            }
        }

        @Override
        public void end() {
            dragging = false;
            workspace.endGesture();
            load.show(load.model(), false);
        }

        @Override
        public void nudge(double rate) {
            workspace.nudge(name, scenario -> at(scenario, rate));
        }

        private Scenario at(Scenario scenario, double rate) {
            Traffic traffic = scenario.workload().traffic();
            double requests = rate * SECONDS_PER_DAY / traffic.users() / traffic.peakFactor();
            return scenario.withWorkload(new Workload(scenario.workload().task(),
                    traffic.withRequests(rounded(Math.clamp(requests, LEAST_REQUESTS, MOST_REQUESTS)))));
        }

        /** Three digits, as the field that shows it has them. */
        private static double rounded(double value) {
            double unit = Math.pow(10, Math.floor(Math.log10(value)) - 2);
            return Math.rint(value / unit) * unit;
        }
    }

    @Override
    protected void layoutChildren() {
        scroll.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return scroll.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    String headlineText() {
        return headline.getText();
    }

    Segments<LatencyMeasure> measures() {
        return measures;
    }

    Segments<Percentile> percentiles() {
        return percentiles;
    }

    ChartCard anatomyCard() {
        return anatomyCard;
    }

    ChartCard loadCard() {
        return loadCard;
    }

    LoadHandle handle() {
        return handle;
    }

    TokenStream stream() {
        return stream;
    }
}
