package org.placewise.model.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A pass takes 10 ms and 2 ms for each frame; streams bring 10 frames a second. */
final class VisionServiceTest {
    private static final VisionService SERVICE = new VisionService(batch -> 0.01 + 0.002 * batch, 10, 64);

    @Test
    void capacityIsTheBatchOverAPass() {
        assertEquals(8 / 0.026, SERVICE.capacity(8), 1e-9);
        assertEquals(8 / 0.052, SERVICE.capacity(8, 2, 1), 1e-9);
    }

    @Test
    void framesOfOneStreamNeverWait() {
        Point point = SERVICE.at(10, 8, 1, 1, 1);
        assertEquals(0, point.queueP95());
        assertEquals(0.012, point.first(), 1e-12);
        assertEquals(0.012, point.groupSeconds(), 1e-12);
    }

    @Test
    void fiveStreamsOneFrameAtATime() {
        Point point = SERVICE.at(50, 1, 1, 1, 1);
        // v = 1 - 1/5 = 0.8, busy 50 x 0.012 = 0.6, mean wait 0.8 x 0.012 / 2 / 0.4 = 0.012 s
        assertEquals(0.012 * Math.log(1.2), point.queueP50(), 1e-12);
        assertEquals(0.012 * Math.log(12), point.queueP95(), 1e-12);
    }

    @Test
    void framesThatArriveTogetherShareAPass() {
        Point point = SERVICE.at(100, 8, 1, 1, 1);
        // v = 0.9: n = 1 + 0.9 x 100 (0.01 + 0.002 n) = 1.9 + 0.18 n = 2.317073
        assertEquals(1.9 / 0.82, point.inFlight(), 1e-9);
        assertEquals(0.01 + 0.002 * 1.9 / 0.82, point.first(), 1e-12);
    }

    @Test
    void oneFastStreamFillsPassesWithoutChance() {
        // one stream of 100 frames a second: n = 100 (0.01 + 0.002 n) = 1.25
        Point point = new VisionService(batch -> 0.01 + 0.002 * batch, 100, 64).at(100, 8, 1, 1, 1);
        assertEquals(1.25, point.inFlight(), 1e-12);
        assertEquals(0, point.queueP95());
    }

    @Test
    void aFrameThatMissesAPassWaitsForIt() {
        // 2 x 0.026 s at batch 8
        assertTrue(SERVICE.holds(new Limits(1, 0.053, 1), 8));
        assertFalse(SERVICE.holds(new Limits(1, 0.051, 1), 8));
        assertTrue(SERVICE.holds(new Limits(1, 0.0121, 1), 1));
    }

    @Test
    void moreLoadNeverAnswersFaster() {
        double before = 0;
        for (int step = 1; step < 100; step++) {
            double response = Latency.response(SERVICE.at(0.98 * SERVICE.capacity(16) * step / 100, 16, 1, 1, 1), true);
            assertTrue(response >= before, "step " + step);
            before = response;
        }
    }
}
