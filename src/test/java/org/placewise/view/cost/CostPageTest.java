package org.placewise.view.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Supply;
import org.placewise.view.Fx;
import org.placewise.view.PresetFixture;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.chart.ChartTable;
import org.placewise.view.plot.BarsModel;
import org.placewise.view.theme.Palette;

@ExtendWith(Fx.class)
final class CostPageTest {
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    /** A page on a preset, laid out and drawn. */
    private record Shown(Workspace workspace, CostPage page) {
        static Shown of(String preset, Locale language) {
            Workspace workspace = PresetFixture.workspace(preset);
            CostPage page = new CostPage(PresetFixture.ui(language, workspace), PresetFixture.REPORT);
            workspace.comparisonProperty().subscribe(page::show);
            new Scene(page, 960, 700);
            Shown shown = new Shown(workspace, page);
            shown.layout();
            return shown;
        }

        void layout() {
            page.applyCss();
            page.layout();
        }

        List<ChartCard> cards() {
            return List.of(page.monthCard(), page.cashCard(), page.trafficCard());
        }

        private void press(Region choice, int index) {
            ((ToggleButton) choice.getChildrenUnmodifiable().get(index)).fire();
            layout();
        }
    }

    @ParameterizedTest
    @MethodSource("org.placewise.view.PresetFixture#ids")
    void everyChartIsDrawnNamedAndHasATable(String preset) {
        for (Locale language : Messages.LANGUAGES) {
            Fx.run(() -> {
                Shown shown = Shown.of(preset, language);
                assertFalse(shown.page.sentence().isBlank());
                for (ChartCard card : shown.cards()) {
                    card.view().draw();
                    assertFalse(card.view().content().items().isEmpty(), preset + ": " + card);
                    assertFalse(card.view().content().spoken().isBlank());
                    ChartTable table = card.view().content().table();
                    assertFalse(table.rows().isEmpty());
                    String all = table + card.view().content().items().toString();
                    assertFalse(all.contains("NaN") || all.contains("\u221e") || all.contains("\ufffd"), all);
                }
            });
        }
    }

    /** Parts of a bar and the whole: to 1e-9 the figure of the comparison; unknown is a note and never a bar. */
    @ParameterizedTest
    @MethodSource("org.placewise.view.PresetFixture#ids")
    void barsAreTheFiguresOfTheComparison(String preset) {
        Comparison comparison = PresetFixture.workspace(preset).comparisonProperty().get();
        Money money = Money.of(ENGLISH.numbers(), false, 7);
        BarsModel bars = MonthBars.of(comparison, ENGLISH, Palette.LIGHT, money, false);
        for (int i = 0; i < bars.rows().size(); i++) {
            OptionResult result = comparison.options().get(i);
            double sum = bars.rows().get(i).parts().stream().mapToDouble(BarsModel.Part::length).sum();
            double cost = result.value(Criterion.COST_PER_MONTH).map(Estimate::value).orElse(Double.NaN);
            assertEquals(Double.isNaN(cost), !bars.rows().get(i).note().isEmpty());
            if (!Double.isNaN(cost)) {
                assertEquals(cost, sum, 1e-9 * cost);
                assertEquals(money.text(cost), bars.rows().get(i).total());
            }
        }
        BarsModel shares = MonthBars.of(comparison, ENGLISH, Palette.LIGHT, money, true);
        shares.rows().stream().filter(row -> row.note().isEmpty()).forEach(row ->
                assertEquals(1, row.parts().stream().mapToDouble(BarsModel.Part::length).sum(), 1e-9));
    }

    /** The amount for a month that the page begins with stands at a bar of its chart too. */
    @ParameterizedTest
    @MethodSource("org.placewise.view.PresetFixture#ids")
    void theSentenceTellsATotalOfTheChart(String preset) {
        for (Locale language : Messages.LANGUAGES) {
            Fx.run(() -> {
                Shown shown = Shown.of(preset, language);
                Messages messages = Messages.of(language);
                List<String> totals = MonthBars.of(shown.workspace.comparisonProperty().get(), messages,
                        Palette.LIGHT, Money.of(messages.numbers(), false, 7), false).rows().stream()
                        .filter(row -> row.note().isEmpty()).map(BarsModel.Row::total).toList();
                String sentence = shown.page.sentence();
                assertTrue(totals.stream().anyMatch(sentence::contains), () -> sentence + " " + totals);
            });
        }
    }

    @Test
    void supplyIsSwitchedAndCanBeUndone() {
        Fx.run(() -> {
            Shown shown = Shown.of("ai-glasses", Locale.ENGLISH);
            assertEquals(Supply.RENT, shown.workspace.scenario().option("cloud-gpu").supply());
            shown.press(shown.page.fleet().supply("cloud-gpu"), Supply.BUY.ordinal());
            assertEquals(Supply.BUY, shown.workspace.scenario().option("cloud-gpu").supply());
            assertEquals("how Cloud GPU is paid for, rented to bought", ENGLISH.text(shown.workspace.state().undo().orElseThrow()));
            shown.workspace.undo();
            assertEquals(Supply.RENT, shown.workspace.scenario().option("cloud-gpu").supply());
        });
    }

    /** The catalogue knows no price of a TPU: bought, its cost is unknown, with the reason, and not zero. */
    @Test
    void anUnknownPriceIsSaidAndNotZero() {
        Fx.run(() -> {
            Shown shown = Shown.of("ai-glasses", Locale.ENGLISH);
            shown.press(shown.page.fleet().supply("cloud-asic"), Supply.BUY.ordinal());
            List<String> row = shown.page.monthCard().view().content().table().rows().get(1);
            assertEquals("Cloud ASIC", row.get(0));
            assertEquals("The list price of TPU v6e (Trillium) is not known, so its cost is not known.", row.get(1));
            assertTrue(shown.page.cashCard().view().content().table().rows().stream()
                    .noneMatch(line -> line.contains("Cloud ASIC")));
        });
    }

    @Test
    void theCurrencyChangesWhatIsShownAndTheRateIsAnAssumption() {
        Fx.run(() -> {
            Shown shown = Shown.of("security-video", Locale.ENGLISH);
            assertTrue(shown.page.sentence().matches(".*\\$[0-9,.k]+/month.*"), shown.page.sentence());
            shown.press(shown.page.fleet().currency(), 1);
            assertTrue(shown.page.sentence().contains("\u00a5"), shown.page.sentence());
            assertFalse(shown.page.sentence().contains("$"), shown.page.sentence());
            var field = shown.page.fleet().field(Assumption.USD_TO_CNY);
            field.setText("10");
            field.fireEvent(new ActionEvent());
            assertEquals(10, shown.workspace.scenario().assumptions().value(Assumption.USD_TO_CNY));
            assertTrue(shown.page.sentence().contains("\u00a559.4k/month"), shown.page.sentence());
        });
    }

    @Test
    void anotherApiToBeatMovesTheCrossings() {
        Fx.run(() -> {
            Shown shown = Shown.of("ai-glasses", Locale.ENGLISH);
            String before = shown.page.trafficCard().view().content().spoken();
            assertTrue(before.contains("DeepSeek-V3 from"), before);
            shown.page.beaten().setValue(shown.page.beaten().getItems().get(1));
            String after = shown.page.trafficCard().view().content().spoken();
            assertTrue(after.contains("DeepSeek-R1 from"), after);
            assertNotEquals(before, after);
            assertTrue(shown.page.cashCard().view().content().table().rows().stream()
                    .anyMatch(row -> row.getFirst().equals("DeepSeek-R1")));
        });
    }

    @Test
    void moneyIsShownInOneCurrency() {
        Money yuan = Money.of(ENGLISH.numbers(), true, 7);
        assertEquals("\u00a570", yuan.text(10));
        assertEquals("\u00a570k", yuan.text(10_000));
        assertEquals("$10k", Money.of(ENGLISH.numbers(), false, 7).text(10_000));
    }

    /** What takes many estimates is asked for in the background; the old picture stays until it is done. */
    @Test
    void trafficIsStudiedInTheBackgroundAndTheLatestWins() {
        List<Runnable> waiting = new ArrayList<>();
        Fx.run(() -> {
            Comparison comparison = PresetFixture.workspace("ai-glasses").comparisonProperty().get();
            Workspace slow = new Workspace(PresetFixture.CATALOGUE, comparison.scenario(), waiting::add, Runnable::run,
                    failure -> {
                        throw new AssertionError(failure);
                    });
            CostPage page = new CostPage(PresetFixture.ui(Locale.ENGLISH, slow), PresetFixture.REPORT);
            waiting.clear();
            page.show(comparison);
            page.show(comparison);
            assertEquals(1, waiting.size(), "the same question is not asked twice");
            waiting.forEach(Runnable::run);
            assertFalse(page.trafficCard().view().content().table().rows().isEmpty());
        });
    }
}
