package org.placewise.model.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class StepsTest {
    private final Steps steps = new Steps(batch -> 0.01 + 0.001 * batch, 64);

    @Test
    void valuesBetweenWholeBatchesLieOnTheLine() {
        assertEquals(0.0125, steps.at(2.5), 1e-15);
        assertEquals(0.074, steps.at(64.0), 1e-15);
    }

    @Test
    void theSourceIsAskedOnceForEachSize() {
        AtomicInteger asked = new AtomicInteger();
        Steps counted = new Steps(batch -> asked.incrementAndGet(), 8);
        counted.at(3);
        counted.at(3);
        assertEquals(1, asked.get());
    }

    @Test
    void balanceSolvesLittlesLaw() {
        // n = 1 + 200 (0.01 + 0.001 n) = 3 + 0.2 n, so n = 3.75
        assertEquals(3.75, steps.balance(1, 200, 64), 1e-12);
    }

    @Test
    void balanceStaysBetweenOneAndTheMost() {
        assertEquals(1, steps.balance(0, 1, 64));
        assertEquals(64, steps.balance(1, 1e6, 64));
        assertEquals(1, steps.balance(1, 5, 1));
    }

    @Test
    void largestFindsTheLastThatHolds() {
        assertEquals(37, Steps.largest(256, n -> n <= 37));
        assertEquals(256, Steps.largest(256, n -> true));
        assertEquals(0, Steps.largest(256, n -> false));
        assertEquals(1, Steps.largest(2, n -> n <= 1));
    }
}
