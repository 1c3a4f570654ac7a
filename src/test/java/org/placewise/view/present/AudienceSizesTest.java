package org.placewise.view.present;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.scenario.Subject;
import org.placewise.model.scenario.Talk;
import org.placewise.model.scenario.TalkScene;
import org.placewise.model.scenario.TalkStep;
import org.placewise.model.talk.Command;
import org.placewise.store.PresetStore;
import org.placewise.view.Fx;
import org.placewise.view.PresetFixture;
import org.placewise.view.chart.ChartView;
import org.placewise.view.theme.Appearance;
import org.placewise.view.theme.Look;
import org.placewise.view.theme.Theme;
import org.w3c.dom.Document;

/** Everything that an audience reads is large enough on every screen: sizes are shares of the height. */
@ExtendWith(Fx.class)
class AudienceSizesTest {
    private static final double LEAST = 0.02;
    private static final double LABEL = 0.026;
    private static final double NAME = 0.033;
    private static final double HEADLINE = 0.06;
    /** Whole sizes of fonts in charts. */
    private static final double ROUNDING = 0.5;

    /** All that can be shown, scene by scene. */
    private static Talk everything() {
        return new Talk(Arrays.stream(Subject.values()).map(subject -> TalkScene.of(new TalkStep(subject,
                subject == Subject.FACT ? "token-prices" : "", Map.of()))).toList());
    }

    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080", "3840, 2160"})
    void everythingIsLargeEnough(double width, double height) {
        Fx.run(() -> {
            for (Locale language : Messages.LANGUAGES) {
                Workspace workspace = PresetFixture.workspace(new PresetStore().preset("office-assistant")
                        .withTalk(everything()));
                TalkControl talk = new TalkControl(workspace, 0, () -> 0, false);
                AudienceView view = new AudienceView(PresetFixture.ui(language, workspace), PresetFixture.REPORT);
                view.allowWeights();
                StackPane root = new StackPane(view);
                new Look(new Appearance(language, Theme.LIGHT, 100), new SimpleObjectProperty<>(ColorScheme.LIGHT))
                        .dress(root);
                new Scene(root, width, height);
                for (int i = 0; i < talk.state().scenes(); i++) {
                    talk.goTo(i);
                    check(view, talk, width, height);
                }
                for (Command layer : List.of(Command.OVERVIEW, Command.HELP)) {
                    talk.press(layer);
                    check(view, talk, width, height);
                    talk.press(Command.LEAVE);
                }
            }
        });
    }

    private static void check(AudienceView view, TalkControl talk, double width, double height) {
        view.show(talk.talk(), talk.state(), talk.seenProperty().get(), talk.moved(), 0);
        view.getParent().resize(width, height);
        for (int pass = 0; pass < 2; pass++) {
            view.getParent().applyCss();
            view.getParent().layout();
        }
        String where = talk.talk().scenes().get(talk.state().scene()).subject() + " at " + height;
        assertTrue(size(view, ".scene-headline") >= HEADLINE * height, where);
        for (String names : List.of(".scene-strong", ".scene-name", ".scene-text", ".scene-value", ".scene-subline")) {
            assertTrue(size(view, names) >= NAME * height, where + " " + names + " " + size(view, names));
        }
        for (Text text : texts(view)) {
            assertTrue(text.getFont().getSize() >= LEAST * height, where + " " + text.getText() + " "
                    + text.getFont().getSize());
        }
        if (view.lookup(".scene .chart-view") instanceof ChartView chart) {
            drawn(chart).forEach((text, size) -> assertTrue(size + ROUNDING >= LABEL * height, where + " " + text + " "
                    + size / height));
        }
    }

    /** The smallest of those; infinite where there is none. */
    private static double size(Parent view, String selector) {
        return view.lookupAll(selector).stream().filter(Label.class::isInstance).map(Label.class::cast)
                .mapToDouble(label -> label.getFont().getSize()).min().orElse(Double.POSITIVE_INFINITY);
    }

    private static List<Text> texts(Node node) {
        List<Text> found = new ArrayList<>();
        if (node.isVisible() && node instanceof Text text && !text.getText().isBlank() && !inChart(node)) {
            found.add(text);
        } else if (node.isVisible() && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(texts(child)));
        }
        return found;
    }

    /** The probe of the font is never seen. */
    private static boolean inChart(Node node) {
        return node.getParent() instanceof ChartView;
    }

    /** The least size of each text that a chart draws. */
    private static Map<String, Double> drawn(ChartView chart) {
        Map<String, Double> sizes = new TreeMap<>();
        SVGGraphics2D g2 = new SVGGraphics2D(document()) {
            @Override
            public void drawString(String text, float x, float y) {
                sizes.merge(text, (double) getFont().getSize2D(), Math::min);
            }
        };
        chart.content().chart().draw(g2, new Rectangle2D.Double(0, 0, chart.getWidth(), chart.getHeight()));
        return sizes;
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
