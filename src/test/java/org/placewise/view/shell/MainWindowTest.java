package org.placewise.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.placewise.model.scenario.Judgement;
import org.placewise.model.text.Message;
import org.placewise.view.Fx;
import org.placewise.view.export.ExportChoice;
import org.placewise.view.theme.Fonts;
import org.placewise.view.theme.Theme;

@ExtendWith(Fx.class)
class MainWindowTest {
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{3,}");
    /** What is the same in Chinese: the product, names of products, chips and number formats. */
    private static final Pattern SAME_IN_CHINESE = Pattern.compile("Placewise|Qwen2.5|INT4|USD|kWh|GPU|ASIC");

    @Test
    void startsWithTheFirstPresetUnedited() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            assertEquals("AI glasses assistant", window.find("presets", MenuButton.class).getText());
            assertEquals("Comparison of six options", window.find("page", Label.class).getText());
            assertEquals(30, 100 * window.shown.scenario().criteria().getFirst().weight(), 1e-9);
            assertTrue(window.find("undo", Button.class).isDisabled());
            assertTrue(window.find("redo", Button.class).isDisabled());
            assertTrue(window.find("page-compare", ToggleButton.class).isSelected());
            assertFalse(window.workspace.state().edited());
        });
    }

    @Test
    void everyControlThatTheKeyboardReachesHasAName() {
        Fx.run(() -> {
            TestWindow window = new TestWindow(List.of(Message.of("view.title")));
            assertEquals(List.of(), TestWindow.nameless(window.nodes()));
        });
    }

    @Test
    void theLanguageIsSwitchedLiveAndNoEnglishRemains() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            window.press(window.scene.getRoot(), KeyCode.L, false, true);
            assertEquals("AI 眼镜助手", window.find("presets", MenuButton.class).getText());
            assertEquals("六个方案的对比", window.find("page", Label.class).getText());
            List<String> english = window.nodes(Text.class).stream().map(Text::getText)
                    .filter(text -> LATIN_WORD.matcher(SAME_IN_CHINESE.matcher(text).replaceAll("")).find()).toList();
            assertEquals(List.of(), english);
            window.press(window.scene.getRoot(), KeyCode.L, false, true);
            assertEquals("Comparison of six options", window.find("page", Label.class).getText());
        });
    }

    @Test
    void aChangeOfLookKeepsTheFocusAndTheScenario() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            Slider second = window.nodes(Slider.class).get(1);
            second.setValue(50);
            second.requestFocus();
            window.press(second, KeyCode.L, false, true);
            assertEquals(window.nodes(Slider.class).get(1), window.scene.getFocusOwner());
            assertNotEquals(second, window.scene.getFocusOwner());
            assertEquals(50, window.nodes(Slider.class).get(1).getValue(), 1e-9);
        });
    }

    @Test
    void theThemeFollowsTheUserAndElseTheSystem() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            assertFalse(window.scene.getRoot().getStyleClass().contains("dark"));
            window.system.set(ColorScheme.DARK);
            assertTrue(window.scene.getRoot().getStyleClass().contains("dark"));
            window.look.appearanceProperty().set(window.look.appearance().withTheme(Theme.LIGHT));
            assertFalse(window.scene.getRoot().getStyleClass().contains("dark"));
            window.find("theme", MenuButton.class).getItems().get(1).fire();
            assertTrue(window.scene.getRoot().getStyleClass().contains("dark"));
        });
    }

    @Test
    void twiceTheSizeLosesNothingOnASmallScreen() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            window.look.appearanceProperty().set(window.look.appearance().withScale(200));
            window.scene.getRoot().resize(1366, 768);
            window.layout();
            assertEquals(26, window.find("page", Label.class).getFont().getSize(), 1e-9);
            for (String id : List.of("presets", "file", "undo", "redo", "language", "theme", "scale", "exports")) {
                Node button = window.find(id, Node.class);
                assertTrue(button.localToScene(button.getLayoutBounds()).getMaxX() <= 1366, id);
                assertTrue(button.localToScene(button.getLayoutBounds()).getMinX() >= 0, id);
            }
        });
    }

    @Test
    void undoAndRedoTakeShortcuts() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            Slider slider = window.nodes(Slider.class).getFirst();
            slider.setValue(60);
            assertEquals("Undo: weight of Latency p95, 30 % to 60 %", window.find("undo", Button.class).getAccessibleText());
            assertEquals(0.6, window.shown.scenario().criteria().getFirst().weight(), 1e-9);
            window.press(slider, KeyCode.Z, false, true);
            assertEquals(0.3, window.shown.scenario().criteria().getFirst().weight(), 1e-9);
            assertEquals(30, slider.getValue(), 1e-9);
            window.press(slider, KeyCode.Z, true, true);
            assertEquals(60, slider.getValue(), 1e-9);
            window.press(slider, KeyCode.Z, false, true);
            window.press(slider, KeyCode.Y, false, true);
            assertEquals(60, slider.getValue(), 1e-9);
        });
    }

    @Test
    void weightsAlwaysShowAHundredPercentAndResetBringsThemBack() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            Slider slider = window.nodes(Slider.class).getFirst();
            for (double value : new double[] {0, 33.3, 77.7, 100}) {
                slider.setValue(value);
                int sum = window.nodes(Label.class).stream().filter(l -> l.getStyleClass().contains("percent"))
                        .mapToInt(label -> Integer.parseInt(label.getText().replace(" %", ""))).sum();
                assertEquals(100, sum);
            }
            window.nodes(Button.class).stream().filter(button -> "reset".equals(button.getText())).findFirst()
                    .orElseThrow().fire();
            assertEquals(List.of(0.3, 0.25, 0.2, 0.1, 0.1, 0.05), window.workspace.scenario().criteria().stream()
                    .map(Judgement::weight).toList());
        });
    }

    @Test
    void aLockedWeightStaysWhileOthersMove() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            window.nodes(ToggleButton.class).stream().filter(button -> button.getStyleClass().contains("lock"))
                    .skip(1).findFirst().orElseThrow().fire();
            assertTrue(window.nodes(Slider.class).get(1).isDisabled());
            window.nodes(Slider.class).getFirst().setValue(70);
            assertEquals(25, window.nodes(Slider.class).get(1).getValue(), 1e-9);
        });
    }

    @Test
    void aBadNumberIsToldOnceWhereItStandsAndChangesNothing() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            TextField users = field(window, "Users");
            for (String bad : List.of("many", "-3", "1e99", "NaN", "2.5", "")) {
                users.setText(bad);
                users.fireEvent(new ActionEvent());
                assertEquals(List.of("A whole number from 1 to 10,000,000,000"), complaints(window), bad);
                assertEquals(bad, users.getText());
                assertFalse(window.workspace.state().edited());
            }
            users.setText("3,000");
            users.fireEvent(new ActionEvent());
            assertEquals(List.of(), complaints(window));
            assertEquals(3000, window.workspace.scenario().workload().traffic().users());
            users.setText("x");
            users.fireEvent(new ActionEvent());
            window.press(users, KeyCode.ESCAPE, false, false);
            assertEquals("3,000", users.getText());
            assertEquals(List.of(), complaints(window));
        });
    }

    @Test
    void undoInAFieldTakesBackTypingFirstAndThenTheChange() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            TextField users = field(window, "Users");
            users.setText("3,000");
            users.fireEvent(new ActionEvent());
            users.appendText("9");
            window.press(users, KeyCode.Z, false, true);
            assertEquals(3000, window.workspace.scenario().workload().traffic().users());
            users.undo();
            window.press(users, KeyCode.Z, false, true);
            assertEquals(20_000, window.workspace.scenario().workload().traffic().users());
            assertEquals("20,000", users.getText());
        });
    }

    private static TextField field(TestWindow window, String name) {
        return window.nodes(TextField.class).stream().filter(field -> name.equals(field.getAccessibleText()))
                .findFirst().orElseThrow();
    }

    private static List<String> complaints(TestWindow window) {
        return window.nodes(Label.class).stream().filter(label -> label.getStyleClass().contains("complaint"))
                .map(Label::getText).toList();
    }

    @Test
    void aPresetIsOpenedOnlyIfChangesMayBeLost() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            MenuItem other = window.find("presets", MenuButton.class).getItems().get(1);
            other.fire();
            assertEquals(0, window.asked.size());
            assertEquals("security-video", window.workspace.scenario().presetId());
            assertEquals("Security video", window.find("presets", MenuButton.class).getText());
            window.nodes(Slider.class).getFirst().setValue(60);
            window.find("presets", MenuButton.class).getItems().getFirst().fire();
            assertEquals(Message.of("files.leave"), window.asked.getLast().text());
            assertEquals("security-video", window.workspace.scenario().presetId());
            window.answer = 1;
            window.find("presets", MenuButton.class).getItems().getFirst().fire();
            assertEquals("ai-glasses", window.workspace.scenario().presetId());
            assertFalse(window.workspace.state().edited());
        });
    }

    @Test
    void theHeaderSaysWhetherTheScenarioIsSaved() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            assertEquals("", state(window));
            window.nodes(Slider.class).getFirst().setValue(60);
            assertEquals("edited", state(window));
            window.press(window.scene.getRoot(), KeyCode.S, false, true);
            assertEquals("saved", state(window));
            assertEquals(window.workspace.scenario(), window.stored.get(Path.of("chosen.placewise")));
            window.press(window.scene.getRoot(), KeyCode.Z, false, true);
            assertEquals("edited", state(window));
        });
    }

    private static String state(TestWindow window) {
        return window.nodes(Label.class).stream().filter(label -> label.getStyleClass().contains("state"))
                .findFirst().orElseThrow().getText();
    }

    @Test
    void aFileThatCannotBeReadIsToldAndNothingIsLost() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            window.press(window.scene.getRoot(), KeyCode.O, false, true);
            assertEquals("store.read", window.told.getFirst().key());
            assertEquals("ai-glasses", window.workspace.scenario().presetId());
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void thePageIsExportedAsAPictureInAnotherLanguageAndOtherColours(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("picture.png");
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            window.chosen = file;
            window.press(window.scene.getRoot(), KeyCode.E, false, true);
            DialogPane pane = Window.getWindows().stream().map(shown -> shown.getScene().getRoot())
                    .filter(DialogPane.class::isInstance).map(DialogPane.class::cast).findFirst().orElseThrow();
            ((ComboBox<ExportChoice.What>) pane.lookup("#export-what")).setValue(ExportChoice.What.PICTURE);
            ((ComboBox<Locale>) pane.lookup("#export-language")).setValue(Locale.SIMPLIFIED_CHINESE);
            ((ComboBox<Boolean>) pane.lookup("#export-colours")).setValue(true);
            ((Button) pane.lookupButton(pane.getButtonTypes().getFirst())).fire();
            assertEquals(List.of(Message.of("export.dialog.done", "picture.png", folder.toString())), window.told);
            assertEquals("AI glasses assistant", window.find("presets", MenuButton.class).getText());
        });
        BufferedImage picture = ImageIO.read(file.toFile());
        assertEquals(2880, picture.getWidth());
        assertEquals(1800, picture.getHeight());
        long colours = Stream.iterate(0, x -> x < 2880, x -> x + 1).map(x -> picture.getRGB(x, 40)).distinct().count();
        assertTrue(colours > 5, "the header is blank");
        assertTrue((picture.getRGB(1000, 1200) & 0xff) < 0x50, "the ground is dark");
    }

    @Test
    void leftOutDataIsToldInTheStatusBar() {
        Fx.run(() -> {
            Message problem = Message.of("view.title");
            TestWindow window = new TestWindow(List.of(problem, problem));
            Button warning = window.find("problems", Button.class);
            assertEquals("2 entries of the data were left out", warning.getText());
            warning.fire();
            assertEquals(List.of(problem, problem), window.told);
        });
    }

    @Test
    void jumpGoesToTheWeightsAndBackToThePage() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            window.find("page", Label.class).setFocusTraversable(true);
            window.press(window.scene.getRoot(), KeyCode.F6, false, false);
            assertEquals(window.nodes(Slider.class).getFirst(), window.scene.getFocusOwner());
            window.press(window.scene.getFocusOwner(), KeyCode.F6, false, false);
            assertEquals(window.find("page", Label.class), window.scene.getFocusOwner());
        });
    }

    @Test
    void everyTextHasTheFontThatShipsWithTheProgram() {
        Fx.run(() -> {
            TestWindow window = new TestWindow();
            window.look.appearanceProperty().set(window.look.appearance().withLanguage(Locale.SIMPLIFIED_CHINESE));
            assertEquals(List.of(Fonts.FAMILY), window.nodes(Text.class).stream()
                    .map(text -> text.getFont().getFamily()).distinct().toList());
        });
    }
}
