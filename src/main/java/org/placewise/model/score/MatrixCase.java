package org.placewise.model.score;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placewise.model.score.Promethee.Thresholds;
import org.placewise.model.text.Message;

/**
 * A matrix that somebody wants scored, as it was given.
 *
 * @param id      names it in the output
 * @param raw     options by criteria, rectangular; NaN where a value is missing, and possibly infinite
 * @param weights by criterion; any number
 * @param benefit by criterion: whether more is better
 * @param q       thresholds of indifference for the linear PROMETHEE; empty: from the spread of the values
 * @param p       thresholds of strict preference; empty together with {@code q}
 */
public record MatrixCase(String id, double[][] raw, double[] weights, boolean[] benefit, double[] q, double[] p) {
    /** Why nothing of this case can be scored. */
    public Optional<Message> refusal() {
        for (int i = 0; i < raw.length; i++) {
            for (int j = 0; j < weights.length; j++) {
                if (Double.isInfinite(raw[i][j])) {
                    return Optional.of(Message.of("score.refused.infinite", i + 1, j + 1));
                }
            }
        }
        for (int j = 0; j < weights.length; j++) {
            if (!(weights[j] >= 0) || Double.isInfinite(weights[j])) {
                return Optional.of(Message.of("score.refused.weight", j + 1));
            }
            if (q.length > 0 && !(0 <= q[j] && q[j] <= p[j] && Double.isFinite(p[j]))) {
                return Optional.of(Message.of("score.refused.thresholds", j + 1));
            }
        }
        return scored().length == 0 ? Optional.of(Message.of("score.refused.gaps")) : Optional.empty();
    }

    /** Rows without a gap, ascending. A missing value is never taken for zero: its option is not scored. */
    public int[] scored() {
        return IntStream.range(0, raw.length).filter(i -> gap(i).isEmpty()).toArray();
    }

    /** The first criterion whose value an option lacks. */
    public Optional<Integer> gap(int option) {
        return IntStream.range(0, weights.length).filter(j -> Double.isNaN(raw[option][j])).boxed().findFirst();
    }

    /** The scored rows. */
    public DecisionMatrix matrix() {
        return new DecisionMatrix(Arrays.stream(scored()).mapToObj(i -> raw[i]).toArray(double[][]::new), weights,
                benefit);
    }

    /** The result of a method on the scored rows. */
    public Method.Result evaluate(Method method, DecisionMatrix matrix) {
        return q.length > 0 ? method.evaluate(matrix, new Thresholds(q, p)) : method.evaluate(matrix);
    }
}
