package org.placewise.view.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.placewise.controller.Workspace;
import org.placewise.i18n.Messages;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Evidence.Kind;
import org.placewise.view.Fx;
import org.placewise.view.PresetFixture;

@ExtendWith(Fx.class)
final class EvidenceSwitchTest {
    private static ComparePage page(Workspace workspace) {
        ComparePage page = new ComparePage(PresetFixture.ui(Locale.ENGLISH, workspace));
        workspace.comparisonProperty().subscribe(page::show);
        new Scene(page, 970, 690);
        page.applyCss();
        page.layout();
        return page;
    }

    private static ToggleButton button(ComparePage page, Kind kind) {
        return page.evidence().choice().getChildren().stream().map(ToggleButton.class::cast)
                .filter(button -> button.getUserData() == kind).findFirst().orElseThrow();
    }

    @Test
    void theSwitchTakesTheRoadOfEveryChange() {
        Fx.run(() -> {
            Workspace workspace = PresetFixture.workspace("public-chat");
            ComparePage page = page(workspace);
            assertTrue(button(page, Kind.ESTIMATES).isSelected());
            assertFalse(page.evidence().edit().isVisible());
            button(page, Kind.REPORT).fire();
            assertEquals(Kind.REPORT, workspace.scenario().evidence().kind());
            assertTrue(page.verdictText().startsWith("Device GPU and Device ASIC share first place"));
            assertTrue(workspace.comparisonProperty().get().winners().getFirst().value(Criterion.REPORT_COST)
                    .isPresent());
            button(page, Kind.USER).fire();
            assertTrue(page.evidence().edit().isVisible());
            workspace.undo();
            workspace.undo();
            assertEquals(Kind.ESTIMATES, workspace.scenario().evidence().kind());
            assertTrue(button(page, Kind.ESTIMATES).isSelected());
            assertTrue(page.verdictText().startsWith("Cloud GPU is ahead"));
        });
    }

    /** The cards speak of the report's grades while the report is the evidence. */
    @Test
    void cardsShowWhatIsJudgedOn() {
        Comparison comparison = Comparison.of(PresetFixture.workspace("public-chat").scenario().withEvidence(
                PresetFixture.workspace("public-chat").scenario().evidence().with(Kind.REPORT)),
                PresetFixture.CATALOGUE);
        CardModel card = CardModel.of(comparison.scenario(), comparison.result("device-asic"),
                Messages.of(Locale.ENGLISH));
        assertTrue(card.rows().stream().anyMatch(row -> row.name().equals("Latency (report)")
                && row.value().equals("5 / 5")), card.rows().toString());
    }

    /** Nobody looks at a page without a window, so nothing moves there. */
    @Test
    void withoutAWindowTheRankingJumps() {
        Fx.run(() -> {
            ComparePage page = page(PresetFixture.workspace("public-chat"));
            button(page, Kind.REPORT).fire();
            assertFalse(page.ranking().isMoving());
        });
    }

    /** From row 4 with 46 points to row 1 with 71: half way it is in row 2.5, with a bar of 58.5 / 71 of the whole. */
    @Test
    void anOptionSlidesAndItsBarGrows() {
        RankingMotion half = new RankingMotion(Map.of("device-asic", 4), Map.of("device-asic", 46.0), 0.5);
        assertEquals(2.5, half.row("device-asic", 1));
        assertEquals(58.5 / 71, half.share("device-asic", 71), 1e-12);
        assertEquals(1, half.at(1).row("device-asic", 1));
        assertEquals(1, half.at(1).share("device-asic", 71));
        // One that was not there before stands where it belongs.
        assertEquals(3, half.row("edge-gpu", 3));
        assertEquals(1, half.share("edge-gpu", 60));
    }
}
