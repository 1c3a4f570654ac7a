package org.placewise.controller;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Supply;
import org.placewise.model.scenario.Task;
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

    @Test
    void otherHardwareTakesThePlaceOfTheOptionOfItsKind() {
        Task task = scenario.workload().task();
        Option found = new Option(Site.EDGE, Silicon.GPU, "l4", 4, task.modelId(), Precision.FP8, null, Supply.BUY,
                Map.of());
        Scenario hidden = ScenarioChanges.hideOption(scenario, "edge-gpu");
        Scenario used = ScenarioChanges.useHardware(hidden, found);
        Option now = used.option("edge-gpu");
        assertEquals("l4", now.acceleratorId());
        assertEquals(4, now.count());
        assertEquals(found.task(task), now.task(task));
        // It follows the workload when that takes another model.
        assertNull(now.modelId());
        assertEquals(scenario.options().stream().map(Option::id).toList(), used.options().stream().map(Option::id)
                .toList());
        assertEquals(scenario.options().stream().filter(option -> option != scenario.option("edge-gpu")).toList(),
                used.options().stream().filter(option -> option != now).toList());
    }
}
