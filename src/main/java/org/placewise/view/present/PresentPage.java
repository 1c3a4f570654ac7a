package org.placewise.view.present;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.placewise.model.Comparison;
import org.placewise.model.report.Report;
import org.placewise.model.talk.Command;
import org.placewise.model.talk.Presenter;
import org.placewise.model.talk.Scene;
import org.placewise.view.Ui;

/** The scenes of the talk on the open scenario, and where it is started. */
public final class PresentPage extends BorderPane {
    /** Asks whoever shows the page to start the talk. */
    public static final EventType<Event> START = new EventType<>("PLACEWISE_TALK");
    private static final double FAR = 1e9;
    private final Ui ui;
    private final SceneTexts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final VBox names = new VBox();
    private final AudienceView preview;
    private final Label note = new Label();
    private Scene chosen = Scene.CLAIM;
    private Comparison comparison;

    public PresentPage(Ui ui, Report report) {
        this.ui = ui;
        texts = new SceneTexts(ui.messages(), report, ui.workspace().catalogue());
        preview = new AudienceView(ui, report);
        getStyleClass().add("present-page");
        setAccessibleText(ui.text("present.title"));
        names.getStyleClass().add("report-names");
        names.setAccessibleText(ui.text("present.scenes"));
        for (Scene scene : Scene.values()) {
            ToggleButton button = new ToggleButton(ui.messages().numbers().whole(scene.ordinal() + 1) + "  "
                    + texts.name(scene));
            button.getStyleClass().add("report-name");
            button.setId("scene-" + scene.key());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            button.setUserData(scene);
            button.setOnAction(_ -> choose(scene));
            names.getChildren().add(button);
        }
        Button start = new Button(ui.text("present.start") + " (F5)");
        start.setId("present-start");
        start.getStyleClass().add("pill");
        start.setMaxWidth(Double.MAX_VALUE);
        start.setOnAction(_ -> start.fireEvent(new Event(START)));
        ScrollPane list = new ScrollPane(names);
        list.setFitToWidth(true);
        list.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        list.setFocusTraversable(false);
        VBox side = new VBox(start, list);
        side.getStyleClass().add("present-side");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        HBox below = new HBox(note);
        below.getStyleClass().add("present-note");
        preview.setMinSize(0, 0);
        Region shown = new Preview(preview);
        setLeft(side);
        setCenter(shown);
        setBottom(below);
    }

    /** Shows the scenes with the findings of a comparison. */
    public void show(Comparison shown) {
        comparison = shown;
        choose(chosen);
    }

    /** Number of the scene that is chosen, from 1. */
    public String part() {
        return Integer.toString(chosen.ordinal() + 1);
    }

    /** Chooses a scene by its number; nothing happens where there is none. */
    public void open(String number) {
        for (Scene scene : Scene.values()) {
            if (Integer.toString(scene.ordinal() + 1).equals(number)) {
                choose(scene);
            }
        }
    }

    private void choose(Scene scene) {
        chosen = scene;
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData() == scene));
        note.setText(ui.text("present.note") + ": " + texts.note(scene));
        if (comparison != null) {
            preview.show(complete(scene), new TalkControl.Seen(comparison, false), FAR);
        }
    }

    private static Presenter complete(Scene scene) {
        Presenter state = Presenter.start(Scene.allBuilds(), scene.ordinal(), 0);
        for (int step = 0; step < scene.builds(); step++) {
            state = state.press(Command.NEXT, 0).state();
        }
        return state;
    }

    /** A scene as the audience sees it, complete, for a picture. */
    public static Region picture(Ui ui, Report report, int scene, Comparison comparison) {
        AudienceView view = new AudienceView(ui, report);
        view.show(complete(Scene.values()[scene]), new TalkControl.Seen(comparison, false), FAR);
        return view;
    }

    /** Keeps the shape of a screen. */
    private static final class Preview extends Region {
        private static final double SHAPE = 16.0 / 9;
        private final AudienceView view;

        Preview(AudienceView view) {
            this.view = view;
            getChildren().add(view);
        }

        @Override
        protected void layoutChildren() {
            double width = Math.min(getWidth(), SHAPE * getHeight());
            view.resizeRelocate((getWidth() - width) / 2, 0, width, width / SHAPE);
        }

        @Override
        protected double computePrefWidth(double height) {
            return 480;
        }

        @Override
        protected double computePrefHeight(double width) {
            return 270;
        }
    }
}
