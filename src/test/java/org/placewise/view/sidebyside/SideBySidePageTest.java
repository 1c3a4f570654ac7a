package org.placewise.view.sidebyside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.controller.Counterpart.Kind;
import org.placewise.controller.ScenarioChanges;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.text.Message;
import org.placewise.store.PresetStore;
import org.placewise.view.Fx;
import org.placewise.view.PresetFixture;
import org.placewise.view.chart.ChartView;

@ExtendWith(Fx.class)
class SideBySidePageTest {
    private static final PresetStore PRESETS = new PresetStore();

    private static final class Shown {
        final Workspace workspace = PresetFixture.workspace("ai-glasses");
        final SideBySidePage page;

        Shown(Locale language) {
            workspace.counterpart().offer(() -> PRESETS.ids().stream().map(PRESETS::preset).toList(), () -> { });
            page = new SideBySidePage(PresetFixture.ui(language, workspace));
            new Scene(page, 960, 700);
            workspace.comparisonProperty().subscribe(page::show);
            page.applyCss();
            page.layout();
        }

        void press(String id) {
            ((Button) page.lookup("#" + id)).fire();
        }
    }

    @Test
    void anUnchangedScenarioIsHeldAgainstAnotherStartingPoint() {
        Fx.run(() -> {
            Shown shown = new Shown(Locale.ENGLISH);
            assertEquals(Kind.PRESET, shown.workspace.counterpart().other().kind());
            assertFalse(shown.page.inputs().rows().isEmpty());
            assertTrue(shown.page.sentence().contains("inputs differ"), shown.page.sentence());
        });
    }

    @Test
    void aChangedScenarioIsHeldAgainstWhatItWas() {
        Fx.run(() -> {
            Shown shown = new Shown(Locale.ENGLISH);
            shown.workspace.update(Message.of("view.undo.reset"), scenario -> scenario.withOption("edge-gpu",
                    option -> option.withCount(2)));
            assertEquals(Kind.OPENED, shown.workspace.counterpart().other().kind());
            assertEquals(List.of("Accelerator of Edge GPU", "L4 ×2", "L4 ×1"),
                    shown.page.inputs().rows().getFirst());
            assertEquals(1, shown.page.inputs().rows().size());
            assertTrue(shown.page.sentence().startsWith("One input differs; "), shown.page.sentence());
            assertTrue(shown.page.results().rows().stream().anyMatch(row -> row.getFirst().equals("Edge GPU")
                    && row.get(1).equals("Power")));
            assertTrue(shown.page.results().rows().stream().allMatch(row -> row.getFirst().equals("Edge GPU")
                    || row.get(1).equals("Rank and score")), "of the others, only ranks can differ");
        });
    }

    @Test
    void aSnapshotStaysWhileTheScenarioMovesOn() {
        Fx.run(() -> {
            Shown shown = new Shown(Locale.ENGLISH);
            Scenario before = shown.workspace.scenario();
            shown.press("other-snapshot");
            assertEquals("No input differs", shown.page.sentence().substring(0, 16));
            assertEquals(List.of(), shown.page.inputs().rows());
            shown.workspace.update(Message.of("view.undo.reset"), scenario ->
                    ScenarioChanges.moveWeight(scenario, 0, 0.9));
            assertEquals(before, shown.workspace.counterpart().other().scenario());
            assertFalse(shown.page.inputs().rows().isEmpty());
            shown.press("other-adopt");
            assertEquals(before, shown.workspace.scenario());
            shown.workspace.undo();
            assertEquals(0.9, shown.workspace.scenario().criteria().getFirst().weight(), 1e-9);
        });
    }

    /** All weight on one criterion: each bar of B is one part, and all bars are as long as their scores. */
    @Test
    void thePointsOfBothAreBarsOfOneScale() {
        Fx.run(() -> {
            Shown shown = new Shown(Locale.ENGLISH);
            Scenario scenario = PRESETS.preset("ai-glasses");
            shown.workspace.counterpart().add(Kind.FILE, ScenarioChanges.moveWeight(scenario, 0, 1), "f");
            List<List<String>> table = shown.page.points().table().rows();
            assertEquals(2 * scenario.options().size(), table.size());
            for (int i = 0; i < table.size(); i++) {
                List<String> row = table.get(i);
                assertTrue(row.getFirst().endsWith(i % 2 == 0 ? " · A" : " · B"), row.toString());
                double sum = row.stream().skip(2).mapToDouble(Double::parseDouble).sum();
                assertEquals(Double.parseDouble(row.get(1)), sum, 0.5, row.toString());
                assertEquals(i % 2 == 1, row.stream().skip(3).allMatch("0.0"::equals), row.toString());
            }
            assertTrue(shown.page.points().spoken().matches(".* differs most for .*: .* points in A, .* in B\\."),
                    shown.page.points().spoken());
        });
    }

    @Test
    void everyChartIsDrawnNamedAndHasATable() {
        for (Locale language : Messages.LANGUAGES) {
            for (String id : PRESETS.ids()) {
                Fx.run(() -> {
                    Shown shown = new Shown(language);
                    shown.workspace.counterpart().add(Kind.FILE, PRESETS.preset(id), "f");
                    shown.page.cards().forEach(card -> check(card.view(), shown, id));
                    ChartView ranks = shown.page.cards().getFirst().view();
                    ((ToggleButton) shown.page.lookup(".segment-right")).fire();
                    shown.page.applyCss();
                    shown.page.layout();
                    assertNotSame(ranks, shown.page.cards().getFirst().view(), "points instead of ranks");
                    check(shown.page.cards().getFirst().view(), shown, id);
                });
            }
        }
    }

    private static void check(ChartView view, Shown shown, String id) {
        view.draw();
        assertFalse(view.content().items().isEmpty(), id);
        String all = view.content().table() + view.content().items().toString() + view.content().spoken()
                + shown.page.results().rows();
        assertFalse(all.contains("NaN") || all.contains("\u221e"), all);
    }
}
