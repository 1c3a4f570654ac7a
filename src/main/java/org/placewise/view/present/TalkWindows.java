package org.placewise.view.present;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
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
    private final AnimationTimer sweeping = new AnimationTimer() {
        @Override
        public void handle(long now) {
            talk.tick();
        }
    };
    private final InvalidationListener screens = _ -> followScreens();
    private Consumer<Outcome> ended = _ -> { };
    private Window owner;
    private TalkControl talk;
    private boolean rehearsal;
    private AudienceView audience;
    private SpeakerView speaker;
    private Stage audienceStage;
    private Stage speakerStage;
    private boolean swapped;

    /**
     * How a talk ended.
     *
     * @param reached the scenario with the weights that the talk came to
     * @param seconds spent on each scene
     */
    public record Outcome(Scenario reached, boolean rehearsal, List<Integer> seconds) {
    }

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

    /** Calls when a talk was left for good. */
    public void onEnd(Consumer<Outcome> listener) {
        ended = listener;
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
        begin(over, scenario, scene, false);
    }

    /** Starts the talk for its speaker alone, who learns how long it takes. */
    public void rehearse(Window over, Scenario scenario) {
        begin(over, scenario, 0, true);
    }

    private void begin(Window over, Scenario scenario, int scene, boolean alone) {
        owner = over;
        if (isRunning() && rehearsal == alone) {
            open();
            return;
        }
        if (isRunning()) {
            end();
        }
        rehearsal = alone;
        talk = new TalkControl(workspaces.apply(scenario), scene, () -> System.nanoTime() / NANOS,
                Platform.getPreferences().isReducedMotion());
        TalkControl given = talk;
        talk.stateProperty().subscribe(_ -> show(given));
        talk.seenProperty().subscribe(_ -> show(given));
        talk.workspace().comparisonProperty().subscribe(_ -> show(given));
        open();
    }

    private boolean isOpen() {
        return audienceStage != null || rehearsal && speakerStage != null;
    }

    private void open() {
        if (isOpen()) {
            (rehearsal ? speakerStage : audienceStage).toFront();
            return;
        }
        Ui ui = new Ui(look.messages(), look.palette(), talk.workspace());
        speaker = new SpeakerView(ui, report.get(), pointed, rehearsal, () -> talk.workspace().update(
                Message.of("view.undo.reset"), scenario -> ScenarioChanges.resetWeights(scenario,
                        talk.workspace().origin())));
        if (!rehearsal) {
            audience = new AudienceView(ui, report.get(), pointed);
            audience.allowWeights();
            audienceStage = stage(StageStyle.UNDECORATED, audience, "present.title");
            audienceStage.setOnHidden(_ -> close());
            Screen.getScreens().addListener(screens);
        }
        boolean speaks = rehearsal || Screen.getScreens().size() > 1;
        if (speaks && !talk.state().speaker()) {
            talk.press(Command.SPEAKER);
        }
        place();
        ticking.play();
        show(talk);
        if (audienceStage != null) {
            audienceStage.show();
            // Not to the slider, which the arrows would move.
            audience.requestFocus();
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
        swapped = talk.state().swapped();
        if (audienceStage != null) {
            Rectangle2D bounds = (swapped ? own : other).getBounds();
            audienceStage.setX(bounds.getMinX());
            audienceStage.setY(bounds.getMinY());
            audienceStage.setWidth(bounds.getWidth());
            audienceStage.setHeight(bounds.getHeight());
        }
        if (speakerStage != null) {
            Rectangle2D rest = (swapped ? other : own).getVisualBounds();
            double width = Math.min(SPEAKER_WIDTH, rest.getWidth());
            double height = Math.min(SPEAKER_HEIGHT, rest.getHeight());
            speakerStage.setWidth(width);
            speakerStage.setHeight(height);
            speakerStage.setX(rest.getMinX() + (rest.getWidth() - width) / 2);
            speakerStage.setY(rest.getMinY() + (rest.getHeight() - height) / 2);
        }
    }

    private void show(TalkControl given) {
        Presenter state = given.state();
        TalkControl.Seen seen = given.seenProperty().get();
        if (given != talk || seen == null || speaker == null) {
            return;
        }
        if (state.over()) {
            end();
            return;
        }
        if (audienceStage != null) {
            audience.show(given.talk(), state, seen, given.moved(), given.nowMs());
        }
        // What slides for the audience slides in its mirror; what is only tried out is there at once.
        speaker.show(given, state.frozen() ? new TalkControl.Seen(given.workspace().comparisonProperty().get(), false)
                : seen);
        if (state.sweeping()) {
            sweeping.start();
        } else {
            sweeping.stop();
        }
        if (state.speaker() && speakerStage == null) {
            openSpeaker();
        } else if (!state.speaker() && speakerStage != null && !rehearsal) {
            speakerStage.close();
        } else if (swapped != state.swapped()) {
            place();
        }
    }

    private void openSpeaker() {
        speakerStage = stage(StageStyle.DECORATED, speaker, "present.speaker.title");
        Stage opened = speakerStage;
        speakerStage.setOnHidden(_ -> speakerClosed(opened));
        place();
        speakerStage.show();
        // Not to the first button, which the space bar would press.
        speaker.requestFocus();
    }

    /** Somebody may close the speaker's window by its button. */
    private void speakerClosed(Stage closed) {
        if (closed == speakerStage) {
            speakerStage = null;
            if (rehearsal) {
                end();
            } else if (audienceStage != null && talk.state().speaker()) {
                talk.press(Command.SPEAKER);
            }
        }
    }

    private void tick() {
        if (audienceStage != null) {
            audience.tick(talk.nowMs());
        }
        if (speakerStage != null) {
            speaker.tick(talk.state(), talk.nowMs());
        }
    }

    /** A screen came or went: a projector that was unplugged takes the audience's window with it, not the talk. */
    private void followScreens() {
        if (audienceStage == null) {
            return;
        }
        // Its middle: its corner may lie on the edge of the screen that is left.
        double middle = audienceStage.getX() + audienceStage.getWidth() / 2;
        boolean there = Screen.getScreens().stream().anyMatch(screen -> screen.getBounds().contains(middle,
                audienceStage.getY() + audienceStage.getHeight() / 2));
        if (!there) {
            close();
            tell.accept(Message.of("present.unplugged", "F5"));
        }
    }

    private void end() {
        TalkControl left = talk;
        talk = null;
        close();
        ended.accept(new Outcome(left.reached(), rehearsal, IntStream.range(0, left.state().scenes())
                .mapToObj(scene -> Times.seconds(left.state().spentMs(scene, left.nowMs()))).toList()));
    }

    private void close() {
        ticking.stop();
        sweeping.stop();
        Screen.getScreens().removeListener(screens);
        Stage shown = audienceStage;
        Stage spoken = speakerStage;
        audienceStage = null;
        speakerStage = null;
        // Opening builds them anew.
        audience = null;
        speaker = null;
        if (spoken != null) {
            spoken.close();
        }
        if (shown != null) {
            shown.close();
        }
    }
}
