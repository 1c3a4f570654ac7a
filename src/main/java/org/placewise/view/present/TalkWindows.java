package org.placewise.view.present;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Duration;
import org.placewise.controller.ScenarioChanges;
import org.placewise.controller.Workspace;
import org.placewise.model.report.Report;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.talk.Command;
import org.placewise.model.talk.Presenter;
import org.placewise.model.text.Message;
import org.placewise.view.Ui;
import org.placewise.view.theme.Look;

/**
 * The windows of a talk: the audience's fills a screen, the speaker's stands on another where there is one. The talk has
 * a workspace of its own, so what is tried out before an audience leaves the open scenario as it was.
 */
public final class TalkWindows {
    private static final Duration TICK = Duration.millis(250);
    private static final double NANOS = 1e6;
    private static final double SPEAKER_WIDTH = 1200;
    private static final double SPEAKER_HEIGHT = 760;
    private final Look look;
    private final Supplier<Report> report;
    private final Function<Scenario, Workspace> workspaces;
    private final Consumer<Message> tell;
    private final ObjectProperty<Point2D> pointed = new SimpleObjectProperty<>(new Point2D(0.5, 0.5));
    private final Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> tick()));
    private final InvalidationListener screens = _ -> followScreens();
    private Window owner;
    private TalkControl talk;
    private AudienceView audience;
    private SpeakerView speaker;
    private Stage audienceStage;
    private Stage speakerStage;

    /**
     * @param workspaces makes the talk's own workspace from the open scenario
     * @param tell       told what has happened to the talk
     */
    public TalkWindows(Look look, Supplier<Report> report, Function<Scenario, Workspace> workspaces,
                       Consumer<Message> tell) {
        this.look = look;
        this.report = report;
        this.workspaces = workspaces;
        this.tell = tell;
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    /** Whether a talk is being given, or waits for a screen. */
    public boolean isRunning() {
        return talk != null && !talk.state().over();
    }

    /**
     * Starts the talk, or takes it up where it stands.
     *
     * @param over  window that it is given from
     * @param scene to begin with, from 0
     */
    public void start(Window over, Scenario scenario, int scene) {
        owner = over;
        if (!isRunning()) {
            talk = new TalkControl(workspaces.apply(scenario), scene, () -> System.nanoTime() / NANOS);
            talk.stateProperty().subscribe(this::show);
            talk.seenProperty().subscribe(_ -> show(talk.state()));
            talk.workspace().comparisonProperty().subscribe(_ -> show(talk.state()));
        }
        open();
    }

    private void open() {
        if (audienceStage != null) {
            audienceStage.toFront();
            return;
        }
        Ui ui = new Ui(look.messages(), look.palette(), talk.workspace());
        audience = new AudienceView(ui, report.get(), pointed);
        audience.allowWeights();
        speaker = new SpeakerView(ui, report.get(), pointed, () -> talk.workspace().update(
                Message.of("view.undo.reset"), scenario -> ScenarioChanges.resetWeights(scenario,
                        talk.workspace().origin())));
        audienceStage = stage(StageStyle.UNDECORATED, audience, "present.title");
        audienceStage.setOnHidden(_ -> close());
        place();
        Screen.getScreens().addListener(screens);
        ticking.play();
        show(talk.state());
        audienceStage.show();
        if (Screen.getScreens().size() > 1) {
            talk.press(Command.SPEAKER);
        }
    }

    private Stage stage(StageStyle style, Parent content, String title) {
        Stage stage = new Stage(style);
        StackPane root = new StackPane(content);
        look.dress(root);
        Scene scene = new Scene(root, SPEAKER_WIDTH, SPEAKER_HEIGHT);
        TalkKeys keys = new TalkKeys(talk);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> keys.press(event, scene.getFocusOwner()));
        stage.setScene(scene);
        stage.setTitle(look.messages().get(title));
        return stage;
    }

    /** The audience has the other screen, where there are two and they are not swapped. */
    private void place() {
        List<Screen> all = Screen.getScreens();
        Screen own = Screen.getScreensForRectangle(owner.getX(), owner.getY(), Math.max(1, owner.getWidth()),
                Math.max(1, owner.getHeight())).stream().findFirst().orElse(Screen.getPrimary());
        Screen other = all.stream().filter(screen -> !screen.equals(own)).findFirst().orElse(own);
        Rectangle2D bounds = (talk.state().swapped() ? own : other).getBounds();
        audienceStage.setX(bounds.getMinX());
        audienceStage.setY(bounds.getMinY());
        audienceStage.setWidth(bounds.getWidth());
        audienceStage.setHeight(bounds.getHeight());
        if (speakerStage != null) {
            Rectangle2D rest = (talk.state().swapped() ? other : own).getVisualBounds();
            speakerStage.setX(rest.getMinX() + Math.max(0, (rest.getWidth() - SPEAKER_WIDTH) / 2));
            speakerStage.setY(rest.getMinY() + Math.max(0, (rest.getHeight() - SPEAKER_HEIGHT) / 2));
        }
    }

    private void show(Presenter state) {
        if (state.over()) {
            close();
            return;
        }
        TalkControl.Seen seen = talk.seenProperty().get();
        if (audienceStage == null || seen == null) {
            return;
        }
        boolean swap = speakerStage != null && state.swapped() != (boolean) speakerStage.getProperties().get("swapped");
        audience.show(state, seen, talk.nowMs());
        speaker.show(state, talk.workspace().comparisonProperty().get(), talk.nowMs());
        if (state.speaker() && speakerStage == null) {
            speakerStage = stage(StageStyle.DECORATED, speaker, "present.speaker.title");
            speakerStage.setOnHidden(_ -> speakerStage = null);
            speakerStage.getProperties().put("swapped", state.swapped());
            place();
            speakerStage.show();
        } else if (!state.speaker() && speakerStage != null) {
            speakerStage.close();
        } else if (swap) {
            speakerStage.getProperties().put("swapped", state.swapped());
            place();
        }
    }

    private void tick() {
        if (audienceStage != null) {
            audience.tick(talk.nowMs());
            speaker.tick(talk.state(), talk.nowMs());
        }
    }

    /** A screen came or went: a projector that was unplugged takes the audience's window with it, not the talk. */
    private void followScreens() {
        if (audienceStage == null) {
            return;
        }
        boolean there = Screen.getScreens().stream().anyMatch(screen -> screen.getBounds().contains(
                audienceStage.getX(), audienceStage.getY()));
        if (!there) {
            close();
            tell.accept(Message.of("present.unplugged", "F5"));
        }
    }

    private void close() {
        ticking.stop();
        Screen.getScreens().removeListener(screens);
        Stage shown = audienceStage;
        audienceStage = null;
        if (speakerStage != null) {
            speakerStage.close();
        }
        if (shown != null) {
            shown.close();
        }
    }
}
