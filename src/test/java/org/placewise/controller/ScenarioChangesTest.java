package org.placewise.controller;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.placewise.model.scenario.Scenario;
import org.placewise.view.Samples;

class ScenarioChangesTest {
    private final Scenario scenario = Samples.scenario("ai-glasses");

    @Test
    void theOthersShareWhatAWeightGivesUp() {
        // From 30 to 65 %: the others keep 35 of 70 %, half of what they had.
        assertArrayEquals(new double[] {0.65, 0.125, 0.1, 0.05, 0.05, 0.025},
                ScenarioChanges.weights(ScenarioChanges.moveWeight(scenario, 0, 0.65)), 1e-12);
    }

    @Test
    void aLockedWeightKeepsItsShare() {
        Scenario locked = ScenarioChanges.lockWeight(scenario, 1, true);
        // 75 % are free besides the locked 25 %; from 30 to 60 % leaves 15 of 45 %, a third, for the four others.
        assertArrayEquals(new double[] {0.6, 0.25, 0.2 / 3, 0.1 / 3, 0.1 / 3, 0.05 / 3},
                ScenarioChanges.weights(ScenarioChanges.moveWeight(locked, 0, 0.6)), 1e-12);
    }

    @Test
    void manyMovesNeverLeaveAHundredPercent() {
        Scenario moved = scenario;
        for (int i = 0; i < 1000; i++) {
            moved = ScenarioChanges.moveWeight(moved, i % 6, (i * 37 % 101) / 100.0);
        }
        assertEquals(1, Arrays.stream(ScenarioChanges.weights(moved)).sum(), 1e-9);
    }

    @Test
    void resetNeedsTheSameCriteria() {
        Scenario moved = ScenarioChanges.moveWeight(scenario, 0, 0.9);
        assertEquals(scenario, ScenarioChanges.resetWeights(moved, scenario));
        Scenario fewer = scenario.withCriteria(scenario.criteria().subList(0, 1).stream()
                .map(judgement -> judgement.withWeight(1)).toList());
        assertSame(moved, ScenarioChanges.resetWeights(moved, fewer));
    }
}
