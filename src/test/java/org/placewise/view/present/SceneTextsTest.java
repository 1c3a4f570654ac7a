package org.placewise.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placewise.controller.ScenarioChanges;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Subject;
import org.placewise.model.scenario.TalkStep;
import org.placewise.store.PresetStore;
import org.placewise.view.PresetFixture;

class SceneTextsTest {
    static Stream<String> presets() {
        return new PresetStore().ids().stream();
    }

    private static SceneTexts texts(Locale language) {
        return new SceneTexts(Messages.of(language), PresetFixture.REPORT, PresetFixture.CATALOGUE);
    }

    private static Comparison comparison(String preset) {
        return Comparison.of(new PresetStore().preset(preset), PresetFixture.CATALOGUE);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everySceneHasAFindingAndASource(String preset) {
        Comparison comparison = comparison(preset);
        for (Locale language : Messages.LANGUAGES) {
            for (Subject scene : Subject.USUAL) {
                SceneTexts.Words words = texts(language).of(new TalkStep(scene), comparison);
                assertFalse(words.headline().isBlank(), preset + " " + scene);
                assertFalse(words.source().isBlank(), preset + " " + scene);
                for (String text : Stream.concat(Stream.of(words.headline(), words.subline()),
                        words.lines().stream().flatMap(line -> Stream.of(line.heading(), line.text()))).toList()) {
                    assertFalse(text.contains("{") || text.contains("NaN") || text.contains("null"), text);
                }
            }
        }
    }

    /** 51.5 to 62.2 % in figure 3; 70 / 0.5 = 140 in figure 6; all eight cards of table 3 are above 75 W. */
    @Test
    void theReportsScenesSayWhatItsFiguresSay() {
        SceneTexts texts = texts(Locale.ENGLISH);
        Comparison any = comparison("office-assistant");
        assertTrue(texts.of(new TalkStep(Subject.DEMAND), any).headline().contains("51.5 % to 62.2 %"));
        assertTrue(texts.of(new TalkStep(Subject.PRICES), any).headline().contains("140 times"));
        assertTrue(texts.of(new TalkStep(Subject.POWER), any).headline().startsWith("8 of 8"));
        for (Subject scene : List.of(Subject.CLAIM, Subject.DEMAND, Subject.PRICES, Subject.POWER)) {
            assertTrue(texts.of(new TalkStep(scene), any).source().contains(PresetFixture.REPORT.citation().publisher()));
        }
    }

    @ParameterizedTest
    @MethodSource("presets")
    void theFindingsAreThoseOfTheComparison(String preset) {
        Comparison comparison = comparison(preset);
        SceneTexts texts = texts(Locale.ENGLISH);
        String verdict = Messages.of(Locale.ENGLISH).text(comparison.verdict());
        assertEquals(verdict, texts.of(new TalkStep(Subject.COMPARISON), comparison).headline());
        assertEquals(verdict, texts.of(new TalkStep(Subject.VERDICT), comparison).headline());
        long ranked = comparison.options().stream().filter(result -> result.score().isPresent()).count();
        String places = texts.of(new TalkStep(Subject.PLACES), comparison).headline();
        assertTrue(places.startsWith(comparison.options().size() + " options"), places);
        assertTrue(places.contains(ranked == 0 ? "none of them" : ranked == 1 ? "one of them" : ranked + " of them"), places);
    }

    @Test
    void theFindingChangesWithTheNumbers() {
        Scenario scenario = new PresetStore().preset("office-assistant");
        SceneTexts texts = texts(Locale.ENGLISH);
        Scenario moved = ScenarioChanges.moveWeight(scenario, 0, 0.95);
        assertNotEquals(texts.of(new TalkStep(Subject.COMPARISON), comparison("office-assistant")).headline(),
                texts.of(new TalkStep(Subject.COMPARISON), Comparison.of(moved, PresetFixture.CATALOGUE)).headline());
    }
}
