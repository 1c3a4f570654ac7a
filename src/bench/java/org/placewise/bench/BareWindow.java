package org.placewise.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least that a program with a window is: one label. Says when it was on screen and ends. */
public final class BareWindow {
    private static final int SETTLED_PULSES = 3;

    private BareWindow() {
    }

    public static void main(String[] arguments) {
        Platform.startup(BareWindow::show);
    }

    private static void show() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Label("Placewise"), 1366, 768));
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == SETTLED_PULSES) {
                    System.out.println("usable");
                    Platform.exit();
                }
            }
        }.start();
    }
}
