package org.placewise.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placewise.controller.ScenarioChanges;
import org.placewise.controller.Workspace;
import org.placewise.model.Comparison;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Subject;
import org.placewise.model.scenario.Talk;
import org.placewise.model.scenario.TalkScene;
import org.placewise.model.scenario.TalkStep;
import org.placewise.model.talk.Command;
import org.placewise.model.talk.Presenter.Layer;
import org.placewise.model.text.Message;
import org.placewise.store.PresetStore;
import org.placewise.view.PresetFixture;

class TalkControlTest {
    private final Workspace workspace = PresetFixture.workspace("office-assistant");
    private double nowMs;
    private final TalkControl talk = new TalkControl(workspace, 0, () -> nowMs, false);

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

    private static final Map<Criterion, Double> ALL_COST = Map.of(Criterion.COST_PER_MONTH, 1.0);

    private static Scenario withTalk(TalkStep... steps) {
        return new PresetStore().preset("office-assistant").withTalk(new Talk(Stream.of(steps).map(TalkScene::of)
                .toList()));
    }

    private TalkControl given(boolean still, TalkStep... steps) {
        return new TalkControl(PresetFixture.workspace(withTalk(steps)), 0, () -> nowMs, still);
    }

    private static double weight(Scenario scenario, Criterion criterion) {
        return ScenarioChanges.weightsByCriterion(scenario).get(criterion);
    }

    @Test
    void aStepShowsItsOwnWeightsAndTheTalkGoesOnWithItsOwn() {
        TalkStep plain = new TalkStep(Subject.COMPARISON);
        TalkControl given = given(false, plain, plain.withWeights(ALL_COST), plain);
        Scenario opened = given.workspace().scenario();
        given.workspace().update(Message.of("view.undo.reset"), scenario -> ScenarioChanges.moveWeight(scenario, 0, 0.5));
        Scenario moved = given.workspace().scenario();
        given.press(Command.NEXT);
        assertEquals(1, weight(given.workspace().scenario(), Criterion.COST_PER_MONTH));
        assertEquals(1, weight(given.seenProperty().get().comparison().scenario(), Criterion.COST_PER_MONTH));
        assertTrue(given.seenProperty().get().slides());
        assertEquals(moved, given.reached());
        given.press(Command.NEXT);
        assertEquals(moved, given.workspace().scenario());
        given.press(Command.PREVIOUS);
        given.press(Command.PREVIOUS);
        assertEquals(moved, given.workspace().scenario());
        assertNotEquals(opened, given.reached());
    }

    @Test
    void aTalkThatBeginsWithWeightsOfItsOwnStillReachesWhatWasOpen() {
        TalkControl given = given(false, new TalkStep(Subject.COMPARISON).withWeights(ALL_COST));
        assertEquals(1, weight(given.workspace().scenario(), Criterion.COST_PER_MONTH));
        assertEquals(given.workspace().origin(), given.reached());
    }

    @Test
    void whatIsDiscardedIncludesTheStepsThatWereTriedOut() {
        TalkStep plain = new TalkStep(Subject.COMPARISON);
        TalkControl given = given(false, plain, plain.withWeights(ALL_COST));
        Scenario opened = given.workspace().scenario();
        given.press(Command.FREEZE);
        given.press(Command.NEXT);
        assertEquals(1, weight(given.workspace().scenario(), Criterion.COST_PER_MONTH));
        assertEquals(opened, given.seenProperty().get().comparison().scenario());
        given.press(Command.DISCARD);
        assertEquals(opened, given.workspace().scenario());
        assertEquals(0, given.state().scene());
        assertEquals(opened, given.reached());
    }

    @Test
    void aSweepMovesTheWeightThatWasMovedLastAndLeavesNothingBehind() {
        TalkControl given = given(false, new TalkStep(Subject.COMPARISON));
        assertEquals(Criterion.CAPABILITY, given.moved());
        given.workspace().update(Message.of("view.undo.reset"), scenario -> ScenarioChanges.moveWeight(scenario, 1, 0.4));
        Criterion moved = given.workspace().scenario().criteria().get(1).criterion();
        assertEquals(moved, given.moved());
        Scenario before = given.workspace().scenario();
        given.press(Command.PLAY);
        for (nowMs = 0; nowMs <= 8000; nowMs += 500) {
            double share = nowMs / 8000;
            given.tick();
            if (nowMs < 8000) {
                assertEquals(share, weight(given.workspace().scenario(), moved), 1e-9);
            }
        }
        assertFalse(given.state().sweeping());
        assertEquals(before, given.workspace().scenario());
        assertEquals(moved, given.moved());
    }

    @Test
    void nothingRunsByItselfWhereMotionIsReduced() {
        TalkControl given = given(true, new TalkStep(Subject.COMPARISON));
        given.press(Command.PLAY);
        assertFalse(given.state().sweeping());
    }
}
