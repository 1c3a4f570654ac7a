package org.placewise.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.controller.Documents;
import org.placewise.controller.Workspace;
import org.placewise.model.scenario.Criterion;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.view.Fx;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartView;
import org.placewise.view.theme.Appearance;
import org.placewise.view.theme.Look;
import org.placewise.view.theme.Theme;
import org.placewise.view.trace.TracePanel;

/** "Why?" from the cards of the options, in the whole window. */
@ExtendWith(Fx.class)
class WhyTest {
    private static final PresetStore PRESETS = new PresetStore();

    private static final class Window {
        final Look look = new Look(new Appearance(Locale.ENGLISH, Theme.LIGHT, 100),
                new SimpleObjectProperty<>(ColorScheme.LIGHT));
        final MainWindow main;
        final Scene scene;

        Window() {
            Workspace workspace = new Workspace(CatalogueStore.load().value(), PRESETS.preset("ai-glasses"),
                    Runnable::run, Runnable::run, failure -> {
                        throw new IllegalStateException(failure);
                    });
            main = new MainWindow(new MainWindow.Parts(workspace, new Documents(workspace, null, null, Runnable::run,
                    Runnable::run), null, new Presets(PRESETS.ids(), PRESETS::preset), List.of(), PagesTest::pages), look,
                    new NotificationPane());
            scene = new Scene(main.root(), 1440, 900);
            layout();
        }

        void layout() {
            main.root().applyCss();
            main.root().layout();
        }

        TracePanel panel() {
            layout();
            return (TracePanel) main.root().lookup(".trace-panel");
        }

        Node inspector() {
            return main.root().lookup(".inspector");
        }

        List<Button> cards(String style) {
            return main.root().lookupAll(".option-card ." + style).stream().filter(Button.class::isInstance)
                    .map(Button.class::cast).filter(button -> button.isFocusTraversable() && button.isVisible())
                    .toList();
        }

        void press(KeyCode code) {
            Event.fireEvent(scene.getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        }
    }

    @Test
    void everyNumberOfACardOpensItsAnswer() {
        Fx.run(() -> {
            Window window = new Window();
            assertEquals(18, window.cards("value").size(), "latency, energy and cost of six options");
            TracePanel panel = window.panel();
            for (Button value : window.cards("value")) {
                value.requestFocus();
                value.fire();
                assertTrue(panel.question().orElseThrow().criterion().isPresent());
                assertTrue(value.getAccessibleText().contains(value.getText()));
                assertFalse(window.inspector().isVisible());
                window.press(KeyCode.ESCAPE);
                assertFalse(panel.isVisible());
                assertTrue(window.inspector().isVisible());
                assertSame(value, window.scene.getFocusOwner());
            }
            assertEquals(6, window.cards("score").size());
            window.cards("score").getFirst().fire();
            assertEquals(Optional.empty(), window.panel().question().orElseThrow().criterion());
        });
    }

    /** By keys: from item to item with the arrows, Enter on the last one that stands for a figure. */
    @ParameterizedTest
    @ValueSource(strings = {"compare", "latency", "cost", "power"})
    void numbersInsideChartsOpenTheirAnswer(String page) {
        Fx.run(() -> {
            Window window = new Window();
            window.main.showPage(page);
            window.layout();
            int answered = 0;
            for (Node node : window.main.root().lookupAll(".chart-view")) {
                ChartView view = (ChartView) node;
                List<ChartItem> items = view.content().items();
                for (int i = 0; i < items.size(); i++) {
                    if (items.get(i).subject().isEmpty()) {
                        continue;
                    }
                    view.requestFocus();
                    window.press(KeyCode.HOME);
                    for (int steps = 0; steps < i; steps++) {
                        window.press(KeyCode.RIGHT);
                    }
                    window.press(KeyCode.ENTER);
                    TracePanel.Question question = window.panel().question().orElseThrow();
                    assertEquals(items.get(i).subject().get().optionId(), question.optionId());
                    window.press(KeyCode.ESCAPE);
                    assertSame(view, window.scene.getFocusOwner());
                    answered++;
                }
            }
            assertTrue(answered >= 6, "answered " + answered);
        });
    }

    @Test
    void staysOpenInAnotherLanguageAndTheme() {
        Fx.run(() -> {
            Window window = new Window();
            window.cards("value").getFirst().fire();
            TracePanel.Question asked = window.panel().question().orElseThrow();
            assertEquals(Optional.of(Criterion.LATENCY_P95), asked.criterion());
            window.look.appearanceProperty().set(new Appearance(Locale.SIMPLIFIED_CHINESE, Theme.DARK, 150));
            assertEquals(asked, window.panel().question().orElseThrow());
            assertFalse(window.inspector().isVisible());
        });
    }

    @Test
    void theKeyThatLeadsToTheWeightsLeadsToTheAnswerWhileItIsOpen() {
        Fx.run(() -> {
            Window window = new Window();
            Button value = window.cards("value").getFirst();
            value.fire();
            value.requestFocus();
            window.press(KeyCode.F6);
            assertTrue(Focus.isInside(window.scene.getFocusOwner(), window.panel()));
            window.press(KeyCode.F6);
            assertFalse(Focus.isInside(window.scene.getFocusOwner(), window.panel()));
        });
    }
}
