package org.placewise.view.power;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.explore.PowerBudget;
import org.placewise.model.explore.PowerSentence;
import org.placewise.model.quantity.Unit;
import org.placewise.view.PresetFixture;
import org.placewise.view.plot.BarsModel;
import org.placewise.view.plot.LinesModel;
import org.placewise.view.plot.StripModel;
import org.placewise.view.theme.Palette;

/** What the Power page says is what its bars and its ladder draw, for every preset in both languages. */
class PowerHeadlinesTest {
    private static final List<PowerBudget> BUDGETS = Arrays.stream(PowerBudget.Kind.values())
            .map(PowerBudget.Kind::usual).toList();

    private static Iterable<String> presets() {
        return PresetFixture.ids();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void theSentenceTellsTheNumbersThatAreDrawn(String preset) {
        Comparison comparison = PresetFixture.workspace(preset).comparisonProperty().get();
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = Messages.of(language);
            String said = messages.text(PowerSentence.of(comparison, BUDGETS, PresetFixture.CATALOGUE.accelerators()));
            BarsModel bars = WattBars.watts(comparison, messages, Palette.LIGHT, true);
            Optional<BarsModel.Row> device = bars.rows().stream().filter(row -> row.tag().id().startsWith("device")
                    && row.note().isEmpty() && said.contains(row.tag().name())).findFirst();
            if (device.isEmpty()) {
                assertEquals(messages.get("explore.power.none"), said);
                assertTrue(bars.rows().stream().filter(row -> row.tag().id().startsWith("device"))
                        .noneMatch(row -> row.note().isEmpty()), "a device is drawn");
                continue;
            }
            tells(said, device.get().total());
            double watts = device.get().parts().stream().mapToDouble(BarsModel.Part::length).sum();
            StripModel ladder = Ladder.of(comparison, PresetFixture.CATALOGUE.accelerators(), PresetFixture.REPORT,
                    BUDGETS, messages);
            ladder.verticals().stream().mapToDouble(LinesModel.Vertical::x).filter(budget -> budget >= watts).min()
                    .ifPresent(budget -> fits(said, ladder, budget, messages));
            ladder.verticals().stream().mapToDouble(LinesModel.Vertical::x).filter(budget -> budget < watts).max()
                    .ifPresent(budget -> tells(said, messages.numbers().quantity(budget, Unit.WATT)));
        }
    }

    /** The budget it fits, and how many of the marks of the ladder stand left of it. */
    private static void fits(String said, StripModel ladder, double budget, Messages messages) {
        String named = messages.numbers().quantity(budget, Unit.WATT);
        tells(said, named);
        List<StripModel.Dot> rated = ladder.dots().stream().filter(dot -> dot.tag().isPresent() && !dot.strong())
                .toList();
        List<StripModel.Dot> within = rated.stream().filter(dot -> dot.x() <= budget).toList();
        double gpus = within.stream().filter(dot -> dot.tag().orElseThrow().silicon() == Silicon.GPU).count();
        tells(said, within.isEmpty() ? messages.get("explore.power.wall.none", (double) rated.size(), named)
                : messages.get("explore.power.wall", (double) rated.size(), (double) within.size(), named, gpus));
    }

    private static void tells(String said, String part) {
        assertTrue(said.contains(part), () -> "\"" + part + "\" is not in: " + said);
    }
}
