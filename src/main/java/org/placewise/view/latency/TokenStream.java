package org.placewise.view.latency;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.placewise.model.quantity.Unit;
import org.placewise.view.Ui;

/**
 * The options' answers side by side, in the time they really take. At rest it shows the moment at which the quickest
 * answer is complete; where motion is unwelcome it stays there.
 */
final class TokenStream extends VBox {
    private static final double NANOS = 1e9;
    private final Ui ui;
    private final HBox lanes = new HBox();
    private final List<StreamLane> shownLanes = new ArrayList<>();
    private final Label clock = new Label();
    private final Button play = new Button();
    private final Button replay;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            double before = last < 0 ? now : last;
            last = now;
            advance((now - before) / NANOS);
        }
    };
    private double last = -1;
    private StreamModel model;
    private double seconds;
    private boolean playing;
    /** At the moment that is shown at rest; what is shown follows when times change. */
    private boolean resting = true;

    TokenStream(Ui ui) {
        this(ui, Platform.getPreferences().isReducedMotion());
    }

    TokenStream(Ui ui, boolean still) {
        this.ui = ui;
        getStyleClass().addAll("chart-card", "token-stream");
        Label title = new Label(ui.text("view.latency.stream"));
        title.getStyleClass().add("chart-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        clock.getStyleClass().add("stream-clock");
        clock.setMinWidth(USE_PREF_SIZE);
        play.getStyleClass().add("pill");
        play.setMinWidth(USE_PREF_SIZE);
        play.setOnAction(_ -> toggle());
        replay = new Button(ui.text("view.latency.stream.replay"));
        replay.getStyleClass().add("pill");
        replay.setMinWidth(USE_PREF_SIZE);
        replay.setOnAction(_ -> start());
        HBox heading = new HBox(title, clock);
        if (!still) {
            heading.getChildren().addAll(play, replay);
        }
        heading.getStyleClass().add("chart-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        lanes.getStyleClass().add("stream-lanes");
        VBox.setVgrow(lanes, Priority.ALWAYS);
        getChildren().addAll(heading, lanes);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                pause();
            }
        });
        showButtons();
    }

    void show(StreamModel shown) {
        model = shown;
        while (shownLanes.size() < shown.lanes().size()) {
            shownLanes.add(new StreamLane(ui));
        }
        List<StreamLane> wanted = shownLanes.subList(0, shown.lanes().size());
        if (!lanes.getChildren().equals(wanted)) {
            lanes.getChildren().setAll(new ArrayList<Node>(wanted));
        }
        seconds = resting ? shown.firstEnd() : Math.min(seconds, shown.lastEnd());
        render();
    }

    private void toggle() {
        if (playing) {
            pause();
        } else if (resting || seconds >= model.lastEnd()) {
            start();
        } else {
            run();
        }
    }

    private void start() {
        seconds = 0;
        resting = false;
        render();
        run();
    }

    private void run() {
        playing = true;
        last = -1;
        timer.start();
        showButtons();
    }

    private void pause() {
        playing = false;
        timer.stop();
        showButtons();
    }

    private void showButtons() {
        play.setText(ui.text(playing ? "view.latency.stream.pause" : "view.latency.stream.play"));
    }

    /** Lets time pass. */
    void advance(double elapsed) {
        seconds = Math.min(seconds + elapsed, model.lastEnd());
        render();
        if (seconds >= model.lastEnd()) {
            pause();
        }
    }

    private void render() {
        double longest = Math.max(model.lastEnd(), Double.MIN_NORMAL);
        for (int i = 0; i < model.lanes().size(); i++) {
            shownLanes.get(i).show(model.lanes().get(i), model.tokens(), seconds, longest);
        }
        clock.setText(ui.text("view.latency.stream.clock", ui.messages().numbers().quantity(seconds, Unit.SECOND)));
    }

    boolean isPlaying() {
        return playing;
    }

    List<StreamLane> lanes() {
        return shownLanes;
    }

    Button playButton() {
        return play;
    }

    Button replayButton() {
        return replay;
    }

    String clockText() {
        return clock.getText();
    }
}
