package org.placewise.model.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TalkTest {
    private static TalkScene scene(Subject... subjects) {
        return TalkScene.of(new TalkStep(subjects[0])).withSteps(List.of(subjects).stream().map(TalkStep::new).toList());
    }

    private static List<Subject> subjects(Talk talk) {
        return talk.scenes().stream().map(TalkScene::subject).toList();
    }

    @Test
    void theUsualTalkGoesFromTheClaimToTheVerdict() {
        assertEquals(Subject.USUAL, subjects(Talk.USUAL));
        assertEquals(9, Talk.USUAL.scenes().size());
        assertEquals(660, Talk.USUAL.targetSeconds());
        assertEquals(Optional.empty(), Talk.USUAL.rehearsedSeconds());
    }

    @Test
    void stepsOfTheUserAndOfTheSubjectFollowEachOther() {
        Talk talk = new Talk(List.of(scene(Subject.MONTH, Subject.PLACES, Subject.WATTS)));
        assertEquals(List.of(4), talk.builds());
        List<String> places = new ArrayList<>();
        for (int step = 0; step <= 4; step++) {
            Talk.Moment moment = talk.at(0, step);
            places.add(moment.state().subject() + " " + moment.step() + "." + moment.build());
        }
        assertEquals(List.of("MONTH 0.0", "PLACES 1.0", "PLACES 1.1", "PLACES 1.2", "WATTS 2.0"), places);
        assertEquals(talk.at(0, 4), talk.complete(0));
        assertThrows(IndexOutOfBoundsException.class, () -> talk.at(0, 5));
    }

    @Test
    void scenesAreMovedJoinedAndSplit() {
        Talk talk = new Talk(List.of(scene(Subject.MONTH), scene(Subject.WATTS), scene(Subject.MIX)));
        assertEquals(List.of(Subject.WATTS, Subject.MONTH, Subject.MIX), subjects(talk.moved(0, 1)));
        assertSame(talk, talk.moved(0, -1));
        assertSame(talk, talk.moved(2, 3));
        assertSame(talk, talk.joined(0));
        Talk joined = talk.joined(1);
        assertEquals(List.of(Subject.MONTH, Subject.MIX), subjects(joined));
        assertEquals(2, joined.scenes().getFirst().steps().size());
        assertEquals(120, joined.scenes().getFirst().targetSeconds());
        assertEquals(List.of(Subject.MONTH, Subject.WATTS, Subject.MIX), subjects(joined.split(0)));
        assertSame(talk, talk.split(0));
    }

    @Test
    void theLastSceneStaysAndNoTalkIsEmptyOrEndless() {
        Talk one = new Talk(List.of(scene(Subject.CLAIM)));
        assertEquals(one, one.without(0));
        assertThrows(IllegalArgumentException.class, () -> new Talk(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Talk(
                Collections.nCopies(100, scene(Subject.CLAIM))));
        assertThrows(IllegalArgumentException.class, () -> scene(Subject.CLAIM).withSteps(List.of()));
    }

    @Test
    void onlyFactsAreAboutSomethingAndWeightsAreShares() {
        assertThrows(IllegalArgumentException.class, () -> new TalkStep(Subject.FACT));
        assertThrows(IllegalArgumentException.class, () -> new TalkStep(Subject.CLAIM, "token-prices", Map.of()));
        TalkStep step = new TalkStep(Subject.CLAIM);
        assertThrows(IllegalArgumentException.class, () -> step.withWeights(Map.of(Criterion.COST_PER_MONTH, -0.1)));
        assertThrows(IllegalArgumentException.class,
                () -> step.withWeights(Map.of(Criterion.COST_PER_MONTH, Double.NaN)));
        assertThrows(IllegalArgumentException.class, () -> step.withWeights(Map.of(Criterion.COST_PER_MONTH, 0.0)));
    }

    @Test
    void aTalkIsRehearsedOnceAllItsScenesAre() {
        Talk talk = new Talk(List.of(scene(Subject.MONTH), scene(Subject.WATTS)));
        Talk half = talk.with(0, scene -> scene.withRehearsed(50));
        assertEquals(Optional.empty(), half.rehearsedSeconds());
        assertEquals(Optional.of(120), half.with(1, scene -> scene.withRehearsed(70)).rehearsedSeconds());
    }
}
