package org.placewise.view.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.placewise.controller.Documents;
import org.placewise.controller.RecentFiles;
import org.placewise.controller.RecentFiles.Recent;
import org.placewise.view.Ui;

/** What can be done with files. */
final class FileMenu extends MenuButton {
    private final Ui ui;
    private final Documents documents;
    private final Menu recent;

    FileMenu(Ui ui, Actions actions, Documents documents) {
        super(ui.text("view.file"));
        this.ui = ui;
        this.documents = documents;
        recent = new Menu(ui.text("files.recent"));
        recent.setId("recent");
        setId("file");
        getItems().addAll(actions.menuItem(Actions.NEW, ui.text("files.new")),
                actions.menuItem(Actions.OPEN, ui.text("view.file.open")), recent, new SeparatorMenuItem(),
                actions.menuItem(Actions.SAVE, ui.text("view.file.save")),
                actions.menuItem(Actions.SAVE_AS, ui.text("view.file.saveas")),
                actions.menuItem(Actions.DUPLICATE, ui.text("files.duplicate")),
                actions.menuItem(Actions.REVERT, ui.text("files.revert")));
        setOnShowing(_ -> {
            fill(documents.recent().filesProperty().get());
            documents.recent().refresh();
        });
    }

    /** Files that are gone are shown and cannot be chosen. */
    private void fill(List<Recent> files) {
        RecentFiles all = documents.recent();
        recent.getItems().setAll(files.stream().map(this::item).toList());
        if (files.isEmpty()) {
            MenuItem none = new MenuItem(ui.text("files.recent.none"));
            none.setDisable(true);
            recent.getItems().add(none);
        } else {
            MenuItem clear = new MenuItem(ui.text("files.recent.clear"));
            clear.setId("recent-clear");
            clear.setOnAction(_ -> all.clear());
            recent.getItems().addAll(new SeparatorMenuItem(), clear);
        }
    }

    private MenuItem item(Recent file) {
        Path path = file.file();
        String name = Objects.toString(path.getFileName(), "");
        String folder = Objects.toString(path.getParent(), "");
        MenuItem item = new MenuItem(ui.text(file.present() ? "files.recent.item" : "files.recent.missing", name,
                folder));
        item.setMnemonicParsing(false);
        item.setDisable(!file.present());
        if (!file.present()) {
            item.getStyleClass().add("missing");
        }
        item.setOnAction(_ -> documents.openInstead(path));
        return item;
    }
}
