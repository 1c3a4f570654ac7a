package org.placewise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IdleCollectorTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long MIB = 1L << 20;

    private long now = 7 * SECOND;
    private long heap = 80 * MIB;
    private int collections;
    private final IdleCollector collector = new IdleCollector(() -> now, () -> heap, () -> {
        collections++;
        heap -= 5 * MIB;
    });

    private void after(long seconds) {
        now += seconds * SECOND;
        collector.look();
    }

    @Test
    void collectsOnceWhenNobodyWorksAndTheHeapHasGrown() {
        heap += 20 * MIB;
        after(3);
        assertEquals(0, collections);
        after(1);
        assertEquals(1, collections);
        after(60);
        assertEquals(1, collections);
    }

    @Test
    void measuresGrowthFromWhatTheLastCollectionLeft() {
        heap += 20 * MIB;
        after(4);
        heap += 11 * MIB;
        after(4);
        assertEquals(1, collections);
        heap += MIB;
        after(4);
        assertEquals(2, collections);
    }

    @Test
    void takesAShorterPauseWhereThereIsMoreToGain() {
        heap += 31 * MIB;
        after(1);
        assertEquals(0, collections);
        heap += MIB;
        collector.used();
        collector.look();
        assertEquals(0, collections);
        after(1);
        assertEquals(1, collections);
    }

    @Test
    void waitsForTheUser() {
        heap += 20 * MIB;
        for (int i = 0; i < 10; i++) {
            collector.used();
            after(3);
        }
        assertEquals(0, collections);
    }

    @Test
    void leavesATalkAlone() {
        heap += 20 * MIB;
        collector.windows(3);
        after(60);
        assertEquals(0, collections);
        collector.windows(1);
        after(1);
        assertEquals(0, collections);
        after(3);
        assertEquals(1, collections);
    }
}
