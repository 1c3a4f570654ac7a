package org.placewise.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.i18n.Messages;
import org.placewise.view.ComparisonFixture;
import org.placewise.view.Fx;
import org.placewise.view.compare.RankingChart;
import org.placewise.view.compare.RankingModel;
import org.placewise.view.theme.Palette;

@ExtendWith(Fx.class)
class ChartViewTest {
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private static RankingChart chart() {
        return new RankingChart(model(), ChartStyle.of(Palette.LIGHT), ENGLISH.numbers());
    }

    private static RankingModel model() {
        return RankingModel.of(ComparisonFixture.normal(), ENGLISH);
    }

    /** Puts a view into a scene without a window and lays it out. */
    private static ChartView laidOut(Chart chart) {
        ChartView view = new ChartView(chart);
        StackPane root = new StackPane(view);
        new Scene(root, 600, 400);
        root.applyCss();
        root.layout();
        return view;
    }

    private static void press(ChartView view, KeyCode code) {
        Event.fireEvent(view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static Label tip(ChartView view) {
        return (Label) view.lookup(".chart-tip");
    }

    @Test
    void drawsWithTheLayoutWhereThereIsNoWindow() {
        Fx.run(() -> {
            RankingChart chart = chart();
            ChartView view = laidOut(chart);
            assertEquals(1, view.draws());
            assertFalse(chart.items().isEmpty());
            chart.show(model());
            chart.show(model());
            ((StackPane) view.getParent()).layout();
            assertEquals(2, view.draws());
        });
    }

    @Test
    void drawsOncePerPulseAndNotWhileHidden() {
        RankingChart chart = Fx.call(ChartViewTest::chart);
        ChartView view = Fx.call(() -> new ChartView(chart));
        Stage stage = Fx.call(() -> {
            Stage shown = new Stage();
            shown.setScene(new Scene(new StackPane(view), 600, 400));
            shown.show();
            return shown;
        });
        pulses(3);
        long before = Fx.call(view::draws);
        Fx.run(() -> {
            for (int i = 0; i < 5; i++) {
                chart.show(model());
            }
        });
        pulses(3);
        assertEquals(before + 1, Fx.call(view::draws));
        Fx.run(() -> {
            view.setVisible(false);
            chart.show(model());
        });
        pulses(3);
        assertEquals(before + 1, Fx.call(view::draws));
        Fx.run(() -> {
            view.setVisible(true);
            view.markDirty();
        });
        pulses(3);
        assertEquals(before + 2, Fx.call(view::draws));
        Fx.run(stage::close);
    }

    /** Lets the toolkit run some pulses. */
    private static void pulses(int count) {
        CountDownLatch passed = new CountDownLatch(count);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                passed.countDown();
            }
        };
        Platform.runLater(timer::start);
        try {
            passed.await();
        } catch (InterruptedException exception) {
            throw new IllegalStateException(exception);
        }
        Fx.run(timer::stop);
    }

    @Test
    void walksOverItemsByKeysAndPins() {
        Fx.run(() -> {
            RankingChart chart = chart();
            ChartView view = laidOut(chart);
            assertEquals(chart.spoken(), view.getAccessibleText());
            press(view, KeyCode.RIGHT);
            assertTrue(tip(view).isVisible());
            assertEquals(chart.items().getFirst().text(), tip(view).getText());
            assertEquals(chart.items().getFirst().text(), view.getAccessibleText());
            press(view, KeyCode.LEFT);
            // The entries of the legend come after the marks.
            assertEquals(model().names().getLast(), tip(view).getText());
            press(view, KeyCode.ENTER);
            chart.show(model());
            ((StackPane) view.getParent()).layout();
            assertTrue(tip(view).isVisible());
            press(view, KeyCode.ESCAPE);
            assertFalse(tip(view).isVisible());
            assertEquals(chart.spoken(), view.getAccessibleText());
        });
    }

    @Test
    void keepsTheTipInside() {
        Fx.run(() -> {
            ChartView view = laidOut(chart());
            for (int i = 0; i < view.content().items().size(); i++) {
                press(view, KeyCode.RIGHT);
                Node tip = tip(view);
                assertTrue(tip.getBoundsInParent().getMinX() >= 0 && tip.getBoundsInParent().getMaxX() <= 601);
                assertTrue(tip.getBoundsInParent().getMinY() >= 0 && tip.getBoundsInParent().getMaxY() <= 401);
            }
        });
    }

    @Test
    void followsTheSizeOfTheText() {
        Fx.run(() -> {
            ChartView view = laidOut(chart());
            double small = view.getMinHeight();
            view.getScene().getRoot().setStyle("-fx-font-size: 26px;");
            view.getScene().getRoot().applyCss();
            assertEquals(2, view.getMinHeight() / small, 0.01);
        });
    }

    @Test
    void snapsToDevicePixels() {
        assertEquals(801, ChartView.snapped(801.9, 1));
        assertEquals(800, ChartView.snapped(801.9, 1.25));
        assertEquals(800, ChartView.snapped(801.9, 1.5));
        assertEquals(0, ChartView.snapped(-3, 2));
    }

    @Test
    void showsTheSameDataAsATable() {
        Fx.run(() -> {
            RankingChart chart = chart();
            ChartCard card = new ChartCard(ENGLISH, new ChartView(chart));
            card.setTitle("Ranking");
            card.tableButton().fire();
            new Scene(card, 600, 400);
            card.applyCss();
            card.layout();
            TableView<?> table = (TableView<?>) card.lookup(".chart-table");
            assertEquals(chart.table().rows(), List.copyOf(table.getItems()));
            assertEquals(chart.table().headings().size(), table.getColumns().size());
            assertEquals("Table: Ranking", card.tableButton().getAccessibleText());
        });
    }
}
