package org.placewise.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.view.Fx;
import org.placewise.view.PresetFixture;
import org.placewise.view.compare.CompareCharts;
import org.placewise.view.cost.CostCharts;
import org.placewise.view.latency.LatencyCharts;
import org.placewise.view.power.PowerCharts;
import org.placewise.view.theme.Palette;

/** What mouse and keys do is the same on every chart of the Compare, Latency, Cost and Power pages. */
@ExtendWith(Fx.class)
class AllChartsTest {
    /** A number with its unit before or behind it, of whatever language. */
    private static final Pattern VALUE = Pattern.compile(
            "[$\u00a5]\\s?\\d|\\d[\\d.,]*\\s?(k|M|G)?\\s?([%/]|[A-Za-z\u00b5\u00b0\u4e00-\u9fff])|= ?\\d|: \\d");

    private static Stream<Arguments> charts() {
        List<Arguments> charts = new ArrayList<>();
        for (String preset : List.of("public-chat", "security-video", "ai-glasses")) {
            for (Locale language : Messages.LANGUAGES) {
                Comparison comparison = PresetFixture.workspace(preset).comparisonProperty().get();
                Messages messages = Messages.of(language);
                ChartStyle style = ChartStyle.of(Palette.LIGHT);
                Stream.of(CompareCharts.of(comparison, messages, style),
                        LatencyCharts.of(comparison, PresetFixture.CATALOGUE, messages, style),
                        CostCharts.of(comparison, PresetFixture.CATALOGUE, PresetFixture.REPORT, messages, style),
                        PowerCharts.of(comparison, PresetFixture.CATALOGUE, PresetFixture.REPORT, messages, style))
                        .flatMap(List::stream).forEach(chart -> charts.add(Arguments.of(preset + " " + language + " "
                                + chart.key(), chart, messages)));
            }
        }
        return charts.stream();
    }

    private static ChartCard card(NamedChart named, Messages messages) {
        ChartCard card = new ChartCard(messages, new ChartView(named.chart()));
        card.setTitle(named.title());
        // Wide enough for the title beside the buttons that come with a zoom.
        new Scene(card, 900, 420);
        draw(card);
        return card;
    }

    private static void draw(ChartCard card) {
        card.applyCss();
        card.layout();
        card.view().draw();
    }

    private static void key(ChartView view, KeyCode code, boolean alt) {
        Event.fireEvent(view, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
    }

    private static void mouse(ChartView view, EventType<MouseEvent> type, double x, double y, int clicks) {
        Point2D at = view.localToScene(x, y);
        Event.fireEvent(view, new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY,
                clicks, false, false, false, false, true, false, false, false, false, true, null));
    }

    private static Label tip(ChartView view) {
        return (Label) view.lookup(".chart-tip");
    }

    private static int[] pixels(ChartCard card) {
        draw(card);
        Image image = card.view().picture(Color.WHITE);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void pointingTellsValuesWithUnitsAndPinningOpensTheTrace(String name, NamedChart named, Messages messages) {
        Fx.run(() -> {
            ChartView view = card(named, messages).view();
            List<ChartItem> items = List.copyOf(named.chart().items());
            List<ChartItem.Subject> opened = new ArrayList<>();
            view.setOnOpen(opened::add);
            List<ChartItem.Subject> expected = new ArrayList<>();
            for (ChartItem item : items) {
                key(view, KeyCode.RIGHT, false);
                assertTrue(tip(view).isVisible());
                assertEquals(item.text(), tip(view).getText());
                assertEquals(item.text(), view.getAccessibleText());
                if (item.subject().isPresent()) {
                    assertTrue(VALUE.matcher(item.text()).find(), item.text());
                    key(view, KeyCode.ENTER, false);
                    expected.add(item.subject().get());
                    assertEquals(expected, opened);
                }
            }
            assertFalse(expected.isEmpty(), "no mark has a trace");
            ChartItem first = items.stream().filter(item -> item.subject().isPresent()).findFirst().orElseThrow();
            opened.clear();
            key(view, KeyCode.ESCAPE, false);
            mouse(view, MouseEvent.MOUSE_CLICKED, first.shape().getBounds2D().getCenterX(),
                    first.shape().getBounds2D().getCenterY(), 1);
            assertEquals(1, opened.size());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void zoomsGoesBackAndForwardAndResets(String name, NamedChart named, Messages messages) {
        Fx.run(() -> {
            ChartCard card = card(named, messages);
            ChartView view = card.view();
            PlotZoom zoom = named.chart().zoom().orElseThrow();
            assertFalse(zoom.isZoomed());
            int[] whole = pixels(card);
            key(view, KeyCode.PLUS, false);
            assertTrue(zoom.isZoomed());
            assertFalse(Arrays.equals(whole, pixels(card)), "the zoom is not drawn");
            assertTrue(card.zoomButtons().isVisible());
            // What is drawn stays within the chart.
            named.chart().items().forEach(item -> assertTrue(item.shape().getBounds2D().intersects(-1, -1,
                    view.getWidth() + 2, view.getHeight() + 2), item.text()));
            key(view, KeyCode.LEFT, true);
            assertFalse(zoom.isZoomed());
            key(view, KeyCode.RIGHT, true);
            assertTrue(zoom.isZoomed());
            mouse(view, MouseEvent.MOUSE_CLICKED, 300, 150, 2);
            assertFalse(zoom.isZoomed());
            draw(card);
            var area = view.dataArea();
            mouse(view, MouseEvent.MOUSE_PRESSED, area.getX() + 0.2 * area.getWidth(), area.getCenterY() - 60, 1);
            mouse(view, MouseEvent.MOUSE_DRAGGED, area.getX() + 0.6 * area.getWidth(), area.getCenterY() + 60, 1);
            mouse(view, MouseEvent.MOUSE_RELEASED, area.getX() + 0.6 * area.getWidth(), area.getCenterY() + 60, 1);
            assertTrue(zoom.isZoomed());
            key(view, KeyCode.DIGIT0, false);
            assertFalse(zoom.isZoomed());
            assertTrue(Arrays.equals(whole, pixels(card)), "the whole chart is not as it was");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void anEntryOfTheLegendFadesTheOthers(String name, NamedChart named, Messages messages) {
        Fx.run(() -> {
            ChartCard card = card(named, messages);
            ChartView view = card.view();
            Emphasis emphasis = named.chart().emphasis().orElseThrow();
            int[] before = pixels(card);
            BooleanSupplier standsOut = () -> Stream.iterate(0, i -> i + 1).limit(50).anyMatch(emphasis::lifts);
            int entries = 0;
            boolean faded = false;
            key(view, KeyCode.HOME, false);
            String first = tip(view).getText();
            int steps = 0;
            do {
                if (standsOut.getAsBoolean()) {
                    entries++;
                    assertFalse(view.getAccessibleText().isBlank());
                    faded |= !Arrays.equals(before, pixels(card));
                }
                key(view, KeyCode.RIGHT, false);
                steps++;
            } while (steps < named.chart().items().size() + 20 && !(steps > named.chart().items().size()
                    && tip(view).getText().equals(first)));
            assertTrue(entries > 0, "no entry");
            // One entry alone has nothing to fade.
            assertTrue(faded || entries == 1, "nothing fades");
            key(view, KeyCode.ESCAPE, false);
            assertFalse(standsOut.getAsBoolean());
            assertTrue(Arrays.equals(before, pixels(card)), "not as it was");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charts")
    void copiesAndSwitchesTheAxisOrSaysWhyNot(String name, NamedChart named, Messages messages) {
        Fx.run(() -> {
            ChartCard card = card(named, messages);
            List<KeyEvent> left = new ArrayList<>();
            card.getScene().addEventHandler(KeyEvent.KEY_PRESSED, left::add);
            Event.fireEvent(card.view(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, true, false,
                    false));
            assertTrue(left.isEmpty(), "Ctrl+C is not taken");
            assertNotNull(card.copy().getImage());
            for (String cell : named.chart().table().rows().getFirst()) {
                assertTrue(card.copy().getString().contains(cell), cell);
            }
            AxisSwitch axis = named.chart().axisSwitch().orElseThrow();
            assertTrue(card.logarithmicButton().isVisible());
            int[] before = pixels(card);
            card.logarithmicButton().fire();
            if (axis.isPossible()) {
                assertEquals(!axis.logarithmic(), named.chart().axisSwitch().orElseThrow().logarithmic());
                assertFalse(Arrays.equals(before, pixels(card)), "the other axis is not drawn");
                card.logarithmicButton().fire();
            } else {
                assertEquals(messages.get(axis.impossible()), card.logarithmicButton().getTooltip().getText());
                assertFalse(card.logarithmicButton().isSelected());
            }
            assertEquals(axis.logarithmic(), named.chart().axisSwitch().orElseThrow().logarithmic());
        });
    }
}
