package org.placewise.view.weights;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.stage.Screen;
import org.placewise.view.Scroller;
import org.placewise.view.Ui;

/** Shows a form above the window until it is applied or given up. */
public final class FormDialog {
    private FormDialog() {
    }

    public static void show(Ui ui, Form form, Node owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.getScene().getWindow());
        dialog.setTitle(form.title());
        dialog.setResizable(true);
        ButtonType apply = new ButtonType(ui.text("view.weights.apply"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(ui.text("view.weights.cancel"), ButtonData.CANCEL_CLOSE);
        dress(dialog.getDialogPane(), owner.getScene().getRoot());
        fill(dialog.getDialogPane(), form, apply, cancel);
        dialog.setOnHidden(_ -> {
            if (dialog.getResult() == apply) {
                form.apply();
            }
        });
        dialog.show();
    }

    /** A dialog has a scene of its own, which looks like the one it belongs to. */
    private static void dress(DialogPane pane, Parent window) {
        pane.getStylesheets().setAll(window.getStylesheets());
        pane.getStyleClass().addAll(window.getStyleClass().filtered(style -> !style.equals("root")));
        pane.setStyle(window.getStyle());
    }

    static void fill(DialogPane pane, Form form, ButtonType apply, ButtonType cancel) {
        ScrollPane scroll = new FormScroll(form);
        pane.setHeaderText(form.title());
        pane.setGraphic(null);
        pane.setContent(scroll);
        pane.getButtonTypes().setAll(apply, cancel);
        pane.lookupButton(apply).disableProperty().bind(form.completeProperty().not());
    }

    /** Scrolls what is taller, and is never larger than the screen has room for. */
    private static final class FormScroll extends Scroller {
        /** In the height of the text. */
        private static final double HIGHEST = 44;
        private static final double SHARE_OF_SCREEN = 0.75;
        private static final double BAR = 1.5;
        private final Form form;

        private FormScroll(Form form) {
            super(form);
            this.form = form;
            setFitToWidth(true);
            setHbarPolicy(ScrollBarPolicy.NEVER);
            getStyleClass().add("form-scroll");
        }

        @Override
        protected double computePrefWidth(double height) {
            double room = SHARE_OF_SCREEN * Screen.getPrimary().getVisualBounds().getWidth();
            return Math.min(form.prefWidth(-1) + BAR * form.em(), Math.max(room, 0));
        }

        @Override
        protected double computePrefHeight(double width) {
            double room = SHARE_OF_SCREEN * Screen.getPrimary().getVisualBounds().getHeight();
            return Math.min(form.prefHeight(prefWidth(-1)), Math.min(HIGHEST * form.em(), room));
        }
    }
}
