package org.placewise.view.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.AcceleratorField;
import org.placewise.model.estimate.EnergyPart;
import org.placewise.model.explore.PowerBudget;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.scenario.Criterion;
import org.placewise.view.Fx;
import org.placewise.view.PresetFixture;
import org.placewise.view.chart.ChartCard;
import org.placewise.view.plot.BarsModel;
import org.placewise.view.plot.StripModel;
import org.placewise.view.theme.Palette;

@ExtendWith(Fx.class)
final class PowerPageTest {
    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private static PowerPage page(String preset, Locale language) {
        Workspace workspace = PresetFixture.workspace(preset);
        PowerPage page = new PowerPage(PresetFixture.ui(language, workspace), PresetFixture.REPORT);
        workspace.comparisonProperty().subscribe(page::show);
        new Scene(page, 960, 700);
        page.applyCss();
        page.layout();
        return page;
    }

    @ParameterizedTest
    @MethodSource("org.placewise.view.PresetFixture#ids")
    void everyChartIsDrawnNamedAndHasATable(String preset) {
        for (Locale language : Messages.LANGUAGES) {
            Fx.run(() -> {
                PowerPage page = page(preset, language);
                assertFalse(page.sentence().isBlank());
                for (ChartCard card : page.cards()) {
                    card.view().draw();
                    assertFalse(card.view().content().items().isEmpty());
                    assertFalse(card.view().content().spoken().isBlank());
                    assertFalse(card.view().content().table().rows().isEmpty());
                    String all = card.view().content().table() + card.view().content().items().toString();
                    assertFalse(all.contains("NaN") || all.contains("\u221e") || all.contains("\ufffd"), all);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("org.placewise.view.PresetFixture#ids")
    void barsAreTheFiguresOfTheComparison(String preset) {
        Comparison comparison = PresetFixture.workspace(preset).comparisonProperty().get();
        BarsModel watts = WattBars.watts(comparison, ENGLISH, Palette.LIGHT, true);
        BarsModel joules = EnergyBars.of(comparison, ENGLISH, Palette.LIGHT, true, false);
        BarsModel alone = EnergyBars.of(comparison, ENGLISH, Palette.LIGHT, false, false);
        for (int i = 0; i < comparison.options().size(); i++) {
            var result = comparison.options().get(i);
            double power = result.value(Criterion.POWER).map(Estimate::value).orElse(0.0);
            double energy = result.value(Criterion.ENERGY).map(Estimate::value).orElse(0.0);
            assertEquals(power, sum(watts.rows().get(i)), 1e-9 * power);
            assertEquals(energy, sum(joules.rows().get(i)), 1e-9 * energy);
            double chip = result.estimate().energy().entrySet().stream().filter(part ->
                    !Set.of(EnergyPart.HOST, EnergyPart.BUILDING, EnergyPart.RADIO).contains(part.getKey()))
                    .mapToDouble(part -> part.getValue()).sum();
            assertEquals(chip, sum(alone.rows().get(i)), 1e-9 * chip);
        }
    }

    private static double sum(BarsModel.Row row) {
        return row.parts().stream().mapToDouble(BarsModel.Part::length).sum();
    }

    /** All rated accelerators, the six options (as far as rated) and the eight rows of table 3 stand on it. */
    @Test
    void theLadderHoldsCatalogueOptionsAndTable3() {
        Comparison comparison = PresetFixture.workspace("public-chat").comparisonProperty().get();
        StripModel ladder = Ladder.of(comparison, PresetFixture.CATALOGUE.accelerators(), PresetFixture.REPORT,
                List.of(PowerBudget.Kind.CAMERA.usual(), PowerBudget.Kind.CAR.usual()), ENGLISH);
        long rated = PresetFixture.CATALOGUE.accelerators().stream()
                .filter(accelerator -> accelerator.figure(AcceleratorField.TDP).isPresent()).count();
        assertEquals(rated + 6 + 8, ladder.dots().size());
        assertEquals(8, ladder.dots().stream().filter(dot -> dot.tag().isEmpty()).count());
        assertTrue(ladder.dots().stream().anyMatch(dot -> dot.tip().equals("GeForce RTX 4090\n425 W, table 3 of "
                + "the report (\u6e90\u8fbe\u4fe1\u606f\u8bc1\u5238\u7814\u7a76\u6240)\nother sources: 450 W")));
        assertEquals(List.of("Camera", "Car"), ladder.verticals().stream().map(line -> line.label()).toList());
        assertTrue(ladder.table().rows().contains(List.of("Hailo-8", "2.5 W", "Camera")));
    }

    @Test
    void budgetsCanBeChanged() {
        Fx.run(() -> {
            PowerPage page = page("ai-glasses", Locale.ENGLISH);
            assertTrue(page.sentence().contains("not glasses (1 W)"), page.sentence());
            var field = page.budgets().field(PowerBudget.Kind.GLASSES);
            field.setText("4");
            field.fireEvent(new ActionEvent());
            assertTrue(page.sentence().contains("it fits even glasses (4 W)"), page.sentence());
        });
    }

    /** In the scenario's own grid, carbon is the figure of the comparison. */
    @Test
    void carbonFollowsTheGrid() {
        Comparison comparison = PresetFixture.workspace("security-video").comparisonProperty().get();
        StripModel carbon = CarbonStrip.of(comparison, PresetFixture.CATALOGUE.prices().carbonIntensity(), ENGLISH, true);
        for (StripModel.Dot dot : carbon.dots().stream().filter(dot -> dot.row() == 0).toList()) {
            double figure = comparison.result(dot.tag().orElseThrow().id()).value(Criterion.CARBON).orElseThrow()
                    .value();
            assertEquals(figure / 1000, dot.x(), 1e-9 * figure);
        }
        StripModel two = CarbonStrip.of(comparison, PresetFixture.CATALOGUE.prices().carbonIntensity(), ENGLISH, false);
        assertEquals(2, two.dots().stream().filter(dot -> dot.row() == 0).count());
    }
}
