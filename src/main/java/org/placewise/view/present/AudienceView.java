package org.placewise.view.present;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.scenario.Subject;
import org.placewise.model.scenario.Talk;
import org.placewise.model.talk.Command;
import org.placewise.model.talk.Presenter;
import org.placewise.model.talk.Presenter.Layer;
import org.placewise.model.talk.Presenter.Light;
import org.placewise.model.talk.Presenter.Screen;
import org.placewise.view.Ui;

/** What the audience sees: a scene, and what the presenter lays over it. The speaker's mirror is another of these. */
final class AudienceView extends StackPane {
    private static final double TEXT = 0.0357;
    private static final double SWEPT = 0.3;
    private static final double ZOOM_STEP = 0.25;
    /** Radius of the least spotlight and of the least pointer, as shares of the height. */
    private static final double SPOT = 0.045;
    private static final double DOT = 0.006;
    /** Width of the overview as a share, and from how many columns on its names are smaller. */
    private static final double OVERVIEW = 0.9;
    private static final int MOST_LARGE = 4;
    private static final double HUNDRED = 100;
    private static final double SHADE = 0.62;
    private final Ui ui;
    private final SceneTexts texts;
    private final SceneView scene;
    private final Pane light = new Pane();
    private final StackPane layer = new StackPane();
    private final Region blank = new Region();
    private final Label typed = new Label();
    private final Label leaving = new Label();
    private final Scale zoom = new Scale(1, 1);
    private final ObjectProperty<Point2D> pointed;
    /** The value of a weight that is being swept. */
    private final Label swept = new Label();
    private boolean mirrors;
    private WeightCard weight;
    private Talk talk;
    private Presenter state;

    /**
     * @param pointed where the presenter points, as shares of width and height; moved by the mouse over this view
     */
    AudienceView(Ui ui, Report report, ObjectProperty<Point2D> pointed) {
        this.ui = ui;
        this.pointed = pointed;
        texts = new SceneTexts(ui.messages(), report, ui.workspace().catalogue());
        scene = new SceneView(ui, report);
        scene.getTransforms().add(zoom);
        getStyleClass().add("audience");
        setAccessibleText(ui.text("present.audience"));
        light.setMouseTransparent(true);
        layer.setVisible(false);
        blank.setVisible(false);
        typed.getStyleClass().add("audience-typed");
        typed.setMouseTransparent(true);
        leaving.getStyleClass().add("audience-leaving");
        leaving.setText(ui.text("present.leaving"));
        leaving.setVisible(false);
        leaving.setMouseTransparent(true);
        swept.getStyleClass().add("audience-swept");
        swept.setMouseTransparent(true);
        swept.setVisible(false);
        setAlignment(leaving, Pos.BOTTOM_CENTER);
        getChildren().addAll(scene, swept, light, layer, typed, leaving, blank);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setOnMouseMoved(event -> pointed.set(new Point2D(event.getX() / getWidth(), event.getY() / getHeight())));
        pointed.subscribe(_ -> lead());
        heightProperty().subscribe(height -> {
            layer.setStyle("-fx-font-size: " + Math.max(1, TEXT * height.doubleValue()) + "px;");
            typed.setStyle("-fx-font-size: " + Math.max(1, 3 * TEXT * height.doubleValue()) + "px;");
            swept.setStyle("-fx-font-size: " + Math.max(1, SWEPT * height.doubleValue()) + "px;");
            leaving.setStyle("-fx-font-size: " + Math.max(1, TEXT * height.doubleValue()) + "px;");
            if (weight != null) {
                weight.setStyle(layer.getStyle());
            }
            lead();
        });
    }

    AudienceView(Ui ui, Report report) {
        this(ui, report, new SimpleObjectProperty<>(new Point2D(0.5, 0.5)));
    }

    /** Offers a weight to be moved before the audience, where the ranking is shown. */
    void allowWeights() {
        weight = new WeightCard(ui);
        weight.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(weight, Pos.TOP_RIGHT);
        getChildren().add(getChildren().indexOf(light), weight);
    }

    /** Goes where the speaker goes, also while the audience is frozen. */
    void mirror() {
        mirrors = true;
    }

    /**
     * Shows a state of the talk; what has not changed stays.
     *
     * @param moved the weight that can be moved
     */
    void show(Talk given, Presenter shown, TalkControl.Seen seen, Criterion moved, double nowMs) {
        boolean otherLayer = state == null || state.layer() != shown.layer() || state.marked() != shown.marked()
                || !given.equals(talk);
        state = shown;
        talk = given;
        Presenter.Position at = mirrors ? shown.position() : shown.seen();
        Talk.Moment moment = given.at(at.scene(), at.step());
        scene.show(moment, given.scenes().size(), seen.comparison(), seen.slides());
        if (weight != null) {
            weight.setVisible(moment.state().subject() == Subject.COMPARISON);
            weight.show(seen.comparison(), moved);
        }
        swept.setVisible(shown.sweeping() && (mirrors || !shown.frozen()));
        swept.setText(ui.messages().numbers().percent(weight(seen, moved)));
        scene.setHeadingRoom(weight != null && weight.isVisible());
        blank.setVisible(shown.screen() != Screen.SCENE);
        blank.getStyleClass().setAll(shown.screen() == Screen.WHITE ? "audience-white" : "audience-black");
        blank.setAccessibleText(ui.text(shown.screen() == Screen.WHITE ? "present.white" : "present.black"));
        typed.setText(shown.digits());
        typed.setVisible(!shown.digits().isEmpty());
        leaving.setVisible(shown.isLeaving(nowMs));
        if (otherLayer) {
            layer.setVisible(shown.layer() != Layer.NONE);
            layer.getChildren().clear();
            if (shown.layer() == Layer.OVERVIEW) {
                layer.getChildren().add(overview());
            } else if (shown.layer() == Layer.HELP) {
                layer.getChildren().add(help(ui));
            }
        }
        lead();
    }

    private static double weight(TalkControl.Seen seen, Criterion criterion) {
        return seen.comparison().scenario().criteria().stream().filter(judged -> judged.criterion() == criterion)
                .mapToDouble(Judgement::weight).sum();
    }

    /** Takes the word about leaving away once its time has passed. */
    void tick(double nowMs) {
        leaving.setVisible(state != null && state.isLeaving(nowMs));
    }

    private void lead() {
        light.getChildren().clear();
        if (state == null) {
            return;
        }
        double x = pointed.get().getX() * getWidth();
        double y = pointed.get().getY() * getHeight();
        double factor = 1 + ZOOM_STEP * state.zoom();
        zoom.setPivotX(x);
        zoom.setPivotY(y);
        zoom.setX(factor);
        zoom.setY(factor);
        if (state.light() == Light.SPOTLIGHT) {
            Shape shade = Shape.subtract(new Rectangle(getWidth(), getHeight()),
                    new Circle(x, y, SPOT * state.size() * getHeight()));
            shade.setFill(Color.gray(0, SHADE));
            light.getChildren().add(shade);
        } else if (state.light() == Light.POINTER) {
            Circle dot = new Circle(x, y, DOT * state.size() * getHeight());
            dot.getStyleClass().add("audience-dot");
            light.getChildren().add(dot);
        }
    }

    private Region overview() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("audience-overview");
        int columns = (int) Math.ceil(Math.sqrt(talk.scenes().size()));
        for (int i = 0; i < columns; i++) {
            ColumnConstraints equal = new ColumnConstraints();
            equal.setPercentWidth(HUNDRED / columns);
            grid.getColumnConstraints().add(equal);
        }
        grid.setPrefWidth(OVERVIEW * getWidth());
        if (columns > MOST_LARGE) {
            grid.getStyleClass().add("audience-many");
        }
        for (int i = 0; i < talk.scenes().size(); i++) {
            Label name = new Label(ui.messages().numbers().whole(i + 1) + "  " + texts.name(talk.scenes().get(i)));
            name.getStyleClass().add("audience-entry");
            name.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            name.setWrapText(true);
            if (i == state.marked()) {
                name.getStyleClass().add("audience-marked");
            }
            grid.add(name, i % columns, i / columns);
        }
        return panel(ui.text("present.overview"), grid);
    }

    /** Every command with its keys. */
    static Region help(Ui ui) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("audience-help");
        int half = (Command.values().length + 2) / 2;
        for (Command command : Command.values()) {
            add(grid, command.ordinal(), half, ui.text("present.command." + command.name().toLowerCase(Locale.ROOT)),
                    String.join("  ", command.keys().stream().limit(3)
                            .map(key -> KeyCombination.keyCombination(key).getDisplayText()).toList()));
        }
        add(grid, Command.values().length, half, ui.text("present.command.go"), ui.text("present.command.go.keys"));
        return panel(ui.text("present.help"), grid);
    }

    private static void add(GridPane grid, int index, int half, String name, String keys) {
        int column = 2 * (index / half);
        Label key = new Label(keys);
        key.getStyleClass().add("audience-key");
        grid.add(key, column, index % half);
        grid.add(new Label(name), column + 1, index % half);
    }

    private static Region panel(String title, Region content) {
        Label heading = new Label(title);
        heading.getStyleClass().add("scene-strong");
        VBox box = new VBox(heading, content);
        box.getStyleClass().add("audience-panel");
        box.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return box;
    }
}
