package org.placewise.view.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Accelerator;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.ComparisonFixture;
import org.placewise.view.Fx;
import org.placewise.view.Ui;
import org.placewise.view.chart.ChartView;
import org.placewise.view.theme.Palette;

@ExtendWith(Fx.class)
class ComparePageTest {
    private static final PseudoClass WINNER = PseudoClass.getPseudoClass("winner");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    private static ComparePage page(Comparison comparison, Locale language, double width, double height,
                                    double scale) {
        ComparePage page = new ComparePage(ComparisonFixture.ui(language, Palette.LIGHT));
        page.getStylesheets().add(ComparePageTest.class.getResource("/style/placewise.css").toExternalForm());
        page.getStyleClass().addAll("placewise", "light");
        page.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.0fpx;", 13 * scale));
        page.show(comparison);
        new Scene(page, width, height);
        page.applyCss();
        page.layout();
        return page;
    }

    private static ComparePage page(Comparison comparison) {
        return page(comparison, Locale.ENGLISH, 970, 690, 1);
    }

    private static boolean has(ComparePage page, String option, PseudoClass state) {
        return page.matrix().card(option).getPseudoClassStates().contains(state);
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(n -> nodes(n)))
                : Stream.of(node);
    }

    private static List<String> texts(Node node) {
        return nodes(node).filter(n -> isSeen(n, node)).filter(Labeled.class::isInstance)
                .map(n -> ((Labeled) n).getText()).filter(text -> text != null && !text.isEmpty()).toList();
    }

    private static boolean isSeen(Node node, Node top) {
        return node.isVisible() && (node == top || node.getParent() == null || isSeen(node.getParent(), top));
    }

    @Test
    void showsVerdictAndSixCards() {
        Fx.run(() -> {
            ComparePage page = page(ComparisonFixture.normal());
            assertEquals("Edge ASIC leads, 79 to Device ASIC's 72.", page.verdictText());
            List<String> card = texts(page.matrix().card("edge-asic"));
            assertTrue(card.containsAll(List.of("Atlas 300I Duo \u00d72", "#1", "Latency p95", "360 ms", "800 J")),
                    card::toString);
            assertTrue(has(page, "edge-asic", WINNER));
            assertFalse(has(page, "edge-gpu", WINNER));
        });
    }

    @Test
    void saysWhichSmallerModelRuns() {
        Fx.run(() -> {
            ComparePage page = page(ComparisonFixture.normal());
            assertTrue(texts(page.matrix().card("device-asic")).containsAll(List.of("Runs", "Small 1.5B INT4")));
            assertFalse(texts(page.matrix().card("edge-asic")).contains("Runs"));
        });
    }

    @Test
    void hatchesOutWhatDoesNotFitWithTheReason() {
        Fx.run(() -> {
            ComparePage page = page(ComparisonFixture.infeasible());
            assertTrue(has(page, "device-gpu", OUT));
            List<String> card = texts(page.matrix().card("device-gpu"));
            assertTrue(card.containsAll(List.of("Does not fit", "needs 15.2 GiB, has 8 GiB")), card::toString);
            assertFalse(card.contains("Energy"), card::toString);
            assertTrue(page.matrix().card("device-gpu").getAccessibleText().contains("needs 15.2 GiB, has 8 GiB"));
        });
    }

    @Test
    void saysWhyOptionsAreExcludedOrNotScored() {
        Fx.run(() -> {
            ComparePage page = page(ComparisonFixture.excluded());
            assertTrue(texts(page.matrix().card("cloud-gpu")).containsAll(
                    List.of("Excluded", "first token 1.24 s > 800 ms, needs the internet")));
            assertTrue(texts(page.matrix().card("device-asic")).contains("not scored: Cost per 1M tokens is not known"));
        });
    }

    @Test
    void marksEveryWinnerOfATie() {
        Fx.run(() -> {
            ComparePage page = page(ComparisonFixture.tie());
            assertTrue(has(page, "edge-asic", WINNER) && has(page, "device-asic", WINNER));
            assertTrue(texts(page.matrix().card("device-asic")).contains("#1="));
        });
    }

    @Test
    void hasNoWinnerWhereAllAreExcluded() {
        Fx.run(() -> {
            ComparePage page = page(ComparisonFixture.allExcluded());
            assertEquals("No option meets every requirement.", page.verdictText());
            ComparisonFixture.allExcluded().options().forEach(result -> {
                assertTrue(has(page, result.option().id(), OUT));
                assertFalse(has(page, result.option().id(), WINNER));
            });
            // The page comes back to life.
            page.show(ComparisonFixture.normal());
            assertFalse(has(page, "edge-asic", OUT));
        });
    }

    @Test
    void showsFramesByTheThousand() {
        Fx.run(() -> {
            ComparePage page = page(ComparisonFixture.vision());
            assertTrue(texts(page.matrix().card("edge-asic")).contains("$1.5/1k requests"));
            assertFalse(texts(page).stream().anyMatch(text -> text.contains("NaN")));
        });
    }

    @Test
    void speaksChinese() {
        Fx.run(() -> {
            ComparePage page = page(ComparisonFixture.infeasible(), Locale.SIMPLIFIED_CHINESE, 970, 690, 1);
            List<String> card = texts(page.matrix().card("edge-asic"));
            assertTrue(card.containsAll(List.of("\u7b2c 1", "\u80fd\u8017", "\u6210\u672c")), card::toString);
            assertTrue(texts(page).stream().noneMatch(text -> text.contains("Table") || text.contains("Score")));
        });
    }

    @Test
    void changesInPlace() {
        Fx.run(() -> {
            ComparePage page = page(ComparisonFixture.normal());
            List<Node> before = nodes(page.matrix()).filter(node -> !(node instanceof Text)).toList();
            OptionCard card = page.matrix().card("device-asic");
            ChartView ranking = page.rankingCard().view();
            String spoken = ranking.getAccessibleText();
            page.show(ComparisonFixture.weighted(0.05, 0.6, 0.2, 0.05, 0.05, 0.05));
            page.applyCss();
            page.layout();
            assertSame(card, page.matrix().card("device-asic"));
            assertSame(ranking, page.rankingCard().view());
            assertEquals(before, nodes(page.matrix()).filter(node -> !(node instanceof Text)).toList());
            assertTrue(has(page, "device-asic", WINNER));
            assertNotEquals(spoken, ranking.getAccessibleText());
        });
    }

    @Test
    void fitsASmallScreenWithoutScrollingOrCutting() {
        Fx.run(() -> {
            ComparePage page = page(ComparisonFixture.infeasible(), Locale.ENGLISH, 970, 690, 1);
            ScrollPane scroll = (ScrollPane) page.lookup(".compare-scroll");
            assertTrue(scroll.getContent().getBoundsInLocal().getHeight() <= 690);
            assertNothingIsCut(page);
        });
    }

    @Test
    void stacksAndScrollsAtTwiceTheSize() {
        Fx.run(() -> {
            ComparePage page = page(ComparisonFixture.infeasible(), Locale.ENGLISH, 640, 600, 2);
            ScrollPane scroll = (ScrollPane) page.lookup(".compare-scroll");
            assertTrue(scroll.getContent().getBoundsInLocal().getHeight() > 1200);
            assertTrue(scroll.getContent().getBoundsInLocal().getWidth() <= 640);
            assertEquals(page.matrix().card("cloud-gpu").getLayoutX(), page.matrix().card("device-asic").getLayoutX());
            assertTrue(texts(page.matrix().card("device-asic")).contains("Device ASIC"));
            assertNothingIsCut(page);
        });
    }

    /** Every label shows the whole of its text. */
    private static void assertNothingIsCut(ComparePage page) {
        List<String> cut = nodes(page).filter(node -> isSeen(node, page)).filter(Label.class::isInstance)
                .map(Label.class::cast).filter(label -> label.getText() != null && !label.getText().isEmpty())
                .filter(label -> nodes(label).filter(Text.class::isInstance)
                        .noneMatch(text -> ((Text) text).getText().equals(label.getText())))
                .map(Label::getText).toList();
        assertEquals(List.of(), cut);
    }

    @Test
    void namesEveryControl() {
        Fx.run(() -> {
            ComparePage page = page(ComparisonFixture.excluded());
            List<Node> nameless = nodes(page).filter(Node::isFocusTraversable).filter(node -> isSeen(node, page))
                    .filter(node -> node.getAccessibleText() == null
                            && !(node instanceof Labeled labeled && !labeled.getText().isEmpty())).toList();
            assertEquals(List.of(), nameless);
        });
    }

    @Test
    void switchesAxesAndProfiles() {
        Fx.run(() -> {
            ComparePage page = page(ComparisonFixture.normal());
            ChartView bubbles = page.tradeoff().card().view();
            page.tradeoff().horizontal().setValue(Criterion.PRIVACY);
            assertTrue(bubbles.content().spoken().contains("Privacy"));
            page.show(ComparisonFixture.normal());
            assertTrue(bubbles.content().spoken().contains("Privacy"), "the choice outlives a change");
            page.tradeoff().profilesButton().fire();
            assertNotEquals(bubbles, page.tradeoff().card().view());
            page.applyCss();
            page.layout();
            // Six options on six criteria, and their names.
            assertEquals(36 + 6, page.tradeoff().card().view().content().items().size());
        });
    }

    @Test
    void offersOnlyWhatSuitsThePlace() {
        Ui ui = ComparisonFixture.ui(Locale.ENGLISH, Palette.LIGHT);
        List<String> all = AcceleratorChooser.choices(ui.workspace().catalogue(),
                ui.workspace().scenario().option("edge-asic"), "").stream().map(Accelerator::id).toList();
        assertEquals(List.of("atlas", "hailo"), all);
        assertEquals(List.of("hailo"), AcceleratorChooser.choices(ui.workspace().catalogue(),
                ui.workspace().scenario().option("edge-asic"), " 10h  HAILO").stream().map(Accelerator::id).toList());
    }

    @Test
    void choosesAcceleratorAndCountThroughTheWorkspace() {
        Fx.run(() -> {
            Ui ui = ComparisonFixture.ui(Locale.ENGLISH, Palette.LIGHT);
            VBox content = new AcceleratorChooser(ui).content("edge-asic");
            ListView<?> list = (ListView<?>) content.getChildren().get(2);
            assertEquals("atlas", ((Accelerator) list.getSelectionModel().getSelectedItem()).id());
            TextField search = (TextField) content.getChildren().get(1);
            search.setText("hailo");
            search.fireEvent(new ActionEvent());
            assertEquals("hailo", ui.workspace().scenario().option("edge-asic").acceleratorId());
            Spinner<?> count = (Spinner<?>) content.lookup(".chooser-count");
            count.increment(2);
            assertEquals(4, ui.workspace().scenario().option("edge-asic").count());
        });
    }
}
