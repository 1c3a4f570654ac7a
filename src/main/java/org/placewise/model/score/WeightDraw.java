package org.placewise.model.score;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Draws weights of at least 0 with sum 1. */
@FunctionalInterface
public interface WeightDraw {
    void draw(SplittableRandom random, double[] weights);

    /** Always the same. */
    static WeightDraw exactly(double[] weights) {
        double[] copy = weights.clone();
        return (_, drawn) -> System.arraycopy(copy, 0, drawn, 0, copy.length);
    }

    /** All weights equally likely: the gaps between sorted uniform numbers. */
    static WeightDraw uniform() {
        return (random, weights) -> {
            int last = weights.length - 1;
            for (int j = 0; j < last; j++) {
                double next = random.nextDouble();
                int at = j;
                while (at > 0 && weights[at - 1] > next) {
                    weights[at] = weights[at - 1];
                    at--;
                }
                weights[at] = next;
            }
            weights[last] = 1;
            for (int j = last; j > 0; j--) {
                weights[j] -= weights[j - 1];
            }
        };
    }

    /**
     * Around given weights: each draw is a mixture of them with uniform ones.
     *
     * @param share part of the uniform ones, 0 to 1
     */
    static WeightDraw around(double[] weights, double share) {
        double[] kept = Arrays.stream(weights).map(w -> (1 - share) * w).toArray();
        WeightDraw uniform = uniform();
        return (random, drawn) -> {
            uniform.draw(random, drawn);
            for (int j = 0; j < kept.length; j++) {
                drawn[j] = kept[j] + share * drawn[j];
            }
        };
    }

    /**
     * All weights in a stated order of importance equally likely.
     *
     * @param order criteria, the most important first
     */
    static WeightDraw ordered(int[] order) {
        int[] places = order.clone();
        if (!Arrays.equals(IntStream.range(0, places.length).toArray(), Arrays.stream(places).sorted().toArray())) {
            throw new IllegalArgumentException("not an order: " + Arrays.toString(order));
        }
        WeightDraw uniform = uniform();
        return (random, drawn) -> {
            uniform.draw(random, drawn);
            double[] sorted = drawn.clone();
            Arrays.sort(sorted);
            for (int place = 0; place < places.length; place++) {
                drawn[places[place]] = sorted[places.length - 1 - place];
            }
        };
    }
}
