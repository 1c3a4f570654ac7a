package org.placewise.view.present;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.placewise.controller.LiveTask;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Talk;
import org.placewise.model.scenario.TalkStep;
import org.placewise.model.talk.Presenter;
import org.placewise.view.Ui;

/** The talk on the open scenario: its scenes as the audience will see them, to be arranged, rehearsed and given. */
public final class PresentPage extends BorderPane {
    /** Asks whoever shows the page to start the talk. */
    public static final EventType<Event> START = new EventType<>("PLACEWISE_TALK");
    /** Asks whoever shows the page to start a rehearsal. */
    public static final EventType<Event> REHEARSE = new EventType<>("PLACEWISE_REHEARSAL");
    private static final double FAR = 1e9;
    private final Ui ui;
    private final SceneList list;
    private final SceneForm form;
    private final AudienceView preview;
    private final LiveTask<Shown> weighing;
    private int chosen;
    private Comparison comparison;

    /** A scene with the comparison that it shows. */
    private record Shown(Talk talk, int scene, Comparison comparison) {
    }

    public PresentPage(Ui ui, Report report) {
        this.ui = ui;
        SceneTexts texts = new SceneTexts(ui.messages(), report, ui.workspace().catalogue());
        preview = new AudienceView(ui, report);
        weighing = ui.workspace().analysis().task(this::preview);
        list = new SceneList(ui, texts, scene -> chosen = scene, this::choose);
        form = new SceneForm(ui, report, texts);
        getStyleClass().add("present-page");
        setAccessibleText(ui.text("present.title"));
        Button start = button("start", START);
        start.setText(start.getText() + " (F5)");
        Button rehearse = button("rehearse", REHEARSE);
        start.getStyleClass().add("present-start");
        VBox side = new VBox(start, rehearse, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        side.getStyleClass().add("present-side");
        setLeft(side);
        setCenter(new ScreenShape(preview));
        setBottom(form);
    }

    private Button button(String key, EventType<Event> asks) {
        Button button = new Button(ui.text("present." + key));
        button.setId("present-" + key);
        button.getStyleClass().add("pill");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setTooltip(new Tooltip(ui.text("present." + key + ".tooltip")));
        button.setOnAction(_ -> button.fireEvent(new Event(asks)));
        return button;
    }

    /** Shows the scenes with the findings of a comparison. */
    public void show(Comparison shown) {
        comparison = shown;
        choose(chosen);
    }

    private static Talk talk(Comparison shown) {
        return shown.scenario().talk();
    }

    /** Number of the scene that is chosen, from 1. */
    public String part() {
        return Integer.toString(chosen + 1);
    }

    /** Chooses a scene by its number; nothing happens where there is none. */
    public void open(String number) {
        for (int i = 0; i < ui.workspace().scenario().talk().scenes().size(); i++) {
            if (Integer.toString(i + 1).equals(number)) {
                choose(i);
            }
        }
    }

    private void choose(int scene) {
        Talk talk = ui.workspace().scenario().talk();
        chosen = Math.clamp(scene, 0, talk.scenes().size() - 1);
        list.show(talk, chosen);
        form.show(talk.scenes().get(chosen), chosen);
        if (comparison == null) {
            return;
        }
        TalkStep step = talk.complete(chosen).state();
        if (step.weights().isEmpty()) {
            preview(new Shown(talk, chosen, comparison));
        } else {
            Scenario scenario = comparison.scenario();
            Catalogue catalogue = ui.workspace().catalogue();
            int number = chosen;
            weighing.request(() -> new Shown(talk, number, TalkSlides.comparison(scenario, step, catalogue)));
        }
    }

    private void preview(Shown shown) {
        if (shown.scene == chosen && shown.talk.equals(ui.workspace().scenario().talk())) {
            complete(preview, shown.talk, shown.scene, shown.comparison);
        }
    }

    private static void complete(AudienceView view, Talk talk, int scene, Comparison comparison) {
        Criterion any = comparison.scenario().criteria().getFirst().criterion();
        view.show(talk, Presenter.complete(talk.builds(), scene), new TalkControl.Seen(comparison, false), any, FAR);
    }

    /**
     * A scene as the audience sees it, complete, for a picture.
     *
     * @param scene from 0
     */
    public static Region picture(Ui ui, Report report, int scene, Comparison comparison) {
        AudienceView view = new AudienceView(ui, report);
        Talk talk = talk(comparison);
        TalkStep step = talk.complete(scene).state();
        complete(view, talk, scene, step.weights().isEmpty() ? comparison
                : TalkSlides.comparison(comparison.scenario(), step, ui.workspace().catalogue()));
        return view;
    }
}
