package org.placewise.model.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A prompt takes 0.1 s, a step 10 ms and 1 ms for each sequence; 1,024 tokens in, 101 out: 100 steps. */
final class LanguageServiceTest {
    private static final LanguageService SERVICE = service(0.1);

    private static LanguageService service(double prefill) {
        return new LanguageService(prompts -> prefill * prompts, batch -> 0.01 + 0.001 * batch, 1024, 101, 64);
    }

    @Test
    void capacityIsTheBatchOverTheTimeItStays() {
        // 10 / (10 x 0.1 + 100 x 0.02) = 10 / 3; alone 1 / (0.1 + 100 x 0.011) = 1 / 1.2
        assertEquals(10.0 / 3, SERVICE.capacity(10), 1e-12);
        assertEquals(1 / 1.2, SERVICE.capacity(1), 1e-12);
        // prompts twice as long: 10 / (2 + 2); steps twice as long: 10 / (1 + 4)
        assertEquals(2.5, SERVICE.capacity(10, 2, 1), 1e-12);
        assertEquals(2, SERVICE.capacity(10, 1, 2), 1e-12);
    }

    @Test
    void oneAtATimeIsAnMm1Queue() {
        Point point = SERVICE.at(0.5, 1, 1, 1, 1);
        // utilisation 0.5 x 1.2 = 0.6; those who wait do so for 1.2 / 0.4 = 3 s on average:
        // 3 ln(0.6 / 0.5) and 3 ln(0.6 / 0.05)
        assertEquals(3 * Math.log(1.2), point.queueP50(), 1e-9);
        assertEquals(3 * Math.log(12), point.queueP95(), 1e-9);
        assertEquals(0.1, point.first(), 1e-12);
        assertEquals(0.011, point.perToken(), 1e-12);
        assertEquals(1.1, point.rest(), 1e-12);
        assertEquals(1.2, point.groupSeconds(), 1e-12);
    }

    @Test
    void sequencesInFlightFollowFromTheLoad() {
        Point point = service(0).at(2, 10, 1, 1, 1);
        // n = 1 + 2 x 100 (0.01 + 0.001 n) = 3 + 0.2 n = 3.75; a step takes 13.75 ms
        assertEquals(3.75, point.inFlight(), 1e-9);
        assertEquals(0.01375, point.perToken(), 1e-12);
        assertEquals(1.375, point.rest(), 1e-9);
        // on average 2.75 decode; given that any does 2.75 / (1 - exp(-2.75)) = 2.937807
        assertEquals(2.937807, point.restBatch(), 1e-6);
        assertEquals(100 * (0.01 + 0.001 * 2.937807) / 2.937807, point.restSeconds(), 1e-6);
        // a step is under way for 0.9 (1 - exp(-2.75)) = 0.842465 of those who come: 13.75 ms (1 - 0.05 / 0.842465)
        assertEquals(0.01375 * (1 - 0.05 / 0.842465), point.queueP95(), 1e-7);
        assertEquals(0.01375 * (1 - 0.5 / 0.842465), point.queueP50(), 1e-7);
    }

    @Test
    void readingPromptsOfOthersSlowsDecoding() {
        // a prompt of 2,048 tokens fills a pass; 2 a second for 0.05 s each take 0.1 of the time, 9/10 for others
        Point point = new LanguageService(prompts -> 0.05, batch -> 0.01, 2048, 101, 10).at(2, 10, 1, 1, 1);
        assertEquals(0.01 / (1 - 0.09), point.perToken(), 1e-12);
        assertEquals(1, point.firstBatch());
    }

    @Test
    void promptsThatArriveTogetherAreReadTogether() {
        // 256 tokens each, so 8 fit; a pass takes 0.09 s and 0.01 s for each: 1 + 2 (0.1 + 0.01) / (1 - 0.02) = 1.22449
        Point point = new LanguageService(prompts -> 0.09 + 0.01 * prompts, batch -> 0.01, 256, 101, 64)
                .at(2, 64, 1, 1, 1);
        assertEquals(1 + 0.22 / 0.98, point.firstBatch(), 1e-9);
        assertEquals(0.09 + 0.01 * (1 + 0.22 / 0.98), point.first(), 1e-9);
    }

    @Test
    void limitsHoldForAFullBatch() {
        // batch 10: first 2 prompts and a step 0.22 s, whole 3 s, per token 0.02 + 9 x 0.1 / 100 = 0.029 s
        assertTrue(SERVICE.holds(new Limits(0.22 + 1e-9, 3 + 1e-9, 0.029 + 1e-9), 10));
        assertFalse(SERVICE.holds(new Limits(0.219, 3.1, 0.03), 10));
        assertFalse(SERVICE.holds(new Limits(0.3, 2.9, 0.03), 10));
        assertFalse(SERVICE.holds(new Limits(0.3, 3.1, 0.028), 10));
        assertTrue(SERVICE.holds(Limits.NONE, 64));
    }

    @Test
    void moreLoadNeverAnswersFaster() {
        double before = 0;
        for (int step = 1; step < 100; step++) {
            Point point = SERVICE.at(0.98 * SERVICE.capacity(32) * step / 100, 32, 2, 1, 1);
            double response = Latency.response(point, true);
            assertTrue(response >= before - 1e-12, "step " + step);
            before = response;
        }
    }

    @Test
    void longerTimesNeverAnswerFaster() {
        double rate = 0.5 * SERVICE.capacity(32);
        double before = 0;
        for (double factor = 0.5; factor < 4; factor += 0.1) {
            double response = Latency.response(SERVICE.at(rate, 32, 2, factor, factor), true);
            assertTrue(response >= before, "factor " + factor);
            before = response;
        }
    }

    @Test
    void timesStayFiniteBeyondTheCapacity() {
        Point point = SERVICE.at(1e9, 32, 1, 1, 1);
        assertTrue(Double.isFinite(Latency.response(point, true)));
        assertEquals(32, point.inFlight());
    }

    @Test
    void aGroupIsNeverBusyForMoreThanAllOfItsTime() {
        for (double share = 0.01; share < 1; share += 0.07) {
            double rate = share * SERVICE.capacity(64);
            assertTrue(rate * SERVICE.at(rate, 64, 1, 1, 1).groupSeconds() <= 1 + 1e-9, "share " + share);
        }
    }
}
