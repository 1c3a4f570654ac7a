package org.placewise.model.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.controller.ScenarioChanges;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.OptionResult;
import org.placewise.model.Score;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.sensitivity.HiddenOptions.Reversal;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

class HiddenOptionsTest {
    private static final PresetStore PRESETS = new PresetStore();
    private static final Catalogue CATALOGUE = CatalogueStore.load().value();

    static List<String> ids() {
        return PRESETS.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void hidingChangesNoOtherScoreAndWhatIsSaidOfMethodsIsTrue(String id) {
        Comparison all = Comparison.of(PRESETS.preset(id), CATALOGUE);
        assertTrue(HiddenOptions.of(all, CATALOGUE).isEmpty());
        for (Option option : all.scenario().options()) {
            Comparison rest = Comparison.of(ScenarioChanges.hideOption(all.scenario(), option.id()), CATALOGUE);
            for (OptionResult result : rest.options()) {
                assertEquals(all.result(result.option().id()).score().map(Score::value),
                        result.score().map(Score::value));
            }
            Optional<HiddenOptions> hidden = HiddenOptions.of(rest, CATALOGUE);
            assertEquals(all.result(option.id()).score().isPresent(), hidden.isPresent());
            hidden.ifPresent(found -> check(found, MethodAgreement.of(all), MethodAgreement.of(rest)));
        }
    }

    private static void check(HiddenOptions found, MethodAgreement all, MethodAgreement rest) {
        for (Reversal reversal : found.reversals()) {
            assertTrue(lead(all, reversal) > lead(rest, reversal), reversal.method().key());
        }
        for (Locale language : Messages.LANGUAGES) {
            String sentence = Messages.of(language).text(found.sentence());
            assertFalse(sentence.contains("{") || sentence.contains("score."), sentence);
        }
    }

    /** 1 where the one is ahead of the other, 0 where they tie, -1 where it is behind. */
    private static int lead(MethodAgreement agreement, Reversal reversal) {
        int[] ranks = agreement.entries().stream().filter(entry -> entry.method() == reversal.method()).findFirst()
                .orElseThrow().result().ranks();
        List<String> options = agreement.options().stream().map(result -> result.option().id()).toList();
        return Integer.signum(ranks[options.indexOf(reversal.behind().option().id())]
                - ranks[options.indexOf(reversal.ahead().option().id())]);
    }

    @Test
    void someMethodReversesSomePreset() {
        assertTrue(PRESETS.ids().stream().map(PRESETS::preset).anyMatch(scenario -> scenario.options().stream()
                .map(option -> ScenarioChanges.hideOption(scenario, option.id()))
                .map(rest -> HiddenOptions.of(Comparison.of(rest, CATALOGUE), CATALOGUE))
                .anyMatch(found -> found.isPresent() && !found.get().reversals().isEmpty())));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatIsShownAgainStandsWhereItStood(String id) {
        Scenario scenario = PRESETS.preset(id);
        for (Option option : scenario.options()) {
            Scenario hidden = ScenarioChanges.hideOption(scenario, option.id());
            assertEquals(List.of(option), hidden.hidden());
            assertEquals(scenario, ScenarioChanges.showOption(hidden, option.id()));
        }
    }

    @Test
    void theLastOptionCannotBeHidden() {
        Scenario scenario = PRESETS.preset("ai-glasses");
        for (Option option : scenario.options()) {
            scenario = ScenarioChanges.hideOption(scenario, option.id());
        }
        assertEquals(1, scenario.options().size());
        assertEquals(5, scenario.hidden().size());
        Scenario last = scenario;
        assertThrows(IllegalArgumentException.class, () -> last.withOptions(last.options(), last.options()));
        assertThrows(IllegalArgumentException.class, () -> last.withOptions(List.of(), last.hidden()));
    }
}
