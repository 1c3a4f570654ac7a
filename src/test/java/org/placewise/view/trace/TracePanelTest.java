package org.placewise.view.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.controller.ScenarioChanges;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.OptionResult;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.text.Message;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.view.Fx;
import org.placewise.view.Ui;
import org.placewise.view.theme.Appearance;
import org.placewise.view.theme.Look;
import org.placewise.view.theme.Theme;

@ExtendWith(Fx.class)
class TracePanelTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final PresetStore PRESETS = new PresetStore();

    static List<Locale> languages() {
        return Messages.LANGUAGES;
    }

    /** A button and the panel beside it. */
    private static final class Window {
        final Workspace workspace = new Workspace(CATALOGUE, PRESETS.preset("ai-glasses"), Runnable::run, Runnable::run,
                failure -> {
                    throw new IllegalStateException(failure);
                });
        final Button number = new Button("number");
        final TracePanel panel;
        final Messages messages;

        Window(Locale language) {
            Look look = new Look(new Appearance(language, Theme.LIGHT, 100),
                    new SimpleObjectProperty<>(ColorScheme.LIGHT));
            messages = look.messages();
            panel = new TracePanel(new Ui(messages, look.palette(), workspace), Evidence.NONE);
            HBox root = new HBox(number, panel);
            look.dress(root);
            new Scene(root, 600, 900);
            workspace.comparisonProperty().subscribe(panel::show);
            number.requestFocus();
        }

        OptionResult result(String option) {
            return workspace.comparisonProperty().get().result(option);
        }

        List<Node> nodes() {
            panel.getScene().getRoot().applyCss();
            panel.getScene().getRoot().layout();
            List<Node> nodes = new ArrayList<>();
            collect(panel, nodes);
            return nodes;
        }

        private static void collect(Node node, List<Node> nodes) {
            nodes.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
            }
        }

        List<Button> buttons(String style) {
            return nodes().stream().filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(button -> button.getStyleClass().contains(style)).toList();
        }

        String text() {
            List<String> texts = new ArrayList<>();
            for (Node node : nodes()) {
                if (node instanceof Label label) {
                    texts.add(label.getText());
                } else if (node instanceof TextArea area) {
                    texts.add(area.getText());
                }
            }
            return String.join("\n", texts);
        }

        void press(KeyCode code) {
            Event.fireEvent(panel.getScene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysValueRangeFormulaInputsAndTheirSources(Locale language) {
        Fx.run(() -> {
            Window window = new Window(language);
            OptionResult result = window.result("edge-gpu");
            window.panel.open(result, Criterion.LATENCY_P95);
            var estimate = result.value(Criterion.LATENCY_P95).orElseThrow();
            String text = window.text();
            for (double end : new double[] {estimate.low(), estimate.value(), estimate.high()}) {
                String shown = window.messages.numbers().quantity(end, estimate.unit());
                assertTrue(text.contains(shown), () -> shown + " in " + text);
            }
            assertTrue(text.contains(window.messages.get(estimate.trace().formulaKey())));
            assertTrue(text.contains("t = RTT + J + 8 (U + D) / w"), text);
            estimate.trace().inputs().forEach(input -> {
                assertTrue(text.contains(window.messages.get(input.nameKey())), input::toString);
                if (input.source() != null && input.source().isAssumption()) {
                    assertTrue(text.contains(input.source().ref()), input::toString);
                }
            });
        });
    }

    @Test
    void focusGoesInAndComesBack() {
        Fx.run(() -> {
            Window window = new Window(Locale.ENGLISH);
            assertFalse(window.panel.isVisible());
            window.panel.open(window.result("edge-gpu"), Criterion.ENERGY);
            assertTrue(window.panel.isVisible());
            assertEquals("trace-close", window.panel.getScene().getFocusOwner().getId());
            window.press(KeyCode.ESCAPE);
            assertFalse(window.panel.isVisible());
            assertSame(window.number, window.panel.getScene().getFocusOwner());
        });
    }

    @Test
    void intermediateResultsOpenInTurnAndTheWayLeadsBack() {
        Fx.run(() -> {
            Window window = new Window(Locale.ENGLISH);
            window.panel.open(window.result("edge-gpu"), Criterion.COST_PER_MONTH);
            window.buttons("trace-open").getFirst().fire();
            assertEquals(List.of("C_a"), window.panel.question().orElseThrow().path());
            window.buttons("trace-open").getLast().fire();
            assertEquals(List.of("C_a", "a_r"), window.panel.question().orElseThrow().path());
            assertTrue(window.text().contains("a_r = (1 \u2212 r / (1 + j)^H) j / (1 \u2212 (1 + j)^(-H))"),
                    window.text());
            assertEquals(2, window.buttons("trace-crumb").size());
            window.buttons("trace-crumb").getFirst().fire();
            assertEquals(List.of(), window.panel.question().orElseThrow().path());
            assertEquals(0, window.buttons("trace-crumb").size());
        });
    }

    @Test
    void aScoreIsMadeOfContributionsThatAddUpAndOpen() {
        Fx.run(() -> {
            Window window = new Window(Locale.ENGLISH);
            OptionResult result = window.result("edge-gpu");
            window.panel.openScore(result);
            double sum = 0;
            for (Button contribution : window.buttons("trace-open")) {
                String[] parts = contribution.getText().split("[^0-9.]+");
                assertEquals(Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[0]) * Double.parseDouble(parts[1]), 0.5);
                sum += Double.parseDouble(parts[2]);
            }
            assertEquals(result.score().orElseThrow().value(), sum, 0.05 * window.buttons("trace-open").size());
            window.buttons("trace-open").getFirst().fire();
            assertEquals(Optional.empty(), window.panel.question().orElseThrow().criterion());
            assertEquals(1, window.buttons("trace-crumb").size());
            assertTrue(window.text().contains("t = RTT"), window.text());
        });
    }

    @Test
    void aGradeSaysItsReason() {
        Fx.run(() -> {
            Window window = new Window(Locale.ENGLISH);
            OptionResult result = window.result("cloud-gpu");
            window.panel.open(result, Criterion.PRIVACY);
            assertTrue(window.text().contains(window.messages.get(result.value(Criterion.PRIVACY).orElseThrow().trace()
                    .formulaKey())));
            assertTrue(window.text().contains("local-benefits"), window.text());
        });
    }

    @Test
    void followsTheComparisonAndClosesWhereNothingIsLeftToSay() {
        Fx.run(() -> {
            Window window = new Window(Locale.ENGLISH);
            window.panel.openScore(window.result("edge-gpu"));
            String before = window.text();
            window.workspace.update(Message.of("view.undo.reset"),
                    scenario -> ScenarioChanges.moveWeight(scenario, 0, 0.6));
            assertFalse(before.equals(window.text()));
            window.workspace.undo();
            assertEquals(before, window.text());
            window.workspace.update(Message.of("view.undo.reset"), scenario -> scenario.withRequirement(
                    new Requirement(Requirement.Kind.FIRST_TOKEN_WITHIN, 1e-3)));
            assertFalse(window.panel.isVisible(), "an excluded option has no score");
            window.panel.openScore(window.result("edge-gpu"));
            assertFalse(window.panel.isVisible());
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyControlHasAName(Locale language) {
        Fx.run(() -> {
            Window window = new Window(language);
            for (Criterion criterion : List.of(Criterion.LATENCY_P95, Criterion.CAPABILITY, Criterion.PRIVACY)) {
                window.panel.open(window.result("edge-asic"), criterion);
                for (Node node : window.nodes()) {
                    if (node.isFocusTraversable()) {
                        assertFalse(node.getAccessibleText() == null || node.getAccessibleText().isBlank(),
                                node::toString);
                    }
                }
            }
        });
    }
}
