package org.placewise.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;



import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.i18n.Messages;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.Fx;

/** What every chart does for mouse and keys. */
@ExtendWith(Fx.class)
class ChartInteractionTest {
    private static final Range HOME = new Range(0, 100);

    /** Two items, one that names a value and one that is an entry of the legend. */
    private static final class Sample implements Chart {
        private final XYPlot plot = new XYPlot(null, new NumberAxis(), new NumberAxis(), null);
        private final JFreeChart chart = new JFreeChart(null, null, plot, false);
        private final PlotZoom zoom = new PlotZoom(plot);
        private final List<String> drawn = new ArrayList<>();
        private final Emphasis emphasis = new Emphasis(() -> drawn.add("again"));
        private String impossible = "";
        private boolean logarithmic;

        Sample() {
            zoom.setHome(HOME, HOME);
        }

        @Override
        public JFreeChart chart() {
            return chart;
        }

        @Override
        public List<ChartItem> items() {
            return List.of(new ChartItem(new Ellipse2D.Double(100, 100, 10, 10), "one", "one: 1 ms")
                    .withSubject("edge-gpu", Criterion.LATENCY_P95),
                    new ChartItem(new Ellipse2D.Double(200, 100, 10, 10), "two", "two").withEntry(1));
        }

        @Override
        public String spoken() {
            return "a sample";
        }

        @Override
        public ChartTable table() {
            return new ChartTable(List.of("Option", "Time <ms>"), List.of(List.of("one", "1\tms"),
                    List.of("two", "2 & 3")));
        }

        @Override
        public void setScale(double scale) {
        }

        @Override
        public Optional<PlotZoom> zoom() {
            return Optional.of(zoom);
        }

        @Override
        public Optional<Emphasis> emphasis() {
            return Optional.of(emphasis);
        }

        @Override
        public Optional<AxisSwitch> axisSwitch() {
            return Optional.of(new AxisSwitch(logarithmic, impossible, chosen -> logarithmic = chosen));
        }
    }

    private final Sample sample = new Sample();

    private ChartCard card() {
        ChartCard card = new ChartCard(Messages.of(Locale.ENGLISH), new ChartView(sample));
        card.setTitle("Sample");
        new Scene(card, 600, 400);
        layout(card);
        return card;
    }

    private static void layout(ChartCard card) {
        card.applyCss();
        card.layout();
    }

    private static void mouse(ChartView view, EventType<MouseEvent> type, double x, double y, int clicks,
                              boolean shift) {
        Point2D at = view.localToScene(x, y);
        Event.fireEvent(view, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(),
                MouseButton.PRIMARY, clicks, shift, false, false, false, true, false, false, false, false, true, null));
    }

    private static void drag(ChartView view, double[] from, double[] to, boolean shift) {
        mouse(view, MouseEvent.MOUSE_PRESSED, from[0], from[1], 1, shift);
        mouse(view, MouseEvent.MOUSE_DRAGGED, (from[0] + to[0]) / 2, (from[1] + to[1]) / 2, 1, shift);
        mouse(view, MouseEvent.MOUSE_DRAGGED, to[0], to[1], 1, shift);
        mouse(view, MouseEvent.MOUSE_RELEASED, to[0], to[1], 1, shift);
    }

    private static KeyEvent key(KeyCode code, boolean shift, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false);
    }

    private static void wheel(ChartView view, double x, double y, double turn, boolean control) {
        Point2D at = view.localToScene(x, y);
        Event.fireEvent(view, new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(), false,
                control, false, false, false, false, 0, turn, 0, turn, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private Range x() {
        return sample.plot.getDomainAxis().getRange();
    }

    private Range y() {
        return sample.plot.getRangeAxis().getRange();
    }

    private static double[] at(ChartView view, double right, double up) {
        Rectangle2D area = view.dataArea();
        return new double[] {area.getMinX() + right * area.getWidth(), area.getMaxY() - up * area.getHeight()};
    }

    @Test
    void aFrameZoomsToWhatItFrames() {
        Fx.run(() -> {
            ChartCard card = card();
            assertFalse(card.zoomButtons().isVisible());
            drag(card.view(), at(card.view(), 0.2, 0.8), at(card.view(), 0.6, 0.3), false);
            layout(card);
            assertEquals(20, x().getLowerBound(), 1e-4);
            assertEquals(60, x().getUpperBound(), 1e-4);
            assertEquals(30, y().getLowerBound(), 1e-4);
            assertEquals(80, y().getUpperBound(), 1e-4);
            assertTrue(card.zoomButtons().isVisible());
        });
    }

    @Test
    void aThinFrameZoomsOneAxis() {
        Fx.run(() -> {
            ChartCard card = card();
            double[] from = at(card.view(), 0.25, 0.5);
            drag(card.view(), from, new double[] {at(card.view(), 0.75, 0.5)[0], from[1] + 2}, false);
            assertEquals(25, x().getLowerBound(), 1e-4);
            assertEquals(75, x().getUpperBound(), 1e-4);
            assertEquals(HOME, y());
        });
    }

    @Test
    void goesBackAndForwardAndResets() {
        Fx.run(() -> {
            ChartCard card = card();
            ChartView view = card.view();
            drag(view, at(view, 0.2, 0.8), at(view, 0.6, 0.3), false);
            Range first = x();
            layout(card);
            drag(view, at(view, 0.5, 0.9), at(view, 0.9, 0.5), false);
            Range second = x();
            Event.fireEvent(view, key(KeyCode.LEFT, false, false, true));
            assertEquals(first, x());
            Event.fireEvent(view, key(KeyCode.LEFT, false, false, true));
            assertEquals(HOME, x());
            Event.fireEvent(view, key(KeyCode.RIGHT, false, false, true));
            Event.fireEvent(view, key(KeyCode.RIGHT, false, false, true));
            assertEquals(second, x());
            mouse(view, MouseEvent.MOUSE_CLICKED, 300, 200, 2, false);
            assertEquals(HOME, x());
            Event.fireEvent(view, key(KeyCode.LEFT, false, false, true));
            assertEquals(second, x());
        });
    }

    @Test
    void theWheelIsThePagesUntilTheChartHasTheFocus() {
        Fx.run(() -> {
            ChartCard card = card();
            ChartView view = card.view();
            double[] middle = at(view, 0.5, 0.5);
            wheel(view, middle[0], middle[1], 40, false);
            assertEquals(HOME, x());
            wheel(view, middle[0], middle[1], 40, true);
            assertEquals(80, x().getLength(), 1e-4);
            view.requestFocus();
            wheel(view, middle[0], middle[1], 40, false);
            assertEquals(64, x().getLength(), 1e-4);
            // Turns at one place are one step.
            Event.fireEvent(view, key(KeyCode.LEFT, false, false, true));
            assertEquals(HOME, x());
        });
    }

    @Test
    void movesWithShift() {
        Fx.run(() -> {
            ChartCard card = card();
            ChartView view = card.view();
            drag(view, at(view, 0.2, 0.8), at(view, 0.6, 0.3), false);
            layout(card);
            drag(view, at(view, 0.5, 0.5), at(view, 0.25, 0.5), true);
            assertEquals(30, x().getLowerBound(), 1);
            assertEquals(40, x().getLength(), 1e-4);
        });
    }

    @Test
    void pinningOpensTheTrace() {
        Fx.run(() -> {
            ChartView view = card().view();
            List<ChartItem.Subject> opened = new ArrayList<>();
            view.setOnOpen(opened::add);
            mouse(view, MouseEvent.MOUSE_CLICKED, 105, 105, 1, false);
            assertEquals(List.of(new ChartItem.Subject("edge-gpu", Optional.of(Criterion.LATENCY_P95))), opened);
            // The second click lets go.
            mouse(view, MouseEvent.MOUSE_CLICKED, 105, 105, 1, false);
            assertEquals(1, opened.size());
            Event.fireEvent(view, key(KeyCode.HOME, false, false, false));
            Event.fireEvent(view, key(KeyCode.ENTER, false, false, false));
            assertEquals(2, opened.size());
        });
    }

    @Test
    void anEntryOfTheLegendStandsOutWhilePointedAt() {
        Fx.run(() -> {
            ChartView view = card().view();
            mouse(view, MouseEvent.MOUSE_MOVED, 205, 105, 0, false);
            assertTrue(sample.emphasis.lifts(1));
            assertTrue(sample.emphasis.fades(0));
            mouse(view, MouseEvent.MOUSE_MOVED, 300, 300, 0, false);
            assertFalse(sample.emphasis.fades(0));
            Event.fireEvent(view, key(KeyCode.END, false, false, false));
            assertTrue(sample.emphasis.fades(0));
            // Each of the three changes was drawn once.
            assertEquals(3, sample.drawn.size());
        });
    }

    @Test
    void anEntryOfTheLegendStaysOutUntilItIsClickedAgain() {
        Fx.run(() -> {
            ChartView view = card().view();
            mouse(view, MouseEvent.MOUSE_CLICKED, 205, 105, 1, false);
            mouse(view, MouseEvent.MOUSE_MOVED, 300, 300, 0, false);
            assertTrue(sample.emphasis.fades(0));
            mouse(view, MouseEvent.MOUSE_CLICKED, 205, 105, 1, false);
            assertFalse(sample.emphasis.fades(0));
            Event.fireEvent(view, key(KeyCode.ENTER, false, false, false));
            assertTrue(sample.emphasis.fades(0));
            Event.fireEvent(view, key(KeyCode.ENTER, false, false, false));
            assertFalse(sample.emphasis.fades(0));
        });
    }

    @Test
    void copiesPictureTextAndTable() {
        Fx.run(() -> {
            ClipboardContent copy = card().copy();
            assertNotNull(copy.getImage());
            assertEquals("Option\tTime <ms>\none\t1 ms\ntwo\t2 & 3\n", copy.getString());
            assertEquals("<table><caption>Sample</caption><tr><th>Option</th><th>Time &lt;ms&gt;</th></tr>"
                    + "<tr><td>one</td><td>1\tms</td></tr><tr><td>two</td><td>2 &amp; 3</td></tr></table>",
                    copy.getHtml());
        });
    }

    @Test
    void leavesControlShiftCAlone() {
        Fx.run(() -> {
            ChartCard card = card();
            List<KeyEvent> left = new ArrayList<>();
            card.getScene().addEventHandler(KeyEvent.KEY_PRESSED, left::add);
            Event.fireEvent(card.view(), key(KeyCode.C, true, true, false));
            assertEquals(1, left.size());
            Event.fireEvent(card.view(), key(KeyCode.C, false, true, false));
            assertEquals(1, left.size());
        });
    }

    @Test
    void switchesTheAxisOrSaysWhyNot() {
        Fx.run(() -> {
            ChartCard card = card();
            card.logarithmicButton().fire();
            assertTrue(sample.logarithmic);
            assertTrue(card.logarithmicButton().isSelected());
            card.logarithmicButton().fire();
            assertFalse(sample.logarithmic);
            sample.impossible = "chart.log.stacked";
            card.logarithmicButton().fire();
            assertFalse(sample.logarithmic);
            assertFalse(card.logarithmicButton().isSelected());
            assertEquals(Messages.of(Locale.ENGLISH).get("chart.log.stacked"), card.logarithmicButton().getTooltip().getText());
        });
    }
}
