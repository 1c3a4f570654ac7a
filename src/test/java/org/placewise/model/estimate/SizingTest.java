package org.placewise.model.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.model.catalogue.Site;
import org.placewise.model.scenario.Assumption;
import org.placewise.model.scenario.Precision;
import org.placewise.model.scenario.Task;
import org.placewise.model.scenario.Traffic;
import org.placewise.model.scenario.Workload;

final class SizingTest {
    private static final World WORLD = Worlds.of(Map.of(Assumption.TARGET_UTILISATION, 0.7,
            Assumption.SPARE_GROUPS, 1.0));
    /** 86,400 requests a user and day are one a second; twice that in the busiest hour. */
    private static final Traffic TRAFFIC = new Traffic(100, 30, 86_400, 2, 0, 0);
    private static final Task TALK = new Task.Language("m", Precision.FP16, Precision.FP16, 100, 100);

    @Test
    void groupsForThePeakAndASpare() {
        // 200 / (50 x 0.7) = 5.71: 6 and one spare; with twice the capacity 2.86: 3 and one
        Sizing sizing = new Sizing(Site.CLOUD, 200, 50);
        assertEquals(7, sizing.groups(WORLD, 1));
        assertEquals(4, sizing.groups(WORLD, 2));
        assertEquals(200.0 / 350, sizing.utilisation(7), 1e-12);
    }

    @Test
    void anExactFitNeedsNoMore() {
        assertEquals(3, new Sizing(Site.EDGE, 2.1, 1).groups(Worlds.of(Map.of(
                Assumption.TARGET_UTILISATION, 0.7)), 1));
    }

    @Test
    void aDeviceHasOneGroup() {
        assertEquals(1, new Sizing(Site.DEVICE, 5, 1).groups(WORLD, 1));
    }

    @Test
    void aTargetOutOfBoundsIsBounded() {
        // none: 1 %; all: 95 %
        assertEquals(200, new Sizing(Site.CLOUD, 2, 1).groups(Worlds.of(Map.of()), 1));
        assertEquals(3, new Sizing(Site.CLOUD, 2, 1).groups(Worlds.of(Map.of(Assumption.TARGET_UTILISATION, 1.0)), 1));
    }

    @Test
    void loadsByPlace() {
        Workload workload = new Workload(TALK, TRAFFIC);
        assertEquals(new Load(1, 200, 100, 2), Load.of(Site.CLOUD, workload));
        // 4 sites for 100 users; a full one has 30
        assertEquals(new Load(4, 60, 25, 2), Load.of(Site.EDGE, workload));
        assertEquals(new Load(100, 2, 1, 2), Load.of(Site.DEVICE, workload));
    }

    @Test
    void aStreamIsServedWhole() {
        // 8,640 frames a day are 0.1 a second on average, but 25 a second while the stream runs
        Workload workload = new Workload(new Task.Vision("m", Precision.INT8, 25),
                new Traffic(100, 1, 8640, 1, 0, 0));
        assertEquals(new Load(100, 25, 0.1, 25), Load.of(Site.DEVICE, workload));
        assertEquals(new Load(100, 25, 0.1, 25), Load.of(Site.EDGE, workload));
        assertEquals(25, Load.of(Site.CLOUD, workload).peak());
    }
}
