package org.placewise.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.placewise.controller.ScenarioChanges;
import org.placewise.controller.Workspace;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.talk.Command;
import org.placewise.model.talk.Presenter.Layer;
import org.placewise.model.text.Message;
import org.placewise.view.PresetFixture;

class TalkControlTest {
    private final Workspace workspace = PresetFixture.workspace("office-assistant");
    private double nowMs;
    private final TalkControl talk = new TalkControl(workspace, 0, () -> nowMs);

    private Comparison seen() {
        return talk.seenProperty().get().comparison();
    }

    private void move(double share) {
        workspace.update(Message.of("view.undo.reset"), scenario -> ScenarioChanges.moveWeight(scenario, 0, share));
    }

    @Test
    void theAudienceFollowsUnlessItIsFrozen() {
        move(0.5);
        assertSame(workspace.comparisonProperty().get(), seen());
        talk.press(Command.FREEZE);
        Comparison frozen = seen();
        move(0.9);
        assertSame(frozen, seen());
        assertNotEquals(frozen.scenario(), workspace.scenario());
        talk.press(Command.FREEZE);
        assertSame(workspace.comparisonProperty().get(), seen());
        assertTrue(talk.seenProperty().get().slides());
    }

    @Test
    void discardingBringsTheFrozenStateBack() {
        talk.press(Command.FREEZE);
        Scenario before = workspace.scenario();
        Comparison frozen = seen();
        move(0.9);
        talk.press(Command.DISCARD);
        assertEquals(before, workspace.scenario());
        assertEquals(frozen, seen());
        move(0.4);
        assertSame(workspace.comparisonProperty().get(), seen());
    }

    @Test
    void somebodyPointsAtASceneInTheOverview() {
        talk.press(Command.OVERVIEW);
        talk.goTo(6);
        assertEquals(6, talk.state().scene());
        assertEquals(Layer.NONE, talk.state().layer());
    }

    @Test
    void afterLeavingNothingFollows() {
        Comparison last = seen();
        talk.press(Command.LEAVE);
        nowMs = 100;
        talk.press(Command.LEAVE);
        assertTrue(talk.state().over());
        move(0.9);
        assertSame(last, seen());
    }
}
