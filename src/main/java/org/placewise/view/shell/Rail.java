package org.placewise.view.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.placewise.view.Ui;

/** The column at the left with a button for each page. */
final class Rail extends VBox {
    private final ToggleGroup group = new ToggleGroup();

    Rail(Ui ui, List<Page> pages, Consumer<Page> choose) {
        getStyleClass().add("rail");
        setAccessibleText(ui.text("view.rail"));
        for (Page page : pages) {
            ToggleButton button = new ToggleButton(ui.text("view.page." + page.key()), page.icon());
            button.setId("page-" + page.key());
            button.setContentDisplay(ContentDisplay.TOP);
            button.setToggleGroup(group);
            button.setUserData(page.key());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> choose.accept(page));
            getChildren().add(button);
        }
    }

    void mark(Page shown) {
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(shown.key())));
    }
}
