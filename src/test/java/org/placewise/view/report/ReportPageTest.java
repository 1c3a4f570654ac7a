package org.placewise.view.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.report.Fact;
import org.placewise.model.report.ReportSection;
import org.placewise.model.report.Value;
import org.placewise.view.Fx;
import org.placewise.view.PresetFixture;
import org.placewise.view.chart.ChartCard;

@ExtendWith(Fx.class)
final class ReportPageTest {
    private static final Pattern ENGLISH_WORD = Pattern.compile("(?<![A-Za-z])[a-z]{3,}(?![A-Za-z])");
    private static final String PUBLISHER = "\u6e90\u8fbe\u4fe1\u606f\u8bc1\u5238\u7814\u7a76\u6240";

    private static ReportPage page(Locale language) {
        Workspace workspace = PresetFixture.workspace("public-chat");
        ReportPage page = new ReportPage(PresetFixture.ui(language, workspace), PresetFixture.REPORT);
        workspace.comparisonProperty().subscribe(page::show);
        new Scene(page, 960, 700);
        page.applyCss();
        page.layout();
        return page;
    }

    private static void texts(Node node, List<String> found) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            found.add(labeled.getText());
        } else if (node instanceof Text text) {
            found.add(text.getText());
        } else if (node instanceof ScrollPane scroll) {
            texts(scroll.getContent(), found);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts(child, found));
        }
    }

    /** Every fact stands in one section, none is missing, and none stands twice. */
    @Test
    void theSectionsHoldEveryFactOnce() {
        List<String> ids = Arrays.stream(ReportSection.values()).flatMap(section -> section.ids().stream()).toList();
        assertEquals(25, ids.size());
        assertEquals(new HashSet<>(PresetFixture.REPORT.facts().stream().map(Fact::id).toList()), new HashSet<>(ids));
    }

    /** Walks the file: claim, citation, each value as printed, and each check with its values are on the page. */
    @Test
    void everyFactIsOnThePageWithItsCheck() {
        for (Locale language : Messages.LANGUAGES) {
            FactTexts words = new FactTexts(Messages.of(language), PresetFixture.REPORT);
            Map<ReportSection, List<String>> shown = new EnumMap<>(ReportSection.class);
            Fx.run(() -> {
                ReportPage page = page(language);
                for (ReportSection section : ReportSection.values()) {
                    page.open(section.key());
                    assertEquals(section.key(), page.part());
                    List<String> found = new ArrayList<>();
                    texts(page.body(), found);
                    shown.put(section, found);
                }
            });
            for (ReportSection section : ReportSection.values()) {
                for (Fact fact : section.facts(PresetFixture.REPORT)) {
                    List<String> found = shown.get(section);
                    assertTrue(found.contains(words.claim(fact)), fact.id());
                    assertTrue(found.stream().anyMatch(text -> text.contains(PUBLISHER)), fact.id());
                    assertTrue(found.contains(words.verdict(fact)), fact.id());
                    for (int i = 0; i < fact.values().size(); i++) {
                        assertTrue(found.contains(words.label(fact, i)), fact.id() + " " + i);
                        assertTrue(found.contains(words.printed(fact, i)), fact.id() + " " + i);
                    }
                    for (int i = 0; fact.check() != null && i < fact.check().values().size(); i++) {
                        assertTrue(found.contains(words.checked(fact, i)), fact.id() + " check " + i);
                    }
                }
            }
        }
    }

    @Test
    void englishIsWhatTheFileSays() {
        FactTexts words = new FactTexts(Messages.of(Locale.ENGLISH), PresetFixture.REPORT);
        for (Fact fact : PresetFixture.REPORT.facts()) {
            assertEquals(fact.claim(), words.claim(fact));
            for (int i = 0; i < fact.values().size(); i++) {
                assertEquals(fact.values().get(i).label(), words.label(fact, i));
            }
            if (fact.check() != null) {
                assertEquals(fact.check().verdict(), words.verdict(fact));
                assertEquals(fact.check().note(), words.note(fact));
            }
        }
    }

    /** Names of products stay as they are; every label with a word of English has a text of its own. */
    @Test
    void chineseLabelsHaveNoEnglishWords() {
        FactTexts words = new FactTexts(Messages.of(Locale.SIMPLIFIED_CHINESE), PresetFixture.REPORT);
        Set<String> english = new HashSet<>();
        for (Fact fact : PresetFixture.REPORT.facts()) {
            for (int i = 0; i < fact.values().size(); i++) {
                english.add(words.label(fact, i));
            }
            List<Value> checked = fact.checked().map(check -> check.values()).orElse(List.of());
            for (int i = 0; i < checked.size(); i++) {
                english.add(words.checkedLabel(fact, i));
            }
        }
        english.removeIf(label -> !ENGLISH_WORD.matcher(label).find());
        assertEquals(Set.of(), english);
    }

    @Test
    void everyChartIsDrawnNamedAndHasATable() {
        for (Locale language : Messages.LANGUAGES) {
            Fx.run(() -> {
                ReportPage page = page(language);
                int charts = 0;
                for (ReportSection section : ReportSection.values()) {
                    page.open(section.key());
                    page.applyCss();
                    page.layout();
                    for (ChartCard card : page.cards()) {
                        card.view().draw();
                        assertFalse(card.view().content().items().isEmpty(), section.key());
                        assertFalse(card.view().content().spoken().isBlank());
                        assertFalse(card.view().content().table().rows().isEmpty());
                        String all = card.view().content().table() + card.view().content().items().toString()
                                + card.view().content().spoken();
                        assertFalse(all.contains("NaN") || all.contains("\u221e") || all.contains("{"), all);
                        charts++;
                    }
                }
                assertEquals(13, charts);
            });
        }
    }
}
