package org.placewise.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Subject;
import org.placewise.store.PresetStore;
import org.placewise.view.PresetFixture;
import org.placewise.view.chart.ChartStyle;
import org.placewise.view.chart.NamedChart;
import org.placewise.view.theme.Palette;

class SceneChartsTest {
    @Test
    void everySubjectThatIsAChartHasOneAndSaysWhatItShows() {
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = Messages.of(language);
            SceneTexts texts = new SceneTexts(messages, PresetFixture.REPORT, PresetFixture.CATALOGUE);
            Set<Subject> missing = new HashSet<>(Arrays.stream(Subject.values())
                    .filter(subject -> subject.page().isPresent()).toList());
            for (String preset : new PresetStore().ids()) {
                Comparison comparison = Comparison.explained(new PresetStore().preset(preset), PresetFixture.CATALOGUE);
                for (Subject subject : Set.copyOf(missing)) {
                    SceneCharts.of(subject, comparison, PresetFixture.CATALOGUE, PresetFixture.REPORT, messages,
                            ChartStyle.of(Palette.DARK)).ifPresent(chart -> {
                                missing.remove(subject);
                                check(texts, chart);
                            });
                }
            }
            assertEquals(Set.of(), missing);
        }
    }

    private static void check(SceneTexts texts, NamedChart chart) {
        SceneTexts.Words words = texts.of(chart, null);
        assertFalse(words.headline().isBlank() || words.subline().isBlank() || words.source().isBlank(), chart.key());
        // The user's name takes the place of the title, not of the finding.
        SceneTexts.Words named = texts.of(chart, "mine");
        assertEquals(words.headline().equals(chart.title()) ? "mine" : words.headline(), named.headline());
        assertEquals(words.headline().equals(chart.title()) ? words.subline() : "mine", named.subline());
    }
}
