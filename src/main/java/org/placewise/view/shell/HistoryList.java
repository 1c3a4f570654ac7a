package org.placewise.view.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.placewise.controller.Workspace;
import org.placewise.view.Ui;

/** Every step of the work, the latest on top; choosing one undoes or redoes until it is the last that is done. */
final class HistoryList {
    private static final double GAP = 4;
    private static final int MOST_ROWS = 14;
    /** Height of a row and of what is around the rows, in the height of the text. */
    private static final double ROW = 2;
    private static final double FRAME = 0.6;

    private final Ui ui;
    private final Workspace workspace;
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();

    HistoryList(Ui ui) {
        this.ui = ui;
        this.workspace = ui.workspace();
        list.setId("steps");
        list.getStyleClass().add("steps");
        list.setAccessibleText(ui.text("files.history.list"));
        List<String> names = new ArrayList<>(List.of(ui.text("files.history.start")));
        workspace.steps().forEach(step -> names.add(ui.text(step)));
        list.getItems().setAll(names.reversed());
        list.setCellFactory(_ -> new StepCell());
        list.setStyle(String.format(Locale.ROOT, "-fx-pref-height: %.1fem;",
                Math.min(MOST_ROWS, names.size()) * ROW + FRAME));
        list.getSelectionModel().select(names.size() - 1 - workspace.position());
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose();
                event.consume();
            }
        });
    }

    ListView<String> list() {
        return list;
    }

    /** Opens the list below a node; Escape closes it. */
    void show(Node anchor) {
        StackPane ground = new StackPane(list);
        ground.getStyleClass().setAll("history");
        ground.getStylesheets().setAll(anchor.getScene().getRoot().getStylesheets());
        ground.getStyleClass().addAll(anchor.getScene().getRoot().getStyleClass());
        ground.setStyle(anchor.getScene().getRoot().getStyle());
        popup.getContent().setAll(ground);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        Point2D below = anchor.localToScreen(0, anchor.getBoundsInLocal().getHeight() + GAP);
        popup.show(anchor, below.getX(), below.getY());
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        list.requestFocus();
    }

    private void choose() {
        int chosen = list.getSelectionModel().getSelectedIndex();
        if (chosen >= 0) {
            popup.hide();
            workspace.goTo(list.getItems().size() - 1 - chosen);
        }
    }

    /** Steps that are undone are greyed. */
    private final class StepCell extends ListCell<String> {
        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
            int step = list.getItems().size() - 1 - getIndex();
            boolean undone = !empty && step > workspace.position();
            getStyleClass().removeAll("undone");
            if (undone) {
                getStyleClass().add("undone");
            }
            setAccessibleText(undone ? ui.text("files.history.undone", item) : item);
        }
    }
}
