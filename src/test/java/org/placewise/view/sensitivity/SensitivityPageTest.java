package org.placewise.view.sensitivity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.controller.ScenarioChanges;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;
import org.placewise.view.Fx;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.theme.Palette;

@ExtendWith(Fx.class)
class SensitivityPageTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final Scenario SCENARIO = preset();

    private static Scenario preset() {
        PresetStore presets = new PresetStore();
        return presets.preset(presets.ids().getFirst());
    }

    /** A page whose background work runs when it is told to. */
    private static final class Bench {
        final Deque<Runnable> background = new ArrayDeque<>();
        final Workspace workspace;
        final SensitivityPage page;
        boolean atOnce = true;

        Bench(Locale language) {
            Executor analysing = work -> {
                if (atOnce) {
                    work.run();
                } else {
                    background.add(work);
                }
            };
            workspace = new Workspace(CATALOGUE, SCENARIO, Runnable::run, analysing, Runnable::run, failure -> {
                throw new AssertionError(failure);
            });
            page = new SensitivityPage(new Ui(Messages.of(language), Palette.LIGHT, workspace));
            page.getStylesheets().add(SensitivityPageTest.class.getResource("/style/placewise.css").toExternalForm());
            page.getStyleClass().addAll("placewise", "light");
            page.setStyle("-fx-font-size: 13px;");
            new Scene(page, 970, 690);
            workspace.comparisonProperty().subscribe(page::show);
            layout();
        }

        void layout() {
            page.applyCss();
            page.layout();
        }

        void workOnce() {
            background.poll().run();
        }

        double[] weights() {
            return ScenarioChanges.weights(workspace.scenario());
        }
    }

    private static double sum(double[] weights) {
        return Arrays.stream(weights).sum();
    }

    private static void drag(Node grip, Node handle, Point2D... places) {
        fire(grip, handle, MouseEvent.MOUSE_PRESSED, places[0]);
        for (Point2D place : places) {
            fire(grip, handle, MouseEvent.MOUSE_DRAGGED, place);
        }
        fire(grip, handle, MouseEvent.MOUSE_RELEASED, places[places.length - 1]);
    }

    private static void fire(Node grip, Node handle, javafx.event.EventType<MouseEvent> type, Point2D at) {
        javafx.geometry.Point2D inScene = handle.localToScene(at.getX(), at.getY());
        Event.fireEvent(grip, new MouseEvent(grip, grip, type, inScene.getX(), inScene.getY(),
                inScene.getX(), inScene.getY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false,
                false, null));
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void everyCardHasAPictureATableAndASentence() {
        Fx.run(() -> {
            for (Locale language : Messages.LANGUAGES) {
                Bench bench = new Bench(language);
                assertEquals(8, bench.page.cards().size());
                // one for each ranked option but the winner
                assertEquals(5, bench.page.contenders().texts().size());
                for (String sentence : bench.page.contenders().texts()) {
                    assertFalse(sentence.isBlank() || sentence.contains("NaN") || sentence.contains("{"), sentence);
                }
                for (ChartCard card : bench.page.cards()) {
                    String spoken = card.view().content().spoken();
                    assertFalse(spoken.isBlank() || spoken.contains("NaN") || spoken.contains("{"), spoken);
                    ChartTable table = card.view().content().table();
                    assertTrue(table.rows().size() >= 2, spoken);
                    assertFalse(table.rows().toString().contains("NaN"), table::toString);
                    assertTrue(card.view().content().items().size() >= 2, spoken);
                }
            }
        });
    }

    @Test
    void draggingThePointMovesTheThreeWeightsInOneStep() {
        Fx.run(() -> {
            Bench bench = new Bench(Locale.ENGLISH);
            MixHandle handle = bench.page.mix().handle();
            double[] before = bench.weights();
            TriangleGeometry place = handle.geometry();
            drag(handle.grip(), handle, place.at(new double[] {0.5, 0.3, 0.2}), place.at(new double[] {0.2, 0.2, 0.6}));
            double[] after = bench.weights();
            assertEquals(1, sum(after), 1e-9);
            assertArrayEquals(new double[] {0.2, 0.2, 0.6}, bench.page.mix().chart().model().present(), 1e-6);
            // Capability, privacy and working offline are in none of the three groups.
            for (int i = 4; i < after.length; i++) {
                assertEquals(before[i], after[i], 1e-9);
            }
            bench.workspace.undo();
            assertArrayEquals(before, bench.weights());
            assertTrue(bench.workspace.state().undo().isEmpty());
        });
    }

    @Test
    void thePointStaysInTheTriangle() {
        Fx.run(() -> {
            Bench bench = new Bench(Locale.ENGLISH);
            MixHandle handle = bench.page.mix().handle();
            drag(handle.grip(), handle, new Point2D.Double(-500, 4000), new Point2D.Double(3000, -900));
            assertEquals(1, sum(bench.weights()), 1e-9);
            assertTrue(Arrays.stream(bench.weights()).allMatch(w -> w >= 0 && w <= 1));
        });
    }

    @Test
    void arrowKeysMoveThePoint() {
        Fx.run(() -> {
            Bench bench = new Bench(Locale.ENGLISH);
            MixHandle handle = bench.page.mix().handle();
            double[] before = bench.page.mix().chart().model().present().clone();
            press(handle.grip(), KeyCode.UP);
            press(handle.grip(), KeyCode.UP);
            double[] after = bench.page.mix().chart().model().present();
            assertEquals(before[0] + 0.02, after[0], 1e-9);
            assertEquals(before[1] / before[2], after[1] / after[2], 1e-9);
            press(handle.grip(), KeyCode.RIGHT);
            assertEquals(after[2] + 0.01, bench.page.mix().chart().model().present()[2], 1e-9);
            // Held keys are one step.
            bench.workspace.undo();
            assertArrayEquals(before, bench.page.mix().chart().model().present(), 1e-9);
        });
    }

    @Test
    void aLockedWeightHoldsThePoint() {
        Fx.run(() -> {
            Bench bench = new Bench(Locale.ENGLISH);
            bench.workspace.update(Message.of("view.undo.mix"),
                    scenario -> ScenarioChanges.lockWeight(scenario, 0, true));
            assertTrue(bench.page.mix().handle().grip().isDisabled());
        });
    }

    @Test
    void cornersNeverStandForTheSameCriterionTwice() {
        Fx.run(() -> {
            Bench bench = new Bench(Locale.ENGLISH);
            var boxes = bench.page.mix().boxes();
            for (MixChoice choice : List.copyOf(boxes.get(1).getItems())) {
                boxes.get(1).setValue(choice);
                assertEquals(choice, boxes.get(1).getValue());
                assertFalse(boxes.get(0).getValue().overlaps(boxes.get(1).getValue()));
                assertFalse(boxes.get(1).getValue().overlaps(boxes.get(2).getValue()));
                assertFalse(boxes.get(0).getValue().overlaps(boxes.get(2).getValue()));
                assertFalse(bench.page.mix().chart().model().isEmpty());
            }
        });
    }

    @Test
    void theOldPictureStaysUntilTheNewOneIsThere() {
        Fx.run(() -> {
            Bench bench = new Bench(Locale.ENGLISH);
            bench.atOnce = false;
            TornadoModel tornado = bench.page.tornado().model();
            MapModel map = bench.page.map().model().orElseThrow();
            String headline = bench.page.headline();
            bench.workspace.update(Message.of("view.undo.mix"),
                    scenario -> ScenarioChanges.moveWeight(scenario, 0, 0.9));
            assertSame(tornado, bench.page.tornado().model());
            assertSame(map, bench.page.map().model().orElseThrow());
            assertEquals(headline, bench.page.headline());
            // While the first is worked out, many more come: only the last of them is worked out too.
            for (double share = 0.1; share < 0.8; share += 0.1) {
                double wanted = share;
                bench.workspace.update(Message.of("view.undo.mix"),
                        scenario -> ScenarioChanges.moveWeight(scenario, 0, wanted));
            }
            assertEquals(3, bench.background.size());
            int runs = 0;
            while (!bench.background.isEmpty()) {
                bench.workOnce();
                runs++;
            }
            assertEquals(6, runs);
            assertFalse(tornado.equals(bench.page.tornado().model()));
        });
    }

    @Test
    void theMapSwapsItsAxesWhereBothWouldBeTheSame() {
        Fx.run(() -> {
            Bench bench = new Bench(Locale.ENGLISH);
            var x = bench.page.map().horizontal();
            var y = bench.page.map().vertical();
            var before = x.getValue();
            x.setValue(y.getValue());
            assertEquals(before, y.getValue());
            assertFalse(x.getValue().equals(y.getValue()));
        });
    }

    @Test
    void ranksFollowTheirSwitch() {
        Fx.run(() -> {
            Bench bench = new Bench(Locale.ENGLISH);
            ChartTable both = bench.page.draws().ranksCard().view().content().table();
            bench.page.draws().inputsAlone().fire();
            assertFalse(both.equals(bench.page.draws().ranksCard().view().content().table()));
        });
    }
}
