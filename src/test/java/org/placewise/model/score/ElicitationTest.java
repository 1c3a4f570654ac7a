package org.placewise.model.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;

class ElicitationTest {
    @Test
    void ahpAgreesWithTheReference() {
        for (JsonObject example : Golden.list("ahp")) {
            Ahp ahp = Ahp.of(Golden.matrix(example.get("matrix")));
            String id = example.get("id").getAsString();
            assertArrayEquals(Golden.vector(example.get("weights_eigenvector")), ahp.weights(), Golden.TOLERANCE, id);
            assertEquals(Math.max(0, Golden.number(example.get("CR_saaty_RI"))), ahp.consistencyRatio(),
                    Golden.TOLERANCE, id);
        }
    }

    @Test
    void theWorstTriadIsNamed() {
        // 1 over 2 is 2, 2 over 3 is 2, so 1 over 3 should be 4 and not a quarter; the fourth agrees with all
        double[][] a = {{1, 2, 0.25, 1}, {0.5, 1, 2, 0.5}, {4, 0.5, 1, 0.25}, {1, 2, 4, 1}};
        Ahp ahp = Ahp.of(a);
        assertArrayEquals(new int[] {0, 1, 2}, ahp.worstTriad());
        assertTrue(!ahp.isConsistent());
        Ahp agreed = Ahp.of(new double[][] {{1, 2, 4}, {0.5, 1, 2}, {0.25, 0.5, 1}});
        assertEquals(0, agreed.worstTriad().length);
        assertTrue(agreed.isConsistent());
        assertEquals(0, Ahp.of(new double[][] {{1, 3}, {1.0 / 3, 1}}).consistencyRatio());
        assertThrows(IllegalArgumentException.class, () -> Ahp.of(new double[][] {{1, 3}, {3, 1}}));
        assertThrows(IllegalArgumentException.class, () -> Ahp.of(new double[][] {{1, 0}, {0, 1}}));
    }

    @Test
    void rankOrderCentroid() {
        // n = 3: (1 + 1/2 + 1/3) / 3 = 11/18, (1/2 + 1/3) / 3 = 5/18, (1/3) / 3 = 2/18
        assertArrayEquals(new double[] {5 / 18.0, 11 / 18.0, 2 / 18.0}, Elicitation.rankOrder(new int[] {2, 1, 3}),
                1e-12);
        // the first two share places 1 and 2: (11 + 5) / 2 / 18 = 8/18
        assertArrayEquals(new double[] {8 / 18.0, 8 / 18.0, 2 / 18.0}, Elicitation.rankOrder(new int[] {1, 1, 3}),
                1e-12);
    }

    @Test
    void swing() {
        assertArrayEquals(new double[] {0.5, 0.3, 0.2}, Elicitation.swing(new double[] {100, 60, 40}), 1e-12);
        assertArrayEquals(Weights.equal(3), Elicitation.swing(new double[3]), 1e-12);
    }

    @Test
    void roomVote() {
        RoomVote vote = RoomVote.of(new int[] {12, 6, 2});
        assertArrayEquals(new double[] {0.6, 0.3, 0.1}, vote.weights(), 1e-12);
        assertEquals(20, vote.hands());
        // 1.96 * sqrt(0.6 * 0.4 / 20) = 0.2147
        assertEquals(0.2147, vote.halfWidth()[0], 1e-4);
        assertArrayEquals(Weights.equal(2), RoomVote.of(new int[2]).weights(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> RoomVote.of(new int[] {3, -1}));
    }
}
