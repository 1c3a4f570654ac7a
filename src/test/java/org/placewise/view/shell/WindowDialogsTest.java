package org.placewise.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.model.text.Message;
import org.placewise.view.Fx;
import org.placewise.view.theme.Appearance;
import org.placewise.view.theme.Look;
import org.placewise.view.theme.Theme;

@ExtendWith(Fx.class)
class WindowDialogsTest {
    private static Look look() {
        return new Look(new Appearance(Locale.SIMPLIFIED_CHINESE, Theme.DARK, 100),
                new SimpleObjectProperty<>(ColorScheme.LIGHT));
    }

    @Test
    void aSentenceIsShownInTheLanguageOfTheWindowWithANamedCloseButton() {
        Fx.run(() -> {
            NotificationPane banner = new NotificationPane(new StackPane());
            new Scene(banner, 800, 600);
            banner.applyCss();
            new WindowDialogs(new Stage(), banner, look()).tell(Message.of("export.dialog.done", "x.png", "here"));
            assertEquals("已保存 x.png，位于 here", banner.getText());
            assertTrue(banner.isShowing());
            assertEquals("关闭", banner.lookup(".close-button").getAccessibleText());
        });
    }

    @Test
    void aFailureShowsItsCodeAndCopiesItsDetailsOnRequest() {
        Fx.run(() -> {
            new WindowDialogs(new Stage(), new NotificationPane(), look()).fail("PW-1", "all details");
            Window shown = Window.getWindows().stream()
                    .filter(window -> window.getScene().getRoot() instanceof DialogPane).findFirst().orElseThrow();
            DialogPane pane = (DialogPane) shown.getScene().getRoot();
            assertTrue(((Label) pane.getContent()).getText().contains("PW-1"));
            assertTrue(pane.getStyleClass().containsAll(List.of("placewise", "dark")));
            List<String> buttons = pane.getButtonTypes().stream().map(type -> type.getText()).toList();
            assertEquals(List.of("复制详情", "确定"), buttons);
            ((Button) pane.lookupButton(pane.getButtonTypes().getFirst())).fire();
            assertEquals("all details", Clipboard.getSystemClipboard().getString());
        });
    }
}
