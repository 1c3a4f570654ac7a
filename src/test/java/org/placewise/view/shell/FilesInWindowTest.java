package org.placewise.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.view.Fx;
import org.placewise.view.Samples;
import org.placewise.view.Ui;

@ExtendWith(Fx.class)
class FilesInWindowTest {
    private static final Path FIRST = Path.of("/x/first.placewise").toAbsolutePath();
    private static final Path SECOND = Path.of("/x/second.placewise").toAbsolutePath();

    private static List<MenuItem> recent(TestWindow window) {
        MenuButton file = window.find("file", MenuButton.class);
        Event.fireEvent(file, new Event(MenuButton.ON_SHOWING));
        return file.getItems().stream().filter(Menu.class::isInstance).map(Menu.class::cast).findFirst().orElseThrow()
                .getItems();
    }

    private static void open(TestWindow window, Path file) {
        window.stored.putIfAbsent(file, Samples.scenario("security-video").withName(file.toString()));
        window.chosen = file;
        window.press(window.scene.getRoot(), KeyCode.O, false, true);
    }

    @Test
    void newStartsAScenarioWithANameOfItsOwn() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            window.press(window.scene.getRoot(), KeyCode.N, false, true);
            assertEquals("New scenario", window.find("presets", MenuButton.class).getText());
            assertFalse(window.workspace.state().edited());
            assertEquals(Optional.empty(), window.workspace.state().file());
        });
    }

    @Test
    void aCopyAsksForAFileWhenItIsSaved() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            open(window, FIRST);
            window.press(window.scene.getRoot(), KeyCode.D, false, true);
            assertEquals("Copy of " + FIRST, window.workspace.scenario().name());
            window.chosen = SECOND;
            window.press(window.scene.getRoot(), KeyCode.S, false, true);
            assertEquals(FIRST.toString(), window.stored.get(FIRST).name());
            assertEquals("Copy of " + FIRST, window.stored.get(SECOND).name());
        });
    }

    @Test
    void recentFilesAreOnTheMenuAndThoseThatAreGoneCannotBeChosen() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            assertEquals("No files yet", recent(window).getFirst().getText());
            open(window, FIRST);
            open(window, SECOND);
            window.stored.remove(FIRST);
            recent(window);
            List<MenuItem> items = recent(window);
            assertEquals("second.placewise   " + SECOND.getParent(), items.getFirst().getText());
            assertEquals("first.placewise   not found in " + FIRST.getParent(), items.get(1).getText());
            assertTrue(items.get(1).isDisable());
            items.getLast().fire();
            assertEquals("No files yet", recent(window).getFirst().getText());
        });
    }

    @Test
    void revertGoesBackToTheFile() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            open(window, FIRST);
            window.nodes(Slider.class).getFirst().setValue(60);
            MenuItem revert = window.find("file", MenuButton.class).getItems().getLast();
            assertFalse(revert.isDisable());
            revert.fire();
            assertEquals(window.stored.get(FIRST), window.workspace.scenario());
            assertTrue(revert.isDisable());
        });
    }

    @Test
    void onlyScenariosAreTakenFromWhatIsDropped() {
        assertEquals(Optional.of(FIRST), FileDrop.scenario(List.of(new File("/x/a.png"), FIRST.toFile())));
        assertEquals(Optional.empty(), FileDrop.scenario(List.of(new File("/x/a.png"))));
        assertEquals(Optional.empty(), FileDrop.scenario(null));
    }

    @Test
    void theHistoryNamesEveryStepAndGoesThereByKey() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            assertTrue(window.find("history", Button.class).isDisabled());
            Slider first = window.nodes(Slider.class).getFirst();
            first.setValue(60);
            window.workspace.endGesture();
            window.nodes(Slider.class).get(1).setValue(10);
            assertFalse(window.find("history", Button.class).isDisabled());
            ListView<String> list = new HistoryList(new Ui(window.look.messages(), window.look.palette(),
                    window.workspace)).list();
            assertEquals(3, list.getItems().size());
            assertEquals("weight of Latency p95, 30 % to 60 %", list.getItems().get(1));
            assertEquals("As opened", list.getItems().getLast());
            assertEquals(0, list.getSelectionModel().getSelectedIndex());
            list.getSelectionModel().select(2);
            window.press(list, KeyCode.ENTER, false, false);
            assertEquals(0, window.workspace.position());
            assertFalse(window.workspace.state().edited());
            list.getSelectionModel().select(0);
            window.press(list, KeyCode.ENTER, false, false);
            assertEquals(2, window.workspace.position());
        });
    }
}
