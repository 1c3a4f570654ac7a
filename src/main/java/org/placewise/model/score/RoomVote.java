package org.placewise.model.score;

import java.util.Arrays;

/**
 * A group's weights from a show of hands.
 *
 * @param weights   the share of all raised hands, by criterion; equal where nobody raised one
 * @param halfWidth half of the 95 % interval of each weight, as if the room were drawn from a larger public:
 *                  1.96 sqrt(w (1 - w) / hands)
 * @param hands     all raised hands
 */
public record RoomVote(double[] weights, double[] halfWidth, int hands) {
    /**
     * @param raised hands by criterion, at least 0; a person may raise one for several criteria
     */
    public static RoomVote of(int[] raised) {
        double[] weights = Weights.normalised(Arrays.stream(raised).asDoubleStream().toArray());
        int hands = Arrays.stream(raised).sum();
        double[] halfWidth = Arrays.stream(weights).map(w -> hands == 0 ? 0 : Smaa.halfWidth(w, hands)).toArray();
        return new RoomVote(weights, halfWidth, hands);
    }
}
