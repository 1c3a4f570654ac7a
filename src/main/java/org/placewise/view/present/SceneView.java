package org.placewise.view.present;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.placewise.i18n.Messages;
import org.placewise.i18n.Names;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Subject;
import org.placewise.model.scenario.Talk;
import org.placewise.model.scenario.TalkStep;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.ChartView;
import org.placewise.view.chart.MarkNode;
import org.placewise.view.compare.MovingRanking;
import org.placewise.view.report.ReportCharts;
import org.placewise.view.sensitivity.MovingStability;

/**
 * One scene: a finding, what supports it, a chart or statements, and the source. Every size follows from the height, so
 * that it is equally large on every screen.
 */
final class SceneView extends Region {
    /** Size of the text as a share of the height; the style sheet says the rest in multiples of it. */
    private static final double TEXT = 0.0357;
    /** Shape that the sizes are made for. Narrower windows are measured by their width. */
    private static final double SHAPE = 16.0 / 9;
    private final Ui ui;
    private final SceneTexts texts;
    private final ReportCharts report;
    private final ChartStyle style;
    private final boolean still = Platform.getPreferences().isReducedMotion();
    private final Label headline = new Label();
    private final Label subline = new Label();
    private final Label source = new Label();
    private final Label place = new Label();
    private final StackPane body = new StackPane();
    private final VBox heading = new VBox(headline, subline);
    private final BorderPane frame = new BorderPane(body);
    private final Map<Subject, ChartView> fixed = new EnumMap<>(Subject.class);
    private final SceneCharts charts;
    private MovingRanking ranking;
    private MovingStability flip;
    private double size;

    SceneView(Ui ui, Report facts) {
        this.ui = ui;
        texts = new SceneTexts(ui.messages(), facts, ui.workspace().catalogue());
        style = ChartStyle.of(ui.palette());
        report = new ReportCharts(facts, ui.messages(), style);
        charts = new SceneCharts(ui, facts, texts, this::say, this::put);
        getStyleClass().add("scene");
        headline.getStyleClass().add("scene-headline");
        headline.setWrapText(true);
        headline.setMinHeight(USE_PREF_SIZE);
        subline.getStyleClass().add("scene-subline");
        subline.setWrapText(true);
        subline.setMinHeight(USE_PREF_SIZE);
        heading.getStyleClass().add("scene-heading");
        source.getStyleClass().add("scene-source");
        place.getStyleClass().add("scene-source");
        place.setMinWidth(USE_PREF_SIZE);
        source.setWrapText(true);
        BorderPane foot = new BorderPane(null, null, place, null, source);
        foot.getStyleClass().add("scene-foot");
        source.maxWidthProperty().bind(foot.widthProperty().subtract(place.widthProperty()));
        body.getStyleClass().add("scene-body");
        body.setMinSize(0, 0);
        frame.setTop(heading);
        frame.setBottom(foot);
        frame.getStyleClass().add("scene-frame");
        getChildren().add(frame);
    }

    /**
     * @param scenes how many the talk has
     * @param slides whether bars move to their new lengths
     */
    void show(Talk.Moment moment, int scenes, Comparison comparison, boolean slides) {
        Messages messages = ui.messages();
        TalkStep state = moment.state();
        place.setText(messages.numbers().whole(moment.scene() + 1) + " / " + messages.numbers().whole(scenes));
        if (state.subject().page().isPresent()) {
            charts.show(moment, comparison);
            return;
        }
        charts.clear();
        SceneTexts.Words words = texts.of(state, comparison);
        say(words);
        put(switch (state.subject()) {
            case DEMAND -> fixed.computeIfAbsent(state.subject(), _ -> new ChartView(report.share()));
            case PRICES -> fixed.computeIfAbsent(state.subject(), _ -> new ChartView(report.tokens()));
            case POWER -> fixed.computeIfAbsent(state.subject(), _ -> new ChartView(report.power()));
            case PLACES -> places(SceneTexts.shown(comparison, moment.build()));
            case COMPARISON -> ranking(comparison, slides);
            case FLIP -> flip(comparison, slides);
            case CLAIM -> lines(words.lines(), moment.build() + 1, false);
            case WORKLOAD, FACT -> lines(words.lines(), words.lines().size(), true);
            default -> lines(words.lines(), words.lines().size(), false);
        });
    }

    private void say(SceneTexts.Words words) {
        headline.setText(words.headline());
        subline.setText(words.subline());
        subline.setManaged(!words.subline().isEmpty());
        source.setText(words.source());
        setAccessibleText(ui.text("explore.sentences", words.headline(), words.subline()));
    }

    private void put(Node shown) {
        // The keys belong to the talk, and an audience need not see where the focus is.
        shown.setFocusTraversable(false);
        if (body.getChildren().size() != 1 || body.getChildren().getFirst() != shown) {
            body.getChildren().setAll(shown);
        }
    }

    /** Leaves room beside the heading for what stands in the corner. */
    void setHeadingRoom(boolean room) {
        heading.getStyleClass().remove("scene-heading-narrow");
        if (room) {
            heading.getStyleClass().add("scene-heading-narrow");
        }
    }

    private Node ranking(Comparison comparison, boolean slides) {
        if (ranking == null) {
            ranking = new MovingRanking(comparison, ui.messages(), style, still);
        } else {
            ranking.show(comparison, slides);
        }
        return ranking.view();
    }

    private Node flip(Comparison comparison, boolean slides) {
        if (flip == null) {
            flip = new MovingStability(comparison, ui.messages(), style, still);
        } else {
            flip.show(comparison, slides);
        }
        return flip.view();
    }

    /**
     * Statements one below the other, or names with their values in two columns.
     *
     * @param shown so many of them; the others have their place
     */
    private static Node lines(List<SceneTexts.Line> lines, int shown, boolean values) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("scene-lines");
        grid.setAlignment(Pos.CENTER_LEFT);
        ColumnConstraints name = new ColumnConstraints();
        ColumnConstraints text = new ColumnConstraints();
        text.setHgrow(Priority.ALWAYS);
        name.setMinWidth(USE_PREF_SIZE);
        grid.getColumnConstraints().addAll(name, text);
        for (int row = 0; row < lines.size(); row++) {
            Label heading = label(lines.get(row).heading(), values ? "scene-name" : "scene-strong");
            Label statement = label(lines.get(row).text(), values ? "scene-value" : "scene-text");
            heading.setVisible(row < shown);
            statement.setVisible(row < shown);
            if (lines.get(row).heading().isEmpty()) {
                grid.add(statement, 0, row, 2, 1);
            } else {
                grid.add(heading, 0, row);
                grid.add(statement, 1, row);
            }
        }
        return grid;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** The options on a grid of sites and silicon, with what they run on. */
    private Node places(List<OptionResult> shown) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("scene-places");
        for (int i = 0; i < 3; i++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / 3);
            grid.getColumnConstraints().add(third);
        }
        for (OptionResult result : shown) {
            grid.add(place(result), result.option().site().ordinal(), result.option().silicon().ordinal());
        }
        grid.setAlignment(Pos.CENTER_LEFT);
        return grid;
    }

    private Node place(OptionResult result) {
        Option option = result.option();
        Label name = label(ui.text("common.option." + option.id()), "scene-strong");
        name.setGraphic(new MarkNode(option.site(), option.silicon(), ui.palette()));
        Label hardware = label(Names.hardware(result, ui.messages()), "scene-text");
        VBox box = new VBox(name, hardware);
        if (!result.obstacles().isEmpty()) {
            box.getChildren().add(label(ui.text(result.obstacles().getFirst()), "scene-source"));
        }
        box.getStyleClass().add("scene-place");
        return box;
    }

    @Override
    protected void layoutChildren() {
        double wanted = Math.rint(10 * TEXT * Math.min(getHeight(), getWidth() / SHAPE)) / 10;
        if (wanted > 0 && wanted != size) {
            size = wanted;
            frame.setStyle("-fx-font-size: " + wanted + "px;");
        }
        frame.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 320;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width > 0 ? width / SHAPE : 180;
    }
}
