package org.placewise.model.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class QueueTest {
    @Test
    void withOneServerTheBusyShareIsTheUtilisation() {
        assertEquals(0.7, Queue.busyProbability(1, 0.7), 1e-12);
    }

    @Test
    void twoServersHalfBusyMakeOneInThreeWait() {
        // load 1: B(1) = 1/2, B(2) = 1 * 1/2 / (2 + 1/2) = 1/5, C = (1/5) / (1 - 1/2 * 4/5) = 1/3
        assertEquals(1.0 / 3, Queue.busyProbability(2, 0.5), 1e-12);
    }

    @Test
    void anIdleSystemMakesNobodyWait() {
        assertEquals(0, Queue.busyProbability(5, 0));
    }

    @Test
    void theLimitForManyServersContinuesTheExactFormula() {
        // b = (1 - 0.95) sqrt(256) = 0.8
        assertEquals(Queue.busyProbability(256, 0.95), Queue.busyProbability(256.5, 0.95), 0.01);
        assertEquals(0, Queue.busyProbability(1e12, 0.7), 1e-12);
    }

    @Test
    void moreServersAtTheSameUtilisationWaitLessOften() {
        double before = 1;
        for (double servers : new double[] {1, 2, 10, 100, 256, 300, 1000, 1e6}) {
            double busy = Queue.busyProbability(servers, 0.9);
            assertTrue(busy < before || busy == 0, servers + " servers");
            before = busy;
        }
    }

    @Test
    void exponentialWaits() {
        // 60 % wait 3 s on average: 5 % of all are 1/12 of those who wait, 3 ln 12 = 7.4547
        assertEquals(7.454719949, Queue.exponentialQuantile(0.6, 3, 0.95), 1e-9);
        assertEquals(0, Queue.exponentialQuantile(0.6, 3, 0.3));
    }

    @Test
    void uniformWaits() {
        // 80 % wait up to 2 s, evenly: half of all wait more than 2 (1 - 0.5 / 0.8) = 0.75 s
        assertEquals(0.75, Queue.uniformQuantile(0.8, 2, 0.5), 1e-12);
        assertEquals(0, Queue.uniformQuantile(0.4, 2, 0.5));
    }
}
