package org.placewise.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.placewise.controller.ScenarioChanges;
import org.placewise.controller.Workspace;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.text.Message;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.store.ReportStore;
import org.placewise.view.present.TalkWindows;
import org.placewise.view.theme.Appearance;
import org.placewise.view.theme.Fonts;
import org.placewise.view.theme.Look;
import org.placewise.view.theme.Theme;

/**
 * How long a frame takes while bars move before an audience, in a window that fills the screen: after publishing, and
 * while a weight runs from 0 to 100 %. Needs a screen, such as {@code Xvfb -screen 0 1920x1080x24}. The reference is a
 * window of the same size of which a canvas is painted anew with every frame. Bound: 33 ms (95th percentile).
 */
public final class TalkBench {
    private static final int PUBLISHED = 30;
    private static final int SETTLED_FRAMES = 30;
    private static final int SLIDE_FRAMES_MS = 400;
    private static final double NANOS_PER_MILLI = 1e6;
    private final Catalogue catalogue = CatalogueStore.load().value();
    private Workspace workspace;

    private TalkBench() {
    }

    /** Prints a line for each kind of motion. */
    public static void main(String[] args) {
        Platform.startup(() -> {
            Fonts.loadForJavaFx();
            new TalkBench().reference();
        });
    }

    /** Frame times from now on until {@code last} says so. */
    private static final class Frames extends AnimationTimer {
        private final List<Double> times = new ArrayList<>();
        private final IntConsumer each;
        private long before;

        Frames(IntConsumer each) {
            this.each = each;
        }

        @Override
        public void handle(long now) {
            if (before != 0) {
                times.add((now - before) / NANOS_PER_MILLI);
            }
            before = now;
            each.accept(times.size());
        }

        void print(String name) {
            double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            System.out.printf(Locale.ROOT, "%-12s %5d frames  p50 %5.1f  p95 %5.1f  most %6.1f ms%n", name,
                    sorted.length, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
        }

        private static double at(double[] sorted, double share) {
            return sorted[(int) Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
        }
    }

    private void reference() {
        Stage stage = new Stage(StageStyle.UNDECORATED);
        Canvas canvas = new Canvas(1920, 1080);
        stage.setScene(new Scene(new StackPane(canvas), 1920, 1080));
        stage.show();
        Frames[] frames = new Frames[1];
        frames[0] = new Frames(count -> {
            canvas.getGraphicsContext2D().setFill(Color.gray(count % 2 == 0 ? 0.2 : 0.8));
            canvas.getGraphicsContext2D().fillRect(0, 0, 1920, 1080);
            if (count == 200) {
                frames[0].stop();
                frames[0].print("bare canvas");
                stage.close();
                Platform.runLater(this::talk);
            }
        });
        frames[0].start();
        Platform.setImplicitExit(false);
    }

    private static Executor thread(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    private void talk() {
        Look look = new Look(new Appearance(Locale.ENGLISH, Theme.DARK, 100), new SimpleObjectProperty<>(ColorScheme.DARK));
        Stage owner = new Stage();
        owner.setScene(new Scene(new StackPane(), 300, 200));
        owner.show();
        TalkWindows windows = new TalkWindows(look, () -> ReportStore.load().value(), scenario -> {
            workspace = new Workspace(catalogue, scenario, thread("comparison"), thread("analysis"), Platform::runLater,
                    failure -> failure.printStackTrace());
            return workspace;
        }, _ -> { });
        windows.start(owner, new PresetStore().preset("office-assistant"), 6);
        Frames[] frames = new Frames[1];
        frames[0] = new Frames(count -> {
            if (count == 2 * SETTLED_FRAMES) {
                frames[0].stop();
                publish(PUBLISHED, new Frames(_ -> { }), "publish");
            }
        });
        frames[0].start();
    }

    private static void press(KeyCode code) {
        Window talk = Window.getWindows().stream().filter(window -> window instanceof Stage stage
                && stage.getStyle() == StageStyle.UNDECORATED).findFirst().orElseThrow();
        talk.getScene().getRoot().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /** Freezes, moves a weight, waits for the comparison, publishes and counts frames while the bars slide. */
    private void publish(int left, Frames all, String name) {
        if (left == 0) {
            all.print(name);
            sweep(name.equals("publish") ? "sweep" : name + " sweep", () -> next(name));
            return;
        }
        press(KeyCode.F);
        workspace.update(Message.of("view.undo.reset"), scenario -> ScenarioChanges.moveWeight(scenario, 0,
                left % 2 == 0 ? 0.7 : 0.05));
        Frames[] waiting = new Frames[1];
        waiting[0] = new Frames(count -> {
            if (count == SETTLED_FRAMES) {
                waiting[0].stop();
                press(KeyCode.F);
                long begun = System.nanoTime();
                Frames[] moving = new Frames[1];
                moving[0] = new Frames(_ -> {
                    if ((System.nanoTime() - begun) / NANOS_PER_MILLI > SLIDE_FRAMES_MS) {
                        moving[0].stop();
                        all.times.addAll(moving[0].times);
                        Platform.runLater(() -> publish(left - 1, all, name));
                    }
                });
                moving[0].start();
            }
        });
        waiting[0].start();
    }

    private static void sweep(String name, Runnable then) {
        press(KeyCode.K);
        long begun = System.nanoTime();
        Frames[] moving = new Frames[1];
        moving[0] = new Frames(_ -> {
            if ((System.nanoTime() - begun) / NANOS_PER_MILLI > 7900) {
                moving[0].stop();
                moving[0].print(name);
                then.run();
            }
        });
        moving[0].start();
    }

    /** The same once more with the speaker's window beside it, then on the scene of what would flip it. */
    private void next(String name) {
        Frames[] pause = new Frames[1];
        pause[0] = new Frames(count -> {
            if (count == 2 * SETTLED_FRAMES) {
                pause[0].stop();
                switch (name) {
                    case "publish" -> {
                        press(KeyCode.PAGE_DOWN);
                        publish(PUBLISHED, new Frames(_ -> { }), "flip");
                    }
                    case "flip" -> {
                        press(KeyCode.PAGE_UP);
                        press(KeyCode.V);
                        publish(PUBLISHED, new Frames(_ -> { }), "with speaker");
                    }
                    default -> System.exit(0);
                }
            }
        });
        pause[0].start();
    }
}
