package org.placewise.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.placewise.model.catalogue.Catalogue;
import org.placewise.model.quantity.Source;
import org.placewise.model.scenario.Assumed;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Scenario;
import org.placewise.model.scenario.Workload;
import org.placewise.model.text.Message;
import org.placewise.store.CatalogueStore;
import org.placewise.store.PresetStore;

class HistoryTest {
    private static final Message NAME = Message.of("view.undo.reset");
    private static final int STEPS = 1000;
    private static final long MOST_BYTES = 10_000_000;

    @Test
    void anyStepCanBeGoneTo() {
        History<String> history = new History<>("a", (given, before, after) -> Message.of(before + after));
        history.push(NAME, "b");
        history.push(NAME, "c");
        history.replace("d");
        assertEquals(List.of(Message.of("ab"), Message.of("bd")), history.names());
        assertEquals("a", history.goTo(0));
        assertFalse(history.isDirty());
        assertEquals("d", history.goTo(2));
        assertEquals(2, history.position());
        history.goTo(1);
        assertEquals(Message.of("ab"), history.undoName().orElseThrow());
        assertEquals(Message.of("bd"), history.redoName().orElseThrow());
        history.push(NAME, "e");
        assertEquals(List.of(Message.of("ab"), Message.of("be")), history.names());
        assertThrows(IllegalArgumentException.class, () -> history.goTo(3));
        assertThrows(IllegalArgumentException.class, () -> history.goTo(-1));
    }

    @Test
    void nothingIsSavedOnceTheFileIsGone() {
        History<String> history = new History<>("a");
        history.markSaved(null);
        assertTrue(history.isDirty());
    }

    /** Of every kind of step in turn, on the largest preset; what steps share is counted once. */
    @Test
    void aThousandStepsTakeLessThanTenMegabytes() {
        Catalogue catalogue = CatalogueStore.load().value();
        Random random = new Random(7);
        Scenario scenario = new PresetStore().preset("ai-glasses");
        Footprint footprint = new Footprint();
        footprint.add(scenario);
        History<Scenario> history = new History<>(scenario);
        for (int i = 0; i < STEPS; i++) {
            scenario = change(scenario, i, random, catalogue);
            history.push(NAME, scenario);
            footprint.add(NAME);
            footprint.add(scenario);
        }
        for (int i = 0; i < STEPS; i++) {
            assertTrue(history.canUndo());
            history.undo();
        }
        assertFalse(history.canUndo());
        assertTrue(footprint.bytes() < MOST_BYTES, footprint.bytes() + " bytes");
        assertTrue(footprint.bytes() > STEPS * 200L, "something is not counted: " + footprint.bytes() + " bytes");
    }

    private static Scenario change(Scenario scenario, int step, Random random, Catalogue catalogue) {
        return switch (step % 5) {
            case 0 -> ScenarioChanges.moveWeight(scenario, random.nextInt(scenario.criteria().size()),
                    random.nextDouble());
            case 1 -> scenario.withAssumptions(scenario.assumptions().with(Assumption.EDGE_RTT,
                    new Assumed(step, step, step, Source.assumption("entered " + step))));
            case 2 -> scenario.withOption("edge-gpu", option -> option.withCount(1 + random.nextInt(99)));
            case 3 -> scenario.withWorkload(new Workload(scenario.workload().task(),
                    scenario.workload().traffic().withRequests(1 + step)));
            default -> scenario.withOption("cloud-gpu", option -> option.withAccelerator(
                    catalogue.accelerators().get(random.nextInt(catalogue.accelerators().size())).id()));
        };
    }
}
