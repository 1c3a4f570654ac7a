package org.placewise.view.sidebyside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.placewise.controller.Counterpart;
import org.placewise.controller.Counterpart.Other;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.Score;
import org.placewise.model.difference.SideBySide;
import org.placewise.model.difference.SideBySide.Pair;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;
import org.placewise.view.chart.Chooser;
import org.placewise.view.compare.SlopeChart;
import org.placewise.view.compare.SlopeModel;
import org.placewise.view.plot.BarsChart;
import org.placewise.view.plot.BarsModel;
import org.placewise.view.plot.CardGrid;
import org.placewise.view.plot.ChartPage;
import org.placewise.view.plot.Choice;
import org.placewise.view.plot.StripChart;

/** The open scenario (A) beside another (B): in what they differ, and what that does to the results. */
public final class SideBySidePage extends StackPane {
    private final Ui ui;
    private final Counterpart counterpart;
    private final CardGrid grid = new CardGrid(0.5, 0.5, 0.5);
    private final ChartPage page;
    private final Label open = new Label();
    private final Chooser<Other> others;
    private final Chooser<Criterion> criteria;
    private final PairTable inputs;
    private final PairTable results;
    private Criterion shown = Criterion.COST_PER_MONTH;
    private boolean filling;
    private Comparison comparison;
    private SlopeChart slope;
    private BarsChart points;
    private StripChart axis;
    private ChartView slopeView;
    private ChartView pointsView;
    private ChartCard slopeCard;
    private ChartCard axisCard;
    private Subscription watching = Subscription.EMPTY;

    public SideBySidePage(Ui ui) {
        this.ui = ui;
        counterpart = ui.workspace().counterpart();
        others = new Chooser<>(ui.text("files.other"), this::name);
        others.setId("other");
        others.valueProperty().subscribe((_, now) -> {
            if (!filling && now != null) {
                counterpart.choose(now);
                render();
            }
        });
        criteria = new Chooser<>(ui.text("files.axis.criterion"),
                criterion -> ui.text("common.criterion." + criterion.key()));
        criteria.valueProperty().subscribe((_, now) -> {
            if (!filling && now != null) {
                shown = now;
                render();
            }
        });
        inputs = new PairTable(List.of(ui.text("files.inputs.what"), "A", "B"), List.of(0.44, 0.28, 0.28),
                ui.text("files.inputs.same"));
        results = new PairTable(List.of(ui.text("chart.option"), ui.text("files.results.what"), "A", "B"),
                List.of(0.26, 0.26, 0.24, 0.24), ui.text("files.results.same"));
        VBox body = new VBox(choice(), grid);
        body.getStyleClass().add("side-by-side");
        VBox.setVgrow(grid, Priority.ALWAYS);
        page = new ChartPage(ui.text("view.page.sidebyside"), body);
        getChildren().add(page);
        // Off the screen, a page that a change of language has replaced must not be kept alive.
        sceneProperty().subscribe(scene -> {
            watching.unsubscribe();
            watching = scene == null ? Subscription.EMPTY : counterpart.comparisonProperty().subscribe(_ -> render());
        });
    }

    private FlowPane choice() {
        FlowPane row = new FlowPane(open, new Label(ui.text("files.against")), others,
                button("pick", counterpart::pick), button("snapshot", () -> {
                    counterpart.takeSnapshot();
                    render();
                }), button("adopt", counterpart::adopt));
        row.getStyleClass().add("sides");
        return row;
    }

    private Button button(String key, Runnable run) {
        Button button = new Button(ui.text("files.other." + key));
        button.setId("other-" + key);
        button.getStyleClass().add("pill");
        button.setOnAction(_ -> run.run());
        return button;
    }

    /** Shows the results; what is on screen already is changed in place. */
    public void show(Comparison now) {
        comparison = now;
        render();
    }

    private void render() {
        if (comparison == null) {
            return;
        }
        counterpart.refresh();
        Comparison other = counterpart.comparisonProperty().get();
        if (other == null) {
            return;
        }
        SideBySide pair = SideBySide.of(comparison, other, ui.workspace().catalogue());
        Messages messages = ui.messages();
        page.say(messages.text(pair.finding()));
        open.setText(ui.text("files.open", Names.of(comparison.scenario(), messages)));
        filling = true;
        others.offer(counterpart.choices(), counterpart.other());
        List<Criterion> offered = pair.criteria();
        shown = offered.contains(shown) ? shown : offered.getFirst();
        criteria.offer(offered, shown);
        filling = false;
        inputs.show(ui.text("files.inputs", pair.inputs().size()), pair.inputs().stream().map(difference ->
                List.of(messages.text(difference.about()), messages.text(difference.before()),
                        messages.text(difference.after()))).toList());
        results.show(ui.text("files.results"), rows(pair));
        draw(pair);
    }

    private void draw(SideBySide pair) {
        SlopeModel slopes = SlopeModel.of(pair.first(), pair.second(), new SlopeModel.Words("A", "B",
                "files.slope.tip", "files.slope.same", "files.slope.moved"), ui.messages());
        var strip = SharedAxis.of(pair, shown, ui.messages());
        BarsModel parts = PairPoints.of(pair, ui.palette(), ui.messages());
        if (slope == null) {
            ChartStyle style = ChartStyle.of(ui.palette());
            slope = new SlopeChart(slopes, style);
            axis = new StripChart(strip, style, ui.messages().numbers());
            points = new BarsChart(parts, style, ui.messages().numbers());
            slopeView = new ChartView(slope);
            pointsView = new ChartView(points);
            slopeCard = new ChartCard(ui.messages(), slopeView);
            axisCard = new ChartCard(ui.messages(), new ChartView(axis));
            slopeCard.addControl(ranksOrPoints());
            showPoints(false);
            axisCard.setTitle(ui.text("files.axis"));
            axisCard.addControl(criteria);
            grid.show(List.of(inputs, slopeCard, results, axisCard));
        } else {
            slope.show(slopes);
            points.show(parts);
            axis.show(strip);
            slopeCard.refresh();
            axisCard.refresh();
        }
    }

    private Choice<Boolean> ranksOrPoints() {
        Choice<Boolean> choice = new Choice<>(ui.text("files.points.choice"), List.of(false, true),
                asPoints -> ui.text(asPoints ? "files.points.points" : "files.points.ranks"), this::showPoints);
        choice.show(false);
        return choice;
    }

    private void showPoints(boolean asPoints) {
        slopeCard.setView(asPoints ? pointsView : slopeView);
        slopeCard.setTitle(ui.text(asPoints ? "files.points" : "files.slope"));
    }

    private List<List<String>> rows(SideBySide pair) {
        List<List<String>> rows = new ArrayList<>();
        for (Pair option : pair.options()) {
            String name = ui.text("common.option." + option.id());
            String first = score(option.firstScore());
            String second = score(option.secondScore());
            if (!first.equals(second)) {
                rows.add(List.of(name, ui.text("files.results.score"), first, second));
            }
            for (Criterion criterion : option.changed()) {
                rows.add(List.of(name, ui.text("common.criterion." + criterion.key()),
                        value(option.first(), criterion), value(option.second(), criterion)));
            }
        }
        return rows;
    }

    private String score(Optional<Score> score) {
        return score.map(known -> ui.text("view.compare.slope.side", known.rank(),
                ui.messages().numbers().fixed(known.value(), 1, 1))).orElse(ui.text("view.compare.slope.unranked"));
    }

    private String value(Optional<OptionResult> result, Criterion criterion) {
        return result.flatMap(known -> known.value(criterion))
                .map(value -> ui.messages().numbers().quantity(value.value(), value.unit()))
                .orElse(ui.text("view.compare.unknown"));
    }

    private String name(Other other) {
        String name = Names.of(other.scenario(), ui.messages());
        return switch (other.kind()) {
            case OPENED -> ui.text("files.other.opened", name);
            case SNAPSHOT -> ui.text("files.other.taken", other.detail(), name);
            case FILE -> ui.text("files.other.file", other.detail());
            case RECOVERED -> ui.text("files.other.recovered", name);
            case PRESET -> name;
        };
    }

    String sentence() {
        return page.sentence();
    }

    PairTable inputs() {
        return inputs;
    }

    PairTable results() {
        return results;
    }

    BarsChart points() {
        return points;
    }

    List<ChartCard> cards() {
        return List.of(slopeCard, axisCard);
    }
}
