package org.placewise.model.score;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The smallest shift of weight after which another option has the winner's score. All of it goes to the criterion on
 * which the rival does best against the winner, and comes from those on which it does worst: the optimum of the linear
 * program that minimises the sum of the absolute changes of the weights, which must stay at least 0 with sum 1.
 *
 * @param rival    row of the option that draws level; the nearest of all
 * @param receiver the criterion that gains the weight
 * @param shift    weight that moves, 0 to 1; half the sum of the absolute changes
 * @param taken    weight taken from each criterion; 0 for the receiver
 * @param donors   criteria that lose weight, in the order in which they are drained; all but the last wholly
 */
public record NearestFlip(int rival, int receiver, double shift, double[] taken, int[] donors) {
    /**
     * @param values options by criteria, 0 to 1
     * @param locked criteria whose weight may not change
     * @return empty where no weights can put another option level with the winner
     */
    public static Optional<NearestFlip> of(double[][] values, double[] weights, boolean[] locked) {
        int best = AdditiveScore.best(AdditiveScore.of(values, weights));
        return IntStream.range(0, values.length).filter(i -> i != best)
                .mapToObj(i -> of(values[best], values[i], i, weights, locked)).flatMap(Optional::stream)
                .min(Comparator.comparingDouble(NearestFlip::shift));
    }

    private static Optional<NearestFlip> of(double[] winner, double[] other, int rival, double[] weights,
                                            boolean[] locked) {
        double[] lead = new double[weights.length];
        Arrays.setAll(lead, j -> winner[j] - other[j]);
        int[] free = IntStream.range(0, lead.length).filter(j -> !locked[j]).boxed()
                .sorted(Comparator.comparingDouble(j -> -lead[j])).mapToInt(Integer::intValue).toArray();
        if (free.length == 0) {
            return Optional.empty();
        }
        int receiver = free[free.length - 1];
        double margin = AdditiveScore.of(lead, weights);
        double[] taken = new double[weights.length];
        double shift = 0;
        int used = 0;
        while (margin > 0) {
            int donor = free[used];
            double gain = lead[donor] - lead[receiver];
            if (gain <= 0) {
                return Optional.empty();
            }
            double needed = margin / gain;
            taken[donor] = Math.min(needed, weights[donor]);
            shift += taken[donor];
            margin = needed <= weights[donor] ? 0 : margin - taken[donor] * gain;
            used++;
        }
        int[] donors = IntStream.of(free).limit(used).filter(j -> taken[j] > 0).toArray();
        return Optional.of(new NearestFlip(rival, receiver, shift, taken, donors));
    }

    /** The weights after the shift and {@code extra} more from the last donor to the receiver. */
    public double[] applied(double[] weights, double extra) {
        double[] moved = weights.clone();
        for (int j = 0; j < moved.length; j++) {
            moved[j] -= taken[j];
        }
        if (donors.length > 0) {
            moved[donors[donors.length - 1]] -= extra;
            moved[receiver] += shift + extra;
        }
        return moved;
    }
}
