package org.placewise.model.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightsTest {
    private static final double EXACT = 1e-12;

    @Test
    void othersScaleInProportion() {
        // 0.5 -> 0.2 leaves 0.8 for 0.3 : 0.2, that is 0.48 and 0.32
        assertArrayEquals(new double[] {0.2, 0.48, 0.32},
                Weights.move(new double[] {0.5, 0.3, 0.2}, new boolean[3], 0, 0.2), EXACT);
    }

    @Test
    void lockedWeightsStayAndBoundTheMove() {
        boolean[] locked = {false, true, false};
        assertArrayEquals(new double[] {0.6, 0.3, 0.1},
                Weights.move(new double[] {0.5, 0.3, 0.2}, locked, 0, 0.6), EXACT);
        assertArrayEquals(new double[] {0.7, 0.3, 0},
                Weights.move(new double[] {0.5, 0.3, 0.2}, locked, 0, 0.9), EXACT);
        assertArrayEquals(new double[] {0.5, 0.3, 0.2},
                Weights.move(new double[] {0.5, 0.3, 0.2}, new boolean[] {false, true, true}, 0, 0.1), EXACT);
    }

    @Test
    void whatIsLeftIsSplitEquallyAmongZeros() {
        assertArrayEquals(new double[] {0.4, 0.3, 0.3},
                Weights.move(new double[] {1, 0, 0}, new boolean[3], 0, 0.4), EXACT);
    }

    @Test
    void allZeroMeansEqual() {
        assertArrayEquals(new double[] {0.25, 0.25, 0.25, 0.25}, Weights.normalised(new double[4]), EXACT);
        assertArrayEquals(new int[] {34, 33, 33}, Weights.wholePercents(new double[3]));
    }

    @Test
    void percentsByLargestRemainder() {
        assertArrayEquals(new int[] {29, 29, 42}, Weights.wholePercents(new double[] {0.285, 0.294, 0.421}));
        assertArrayEquals(new int[] {33, 33, 34}, Weights.wholePercents(new double[] {0.333, 0.333, 0.334}));
        assertArrayEquals(new int[] {29, 71}, Weights.wholePercents(new double[] {0.29, 0.71}));
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Weights.normalised(new double[] {0.5, -0.1}));
        assertThrows(IllegalArgumentException.class, () -> Weights.normalised(new double[] {Double.NaN}));
        assertThrows(IllegalArgumentException.class, () -> Weights.normalised(new double[0]));
        assertThrows(IllegalArgumentException.class,
                () -> Weights.move(new double[] {0.5, 0.5}, new boolean[2], 0, Double.NaN));
    }

    @Test
    void anyMoveKeepsTheSumTheLocksAndTheProportions() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            int n = 1 + random.nextInt(10);
            double[] weights = new double[n];
            boolean[] locked = new boolean[n];
            for (int i = 0; i < n; i++) {
                weights[i] = random.nextInt(4) == 0 ? 0 : random.nextDouble();
                locked[i] = random.nextInt(3) == 0;
            }
            weights = Weights.normalised(weights);
            int index = random.nextInt(n);
            double[] moved = Weights.move(weights, locked, index, random.nextDouble() * 1.4 - 0.2);
            assertEquals(1, Arrays.stream(moved).sum(), EXACT);
            double ratio = Double.NaN;
            for (int i = 0; i < n; i++) {
                assertTrue(moved[i] >= 0);
                if (locked[i] && i != index) {
                    assertEquals(weights[i], moved[i], EXACT);
                } else if (i != index && weights[i] > 0) {
                    assertTrue(Double.isNaN(ratio) || Math.abs(moved[i] / weights[i] - ratio) < 1e-9);
                    ratio = moved[i] / weights[i];
                }
            }
            int[] percents = Weights.wholePercents(moved);
            assertEquals(100, Arrays.stream(percents).sum());
            for (int i = 0; i < n; i++) {
                assertEquals(100 * moved[i], percents[i], 1);
            }
        }
    }
}
