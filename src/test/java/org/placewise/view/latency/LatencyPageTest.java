package org.placewise.view.latency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.explore.LatencyMeasure;
import org.placewise.model.scenario.Criterion;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.view.Fx;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartItem;
import org.placewise.view.chart.ChartView;
import org.placewise.view.theme.Palette;

@ExtendWith(Fx.class)
class LatencyPageTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final PresetStore PRESETS = new PresetStore();

    /** A page that follows its workspace. */
    private static final class Shown {
        private final Workspace workspace;
        private final LatencyPage page;

        Shown(String preset, Locale language, double width, double height, double scale) {
            workspace = new Workspace(CATALOGUE, PRESETS.preset(preset), Runnable::run, Runnable::run, failure -> {
                throw new IllegalStateException(failure);
            });
            page = new LatencyPage(new Ui(Messages.of(language), Palette.LIGHT, workspace));
            page.getStylesheets().add(LatencyPageTest.class.getResource("/style/placewise.css").toExternalForm());
            page.getStyleClass().addAll("placewise", "light");
            page.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.0fpx;", 13 * scale));
            workspace.comparisonProperty().subscribe(comparison -> page.show(comparison));
            new Scene(page, width, height);
            layout();
        }

        Shown(String preset) {
            this(preset, Locale.ENGLISH, 970, 690, 1);
        }

        void layout() {
            page.applyCss();
            page.layout();
            page.layout();
        }

        double requests() {
            return workspace.scenario().workload().traffic().requestsPerUserPerDay();
        }
    }

    @Test
    void beginsWithTheSentenceOfTheChosenMeasure() {
        Fx.run(() -> {
            Shown shown = new Shown("ai-glasses");
            assertTrue(shown.page.headlineText().startsWith("Writing the answer makes up "), shown.page.headlineText());
            shown.page.measures().button(LatencyMeasure.PER_TOKEN).fire();
            assertTrue(shown.page.headlineText().contains(" writes a token every "));
            assertTrue(shown.page.percentiles().isDisabled());
            shown.page.measures().button(LatencyMeasure.FIRST_TOKEN).fire();
            assertTrue(shown.page.headlineText().contains("first token p95"), shown.page.headlineText());
        });
    }

    @Test
    void barsNameTheValueTheyStandFor() {
        Fx.run(() -> {
            Shown shown = new Shown("ai-glasses");
            List<ChartItem.Subject> subjects = shown.page.anatomyCard().view().content().items().stream()
                    .flatMap(item -> item.subject().stream()).distinct().toList();
            assertTrue(subjects.contains(new ChartItem.Subject("edge-gpu", Optional.of(Criterion.LATENCY_P95))));
            assertTrue(subjects.contains(new ChartItem.Subject("edge-gpu", Optional.of(Criterion.LATENCY_P50))));
            shown.page.percentiles().button(Percentile.P95).fire();
            shown.layout();
            assertTrue(shown.page.anatomyCard().view().content().items().stream()
                    .flatMap(item -> item.subject().stream())
                    .allMatch(subject -> subject.criterion().equals(Optional.of(Criterion.LATENCY_P95))));
        });
    }

    @Test
    void arrowKeysMoveTheLoadInOneStep() {
        Fx.run(() -> {
            Shown shown = new Shown("ai-glasses");
            double before = shown.requests();
            press(shown.page.handle(), KeyCode.RIGHT);
            shown.layout();
            press(shown.page.handle(), KeyCode.RIGHT);
            assertTrue(shown.requests() > before * 1.09 && shown.requests() < before * 1.12);
            shown.workspace.undo();
            assertEquals(before, shown.requests());
            assertTrue(shown.workspace.state().undo().isEmpty());
        });
    }

    @Test
    void draggingTheLoadIsOneStep() {
        Fx.run(() -> {
            Shown shown = new Shown("ai-glasses");
            Stage stage = new Stage();
            stage.setScene(shown.page.getScene());
            stage.show();
            shown.layout();
            LoadHandle handle = shown.page.handle();
            ChartView view = shown.page.loadCard().view();
            view.draw();
            double before = shown.requests();
            LoadModel model = ((LoadChart) view.content()).model();
            double dropped = model.x().low() * Math.pow(model.x().high() / model.x().low(), 0.6);
            mouse(handle, MouseEvent.MOUSE_PRESSED, view, 0);
            for (double share : new double[] {0.5, 0.55, 0.6}) {
                mouse(handle, MouseEvent.MOUSE_DRAGGED, view, share);
            }
            mouse(handle, MouseEvent.MOUSE_RELEASED, view, 0.6);
            assertNotEquals(before, shown.requests());
            // What was under the pointer last is the load now, to three digits.
            assertEquals(1, shown.workspace.scenario().workload().traffic().peakRate() / dropped, 0.006);
            shown.workspace.undo();
            assertEquals(before, shown.requests());
            assertTrue(shown.workspace.state().undo().isEmpty());
            stage.close();
        });
    }

    private static void mouse(Node target, EventType<MouseEvent> type, ChartView view, double share) {
        Rectangle2D area = view.dataArea();
        Point2D screen = view.localToScreen(area.getMinX() + share * area.getWidth(), area.getCenterY());
        Event.fireEvent(target, new MouseEvent(type, 0, 0, screen.getX(), screen.getY(), MouseButton.PRIMARY, 1, false,
                false, false, false, true, false, false, false, false, false, null));
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void tokensComeWhenTheyAreThere() {
        Fx.run(() -> {
            Shown shown = new Shown("ai-glasses");
            TokenStream stream = shown.page.stream();
            // At rest: the quickest answer is complete.
            String done = stream.clockText().replace("after ", "done after ");
            assertEquals(1, stream.lanes().stream().filter(lane -> lane.state().equals(done)).count());
            stream.replayButton().fire();
            assertTrue(stream.isPlaying());
            assertEquals("", stream.lanes().getFirst().text());
            stream.advance(1);
            int earlier = stream.lanes().getFirst().text().length();
            assertTrue(earlier > 0);
            assertTrue(stream.lanes().get(4).state().startsWith("waits for "), stream.lanes().get(4).state());
            stream.advance(0.5);
            assertTrue(stream.lanes().getFirst().text().length() > earlier);
            stream.playButton().fire();
            assertFalse(stream.isPlaying());
            stream.playButton().fire();
            stream.advance(100);
            assertFalse(stream.isPlaying());
            assertTrue(stream.lanes().get(4).state().startsWith("done after"));
        });
    }

    @Test
    void staysStillWhereMotionIsUnwelcome() {
        Fx.run(() -> {
            Shown shown = new Shown("ai-glasses");
            TokenStream stream = new TokenStream(new Ui(Messages.of(Locale.ENGLISH), Palette.LIGHT, shown.workspace),
                    true);
            assertTrue(nodes(stream).stream().noneMatch(node -> node == stream.playButton()));
        });
    }

    @Test
    void framesHaveNoTokens() {
        Fx.run(() -> {
            Shown shown = new Shown("driver-assistance");
            assertTrue(nodes(shown.page).stream().noneMatch(node -> node == shown.page.stream()));
            shown.workspace.open(PRESETS.preset("public-chat"), null);
            shown.layout();
            assertTrue(nodes(shown.page).stream().anyMatch(node -> node == shown.page.stream()));
            shown.workspace.open(PRESETS.preset("driver-assistance"), null);
            assertTrue(nodes(shown.page).stream().noneMatch(node -> node == shown.page.stream()));
        });
    }

    @Test
    void theLoadAxisSwitchesAndTheStackSaysWhyItCannot() {
        Fx.run(() -> {
            Shown shown = new Shown("ai-glasses");
            assertEquals("chart.log.stacked",
                    shown.page.anatomyCard().view().content().axisSwitch().orElseThrow().impossible());
            var axis = shown.page.loadCard().view().content().axisSwitch().orElseThrow();
            assertTrue(axis.isPossible());
            axis.choose().accept(!axis.logarithmic());
            assertNotEquals(axis.logarithmic(),
                    shown.page.loadCard().view().content().axisSwitch().orElseThrow().logarithmic());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ai-glasses", "public-chat", "driver-assistance", "field-offline", "security-video"})
    void everythingIsInsideItsChart(String preset) {
        for (Locale language : Messages.LANGUAGES) {
            for (double scale : new double[] {1, 2}) {
                Fx.run(() -> {
                    Shown shown = new Shown(preset, language, 970, 690, scale);
                    for (ChartView view : List.of(shown.page.anatomyCard().view(), shown.page.loadCard().view())) {
                        for (ChartItem item : view.content().items()) {
                            Rectangle2D place = item.shape().getBounds2D();
                            assertTrue(place.getMinX() >= -1 && place.getMaxX() <= view.getWidth() + 1
                                    && place.getMaxY() <= view.getHeight() + 1, item.label() + " " + place);
                        }
                    }
                });
            }
        }
    }

    @Test
    void whatTakesTheFocusHasAName() {
        Fx.run(() -> {
            Shown shown = new Shown("ai-glasses");
            nodes(shown.page).stream().filter(Node::isFocusTraversable).filter(node -> !(node.getParent() == null))
                    .forEach(node -> {
                        boolean named = node.getAccessibleText() != null && !node.getAccessibleText().isBlank()
                                || node instanceof Labeled labeled
                                && labeled.getText() != null && !labeled.getText().isBlank();
                        assertTrue(named, node.toString());
                    });
            Bounds handle = shown.page.handle().getBoundsInParent();
            assertTrue(handle.getWidth() > 5 && handle.getHeight() > 50);
        });
    }

    private static List<Node> nodes(Node node) {
        List<Node> nodes = new ArrayList<>(List.of(node));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().stream().filter(Node::isVisible)
                    .forEach(child -> nodes.addAll(nodes(child)));
        }
        return nodes;
    }
}
