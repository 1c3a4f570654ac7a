package org.placewise.model.estimate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.i18n.Messages;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.quantity.Trace;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

/** Every figure of every preset says how it came about, in words that both languages have. */
final class TracesTest {
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();
    private static final PresetStore PRESETS = new PresetStore();

    static Iterable<String> presets() {
        return PRESETS.ids();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyFigureHasFormulaAndInputs(String preset) {
        Scenario scenario = PRESETS.preset(preset);
        Estimator estimator = new Estimator(CATALOGUE);
        for (Option option : scenario.options()) {
            OptionEstimate estimate = estimator.estimate(scenario, option);
            estimate.figures().forEach((criterion, figure) -> check(criterion, figure.trace(), option.id()));
            estimate.notes().forEach(note -> assertKnown(note.key()));
            estimate.feasibility().obstacle().ifPresent(obstacle -> assertKnown(obstacle.message().key()));
        }
    }

    private static void check(Criterion criterion, Trace trace, String option) {
        assertKnown(trace.formulaKey());
        assertFalse(trace.symbols().isBlank());
        assertFalse(trace.inputs().isEmpty(), criterion + " of " + option);
        for (Trace.Input input : trace.inputs()) {
            assertKnown(input.nameKey());
            assertTrue(Double.isFinite(input.value()), input.toString());
        }
    }

    private static void assertKnown(String key) {
        for (Locale locale : Messages.LANGUAGES) {
            assertTrue(Messages.of(locale).has(key), key + " in " + locale);
        }
    }

    @Test
    void everyAssumptionHasAName() {
        for (Assumption assumption : Assumption.values()) {
            assertKnown("estimate.assumption." + assumption.key());
        }
    }
}
